//! Words in the reader's language: messages from Fluent files, for the theme and for diagnostics alike.
//!
//! A missing message never stops a build: its name stands in its place, and a test keeps the languages equal.

use std::{borrow::Cow, collections::BTreeSet, fmt, ops::Range, str::FromStr};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, PatternElement};
use unic_langid::LanguageIdentifier;

/// A language that Katern speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// The languages there are, by their codes.
    pub const CODES: [&'static str; 2] = ["nl", "en"];

    /// The code for `lang` attributes and file names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        match code {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            _ => Err(()),
        }
    }
}

/// A value that a message has a hole for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// Chooses plural forms too.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
/// What is not there is called `none`, which a message can choose by.
impl From<Option<&str>> for Arg {
    fn from(text: Option<&str>) -> Self {
        Self::from(text.unwrap_or("none"))
    }
}
impl From<Option<String>> for Arg {
    fn from(text: Option<String>) -> Self {
        text.map_or_else(|| Self::from("none"), Self::Text)
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The values of a message's holes, by name.
pub type Args = Vec<(&'static str, Arg)>;

/// One language's messages.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    names: BTreeSet<String>,
}

impl Messages {
    /// Reads messages; what can't be read is left out, and comes back as the number of its text and its bytes there.
    pub fn read(language: Language, texts: &[&str]) -> (Self, Vec<(usize, Range<usize>)>) {
        let tag = LanguageIdentifier::from_str(language.code()).expect("both codes are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks (U+2068, U+2069) would stand in HTML and on terminals as invisible characters.
        bundle.set_use_isolating(false);
        let (mut complaints, mut names) = (Vec::new(), BTreeSet::new());
        for (number, text) in texts.iter().enumerate() {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, errors)| {
                complaints.extend(errors.iter().map(|error| (number, error.pos.clone())));
                read
            });
            names.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        (Self { bundle, names }, complaints)
    }

    /// The names of all messages, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The message of this name, its holes filled.
    pub fn get(&self, name: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        // Most are plain words, and are asked for on every page.
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Some((*value).to_owned());
        }
        Some(self.format(pattern, args))
    }

    /// A message's attribute (`.help`, `.label`), its holes filled.
    pub fn attribute(&self, name: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.get_attribute(attribute)?.value();
        Some(self.format(pattern, args))
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(
                Cow::from((*name).to_owned()),
                match arg {
                    Arg::Text(text) => FluentValue::from(text.clone()),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        // Errors here are a hole without a value: the text then shows the hole's name, which tests find.
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }
}

/// The names that a text of messages gives to them, each with the byte it begins at.
pub fn defined(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (line, at)
    });
    lines.filter_map(|(line, at)| {
        let name = line.split_once('=')?.0.trim_end_matches(' ');
        let goes_on = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        (name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(goes_on)).then_some((name, at))
    })
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Messages")
    }
}

#[cfg(test)]
mod tests {
    use super::{Arg, Language, Messages};

    #[test]
    fn plural_forms_and_holes() {
        let ftl = "pages = { $n ->\n    [one] één pagina\n   *[other] { $n } pagina’s\n}\n";
        let (messages, complaints) = Messages::read(Language::Nl, &[ftl]);
        assert!(complaints.is_empty());
        assert_eq!(messages.get("pages", &[("n", Arg::from(1_usize))]).as_deref(), Some("één pagina"));
        assert_eq!(messages.get("pages", &[("n", Arg::from(2_usize))]).as_deref(), Some("2 pagina’s"));
        assert_eq!(messages.get("other", &[]), None);
    }
}
