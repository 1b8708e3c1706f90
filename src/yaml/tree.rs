//! From YAML text to a tree in which every key and value knows its place.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput};

use super::{DUPLICATE_KEY, SYNTAX, TOO_LARGE};
use crate::{diagnostics::Report, i18n::Arg, source::Place};

/// Maps and lists within each other.
const MOST_DEPTH: usize = 64;
/// Values of one text, those that aliases repeat included: a bomb of nine aliases ends here.
const MOST_NODES: usize = 250_000;

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

/// A key of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key's text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Reads one YAML document that stands at byte `offset` of the reported file; `None` when its meaning can't be known.
pub fn read(text: &str, offset: usize, report: &mut Report) -> Option<Node> {
    let lines = Lines::new(text, offset);
    let mut growing =
        Growing { lines: &lines, report, open: Vec::new(), anchors: HashMap::new(), nodes: 0, root: None };
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
                let place = Place::character(text, lines.offset(*error.marker()) - offset).shifted(offset);
                report.add(&SYNTAX, place, [("reason", Arg::from(reason(error.info())))]);
                return None;
            }
        }
    }
    Some(growing.root.unwrap_or(Node { place: Place::new(offset, offset + text.len()), value: Value::Null }))
}

/// The parser's complaint, as one of the reasons that `yaml-syntax` has words for.
fn reason(info: &str) -> &'static str {
    let info = info.to_lowercase();
    if info.contains("tab") {
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
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, offset: usize) -> Self {
        // The parser takes a lone CR for a line's end too, as YAML 1.2 §5.4 has it.
        let bytes = text.as_bytes();
        let ends_line = |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        let starts = std::iter::once(0).chain((0..bytes.len()).filter(|&at| ends_line(at)).map(|at| at + 1)).collect();
        Self { text, starts, offset }
    }

    fn offset(&self, marker: Marker) -> usize {
        let line = self.starts.get(marker.line().saturating_sub(1)).copied().unwrap_or(self.text.len());
        let column = self.text[line..].char_indices().nth(marker.col()).map_or(self.text.len() - line, |(at, _)| at);
        self.offset + line + column
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
    nodes: usize,
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
            Event::Scalar(text, style, anchor, _) => {
                self.count(1, place)?;
                let plain = style == ScalarStyle::Plain;
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
                    Holds::Map { pairs, .. } => Value::Map(pairs),
                };
                let whole = Place::new(open.start.start as usize, place.end as usize);
                let node = Node { place: self.lines.first_line(whole), value };
                self.put(node, open.anchor, self.nodes - open.nodes_before)
            }
            Event::Alias(anchor) => {
                let Some((node, size)) = self.anchors.get(&anchor).cloned() else {
                    self.report.add(&SYNTAX, place, [("reason", Arg::from("alias"))]);
                    return None;
                };
                self.count(size, place)?;
                self.put(Node { place, ..node }, 0, size)
            }
            _ => Some(()),
        }
    }

    fn count(&mut self, more: usize, place: Place) -> Option<()> {
        self.nodes += more;
        if self.nodes > MOST_NODES {
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
            Holds::Map { pairs, key: key @ None } => {
                let Value::Scalar { text, .. } = node.value else {
                    self.report.add(&SYNTAX, node.place, [("reason", Arg::from("key"))]);
                    return None;
                };
                if let Some((first, _)) = pairs.iter().find(|(known, _)| known.text == text) {
                    let args = [("key", Arg::from(text.as_str()))];
                    self.report.add_related(&DUPLICATE_KEY, node.place, first.place, args);
                }
                *key = Some(Key { text, place: node.place });
            }
            Holds::Map { pairs, key } => {
                let key = key.take().expect("the arm above takes maps without a key");
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
    fn a_key_twice_is_told_and_both_are_kept_apart() {
        assert_eq!(tree("a: 1\nb: 2\na: 3\n").1, [("duplicate-key", 10..11)]);
    }
}
