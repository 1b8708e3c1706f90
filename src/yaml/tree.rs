//! From YAML text to a tree in which every key and value knows its place.

use std::{
    cell::Cell,
    collections::{BTreeMap, HashMap, hash_map::Entry},
};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput};

use super::{DUPLICATE_KEY, MERGED_ITEM, SYNTAX, TOO_LARGE, cause, cause::Cause, lines::is_fixed_space, merged};
use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    source::Place,
};

/// Maps and lists within each other.
const MOST_DEPTH: usize = 64;
/// Values of one text, those that aliases repeat included: a bomb of nine aliases ends here.
const MOST_NODES: usize = 250_000;
/// Bytes of text that one text holds more than once, by aliases or because lists within each other have names: a long text
/// that is named a thousand times ends here.
const MOST_REPEATED: usize = 4 << 20;

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// From its first to its last character; for a map or a list, its first line.
    pub place: Place,
    /// What it is.
    pub value: Value,
}

/// The shapes a value can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing was written, or `~`, or `null`.
    Null,
    /// Any text or number, as written; `plain` says that it stood without quotes.
    Scalar {
        /// The text.
        text: String,
        /// Written without quotes or block marks.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Key, Node)>),
}

impl Value {
    /// How much text it holds, keys included.
    fn text_bytes(&self) -> usize {
        match self {
            Self::Null => 0,
            Self::Scalar { text, .. } => text.len(),
            Self::List(nodes) => nodes.iter().map(|node| node.value.text_bytes()).sum(),
            Self::Map(pairs) => pairs.iter().map(|(key, node)| key.text.len() + node.value.text_bytes()).sum(),
        }
    }
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key's text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// Between braces and without a colon: more likely what stands behind a comma in a text.
    pub is_bare: bool,
}

impl Node {
    /// This value over another: of two maps each key once, ours before theirs; of anything else this one.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        let (own, mut pairs) = match (self.value, below.value) {
            (Value::Map(own), Value::Map(pairs)) => (own, pairs),
            (value, _) => return Self { place: self.place, value },
        };
        let mut known: HashMap<String, usize> = HashMap::new();
        for (at, (key, _)) in pairs.iter().enumerate() {
            known.entry(key.text.clone()).or_insert(at);
        }
        for (key, node) in own {
            match known.entry(key.text.clone()) {
                Entry::Occupied(at) => {
                    let nothing = Self { place: node.place, value: Value::Null };
                    let (known_key, theirs) = &mut pairs[*at.get()];
                    *theirs = node.over(std::mem::replace(theirs, nothing));
                    *known_key = key;
                }
                Entry::Vacant(free) => {
                    free.insert(pairs.len());
                    pairs.push((key, node));
                }
            }
        }
        Self { place: below.place, value: Value::Map(pairs) }
    }
}

/// Reads one YAML document that stands at byte `offset` of the reported file; `None` when its meaning can't be known.
pub fn read(text: &str, offset: usize, report: &mut Report) -> Option<Node> {
    let lines = Lines::new(text, offset);
    let mut growing = Growing {
        lines: &lines,
        report,
        open: Vec::new(),
        anchors: HashMap::new(),
        unused: BTreeMap::new(),
        nodes: 0,
        kept: 0,
        repeated: 0,
        root: None,
    };
    let mut documents = 0;
    for event in Parser::new(StrInput::new(text)) {
        match event {
            Ok((Event::DocumentStart(_), span)) => {
                documents += 1;
                if documents > 1 {
                    let place = lines.place(span);
                    growing.report.add(&SYNTAX, place, [("reason", Arg::from("several-documents"))]);
                    return None;
                }
            }
            Ok((event, span)) => growing.take(event, span)?,
            Err(error) => {
                if error.info().contains("recursion limit") {
                    let at = lines.offset(*error.marker());
                    report.add(&TOO_LARGE, Place::character(text, at - offset).shifted(offset), []);
                    return None;
                }
                let reason = reason(error.info());
                let at = lines.offset(*error.marker()) - offset;
                if let Some(cause) = cause::of(text, at, reason, &furthest) {
                    tell(&SYNTAX, cause, offset, report);
                    return None;
                }
                let mut at = lines.offset(*error.marker());
                if reason == "tab" {
                    at = lines.tab_after(at);
                }
                let place = Place::character(text, at - offset).shifted(offset);
                report.add(&SYNTAX, place, [("reason", Arg::from(reason))]);
                return None;
            }
        }
    }
    if let Some(place) = growing.unused.values().next().copied() {
        return growing.tell_sign('&', place);
    }
    if let Some(Node { value: Value::Scalar { plain: true, .. }, .. }) = growing.root
        && let Some(cause) = cause::of_plain(text)
    {
        tell(&SYNTAX, cause, offset, report);
        return None;
    }
    Some(growing.root.unwrap_or(Node { place: Place::new(offset, offset + text.len()), value: Value::Null }))
}

/// The line where the reading of a text stops, from 1; none where it can be read to its end.
fn furthest(text: &str) -> Option<usize> {
    Parser::new(StrInput::new(text)).find_map(|event| event.err().map(|error| error.marker().line()))
}

fn tell(code: &'static Code, cause: Cause, offset: usize, report: &mut Report) {
    let place = Place::new(offset + cause.range.start, offset + cause.range.end);
    report.add(code, place, [("reason", Arg::from(cause.reason))].into_iter().chain(cause.args));
}

/// The parser's complaint, as one of the reasons that `yaml-syntax` has words for.
fn reason(info: &str) -> &'static str {
    let info = info.to_lowercase();
    if info.contains("unprintable") {
        "character"
    } else if info.contains("escape") || info.contains("hexadecimal") {
        "escape"
    } else if info.contains("trailing content") {
        "behind-quote"
    } else if info.contains(" tab") || info.contains("tabs") || info.starts_with("tab") {
        "tab"
    } else if info.contains("alias") || info.contains("anchor") {
        "alias"
    } else if info.contains("quote") || info.contains("scalar") && info.contains("unexpected end") {
        "quote"
    } else if info.contains("mapping values") || info.contains("':'") || info.contains("simple key") {
        "colon"
    } else if info.contains("flow") || info.contains("']'") || info.contains("'}'") || info.contains("',") {
        "bracket"
    } else if info.contains("indent") || info.contains("block") {
        "indentation"
    } else {
        "other"
    }
}

/// Translates the parser's lines and columns (in characters) to byte offsets in the file.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    offset: usize,
    /// Where the last look ended: a line's start, a column in it and the byte there. Places are asked for in order, and
    /// a line may be megabytes long.
    last: Cell<(usize, usize, usize)>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, offset: usize) -> Self {
        // The parser takes a lone CR for a line's end too, as YAML 1.2 §5.4 has it.
        let bytes = text.as_bytes();
        let ends_line = |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        let starts = std::iter::once(0).chain((0..bytes.len()).filter(|&at| ends_line(at)).map(|at| at + 1)).collect();
        Self { text, starts, offset, last: Cell::default() }
    }

    fn offset(&self, marker: Marker) -> usize {
        let line = self.starts.get(marker.line().saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.offset + self.column(line, marker.col())
    }

    /// Where the parser's complaint about a tab belongs: it stands at the end of the text before.
    fn tab_after(&self, at: usize) -> usize {
        let rest = &self.text[(at - self.offset).min(self.text.len())..];
        let blank = rest.len() - rest.trim_start().len();
        let tab = rest.find('\t').filter(|tab| *tab <= rest.find('\n').unwrap_or(0).max(blank));
        at + tab.unwrap_or(0)
    }

    /// The byte of a column, counted in characters, of the line that starts at byte `line`.
    fn column(&self, line: usize, column: usize) -> usize {
        let (known_line, known_column, known) = self.last.get();
        let (from_column, from) = if known_line == line { (known_column, known) } else { (0, line) };
        let at = match column.checked_sub(from_column) {
            Some(ahead) => self.text[from..].char_indices().nth(ahead).map_or(self.text.len(), |(at, _)| from + at),
            None => self.text[line..from]
                .char_indices()
                .nth_back(from_column - column - 1)
                .map_or(line, |(at, _)| line + at),
        };
        // What lies beyond the text has no column to count on from.
        if at < self.text.len() {
            self.last.set((line, column, at));
        }
        at
    }

    fn place(&self, span: Span) -> Place {
        let (start, end) = (self.offset(span.start), self.offset(span.end));
        let within = start - self.offset..end.max(start) - self.offset;
        Place::new(start, start + self.text[within].trim_end().len())
    }

    /// A place cut off at the end of its first line.
    fn first_line(&self, place: Place) -> Place {
        let text = &self.text[place.start as usize - self.offset..place.end as usize - self.offset];
        Place::new(place.start as usize, place.start as usize + text.lines().next().unwrap_or("").trim_end().len())
    }
}

struct Growing<'a> {
    lines: &'a Lines<'a>,
    report: &'a mut Report,
    open: Vec<Open>,
    anchors: HashMap<usize, (Node, usize)>,
    /// Plain texts with a name that nothing repeats: more likely texts that begin with an &.
    unused: BTreeMap<usize, Place>,
    nodes: usize,
    /// Values within lists and maps with a name, for each such list or map.
    kept: usize,
    repeated: usize,
    root: Option<Node>,
}

/// A map or list that is not closed yet.
struct Open {
    start: Place,
    anchor: usize,
    nodes_before: usize,
    holds: Holds,
}

enum Holds {
    List(Vec<Node>),
    Map { pairs: Vec<(Key, Node)>, key: Option<Key> },
}

impl Growing<'_> {
    /// Takes one event; `None` where going on makes no sense.
    fn take(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        let place = self.lines.place(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.count(1, place)?;
                let plain = style == ScalarStyle::Plain;
                let is_marked = tag.is_some_and(|tag| tag.handle == "!");
                if plain && (is_marked || anchor > 0 && text.is_empty()) {
                    return self.tell_sign(if is_marked { '!' } else { '&' }, place);
                }
                if plain && !text.is_empty() {
                    let offset = self.lines.offset;
                    let range = place.start as usize - offset..place.end as usize - offset;
                    if text.starts_with('-')
                        && let Some(cause) = cause::of_dash(self.lines.text, range.clone())
                    {
                        tell(&SYNTAX, cause, offset, self.report);
                        return None;
                    }
                    if !self.takes_key()
                        && let Some(cause) = merged::of(self.lines.text, range)
                    {
                        tell(&MERGED_ITEM, cause, offset, self.report);
                    }
                }
                if plain && anchor > 0 {
                    self.unused.insert(anchor, place);
                }
                let value = match text.as_ref() {
                    "" | "~" | "null" if plain => Value::Null,
                    text => Value::Scalar { text: text.to_owned(), plain },
                };
                self.put(Node { place, value }, anchor, 1)
            }
            Event::SequenceStart(anchor, _) => self.open(place, anchor, Holds::List(Vec::new())),
            Event::MappingStart(anchor, _) => self.open(place, anchor, Holds::Map { pairs: Vec::new(), key: None }),
            Event::SequenceEnd | Event::MappingEnd => {
                let open = self.open.pop()?;
                let value = match open.holds {
                    Holds::List(nodes) => Value::List(nodes),
                    Holds::Map { pairs, .. } => {
                        self.tell_duplicates(&pairs);
                        Value::Map(pairs)
                    }
                };
                let whole = Place::new(open.start.start as usize, place.end as usize);
                let node = Node { place: self.lines.first_line(whole), value };
                let size = self.nodes - open.nodes_before;
                if open.anchor > 0 {
                    // It is kept once more for those who name it, and what it holds may have been already.
                    self.kept += size;
                    self.count(0, node.place)?;
                    self.repeat(node.value.text_bytes(), node.place)?;
                }
                self.put(node, open.anchor, size)
            }
            Event::Alias(anchor) => {
                self.unused.remove(&anchor);
                let known = self.anchors.get(&anchor).map(|(node, size)| (*size, node.value.text_bytes()));
                let Some((size, bytes)) = known else {
                    self.report.add(&SYNTAX, place, [("reason", Arg::from("alias"))]);
                    return None;
                };
                self.count(size, place)?;
                self.repeat(bytes, place)?;
                let mut node = Node { place, ..self.anchors[&anchor].0.clone() };
                // Its text does not stand here letter by letter.
                if let Value::Scalar { plain, .. } = &mut node.value {
                    *plain = false;
                }
                self.put(node, 0, size)
            }
            _ => Some(()),
        }
    }

    /// Whether what comes next is a key.
    fn takes_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { holds: Holds::Map { key: None, .. }, .. }))
    }

    /// Tells of a text that begins with a sign of YAML's own, which stands before the place.
    fn tell_sign<T>(&mut self, sign: char, place: Place) -> Option<T> {
        let text = self.lines.text;
        let end = (place.start as usize - self.lines.offset).min(text.len());
        let line = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
        // Behind a byte-order mark the parser's place is the mark's own.
        let found = text[line..end].rfind(sign).map(|found| line + found);
        let found = found.or_else(|| text[end..].find(sign).map(|found| end + found)).unwrap_or(end);
        let length = text[found..].chars().next().map_or(0, char::len_utf8);
        // For an empty value the parser's place is useless: it read the word behind the sign as a name.
        let word = text[found..].find([',', ']', '}', ' ', '\n', '\r']).map_or(text.len(), |length| found + length);
        let value = text[found..word.max(place.end as usize - self.lines.offset).min(text.len())].trim_end();
        let args = [
            ("reason", Arg::from("sign")),
            ("sign", Arg::from(sign.to_string())),
            ("whole", Arg::from(format!("\"{value}\""))),
        ];
        self.report.add(&SYNTAX, Place::new(found + self.lines.offset, found + self.lines.offset + length), args);
        None
    }

    fn count(&mut self, more: usize, place: Place) -> Option<()> {
        self.nodes += more;
        if self.nodes + self.kept > MOST_NODES {
            self.report.add(&TOO_LARGE, place, []);
            return None;
        }
        Some(())
    }

    /// Counts the text of a value that is held once more.
    fn repeat(&mut self, bytes: usize, place: Place) -> Option<()> {
        self.repeated += bytes;
        if self.repeated > MOST_REPEATED {
            self.report.add(&TOO_LARGE, place, []);
            return None;
        }
        Some(())
    }

    fn open(&mut self, start: Place, anchor: usize, holds: Holds) -> Option<()> {
        self.count(1, start)?;
        if self.open.len() >= MOST_DEPTH {
            self.report.add(&TOO_LARGE, start, []);
            return None;
        }
        self.open.push(Open { start, anchor, nodes_before: self.nodes - 1, holds });
        Some(())
    }

    /// Tells of keys that a map has twice.
    fn tell_duplicates(&mut self, pairs: &[(Key, Node)]) {
        let mut first: HashMap<&str, Place> = HashMap::with_capacity(pairs.len());
        for (key, _) in pairs {
            match first.entry(&key.text) {
                Entry::Vacant(free) => drop(free.insert(key.place)),
                Entry::Occupied(first) => {
                    let args = [("key", Arg::from(key.text.as_str()))];
                    self.report.add_related(&DUPLICATE_KEY, key.place, *first.get(), args);
                }
            }
        }
    }

    /// Hands a finished value to what is open around it.
    fn put(&mut self, node: Node, anchor: usize, size: usize) -> Option<()> {
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Some(());
        };
        match &mut open.holds {
            Holds::List(nodes) => nodes.push(node),
            Holds::Map { key: key @ None, .. } => {
                let Value::Scalar { text, .. } = node.value else {
                    self.report.add(&SYNTAX, node.place, [("reason", Arg::from("key"))]);
                    return None;
                };
                if let Some(first) = text.chars().next().filter(|first| is_fixed_space(*first)) {
                    let start = node.place.start as usize;
                    let place = Place::new(start, start + first.len_utf8());
                    self.report.add(&SYNTAX, place, [("reason", Arg::from("fixed-space"))]);
                    return None;
                }
                *key = Some(Key { text, place: node.place, is_bare: false });
            }
            Holds::Map { pairs, key } => {
                let mut key = key.take().expect("the arm above takes maps without a key");
                let behind = self.lines.text.get(key.place.end as usize - self.lines.offset..).unwrap_or("");
                key.is_bare = node.value == Value::Null && behind.trim_start().starts_with([',', '}']);
                pairs.push((key, node));
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Value, read};
    use crate::{diagnostics::Report, source::SitePath};

    fn tree(text: &str) -> (Option<Node>, Vec<(&'static str, std::ops::Range<usize>)>) {
        let mut report = Report::new(SitePath::new("x.yaml"));
        let node = read(text, 0, &mut report);
        let told = report.found.iter().map(|found| {
            (found.code.name, found.location.as_ref().and_then(|location| location.place).unwrap_or_default().range())
        });
        (node, told.collect())
    }

    #[test]
    fn places_are_bytes_of_the_file() {
        let text = "é: één\nlijst:\n  - a: 15:00\n";
        let (node, told) = tree(text);
        assert_eq!(told, []);
        let Value::Map(pairs) = node.expect("it is YAML").value else { panic!("a map") };
        assert_eq!(&text[pairs[0].1.place.range()], "één");
        let Value::List(items) = &pairs[1].1.value else { panic!("a list") };
        let Value::Map(inner) = &items[0].value else { panic!("a map") };
        assert_eq!(&text[inner[0].1.place.range()], "15:00");
    }

    #[test]
    fn bombs_and_towers_are_refused() {
        let tower = "[".repeat(100_000);
        assert_eq!(tree(&tower).1.len(), 1);
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for n in 1..10 {
            let all = vec![format!("*a{}", n - 1); 10].join(",");
            bomb.push_str(&format!("a{n}: &a{n} [{all}]\n"));
        }
        assert_eq!(tree(&bomb).1[0].0, "yaml-too-large");
    }

    #[test]
    fn a_sign_anywhere_is_told_at_a_place_of_the_text() {
        let text = "title: 's Één\nextra:\n  een: “a”\n  - b\nlijst:\n  - x: [a, b]\n    y: 1\n  - &z é\n  - *z\n";
        let signs = [
            "'", "\"", " ", "  ", "\t", "\n", "\u{a0}", "é", "-", ":", ": ", "#", "[", "}", "&", "!", "%", "|", ">",
            ",", "\r",
        ];
        let ends: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        for at in ends {
            for sign in signs {
                for rest in [&text[at..], &text[at + text[at..].chars().next().map_or(0, char::len_utf8)..]] {
                    let text = format!("{}{sign}{rest}", &text[..at]);
                    for (code, range) in tree(&text).1 {
                        assert!(text.get(range.clone()).is_some(), "{code} at {range:?} of {text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn one_long_line_is_as_quick_as_many() {
        let text = format!("a: [{}é]\n", "é,".repeat(100_000));
        let Value::Map(pairs) = tree(&text).0.expect("it is YAML").value else { panic!("a map") };
        let Value::List(items) = &pairs[0].1.value else { panic!("a list") };
        assert_eq!(items.len(), 100_001);
        assert!(items.iter().all(|item| &text[item.place.range()] == "é"));
    }

    #[test]
    fn a_long_text_is_not_repeated_without_end() {
        let text = format!("- &a {}\n{}", "x".repeat(1 << 20), "- *a\n".repeat(50));
        assert_eq!(tree(&text).1.iter().map(|told| told.0).collect::<Vec<_>>(), ["yaml-too-large"]);
    }

    #[test]
    fn what_lists_with_names_hold_is_not_kept_for_each_of_them() {
        let names: String = (0..60).map(|number| format!("&a{number} [")).collect();
        let of = |inner: &str| tree(&format!("x: {names}{inner}{}", "]".repeat(60)));
        assert!(of("x").0.is_some());
        for inner in ["x, ".repeat(20_000), format!("\"{}\"", "x".repeat(200_000))] {
            let told: Vec<_> = of(&inner).1.into_iter().map(|told| told.0).collect();
            assert_eq!(told, ["yaml-too-large"]);
        }
    }

    #[test]
    fn one_map_over_another_has_each_key_once() {
        let of = |text: &str| tree(text).0.expect("it is YAML");
        let whole = of("a: 9\nc: {y: 3, z: 4}\nd: 5\n").over(of("a: 1\nb: 2\nc: {x: 1, y: 2}\n"));
        let Value::Map(pairs) = &whole.value else { panic!("a map") };
        assert_eq!(pairs.iter().map(|(key, _)| key.text.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
        let Value::Map(inner) = &pairs[2].1.value else { panic!("a map") };
        let texts: Vec<_> = inner
            .iter()
            .map(|(key, node)| match &node.value {
                Value::Scalar { text, .. } => format!("{}{text}", key.text),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(texts, ["x1", "y3", "z4"]);
        let Value::Scalar { text, .. } = &pairs[0].1.value else { panic!("a text") };
        assert_eq!(text, "9");
    }

    #[test]
    fn a_key_twice_is_told_and_both_are_kept_apart() {
        assert_eq!(tree("a: 1\nb: 2\na: 3\n").1, [("duplicate-key", 10..11)]);
    }
}
