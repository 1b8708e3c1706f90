//! Diagnostics for a person at a terminal: the line, a caret, the way to mend it.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle};

use super::{Diagnostic, Severity, Words};
use crate::source::{Location, Place, Sources};

/// Draws diagnostics, each followed by an empty line.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Unicode);
    let mut drawn = String::new();
    for diagnostic in diagnostics {
        drawn.push_str(&renderer.render(&groups(diagnostic, sources, words)));
        drawn.push_str("\n\n");
    }
    drawn
}

fn groups<'a>(diagnostic: &Diagnostic, sources: &'a Sources, words: &Words) -> Vec<Group<'a>> {
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
        group = with_place(group, location, sources, AnnotationKind::Primary, label);
    }
    for location in &diagnostic.related {
        group = with_place(group, location, sources, AnnotationKind::Context, words.related(diagnostic));
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
    kind: AnnotationKind,
    label: Option<String>,
) -> Group<'a> {
    let path = location.path.as_str().to_owned();
    match (sources.text(location.path.as_str()), location.place) {
        (Some(text), Some(place)) => {
            let lines = Excerpt::around(text, place);
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

/// The lines that a place touches; a whole file would be scanned again for each diagnostic.
struct Excerpt<'a> {
    text: &'a str,
    start: usize,
    first_line: usize,
}

impl<'a> Excerpt<'a> {
    /// At most the first and the following two lines: a mistake that spans a page is shown by where it begins.
    fn around(text: &'a str, place: Place) -> Self {
        let at = (place.start as usize).min(text.len());
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = (place.end as usize).clamp(at, text.len());
        let end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
        let third = text[start..end].match_indices('\n').nth(2).map_or(end, |(newline, _)| start + newline);
        Self { text: &text[start..third], start, first_line: text[..start].matches('\n').count() + 1 }
    }

    fn relative(&self, place: Place) -> std::ops::Range<usize> {
        let within = |offset: u32| (offset as usize).saturating_sub(self.start).min(self.text.len());
        within(place.start)..within(place.end)
    }
}
