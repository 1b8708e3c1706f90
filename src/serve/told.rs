//! What the page in the browser is told: how it should look, and what is wrong, each mistake with its place.
//!
//! Texts only: the page puts them in with `textContent`.

use std::path::Path;

use serde::Serialize;

use super::{
    editor::Editor,
    session::{Session, Shown},
};
use crate::{
    diagnostics::{Diagnostic, Words},
    i18n::Arg,
    source::{Sources, line_and_column},
};

#[derive(Serialize)]
struct State<'a> {
    /// Stands for how everything looks: with another, style sheets come in anew.
    styles: String,
    /// How often something was built.
    builds: u64,
    language: &'a str,
    mistakes: Vec<Mistake<'a>>,
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
    around: String,
    editor: String,
    copy: String,
    copied: String,
    changed: String,
    renew: String,
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
    source: Option<[String; 3]>,
    /// What opens it in the publisher's editor.
    editor: Option<String>,
}

/// More are not shown at once; their number is.
const MOST: usize = 50;

/// So many characters of a line are shown on each side of where a mistake begins.
const MOST_LINE: usize = 160;

/// How things are, as one line of JSON.
pub(super) fn state(shown: &Shown, session: &Session, editor: Option<&Editor>) -> String {
    let words = session.words(shown);
    let mistakes = shown.mistakes();
    let count = [("count", Arg::from(mistakes.len()))];
    let below = if shown.good.is_some() { "overlay-last-good" } else { "overlay-none-good" };
    let state = State {
        styles: shown.styles(),
        builds: session.builds(),
        language: shown.language.code(),
        mistakes: mistakes
            .iter()
            .take(MOST)
            .map(|diagnostic| {
                let told = mistake(diagnostic, &shown.sources, words);
                Mistake { editor: editor.and_then(|editor| opened(&told, editor, session.root())), ..told }
            })
            .collect(),
        words: Interface {
            title: words.get("overlay-title", &count),
            below: words.get(below, &[]),
            close: words.get("overlay-close", &[]),
            show: words.get("overlay-show", &count),
            help: words.get("help", &[]),
            around: words.get("overlay-around", &[]),
            editor: words.get("overlay-editor", &[]),
            copy: words.get("overlay-copy", &[]),
            copied: words.get("overlay-copied", &[]),
            changed: words.get("overlay-changed", &[]),
            renew: words.get("overlay-renew", &[]),
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
        label: words.label(diagnostic),
        help: words.help(diagnostic),
        file: location.map(|location| location.path.as_str()),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        source: place.map(|(text, place)| {
            let [before, at, after] = line_in_parts(text, place.start as usize, place.end as usize);
            [last(before), first(at), first(after)]
        }),
        editor: None,
    }
}

/// What opens a mistake's file; files of the theme that came with the program are on no disk.
fn opened(mistake: &Mistake<'_>, editor: &Editor, root: &Path) -> Option<String> {
    let file = std::path::absolute(root.join(mistake.file?)).ok().filter(|file| file.exists())?;
    Some(editor.address(&file, mistake.line.unwrap_or(1), mistake.column.unwrap_or(1)))
}

/// The end of a text, for a line may be as long as a book.
fn last(text: &str) -> String {
    match text.char_indices().rev().nth(MOST_LINE) {
        Some((at, left_out)) => format!("…{}", &text[at + left_out.len_utf8()..]),
        None => text.to_owned(),
    }
}

/// Its beginning.
fn first(text: &str) -> String {
    match text.char_indices().nth(MOST_LINE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
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
    bare(&title, &format!("<h1>{title}</h1>\n<p>{text}</p>\n{way}"), shown)
}

/// A page around what stands on it, which is HTML already.
pub(super) fn bare(title: &str, body: &str, shown: &Shown) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; \
         connect-src 'self'; base-uri 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/_katern/overlay.css\">\n</head>\n\
         <body class=\"katern-bare\">\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        shown.language.code()
    )
}

#[cfg(test)]
mod tests {
    use super::{first, last, line_in_parts};

    #[test]
    fn of_a_long_line_what_is_near() {
        let long = "é".repeat(1000);
        assert_eq!(first(&long).chars().count(), 161);
        assert!(last(&long).starts_with("…é") && last(&long).chars().count() == 161);
        assert_eq!((first("x").as_str(), last("").as_str()), ("x", ""));
    }

    #[test]
    fn the_line_around_a_place() {
        assert_eq!(line_in_parts("a\ntitel: x\r\nb", 2, 7), ["", "titel", ": x"]);
        assert_eq!(line_in_parts("é", 1, 99), ["", "é", ""]);
        assert_eq!(line_in_parts("a\nb\nc", 2, 5), ["", "b", ""]);
        assert_eq!(line_in_parts("", 0, 0), ["", "", ""]);
    }
}
