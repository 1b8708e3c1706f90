//! Diagnostics for editors and scripts: one JSON array.

use serde::Serialize;

use super::{Diagnostic, Words};
use crate::source::{Location, Sources, line_and_column};

#[derive(Serialize)]
struct Record<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(flatten)]
    at: Option<Position<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Position<'a>>,
}

/// Lines and columns count from 1, columns in characters.
#[derive(Serialize)]
pub(super) struct Position<'a> {
    pub file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<usize>,
}

impl<'a> Position<'a> {
    pub(super) fn of(location: &'a Location, sources: &Sources) -> Self {
        let text = sources.text(location.path.as_str());
        let start = text.zip(location.place).map(|(text, place)| line_and_column(text, place.start as usize));
        let end = text.zip(location.place).map(|(text, place)| line_and_column(text, place.end as usize));
        Self {
            file: location.path.as_str(),
            line: start.map(|(line, _)| line),
            column: start.map(|(_, column)| column),
            end_line: end.map(|(line, _)| line),
            end_column: end.map(|(_, column)| column),
        }
    }
}

/// All diagnostics as one array, a newline at its end.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> String {
    let records: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| Record {
            code: diagnostic.code.name,
            severity: diagnostic.severity.name(),
            message: words.message(diagnostic),
            label: words.label(diagnostic),
            help: words.help(diagnostic),
            at: diagnostic.location.as_ref().map(|location| Position::of(location, sources)),
            related: diagnostic.related.iter().map(|location| Position::of(location, sources)).collect(),
        })
        .collect();
    let mut drawn = serde_json::to_string_pretty(&records).expect("texts and numbers can be written as JSON");
    drawn.push('\n');
    drawn
}
