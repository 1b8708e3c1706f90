//! Diagnostics for a person at a terminal: the line, a caret, the way to mend it.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle};

use super::{Diagnostic, Severity, Words};
use crate::source::{Location, Place, Sources, line_and_column};

/// Draws diagnostics, each followed by an empty line.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Unicode);
    let mut drawn = String::new();
    let mut counted = Counted::default();
    for diagnostic in diagnostics {
        drawn.push_str(&renderer.render(&groups(diagnostic, sources, words, &mut counted)));
        drawn.push_str("\n\n");
    }
    drawn
}

fn groups<'a>(
    diagnostic: &Diagnostic,
    sources: &'a Sources,
    words: &Words,
    counted: &mut Counted<'a>,
) -> Vec<Group<'a>> {
    let name = words.severity(diagnostic.severity);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.with_name(name).primary_title(words.message(diagnostic)).id(diagnostic.code.name);
    let mut group = Group::with_title(title);
    if let Some(location) = &diagnostic.location {
        let label = words.label(diagnostic);
        group = with_place(group, location, sources, counted, (AnnotationKind::Primary, label));
    }
    for location in &diagnostic.related {
        group = with_place(group, location, sources, counted, (AnnotationKind::Context, words.related(diagnostic)));
    }
    if let Some(help) = words.help(diagnostic) {
        group = group.element(Level::HELP.with_name(words.get("help", &[])).message(help));
    }
    vec![group]
}

fn with_place<'a>(
    group: Group<'a>,
    location: &Location,
    sources: &'a Sources,
    counted: &mut Counted<'a>,
    (kind, label): (AnnotationKind, Option<String>),
) -> Group<'a> {
    let path = plain(location.path.as_str());
    match (sources.text(location.path.as_str()), location.place) {
        (Some(text), Some(place)) => {
            let lines = Excerpt::around(text, place, counted);
            if lines.text.len() > LONGEST {
                let (line, column) = line_and_column(text, place.start as usize);
                return group.element(Origin::path(path).line(line).char_column(column));
            }
            let span = lines.relative(place);
            group.element(
                Snippet::source(lines.text)
                    .line_start(lines.first_line)
                    .path(path)
                    .annotation(kind.span(span).label(label)),
            )
        }
        _ => group.element(Origin::path(path)),
    }
}

/// No line that a person wrote is longer, in bytes; of such a one no part is worth a look, and finding it takes long.
const LONGEST: usize = 20_000;

/// A name as it can be shown: a file's name may hold what moves a terminal's cursor or turns its words around.
fn plain(path: &str) -> String {
    let turns =
        |character| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    path.chars()
        .map(|character| if character.is_control() || turns(character) { '\u{fffd}' } else { character })
        .collect()
}

/// Lines that were counted: diagnostics come in the order of their places, and each goes on from the one before.
#[derive(Default)]
struct Counted<'a> {
    text: &'a str,
    until: usize,
    lines: usize,
}

impl<'a> Counted<'a> {
    /// The number of the line that starts at a byte of a text, from 1.
    fn line(&mut self, text: &'a str, start: usize) -> usize {
        if !std::ptr::eq(self.text, text) || start < self.until {
            *self = Self { text, ..Self::default() };
        }
        self.lines += text[self.until..start].matches('\n').count();
        self.until = start;
        self.lines + 1
    }
}

/// The lines that a place touches; a whole file would be scanned again for each diagnostic.
struct Excerpt<'a> {
    text: &'a str,
    start: usize,
    first_line: usize,
}

impl<'a> Excerpt<'a> {
    /// At most the first and the following two lines: a mistake that spans a page is shown by where it begins.
    fn around(text: &'a str, place: Place, counted: &mut Counted<'a>) -> Self {
        let at = (place.start as usize).min(text.len());
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = (place.end as usize).clamp(at, text.len());
        let end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
        let third = text[start..end].match_indices('\n').nth(2).map_or(end, |(newline, _)| start + newline);
        Self { text: &text[start..third], start, first_line: counted.line(text, start) }
    }

    fn relative(&self, place: Place) -> std::ops::Range<usize> {
        let within = |offset: u32| (offset as usize).saturating_sub(self.start).min(self.text.len());
        within(place.start)..within(place.end)
    }
}
