//! Diagnostics as a log that code hosts and editors take: SARIF 2.1.0.
//!
//! Source: OASIS, 'Static Analysis Results Interchange Format (SARIF) Version 2.1.0' (`log` 3.13, `run` 3.14, `toolComponent`
//! 3.19, `result` 3.27, `physicalLocation` 3.29, `region` 3.30, `reportingDescriptor` 3.49). Columns count characters, which
//! `columnKind` says; an end column is the one behind the last (3.30.8).

use std::{collections::BTreeSet, fmt::Write};

use serde::Serialize;

use super::{Code, Diagnostic, Severity, Words, json::Position};
use crate::source::{Location, Sources};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    /// The language of the messages.
    language: &'static str,
    column_kind: &'static str,
    results: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'a str,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<At>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<At>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct At {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// All diagnostics as one log, a newline at its end. Before each path stands `base`, the way from the repository's root to
/// the site's: nothing, or a path that ends in `/`.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, base: &str) -> String {
    let codes: BTreeSet<_> = diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
    let codes: Vec<_> = codes.into_iter().collect();
    let of_name = |name: &str| diagnostics.iter().map(|diagnostic| diagnostic.code).find(|code| code.name == name);
    let rules = codes.iter().filter_map(|name| of_name(name)).map(rule).collect();
    let results = diagnostics.iter().map(|diagnostic| {
        let related = diagnostic.related.iter().map(|location| at(location, sources, base, words.related(diagnostic)));
        Found {
            rule_id: diagnostic.code.name,
            rule_index: codes.binary_search(&diagnostic.code.name).expect("each code stands in the list made of them"),
            level: level(diagnostic.severity),
            message: Message { text: text(diagnostic, words) },
            locations: diagnostic.location.iter().map(|location| at(location, sources, base, None)).collect(),
            related_locations: related.collect(),
        }
    });
    let run = Run {
        tool: Tool { driver: Driver { name: "Katern", version: env!("CARGO_PKG_VERSION"), rules } },
        language: words.language().code(),
        column_kind: "unicodeCodePoints",
        results: results.collect(),
    };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    let mut drawn = serde_json::to_string_pretty(&log).expect("texts and numbers can be written as JSON");
    drawn.push('\n');
    drawn
}

/// The message with its label, and how to mend it: a log has no other place that every reader shows.
fn text(diagnostic: &Diagnostic, words: &Words) -> String {
    let message = words.message_and_label(diagnostic);
    match words.help(diagnostic) {
        Some(help) => format!("{message}\n{help}"),
        None => message,
    }
}

fn rule(code: &Code) -> Rule<'_> {
    Rule { id: code.name, default_configuration: Configuration { level: level(code.severity) } }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn at(location: &Location, sources: &Sources, base: &str, message: Option<String>) -> At {
    let position = Position::of(location, sources);
    let region = position.line.map(|start_line| Region {
        start_line,
        start_column: position.column,
        end_line: position.end_line,
        end_column: position.end_column,
    });
    let artifact_location = Artifact { uri: address(&format!("{base}{}", position.file)) };
    At { physical_location: Physical { artifact_location, region }, message: message.map(|text| Message { text }) }
}

/// A path as a relative reference (RFC 3986): all that may have a meaning there is percent-encoded.
fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            address.push(char::from(byte));
        } else {
            write!(address, "%{byte:02X}").expect("a String takes all text");
        }
    }
    address
}
