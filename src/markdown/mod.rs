//! Markdown, in our dialect: CommonMark with tables, footnotes, task lists and definition lists, and on top of it
//! references (`[[id]]`), callouts, timed sections and fenced blocks with YAML.
//!
//! Takes a text and gives a [`Body`]: markup in which everything is already harmless, and *holes* for what one file alone
//! cannot know (where a link leads, how an image is written, an interface word). It refuses what could run code or reach
//! outside the site: addresses with other schemes, raw HTML beyond a short list, pictures from elsewhere, and shapes that
//! would grow without bound. A mistake of the author is told; reading never fails.
//!
//! How: pulldown-cmark's events are written as HTML of our own. Tags with attributes are written with a stand-in for
//! them (`stand_ins.rs`), so that a text with raw HTML can go through the sanitiser as a whole, tree and all, while
//! our own markup neither passes through it nor can be imitated.

mod attributes;
pub mod blocks;
mod callouts;
mod citations;
mod commonmark;
mod escape;
mod events;
mod footnotes;
mod highlight;
mod holes;
mod html;
mod ids;
mod mentions;
mod outline;
mod raw_html;
mod runs;
mod sanitise;
mod stand_ins;
mod targets;
mod values;
mod writing;

use std::{borrow::Cow, collections::BTreeSet, ops::Range};

pub use attributes::HEADING_ATTRIBUTES;
pub use blocks::{Block, UNCLOSED_BLOCK, UNKNOWN_BLOCK};
pub use callouts::UNKNOWN_CALLOUT;
pub use citations::{Citation, CitedWork};
#[doc(hidden)]
pub use commonmark::commonmark;
pub use escape::escape;
pub use events::{NESTED_TOO_DEEP, TABLE_TOO_WIDE};
pub use footnotes::{MISSING_FOOTNOTE, UNUSED_FOOTNOTE};
pub use holes::{Hole, LinkTarget};
pub use html::{Fill, Html, Manner, Mark, Marks, Piece, Pieces, Written};
pub use mentions::{SectionMention, WorkMention};
pub use outline::{DUPLICATE_ANCHOR, EMPTY_HEADING, HEADING_JUMP, HEADING_LEVEL_ONE, Heading};
pub use raw_html::RAW_HTML_REMOVED;
pub use runs::{Run, Voice};
pub use targets::{OUTSIDE_IMAGE, UNSAFE_LINK};
pub use writing::TOO_MANY_CELLS;

use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    model::step::Facts,
    source::Place,
};

/// What a Markdown text says.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Texts and steps in the order of the document; a text is never empty.
    pub parts: Vec<Part>,
    /// What is still to be filled in; pieces of [`Html`] name them by their number.
    pub holes: Vec<Hole>,
    /// All headings in the order of the document, those of steps too.
    pub headings: Vec<Heading>,
    /// The anchors that a link may point to.
    pub ids: BTreeSet<String>,
    /// Works that it names in plain words.
    pub works: Vec<WorkMention>,
    /// Sections that it names by their numbers.
    pub sections: Vec<SectionMention>,
    /// Whether a callout stands in it.
    pub has_callouts: bool,
}

impl Body {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether it holds more than plain text: callouts, or blocks.
    pub fn has_blocks(&self) -> bool {
        self.has_callouts || self.holes.iter().any(|hole| matches!(hole, Hole::Block { .. }))
    }

    /// All its words, as one reads them: those of headings, titles and quotations too, not those of code blocks.
    pub fn runs(&self) -> Vec<Run<'_>> {
        runs::of(&self.parts)
    }
}

/// A stretch of a body.
#[derive(Clone, Debug)]
pub enum Part {
    /// Text without steps.
    Text(Html),
    /// A timed section.
    Step(Step),
}

/// A section whose heading has attributes of time: it reaches to the next heading of the same or a higher level.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its heading, by number in [`Body::headings`]; no part holds that heading's markup.
    pub heading: usize,
    /// What the heading says.
    pub title: Html,
    /// What its attributes say.
    pub facts: Facts,
    /// Where the heading stands.
    pub place: Place,
    /// What is below the heading, steps within it too.
    pub parts: Vec<Part>,
}

/// Reads the Markdown that stands at byte `offset` of the reported file (its front matter is already taken off).
pub fn read(text: &str, offset: usize, report: &mut Report) -> Body {
    read_by(Rules { as_specified: false, number: 0 }, text, Places::From(offset), report)
}

/// Reads Markdown that is a value of YAML: `text` as YAML has it, `written` the stretch of the file that it stands in.
/// `number` tells apart the texts that one page shows: all but 0 have it in their anchors. There are no blocks in it.
pub fn read_value(text: &str, number: usize, written: &str, offset: usize, report: &mut Report) -> Body {
    let places = Places::Words(values::words(text, written, offset));
    read_by(Rules { as_specified: false, number }, text, places, report)
}

/// How a text is read.
#[derive(Clone, Copy)]
struct Rules {
    /// As CommonMark's examples have it: raw HTML as it is, headings of level one, code without colours.
    as_specified: bool,
    /// Which text of its page it is; in the anchors of all but the first.
    number: usize,
}

impl Rules {
    /// What stands behind the anchors that are made from words and numbers.
    fn suffix(self) -> String {
        if self.number == 0 { String::new() } else { format!("-t{}", self.number) }
    }
}

fn read_by(rules: Rules, text: &str, places: Places, report: &mut Report) -> Body {
    let mut telling = Telling { report, places };
    let text = stand_ins::without_marks(text);
    let mut events = events::read(&text);
    let attributes = attributes::of_headings(&text, &events.list, &mut telling);
    let masked = blanked(&text, attributes.values().map(|attributes| attributes.range.clone()));
    if let Cow::Owned(masked) = &masked {
        // Once more without the attributes: they would otherwise be read as emphasis, code and links.
        events = events::read(masked);
    }
    for (code, range) in events.refused {
        telling.add(code, range, []);
    }
    let notes = footnotes::Notes::of(&masked, &events.list, &mut telling);
    let outline = outline::Outline::of(rules, &masked, &events.list, attributes, &mut telling);
    writing::write(rules, &masked, &events.list, outline, notes, telling)
}

/// The text with spaces in the place of some of its bytes; everything else stays where it is.
fn blanked(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Cow<'_, str> {
    let mut blanked = Cow::Borrowed(text);
    for range in ranges {
        let spaces = " ".repeat(range.len());
        blanked.to_mut().replace_range(range, &spaces);
    }
    blanked
}

/// Where the text at hand stands in its file.
enum Places {
    /// Byte for byte from this one on.
    From(usize),
    /// Word by word, see [`values`].
    Words(Vec<values::Word>),
}

/// The report, told of by offsets in the text at hand.
struct Telling<'r> {
    report: &'r mut Report,
    places: Places,
}

impl Telling<'_> {
    fn place(&self, range: Range<usize>) -> Place {
        match &self.places {
            Places::From(offset) => Place::new(range.start, range.end).shifted(*offset),
            Places::Words(words) => values::place(words, range),
        }
    }

    fn add(&mut self, code: &'static Code, range: Range<usize>, args: impl IntoIterator<Item = (&'static str, Arg)>) {
        let place = self.place(range);
        self.report.add(code, place, args);
    }
}

#[cfg(test)]
mod tests {
    use super::{Fill, Hole, Manner, Marks, Part, Piece, Written, read};
    use crate::{diagnostics::Report, source::SitePath};

    #[test]
    fn places_are_those_of_the_file() {
        let file = "---\ntitle: é\n---\n## Stap {minutes=5 block=x}\n[[a]]\n\n```sheet\nareas: [b]\n```\n\n[c](js:x)\n";
        let start = file.find("##").expect("it is there");
        let mut report = Report::new(SitePath::new("x.md"));
        let body = read(&file[start..], start, &mut report);
        let [Part::Step(step)] = body.parts.as_slice() else { panic!("a step: {body:?}") };
        let shown = |place: crate::source::Place| &file[place.range()];
        assert_eq!(shown(step.place), "## Stap");
        assert_eq!(step.facts.minutes.as_ref().map(|minutes| shown(minutes.place)), Some("5"));
        let Hole::Link { place, .. } = &body.holes[0] else { panic!("a link: {:?}", body.holes) };
        assert_eq!(shown(*place), "[[a]]");
        let told = report.found[0].location.as_ref().and_then(|location| location.place).expect("it has a place");
        assert_eq!(shown(told), "[c](js:x)");
    }

    #[test]
    fn what_only_the_facilitator_reads_has_its_notes_for_itself() {
        let shown = |text: &str| {
            let body = read(text, 0, &mut Report::new(SitePath::new("x.md")));
            let fills = vec![Fill::default(); body.holes.len()];
            let manner = Manner { for_participants: true, ..Manner::default() };
            let marks = Marks::new();
            let mut shown = String::new();
            for part in &body.parts {
                let Part::Text(html) = part else { panic!("there are no steps") };
                for written in html.write(&fills, &marks, &manner) {
                    if let Written::Markup(markup) = written {
                        shown.push_str(&markup);
                    }
                }
            }
            shown
        };
        let callout = "> [!facilitator] Voor jou\n> Let op[^geheim].\n\n";
        let notes = "\n[^geheim]: Verborgen, zie ook[^dieper].\n[^open]: Voor ieder.\n[^dieper]: Ook verborgen.\n";
        let html = shown(&format!("{callout}Voor jullie[^open].\n{notes}"));
        assert!(!html.contains("erborgen") && !html.contains("Let op"), "{html}");
        assert!(html.contains("#fn-2\"") && html.contains("<li id=\"fn-2\" value=\"2\"><p>Voor ieder."), "{html}");
        let html = shown(&format!("{callout}Verder niets.\n\n[^geheim]: Verborgen.\n"));
        assert_eq!(html.trim(), "<p>Verder niets.</p>");
        let html = shown(&format!("{callout}Voor jullie[^geheim].\n\n[^geheim]: Voor ieder.\n"));
        assert!(html.contains("<li id=\"fn-1\"><p>Voor ieder."), "{html}");
    }

    #[test]
    fn nothing_gives_nothing() {
        let mut report = Report::new(SitePath::new("x.md"));
        assert!(read(" \n\n<!-- a -->\n", 0, &mut report).is_empty());
        let body = read("a", 0, &mut report);
        let [Part::Text(text)] = body.parts.as_slice() else { panic!("a text") };
        let pieces: Vec<_> = text.pieces().collect();
        let [Piece::Markup(open), Piece::Words(run), Piece::Markup(close)] = pieces.as_slice() else {
            panic!("a paragraph: {text:?}")
        };
        assert_eq!((*open, run.words.text(), *close), ("<p>", "a", "</p>\n"));
        assert_eq!(report.found, []);
    }
}
