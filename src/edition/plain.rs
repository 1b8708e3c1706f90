//! A text as its words alone, section by section: what search looks in.

use std::borrow::Cow;

use super::{Edition, holes::fill};
use crate::{
    link::LinkedText,
    markdown::{Block, Hole, Html, Manner, Marks, Part, Written, blocks::Cards},
};

/// A stretch of a text, from its heading to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainSection {
    /// The anchor of its heading; empty for what stands before any.
    pub anchor: String,
    /// What the heading says.
    pub heading: String,
    /// Its words, parted by single spaces.
    pub words: String,
}

/// The sections of a text, as this edition shows it: citations, links and cards included. What is marked as a term is not
/// explained.
pub fn plain(text: &LinkedText, edition: &Edition<'_>) -> Vec<PlainSection> {
    let manner = Manner::default();
    let holes = text.body().holes.iter().zip(&*text.resolved);
    let fills: Vec<_> = holes.map(|(hole, resolved)| fill(hole, resolved, edition, "", &manner)).collect();
    let mut reader = Reader::default();
    let mut write = |html: &Html, reader: &mut Reader| {
        for written in html.write(&fills, &Marks::new(), &manner) {
            match written {
                Written::Markup(markup) => reader.markup(&markup),
                Written::Block(hole) => reader.block(&text.body().holes[hole]),
            }
        }
    };
    parts(&text.body().parts, text, &mut write, &mut reader);
    reader.finish()
}

fn parts(list: &[Part], text: &LinkedText, write: &mut dyn FnMut(&Html, &mut Reader), reader: &mut Reader) {
    for part in list {
        match part {
            Part::Text(html) => write(html, reader),
            Part::Step(step) => {
                reader.begin(text.body().headings[step.heading].id.clone());
                write(&step.title, reader);
                reader.in_heading = false;
                parts(&step.parts, text, write, reader);
            }
        }
    }
}

/// Elements within a word or a sentence; all others part what stands on their sides.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strong", "u", "var", "wbr",
];

/// Reads markup of our own: its tags are whole, and `<` stands nowhere else.
#[derive(Default)]
struct Reader {
    sections: Vec<PlainSection>,
    in_heading: bool,
}

impl Reader {
    fn begin(&mut self, anchor: String) {
        self.sections.push(PlainSection { anchor, ..PlainSection::default() });
        self.in_heading = true;
    }

    fn markup(&mut self, markup: &str) {
        let mut rest = markup;
        while let Some((text, after)) = rest.split_once('<') {
            self.text(text);
            let Some((tag, after)) = after.split_once('>') else { return };
            self.tag(tag);
            rest = after;
        }
        self.text(rest);
    }

    fn tag(&mut self, tag: &str) {
        let name = tag.split([' ', '\n']).next().unwrap_or(tag);
        let element = name.trim_start_matches('/');
        let is_heading = matches!(element.as_bytes(), [b'h', b'1'..=b'6']);
        if is_heading && name.starts_with('/') {
            self.in_heading = false;
        } else if is_heading && let Some((_, id)) = tag.split_once(" id=\"") {
            self.begin(decoded(id.split('"').next().unwrap_or(id)).into_owned());
        }
        if !INLINE.contains(&element) {
            self.push(" ");
        }
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.push(&decoded(text));
        }
    }

    fn block(&mut self, hole: &Hole) {
        let Hole::Block { block, .. } = hole else { return };
        match block {
            Block::Cards(Cards { title, cards, .. }) => {
                let cards = cards.iter().flat_map(|card| std::iter::once(&card.text).chain(&card.back));
                title.iter().chain(cards).for_each(|text| self.words(text));
            }
            Block::Quadrant(quadrant) => {
                let cards = quadrant.cards.iter().flat_map(|card| std::iter::once(&card.text).chain(&card.back));
                let axes = [&quadrant.x.low, &quadrant.x.high, &quadrant.y.low, &quadrant.y.high];
                quadrant.title.iter().chain(axes).chain(cards).for_each(|text| self.words(text));
            }
            Block::Video(video) => self.words(&video.title),
            // The form and the areas have pages of their own.
            Block::Form(_) | Block::Sheet(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        self.push(" ");
        self.push(words);
        self.push(" ");
    }

    fn push(&mut self, text: &str) {
        if self.sections.is_empty() {
            self.sections.push(PlainSection::default());
        }
        if let Some(section) = self.sections.last_mut() {
            let to = if self.in_heading { &mut section.heading } else { &mut section.words };
            to.push_str(text);
        }
    }

    fn finish(self) -> Vec<PlainSection> {
        let sections = self.sections.into_iter().map(|section| PlainSection {
            heading: flat(&section.heading),
            words: flat(&section.words),
            ..section
        });
        sections.filter(|section| !section.heading.is_empty() || !section.words.is_empty()).collect()
    }
}

/// Words parted by single spaces.
fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !flat.is_empty() {
            flat.push(' ');
        }
        flat.push_str(word);
    }
    flat
}

/// Text without what was escaped for HTML.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let known = after.split_once(';').and_then(|(name, after)| Some((entity(name)?, after)));
        match known {
            Some((character, after)) => {
                plain.push(character);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain.into()
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{PlainSection, Reader};

    #[test]
    fn markup_becomes_words() {
        let mut reader = Reader::default();
        reader.markup(
            "<p>één <em>w</em>oord &amp; &lt;b&gt;</p>\n<h2 id=\"a\" class=\"x\">Kop <a href=\"#a\">hier</a></h2>",
        );
        reader.markup("<ul><li>een</li><li>twee</li></ul>");
        let section = |anchor: &str, heading: &str, words: &str| PlainSection {
            anchor: anchor.into(),
            heading: heading.into(),
            words: words.into(),
        };
        assert_eq!(reader.finish(), [section("", "", "één woord & <b>"), section("a", "Kop hier", "een twee")]);
    }
}
