//! Texts that nobody wrote: put together of pieces that mean something to some layer, or real ones with a few edits.

use proptest::{
    char, collection,
    prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof},
    sample,
};

use crate::markdown::PIECES;

/// Pieces of the files around the texts: YAML, BibTeX, references, attributes, and what hurts.
pub const MORE_PIECES: &[&str] = &[
    ": ",
    "- ",
    "\n- ",
    "\n  - ",
    "\n    ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    "|",
    ">-\n",
    "|\n  ",
    "&a ",
    "*a",
    "<<: *a",
    "!!binary x",
    "!tag ",
    "%YAML 1.1\n",
    "\n---\n",
    "\n...\n",
    "? ",
    "\"",
    "'",
    "#",
    " #",
    "~",
    "null",
    "true",
    "no",
    "0x1F",
    "1e999",
    "-1",
    "0",
    "4294967296",
    "99999999999999999999",
    "1_000",
    "900",
    "15:00",
    "24:00",
    "\"09:59\"",
    "2027-02-30",
    "2027-03-28",
    "0000-00-00",
    "60-30",
    "30-60",
    "30 – 60",
    "minutes: ",
    "title: ",
    "id: ",
    "domains: [",
    "competencies: [",
    "replaced_by: ",
    "variant_of: ",
    "activity: ",
    "extra: {",
    "severity: {",
    "colours: {accent: \"#",
    "base_url: ",
    "scale: {",
    "framework: ",
    "domains:\n- id: ",
    "parts:\n- id: ",
    "statements:\n",
    "options: [",
    "{minutes=",
    "{minutes=5 ",
    "{minuten=\"",
    "grouping=",
    " activity=",
    " at=14:30",
    " om=\"",
    " pauze",
    " optional",
    " #",
    " .",
    "=}",
    "}}",
    "@article{",
    "@string{",
    "@comment{",
    "@book{a,",
    "author = {",
    "title = {",
    "year = ",
    "url = {javascript:",
    "doi = ",
    "{\\\"e}",
    "\\textit{",
    "\\url{",
    "$x^2$",
    "#x#",
    " and ",
    "van der ",
    "[@",
    "; @",
    "@a",
    ", p. 12]",
    "[[",
    "[[#",
    "|x]]",
    "](",
    "](#",
    "](../",
    "](//",
    ".md)",
    ".md#",
    "%2e%2e/",
    "%00",
    "%ff",
    "../../",
    "\\",
    "/",
    "javascript:alert(1)",
    "JaVa\tScript:x",
    "&#106;avascript:",
    "data:text/html,x",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onclick='x",
    "</script>",
    "</style>",
    "]]>",
    "<!--",
    "{{ x }}",
    "{% x %}",
    "${x}",
    "\u{2028}",
    "\u{2029}",
    "\u{202E}",
    "\u{200D}",
    "\u{FEFF}",
    "\0",
    "\r",
    "\r\n",
    "\t",
    "\u{85}",
    "\u{A0}",
    "e\u{301}",
    "\u{130}",
    "ß",
    "ﬁ",
    "👩‍🏫",
    "\u{1F1F3}\u{1F1F1}",
    "你好",
    "ي",
    "\u{10FFFF}",
    "\u{E000}0\u{E001}",
];

/// A piece that means something somewhere, or a few characters of any kind.
pub fn piece() -> BoxedStrategy<String> {
    let any_text = collection::vec(char::any(), 0..6).prop_map(|characters| characters.into_iter().collect());
    prop_oneof![
        4 => sample::select(PIECES).prop_map(str::to_owned),
        4 => sample::select(MORE_PIECES).prop_map(str::to_owned),
        1 => any_text,
        1 => "[a-z]{1,8}",
    ]
    .boxed()
}

/// Pieces one after another.
pub fn soup(most: usize) -> BoxedStrategy<String> {
    collection::vec(piece(), 0..most).prop_map(|pieces| pieces.concat()).boxed()
}

/// One change to a text. Places are parts of its length, so that an edit means something in any text.
#[derive(Clone, Debug)]
pub enum Edit {
    /// A piece comes in.
    Insert(u16, String),
    /// Some characters go.
    Remove(u16, u8),
    /// A stretch comes in once more elsewhere.
    Repeat { from: u16, length: u16, to: u16 },
    /// The text ends here.
    Cut(u16),
    /// A line comes in indented otherwise.
    Indent(u16, u8),
    /// A line goes.
    RemoveLine(u16),
}

/// One change of any kind.
pub fn edit() -> BoxedStrategy<Edit> {
    prop_oneof![
        8 => (any::<u16>(), piece()).prop_map(|(at, piece)| Edit::Insert(at, piece)),
        4 => (any::<u16>(), 1..20_u8).prop_map(|(at, count)| Edit::Remove(at, count)),
        3 => (any::<u16>(), 0..400_u16, any::<u16>()).prop_map(|(from, length, to)| Edit::Repeat { from, length, to }),
        1 => any::<u16>().prop_map(Edit::Cut),
        2 => (any::<u16>(), 0..9_u8).prop_map(|(at, spaces)| Edit::Indent(at, spaces)),
        3 => any::<u16>().prop_map(Edit::RemoveLine),
    ]
    .boxed()
}

/// One or a few changes: most mistakes of people are one.
pub fn edits() -> BoxedStrategy<Vec<Edit>> {
    prop_oneof![3 => collection::vec(edit(), 1..3), 1 => collection::vec(edit(), 3..9), 1 => Just(Vec::new())].boxed()
}

/// The text after these changes.
pub fn edited(text: &str, edits: &[Edit]) -> String {
    edits.iter().fold(text.to_owned(), apply)
}

fn apply(mut text: String, edit: &Edit) -> String {
    match edit {
        Edit::Insert(at, piece) => text.insert_str(place(&text, *at), piece),
        Edit::Remove(at, count) => {
            let start = place(&text, *at);
            let end = text[start..].char_indices().nth(usize::from(*count)).map_or(text.len(), |(end, _)| start + end);
            text.replace_range(start..end, "");
        }
        Edit::Repeat { from, length, to } => {
            let start = place(&text, *from);
            let mut end = (start + usize::from(*length)).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            let again = text[start..end].to_owned();
            text.insert_str(place(&text, *to), &again);
        }
        Edit::Cut(at) => text.truncate(place(&text, *at)),
        Edit::Indent(at, spaces) => {
            let line = line_of(&text, *at);
            let indent = text[line.clone()].len() - text[line.clone()].trim_start_matches(' ').len();
            text.replace_range(line.start..line.start + indent, &" ".repeat(usize::from(*spaces)));
        }
        Edit::RemoveLine(at) => text.replace_range(line_of(&text, *at), ""),
    }
    text
}

/// Where a part of a text's length is, between two characters.
fn place(text: &str, part: u16) -> usize {
    let mut at = usize::from(part) * text.len() / usize::from(u16::MAX);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn line_of(text: &str, part: u16) -> std::ops::Range<usize> {
    let at = place(text, part);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    start..end
}
