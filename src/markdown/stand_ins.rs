//! Stand-ins for our own markup while a text is put together.
//!
//! `<aside class="callout callout-tip">` is written as `<aside class="⟨3⟩">`, an image as `⟨4⟩`, where ⟨ and ⟩ are two
//! private characters that no source can bring in: they are taken out of it at the start, out of decoded entities where
//! text is escaped, and out of raw HTML where it enters. So raw HTML can be sanitised together with the markup around
//! it, as one tree, and what we wrote is put in afterwards, untouched. A stand-in counts only where it was written: as the
//! class of the very element, or as text.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write};

use super::{
    Hole, Html, Piece, Run, Voice,
    html::{Pieces, Start},
    runs::Around,
};

/// Begins a stand-in.
pub(super) const START: char = '\u{E000}';
/// Ends a stand-in.
pub(super) const END: char = '\u{E001}';

/// The byte that both begin with: to look for it takes no time.
const FIRST: u8 = {
    let mut bytes = [0; 4];
    START.encode_utf8(&mut bytes);
    bytes[0]
};

/// The text without our two characters; all offsets stay, for U+FFFD is as long as they are.
pub(super) fn without_marks(text: &str) -> Cow<'_, str> {
    let has_any = text.as_bytes().contains(&FIRST) && text.contains([START, END]);
    if has_any { text.replace([START, END], "\u{FFFD}").into() } else { text.into() }
}

/// The number in a stand-in, if the whole of the text is one.
pub(super) fn number(text: &str) -> Option<usize> {
    text.strip_prefix(START)?.strip_suffix(END)?.parse().ok()
}

/// What the stand-ins of one body stand for, and the holes in it.
#[derive(Default)]
pub(super) struct StandIns {
    entries: Vec<Entry>,
    /// What all of them stand for, one after the other.
    pieces: Html,
    pub holes: Vec<Hole>,
    words: BTreeMap<&'static str, usize>,
    /// How many runs there are so far.
    runs: usize,
}

struct Entry {
    /// The element whose opening tag this is; empty for what stands as text.
    element: &'static str,
    start: Start,
    end: Start,
}

impl StandIns {
    /// An opening tag: `pieces` is what it really is, `element` what the sanitiser takes it for.
    pub fn tag(&mut self, element: &'static str, pieces: &[Piece<'_>]) -> String {
        let number = self.entry(element, pieces);
        format!("<{element} class=\"{START}{number}{END}\">")
    }

    /// Something that stands in a line as text does.
    pub fn text(&mut self, pieces: &[Piece<'_>]) -> String {
        let number = self.entry("", pieces);
        format!("{START}{number}{END}")
    }

    fn entry(&mut self, element: &'static str, pieces: &[Piece<'_>]) -> usize {
        let start = self.pieces.end();
        pieces.iter().for_each(|piece| self.pieces.add(*piece));
        self.entries.push(Entry { element, start, end: self.pieces.end() });
        self.entries.len() - 1
    }

    /// Words of the author, behind the markup that is written so far; where that ends in words of the same voice, they go on.
    pub fn words(&mut self, html: &mut String, run: Run<'_>) {
        let Self { entries, pieces, .. } = self;
        let number = entries.len().wrapping_sub(1);
        match entries.last_mut() {
            Some(last) if is_words(last.pieces(pieces), run.voice) && ends_in(html, number) => {
                pieces.push(Piece::Words(run));
                last.end = pieces.end();
            }
            _ => {
                let number = self.entry("", &[Piece::Words(run)]);
                write!(html, "{START}{number}{END}").expect("a String takes all text");
            }
        }
    }

    /// A new hole.
    pub fn hole(&mut self, hole: Hole) -> usize {
        self.holes.push(hole);
        self.holes.len() - 1
    }

    /// The hole of an interface word; a word has one hole wherever it stands.
    pub fn word(&mut self, name: &'static str) -> Piece<'static> {
        let Self { holes, words, .. } = self;
        Piece::Open(*words.entry(name).or_insert_with(|| {
            holes.push(Hole::Word(name));
            holes.len() - 1
        }))
    }

    /// Puts everything in the place of its stand-in.
    pub fn resolve(&mut self, html: &str) -> Html {
        let mut resolving = Resolving {
            stand_ins: self,
            links: Vec::new(),
            callouts: Vec::new(),
            around: Around::default(),
            runs: self.runs,
            html: Html::default(),
        };
        let mut rest = html;
        while let Some(at) = next(rest) {
            resolving.html.push_str(&rest[..at]);
            rest = &rest[at..];
            let length = if rest.starts_with('<') { resolving.tag(rest) } else { resolving.text(rest) };
            rest = &rest[length..];
        }
        resolving.html.push_str(rest);
        let Resolving { mut html, runs, .. } = resolving;
        self.runs = runs;
        html.settle();
        html
    }
}

/// Where the next tag or stand-in begins.
fn next(html: &str) -> Option<usize> {
    // Nearly all of it is letters: bytes are looked at, and characters only where one of ours may be.
    let is_ours = |at: usize| html.is_char_boundary(at) && html[at..].starts_with([START, END]);
    html.bytes().enumerate().find(|(at, byte)| *byte == b'<' || *byte == FIRST && is_ours(*at)).map(|(at, _)| at)
}

/// Whether some pieces are words of one voice and nothing else.
fn is_words(mut pieces: Pieces<'_>, voice: Voice) -> bool {
    matches!(pieces.next(), Some(Piece::Words(run)) if run.voice == voice) && pieces.next().is_none()
}

/// Whether markup ends in a stand-in as text, by its number.
fn ends_in(html: &str, number: usize) -> bool {
    let before = html.strip_suffix(END).and_then(|html| html.rsplit_once(START));
    before.is_some_and(|(_, last)| last.parse() == Ok(number))
}

impl Entry {
    fn pieces<'a>(&self, of: &'a Html) -> Pieces<'a> {
        of.pieces_between(self.start, self.end)
    }
}

struct Resolving<'a> {
    stand_ins: &'a StandIns,
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
        let StandIns { entries, pieces, .. } = self.stand_ins;
        let entry = class.and_then(number).and_then(|number| entries.get(number));
        let entry = entry.filter(|entry| entry.element == name).map(|entry| entry.pieces(pieces));
        match entry.clone() {
            Some(pieces) => pieces.for_each(|piece| self.html.push(piece)),
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
                let first = entry.clone().and_then(|mut pieces| pieces.next());
                self.callouts.push(first == Some(Piece::Private(true)));
            }
            "/aside" | "/details" if self.callouts.pop() == Some(true) => self.html.push(Piece::Private(false)),
            _ => {}
        }
        if name == "a" {
            // A link of ours is its hole and nothing else; an anchor with an interface word in it is none.
            let hole = entry.and_then(|mut pieces| match (pieces.next(), pieces.next()) {
                (Some(Piece::Open(hole)), None) => Some(hole),
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
        let StandIns { entries, pieces, .. } = self.stand_ins;
        let entry = number(&rest[..length]).and_then(|number| entries.get(number));
        match entry.filter(|entry| entry.element.is_empty()) {
            Some(entry) => entry.pieces(pieces).for_each(|piece| self.piece(piece)),
            None if entry.is_none() => return START.len_utf8(),
            None => {}
        }
        length
    }
}

impl Resolving<'_> {
    /// Puts a piece in its place; words take a number and the voice of what they stand in.
    fn piece(&mut self, piece: Piece<'_>) {
        let Piece::Words(run) = piece else { return self.html.push(piece) };
        let voice = run.voice.max(self.around.voice());
        self.html.push(Piece::Words(Run { number: self.runs, voice, ..run }));
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
        let tag = stand_ins.tag("aside", &[Piece::Markup("<aside class=\"callout\">")]);
        let text = stand_ins.text(&[Piece::Markup("<img>")]);
        let html = format!("{tag}{text}</aside><div class=\"{START}0{END}\">{START}0{END}{START}9{END}{END}");
        let resolved = stand_ins.resolve(&html);
        let pieces: Vec<_> = resolved.pieces().collect();
        assert_eq!(pieces, [Piece::Markup("<aside class=\"callout\"><img></aside><div>9")]);
    }
}
