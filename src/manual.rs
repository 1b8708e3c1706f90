//! The part of the manual that travels in the binary: a page for each message, with a wrong and a right example.
//!
//! A page is Markdown in `docs/content/meldingen/`, named after the code of its message. In the whole manual a fenced block
//! behind a line that holds nothing but `` `a/path` `` is that file, whole; such a line struck through (`` ~~`a/path`~~ ``)
//! says that the file is gone. On a message's page the files under [`WRONG`] make a small site that brings the message
//! about; those under [`RIGHT`], laid over it, make one without. The text is Dutch; the examples and `extra.en` serve both
//! languages.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::{
    codes,
    diagnostics::{Diagnostic, Report, Severity},
    exchange, partnership_diagnostics, plan, search_misses,
    settings::Overrides,
    source::{SitePath, Sources, Text},
    theme,
};

static PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/docs/content/meldingen");

/// The heading above the files that bring a message about.
pub const WRONG: &str = "Zo gaat het mis";
/// The heading above the files that mend it.
pub const RIGHT: &str = "Zo klopt het";

/// A message's page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The message's code.
    pub code: &'static str,
    /// The whole file.
    pub text: &'static str,
}

/// A piece of a page of the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A heading, its marks off.
    Heading(&'a str),
    /// A file: its path, the language of its block and its text.
    File(&'a str, &'a str, &'a str),
    /// A file that is gone.
    Gone(&'a str),
    /// A fenced block that is no file: its language and its text.
    Code(&'a str, &'a str),
    /// Any other line.
    Line(&'a str),
}

/// The page of a code.
pub fn page(code: &str) -> Option<Page> {
    let code = codes::ALL.iter().map(|known| known.name).find(|known| *known == code)?;
    let text = PAGES.get_file(format!("{code}.md"))?.contents_utf8()?;
    Some(Page { code, text })
}

impl Page {
    /// What the message means, in a sentence of the language with this code.
    pub fn summary(&self, language: &str) -> &'static str {
        let start = if language == "en" { "extra: {en: \"" } else { "summary: \"" };
        let line = self.text.lines().find_map(|line| line.strip_prefix(start)).unwrap_or("");
        line.trim_end_matches('}').trim_end_matches('"')
    }

    /// The text below the front matter, in pieces.
    pub fn pieces(&self) -> Vec<Piece<'static>> {
        pieces(self.text)
    }

    /// The site of the wrong example, or that of the right one; none where the page shows no files.
    pub fn site(&self, right: bool) -> Option<Sources> {
        let (mut heading, mut files) = ("", BTreeMap::new());
        for piece in self.pieces() {
            match piece {
                Piece::Heading(text) => heading = text,
                Piece::File(path, _, text) if heading == WRONG || (right && heading == RIGHT) => {
                    files.insert(path, text);
                }
                Piece::Gone(path) if right => {
                    files.remove(path);
                }
                _ => {}
            }
        }
        let shown = self.pieces().iter().any(|piece| matches!(piece, Piece::File(..)));
        let mut sources = base(self.code);
        for (path, text) in files {
            sources.insert(SitePath::new(path), Text::Utf8(text.into()));
        }
        shown.then_some(sources)
    }
}

/// The theme and the least settings. Remarks are silent, but for the one that it is about.
fn base(code: &str) -> Sources {
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    let remarks = codes::ALL.iter().filter(|other| other.severity == Severity::Info && other.name != code);
    let off: Vec<_> = remarks.map(|other| format!("{}: off", other.name)).collect();
    let settings = format!("id: voorbeeld\ntitle: Voorbeeld\nseverity: {{{}}}\n", off.join(", "));
    sources.insert(SitePath::new("katern.yaml"), Text::Utf8(settings.into()));
    sources
}

/// All that is told of an example; of another program's file at its root, what importing it tells.
pub fn diagnostics(sources: &Sources) -> Vec<Diagnostic> {
    let imported =
        sources.iter().find(|(path, _)| path.folder().is_empty() && ["csv", "json"].contains(&path.extension()));
    if let Some((path, Text::Utf8(text))) = imported {
        let mut report = Report::new(path.clone());
        exchange::read(text, &mut report);
        return report.found;
    }
    let plan = plan(sources, &Overrides::default());
    let misses = plan.product.iter().flat_map(search_misses);
    let mut told: Vec<_> = plan.diagnostics.iter().cloned().chain(misses).collect();
    told.extend(partnership_diagnostics(sources, &Overrides::default(), &told));
    told
}

/// The pieces of a Markdown text of the manual, its front matter left out.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest =
        text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).map_or(text, |(_, body)| body);
    let mut named = None;
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = after;
        let ticks = line.len() - line.trim_start_matches('`').len();
        if ticks >= 3 {
            let fence = &line[..ticks];
            let end = rest.split_inclusive('\n').take_while(|line| line.trim_end() != fence).map(str::len).sum();
            let (inner, closed) = rest.split_at(end);
            rest = closed.split_once('\n').map_or("", |(_, after)| after);
            let language = line[ticks..].split_whitespace().next().unwrap_or("");
            pieces.push(match named.take() {
                Some(path) => Piece::File(path, language, inner),
                None => Piece::Code(language, inner),
            });
        } else if let Some(path) = line.strip_prefix("~~`").and_then(|line| line.strip_suffix("`~~")) {
            pieces.push(Piece::Gone(path));
        } else if let Some(path) = alone(line) {
            named = Some(path);
        } else if let Some(heading) = line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#')) {
            pieces.push(Piece::Heading(heading));
        } else if named.is_none() || !line.is_empty() {
            named = None;
            pieces.push(Piece::Line(line));
        }
    }
    pieces
}

/// The path that a line holds and nothing else.
fn alone(line: &str) -> Option<&str> {
    let path = line.strip_prefix('`')?.strip_suffix('`')?;
    (!path.contains('`') && path.contains('.')).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn files_stand_behind_their_paths() {
        let text = "---\ntitle: X\n---\nEen `woord`.\n\n`a/b.md`\n\n````markdown\n```\nx\n```\n````\n\n~~`c.md`~~\n\n## Kop\n\n```sh\nls\n```\n";
        let expected = [
            Piece::Line("Een `woord`."),
            Piece::Line(""),
            Piece::File("a/b.md", "markdown", "```\nx\n```\n"),
            Piece::Line(""),
            Piece::Gone("c.md"),
            Piece::Line(""),
            Piece::Heading("Kop"),
            Piece::Line(""),
            Piece::Code("sh", "ls\n"),
        ];
        assert_eq!(pieces(text), expected);
    }
}
