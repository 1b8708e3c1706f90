//! Stand-ins for our own markup while a text is put together.
//!
//! `<aside class="callout callout-tip">` is written as `<aside class="⟨3⟩">`, an image as `⟨4⟩`, where ⟨ and ⟩ are two
//! private characters that no source can bring in: they are taken out of it at the start, out of decoded entities where
//! text is escaped, and out of raw HTML where it enters. So raw HTML can be sanitised together with the markup around
//! it, as one tree, and what we wrote is put in afterwards, untouched. A stand-in counts only where it was written: as the
//! class of the very element, or as text.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Hole, Html, Piece, Run, runs::Around};

/// Begins a stand-in.
pub(super) const START: char = '\u{E000}';
/// Ends a stand-in.
pub(super) const END: char = '\u{E001}';

/// The text without our two characters; all offsets stay, for U+FFFD is as long as they are.
pub(super) fn without_marks(text: &str) -> Cow<'_, str> {
    if text.contains([START, END]) { text.replace([START, END], "\u{FFFD}").into() } else { text.into() }
}

/// The number in a stand-in, if the whole of the text is one.
pub(super) fn number(text: &str) -> Option<usize> {
    text.strip_prefix(START)?.strip_suffix(END)?.parse().ok()
}

/// What the stand-ins of one body stand for, and the holes in it.
#[derive(Default)]
pub(super) struct StandIns {
    entries: Vec<Entry>,
    pub holes: Vec<Hole>,
    words: BTreeMap<&'static str, usize>,
    /// How many runs there are so far.
    runs: usize,
}

struct Entry {
    /// The element whose opening tag this is; empty for what stands as text.
    element: &'static str,
    pieces: Vec<Piece>,
}

impl StandIns {
    /// An opening tag: `pieces` is what it really is, `element` what the sanitiser takes it for.
    pub fn tag(&mut self, element: &'static str, pieces: Vec<Piece>) -> String {
        self.entries.push(Entry { element, pieces });
        format!("<{element} class=\"{START}{}{END}\">", self.entries.len() - 1)
    }

    /// Something that stands in a line as text does.
    pub fn text(&mut self, pieces: Vec<Piece>) -> String {
        self.entries.push(Entry { element: "", pieces });
        format!("{START}{}{END}", self.entries.len() - 1)
    }

    /// Goes on with the words that `html` ends in, if it ends in words of the same voice; else the words come back.
    pub fn go_on(&mut self, html: &str, run: Run) -> Option<Run> {
        let last = self.entries.len().wrapping_sub(1);
        match self.entries.last_mut().map(|entry| entry.pieces.as_mut_slice()) {
            Some([Piece::Words(before)])
                if before.voice == run.voice && html.ends_with(&format!("{START}{last}{END}")) =>
            {
                before.words.join(run.words);
                None
            }
            _ => Some(run),
        }
    }

    /// A new hole.
    pub fn hole(&mut self, hole: Hole) -> usize {
        self.holes.push(hole);
        self.holes.len() - 1
    }

    /// The hole of an interface word; a word has one hole wherever it stands.
    pub fn word(&mut self, name: &'static str) -> Piece {
        let Self { holes, words, .. } = self;
        Piece::Open(*words.entry(name).or_insert_with(|| {
            holes.push(Hole::Word(name));
            holes.len() - 1
        }))
    }

    /// Puts everything in the place of its stand-in.
    pub fn resolve(&mut self, html: &str) -> Html {
        let mut resolving = Resolving {
            entries: &self.entries,
            links: Vec::new(),
            callouts: Vec::new(),
            around: Around::default(),
            runs: self.runs,
            html: Html::default(),
        };
        let mut rest = html;
        while let Some(at) = rest.find(['<', START, END]) {
            resolving.html.push_str(&rest[..at]);
            rest = &rest[at..];
            let length = if rest.starts_with('<') { resolving.tag(rest) } else { resolving.text(rest) };
            rest = &rest[length..];
        }
        resolving.html.push_str(rest);
        self.runs = resolving.runs;
        resolving.html.settle();
        resolving.html
    }
}

struct Resolving<'a> {
    entries: &'a [Entry],
    /// The links that are open, innermost last; `None` for those that are no hole.
    links: Vec<Option<usize>>,
    /// The elements that callouts are made of and that are open, innermost last; `true` for those of the facilitator's.
    callouts: Vec<bool>,
    /// What the words at hand stand in.
    around: Around,
    runs: usize,
    html: Html,
}

impl Resolving<'_> {
    /// Takes the tag at the beginning, and gives its length.
    fn tag(&mut self, rest: &str) -> usize {
        let tag = &rest[..tag_length(rest)];
        let name = tag.trim_start_matches('<').split([' ', '>']).next().unwrap_or("");
        let class = tag
            .strip_suffix("\">")
            .and_then(|tag| tag.strip_prefix('<')?.strip_prefix(name)?.strip_prefix(" class=\""));
        let entry =
            class.and_then(number).and_then(|number| self.entries.get(number)).filter(|entry| entry.element == name);
        match entry {
            Some(entry) => entry.pieces.iter().for_each(|piece| self.html.push(piece.clone())),
            None if name == "/a" => match self.links.pop().flatten() {
                Some(hole) => self.html.push(Piece::Close(hole)),
                None => self.html.push_str(tag),
            },
            // An attribute that was not closed ran into a stand-in.
            None if tag.contains([START, END]) => self.html.push_str(&format!("<{name}>")),
            None => self.html.push_str(tag),
        }
        match name {
            "aside" | "details" => {
                let first = entry.and_then(|entry| entry.pieces.first());
                self.callouts.push(first == Some(&Piece::Private(true)));
            }
            "/aside" | "/details" if self.callouts.pop() == Some(true) => self.html.push(Piece::Private(false)),
            _ => {}
        }
        if name == "a" {
            // A link of ours is its hole and nothing else; an anchor with an interface word in it is none.
            let hole = entry.and_then(|entry| match entry.pieces.as_slice() {
                [Piece::Open(hole)] => Some(*hole),
                _ => None,
            });
            self.links.push(hole);
        }
        self.around.tag(name);
        tag.len()
    }

    /// Takes the stand-in at the beginning, and gives its length; a mark that belongs to none is dropped.
    fn text(&mut self, rest: &str) -> usize {
        let length = rest.find(END).map_or(START.len_utf8(), |end| end + END.len_utf8());
        let entry = number(&rest[..length]).and_then(|number| self.entries.get(number));
        match entry.filter(|entry| entry.element.is_empty()) {
            Some(entry) => entry.pieces.iter().for_each(|piece| self.piece(piece)),
            None if entry.is_none() => return START.len_utf8(),
            None => {}
        }
        length
    }
}

impl Resolving<'_> {
    /// Puts a piece in its place; words take a number and the voice of what they stand in.
    fn piece(&mut self, piece: &Piece) {
        let Piece::Words(run) = piece else { return self.html.push(piece.clone()) };
        let voice = run.voice.max(self.around.voice());
        self.html.push(Piece::Words(Run { number: self.runs, voice, words: run.words.clone() }));
        self.runs += 1;
    }
}

/// Up to and with the `>` that ends a tag; one within quotes does not.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (byte, quote) {
            (b'>', None) => return at + 1,
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::{END, START, StandIns};
    use crate::markdown::Piece;

    #[test]
    fn a_stand_in_counts_only_where_it_was_written() {
        let mut stand_ins = StandIns::default();
        let tag = stand_ins.tag("aside", vec![Piece::Markup("<aside class=\"callout\">".into())]);
        let text = stand_ins.text(vec![Piece::Markup("<img>".into())]);
        let html = format!("{tag}{text}</aside><div class=\"{START}0{END}\">{START}0{END}{START}9{END}{END}");
        let resolved = stand_ins.resolve(&html);
        assert_eq!(resolved.pieces(), [Piece::Markup("<aside class=\"callout\"><img></aside><div>9".into())]);
    }
}
