//! The YAML between `---` at the top of a Markdown file.

use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    source::Place,
};

/// No front matter, or one that does not end.
pub static FRONT_MATTER: Code = Code::error("front-matter");

/// Where the front matter and the text below it stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// The YAML, without its fences.
    pub matter: Place,
    /// Where the text begins.
    pub body: usize,
}

/// Finds the front matter; told where it is missing or does not end.
pub(super) fn split(text: &str, report: &mut Report) -> Option<Split> {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if first.trim_end() != "---" {
        let is_one_line = first.strip_prefix("---\r").is_some_and(|rest| !rest.starts_with('\n'));
        let line = first.trim_end();
        let (reason, end) = match () {
            () if is_one_line => ("line-ends", 3),
            () if is_of_dashes(line) => ("dashes", line.len()),
            () if line.is_empty()
                && text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.trim_end() == "---") =>
            {
                ("late", 0)
            }
            () => ("missing", line.len()),
        };
        report.add(&FRONT_MATTER, Place::new(0, end), [("reason", Arg::from(reason))]);
        return None;
    }
    let start = first.len();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some(Split { matter: Place::new(start, at), body: at + line.len() });
        }
        at += line.len();
    }
    report.add(&FRONT_MATTER, Place::new(0, 3), [("reason", Arg::from("unclosed"))]);
    None
}

/// Dashes, and not three plain ones: what a word processor makes of them, or a slip.
fn is_of_dashes(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && line.chars().all(|sign| matches!(sign, '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}'))
}

#[cfg(test)]
mod tests {
    use super::{Split, split};
    use crate::{
        diagnostics::Report,
        source::{Place, SitePath},
    };

    #[test]
    fn with_either_line_end() {
        for (text, matter, body) in [("---\na: b\n---\nx", 4..9, 13), ("---\r\na: b\r\n---\r\nx", 5..11, 16)] {
            let mut report = Report::new(SitePath::new("x.md"));
            let found = split(text, &mut report);
            assert_eq!(found, Some(Split { matter: Place::new(matter.start, matter.end), body }));
        }
    }

    #[test]
    fn missing_or_without_end() {
        for text in ["", "# x", "---\na: b\n"] {
            let mut report = Report::new(SitePath::new("x.md"));
            assert_eq!(split(text, &mut report), None);
            assert_eq!(report.found.len(), 1);
        }
    }
}
