//! What the page in the browser is told: which build it should show, and what is wrong, each mistake with its place.
//!
//! Texts only: the page puts them in with `textContent`.

use serde::Serialize;

use super::session::{Session, Shown};
use crate::{
    diagnostics::{Diagnostic, Words},
    i18n::Arg,
    source::{Sources, line_and_column},
};

#[derive(Serialize)]
struct State<'a> {
    /// Of what is shown; a page that was served from another reloads.
    version: String,
    /// How often something was built.
    builds: u64,
    language: &'a str,
    mistakes: Vec<Mistake<'a>>,
    warnings: usize,
    words: Interface,
}

/// What stands around the mistakes.
#[derive(Serialize)]
struct Interface {
    title: String,
    below: String,
    close: String,
    show: String,
    help: String,
}

#[derive(Serialize)]
struct Mistake<'a> {
    code: &'a str,
    message: String,
    label: Option<String>,
    help: Option<String>,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    /// The line, in three parts: before the mistake, the mistake, after it.
    source: Option<[&'a str; 3]>,
}

/// More are not shown at once; their number is.
const MOST: usize = 50;

/// How things are, as one line of JSON.
pub(super) fn state(shown: &Shown, session: &Session) -> String {
    let words = session.words(shown);
    let mistakes = shown.mistakes();
    let count = [("count", Arg::from(mistakes.len()))];
    let below = if shown.good.is_some() { "overlay-last-good" } else { "overlay-none-good" };
    let state = State {
        version: shown.mark(),
        builds: session.builds(),
        language: shown.language.code(),
        mistakes: mistakes.iter().take(MOST).map(|diagnostic| mistake(diagnostic, &shown.sources, words)).collect(),
        warnings: shown.warnings(),
        words: Interface {
            title: words.get("overlay-title", &count),
            below: words.get(below, &[]),
            close: words.get("overlay-close", &[]),
            show: words.get("overlay-show", &count),
            help: words.get("help", &[]),
        },
    };
    serde_json::to_string(&state).expect("texts and numbers can be written as JSON")
}

fn mistake<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, words: &Words) -> Mistake<'a> {
    let location = diagnostic.location.as_ref();
    let place = location.and_then(|location| Some((sources.text(location.path.as_str())?, location.place?)));
    let start = place.map(|(text, place)| line_and_column(text, place.start as usize));
    Mistake {
        code: diagnostic.code.name,
        message: words.message(diagnostic),
        label: words.label(diagnostic).filter(|label| !label.trim().is_empty()),
        help: words.help(diagnostic),
        file: location.map(|location| location.path.as_str()),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        source: place.map(|(text, place)| line_in_parts(text, place.start as usize, place.end as usize)),
    }
}

/// The line on which a place begins, cut where the place begins and ends.
fn line_in_parts(text: &str, start: usize, end: usize) -> [&str; 3] {
    let within = |mut offset: usize| {
        offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let start = within(start);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let end = within(end).clamp(start, line_end);
    [&text[line_start..start], &text[start..end], text[end..line_end].trim_end_matches('\r')]
}

/// A page of our own, where the site has none: nothing at this address, or no good build yet.
pub(super) fn page(name: &str, shown: &Shown, session: &Session) -> String {
    let words = session.words(shown);
    let [title, text, home] = ["title", "text", "home"].map(|part| words.get(&format!("{name}-{part}"), &[]));
    let way = if shown.good.is_some() { format!("<p><a href=\"/\">{home}</a></p>\n") } else { String::new() };
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/_katern/overlay.css\">\n</head>\n\
         <body class=\"katern-bare\">\n<main>\n<h1>{title}</h1>\n<p>{text}</p>\n{way}</main>\n</body>\n</html>\n",
        shown.language.code()
    )
}

#[cfg(test)]
mod tests {
    use super::line_in_parts;

    #[test]
    fn the_line_around_a_place() {
        assert_eq!(line_in_parts("a\ntitel: x\r\nb", 2, 7), ["", "titel", ": x"]);
        assert_eq!(line_in_parts("é", 1, 99), ["", "é", ""]);
        assert_eq!(line_in_parts("a\nb\nc", 2, 5), ["", "b", ""]);
        assert_eq!(line_in_parts("", 0, 0), ["", "", ""]);
    }
}
