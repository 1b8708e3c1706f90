//! The words of diagnostics, in the language of whoever runs Katern.

use std::borrow::Cow;

use super::{Diagnostic, Severity};
use crate::i18n::{Arg, Args, Language, Messages};

const NL: &str = include_str!("nl.ftl");
const EN: &str = include_str!("en.ftl");

/// All messages of the program in one language.
#[derive(Debug)]
pub struct Words {
    messages: Messages,
    language: Language,
}

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let text = match language {
            Language::Nl => NL,
            Language::En => EN,
        };
        let (messages, complaints) = Messages::read(language, &[text]);
        assert!(complaints.is_empty(), "the program's own messages can be read: {complaints:?}");
        Self { messages, language }
    }

    /// The language they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Any message of the program.
    pub fn get(&self, name: &str, args: &[(&str, Arg)]) -> String {
        self.messages.get(name, args).unwrap_or_else(|| name.to_owned())
    }

    /// What is wrong.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.get(diagnostic.code.name, &shortened(diagnostic))
    }

    /// What stands beside the caret.
    pub fn label(&self, diagnostic: &Diagnostic) -> Option<String> {
        let label = self.messages.attribute(diagnostic.code.name, "label", &shortened(diagnostic));
        label.filter(|label| !label.trim().is_empty())
    }

    /// What is wrong, with what stands beside the caret behind it: for whoever shows no caret.
    pub fn message_and_label(&self, diagnostic: &Diagnostic) -> String {
        match self.label(diagnostic) {
            Some(label) => format!("{} ({label})", self.message(diagnostic)),
            None => self.message(diagnostic),
        }
    }

    /// How to mend it.
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.messages.attribute(diagnostic.code.name, "help", &shortened(diagnostic)).filter(|help| !help.is_empty())
    }

    /// How a value of a certain form is written: 'Write the date as year-month-day'.
    pub fn form(&self, expected: &str) -> Option<String> {
        let args = ["words", "suggestion", "value"].map(|name| (name, Arg::from("")));
        let args: Vec<_> = args.into_iter().chain([("expected", Arg::from(expected))]).collect();
        self.messages.attribute("wrong-value", "help", &args).filter(|help| !help.is_empty())
    }

    /// What a second place has to do with it.
    pub fn related(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.messages.attribute(diagnostic.code.name, "related", &shortened(diagnostic))
    }

    /// 'error', 'warning' or 'info' in this language.
    pub fn severity(&self, severity: Severity) -> String {
        self.get(
            match severity {
                Severity::Error => "severity-error",
                Severity::Warning => "severity-warning",
                Severity::Info => "severity-info",
            },
            &[],
        )
    }
}

/// No more of a text than this is said again in a message: the place shows where it stands.
const MOST: usize = 300;
/// Lists of what can stand somewhere may be longer, and so may the words of another program.
const MOST_LISTED: usize = 3_000;

/// The values of a message's holes, those cut off that nobody would read to their end.
fn shortened(diagnostic: &Diagnostic) -> Cow<'_, Args> {
    let most = |name| if matches!(name, "known" | "words" | "reason" | "fields") { MOST_LISTED } else { MOST };
    let cut =
        |name, text: &str| text.char_indices().nth(most(name)).map(|(end, _)| Arg::from(format!("{}…", &text[..end])));
    let mut args = Cow::Borrowed(&diagnostic.args);
    for (at, (name, arg)) in diagnostic.args.iter().enumerate() {
        if let Arg::Text(text) = arg
            && let Some(cut) = cut(*name, text)
        {
            args.to_mut()[at].1 = cut;
        }
    }
    args
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{EN, NL, Words};
    use crate::{codes, i18n::Language};

    /// Names of messages and attributes, and the holes they have.
    fn shape(ftl: &str) -> BTreeSet<String> {
        let mut shape = BTreeSet::new();
        let mut message = "";
        for line in ftl.lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with([' ', '#'])) {
                message = name;
                shape.insert(name.to_owned());
            } else if let Some((name, _)) = line.trim_start().strip_prefix('.').and_then(|line| line.split_once(" =")) {
                shape.insert(format!("{message}.{name}"));
            }
        }
        shape
    }

    #[test]
    fn both_languages_have_the_same_messages() {
        let (nl, en) = (shape(NL), shape(EN));
        assert_eq!(nl.symmetric_difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn every_code_has_words() {
        for language in [Language::Nl, Language::En] {
            let words = Words::new(language);
            for code in codes::ALL.iter() {
                assert_ne!(words.get(code.name, &[]), code.name, "no words for {}", code.name);
            }
        }
    }
}
