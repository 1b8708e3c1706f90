//! Diagnostics as workflow commands, which GitHub shows beside the lines of a change.
//!
//! Source: GitHub's documentation, 'Workflow commands for GitHub Actions' (`::error file=…,line=…,col=…,title=…::…`).

use std::fmt::Write;

use super::{Diagnostic, Severity, Words, json::Position};
use crate::source::Sources;

/// A line for each diagnostic. Before each path stands `base`, the way from the repository's root to the site's: nothing, or
/// a path that ends in `/`.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, base: &str) -> String {
    let mut drawn = String::new();
    for diagnostic in diagnostics {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut properties = Vec::new();
        if let Some(location) = &diagnostic.location {
            let at = Position::of(location, sources);
            properties.push(format!("file={}", property(&format!("{base}{}", at.file))));
            properties.extend(at.line.map(|line| format!("line={line}")));
            properties.extend(at.column.map(|column| format!("col={column}")));
        }
        properties.push(format!("title={}", property(diagnostic.code.name)));
        let mut message = words.message_and_label(diagnostic);
        if let Some(help) = words.help(diagnostic) {
            message.push('\n');
            message.push_str(&help);
        }
        writeln!(drawn, "::{command} {}::{}", properties.join(","), data(&message)).expect("a String takes all text");
    }
    drawn
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
