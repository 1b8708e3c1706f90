//! From a tree to records, gathering every mistake.
//!
//! A record is declared once, with [`record!`]; a field is required unless its type can be absent (`Option`, `Vec`,
//! `bool`) or a default stands behind it. A value that can't be decoded is told and counts as absent, so that the rest of
//! the document is looked at too.

use std::{
    cell::LazyCell,
    collections::{BTreeSet, HashMap},
    str::FromStr,
};

use super::{
    EMPTY_VALUE, Field, Key, MISSING_KEY, Node, RecordShape, SYNTAX, Shape, UNKNOWN_KEY, Value, WRONG_KIND,
    WRONG_VALUE, cause::is_curly, dutch, lines::is_fixed_space, read,
};
use crate::{
    diagnostics::Report,
    i18n::Arg,
    source::{Place, Placed},
    suggest::nearest,
};

/// Reads and decodes a text that stands at byte `offset` of the reported file.
pub fn decode<T: Decode>(text: &str, offset: usize, report: &mut Report) -> Option<T> {
    let node = read(text, offset, report)?;
    T::decode(&node, report)
}

/// What can be made from a value of a tree.
pub trait Decode: Sized {
    /// The value, or `None` with the reason in the report.
    fn decode(node: &Node, report: &mut Report) -> Option<Self>;

    /// What it is made from, for editors that help while someone writes.
    fn shape() -> Shape;

    /// What stands for it when nobody wrote it; `None` where it must be written.
    fn absent() -> Option<Self> {
        None
    }
}

/// A map with known keys.
pub trait Record: Sized {
    /// The keys, in the order in which documents and schemas show them.
    const KEYS: &'static [&'static str];
    /// Its module and its name.
    const NAME: (&'static str, &'static str);

    /// Its keys and what may stand behind them.
    fn fields() -> Vec<Field>;

    /// Takes this record's keys from a map.
    fn take(fields: &Fields<'_>, report: &mut Report) -> Option<Self>;
}

impl<T: Record> Decode for T {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let fields = Fields::of(node, &[T::KEYS], T::fields, report)?;
        T::take(&fields, report)
    }

    fn shape() -> Shape {
        Shape::Record(vec![record_shape::<T>()])
    }
}

fn record_shape<T: Record>() -> RecordShape {
    let (module, name) = T::NAME;
    RecordShape { module, name, fields: T::fields }
}

/// Two records whose keys stand in one map: what every kind has, and what one kind adds.
#[derive(Clone, Debug)]
pub struct Both<A, B>(pub A, pub B);

impl<A: Record, B: Record> Decode for Both<A, B> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let all = || B::fields().into_iter().chain(A::fields()).collect();
        let fields = Fields::of(node, &[A::KEYS, B::KEYS], all, report)?;
        let (first, second) = (A::take(&fields, report), B::take(&fields, report));
        Some(Self(first?, second?))
    }

    fn shape() -> Shape {
        // What the kind itself asks for stands first: its title.
        Shape::Record(vec![record_shape::<B>(), record_shape::<A>()])
    }
}

/// A map on its way to become a record.
#[derive(Debug)]
pub struct Fields<'a> {
    pairs: &'a [(Key, Node)],
    place: Place,
    /// Keys that a misspelt one was probably meant to be: they are not told as missing too.
    meant: Vec<String>,
}

impl<'a> Fields<'a> {
    /// A map's fields; keys that are in none of the lists are told, with what may have been meant. `all` are the same keys
    /// with their shapes.
    pub fn of(node: &'a Node, known: &[&[&str]], all: impl Fn() -> Vec<Field>, report: &mut Report) -> Option<Self> {
        let pairs = match &node.value {
            Value::Map(pairs) => pairs.as_slice(),
            Value::Null => &[],
            Value::Scalar { text, plain: true } if tell_glued(text, node.place, known, report) => return None,
            _ => return wrong_kind(node, "map", &known.concat().join(", "), report),
        };
        let keys = || known.iter().flat_map(|keys| keys.iter().copied());
        let is_known = |text: &str| keys().any(|key| key == text);
        let torn = tell_torn(pairs, |text| is_known(text) || nearest(text, keys()).is_some(), report);
        let mut meant = Vec::new();
        let inner = LazyCell::new(|| Inner::of(pairs, &all()));
        for (key, _) in pairs.iter().filter(|(key, _)| !is_known(&key.text) && !torn.contains(&key.place)) {
            let in_dutch = dutch::keys_of(&key.text).iter().copied().find(|meant| is_known(meant));
            let under = inner.holding(&key.text).unwrap_or("none");
            let suggestion = nearest(&key.text, keys()).or(in_dutch).filter(|_| under == "none");
            let suggestion = suggestion.unwrap_or("none");
            meant.push(suggestion.to_owned());
            let listed = keys().collect::<Vec<_>>().join(", ");
            let args = [
                ("key", Arg::from(key.text.as_str())),
                ("suggestion", Arg::from(suggestion)),
                ("under", Arg::from(under)),
                ("known", Arg::from(listed)),
                ("extra", Arg::from(if is_known("extra") { "yes" } else { "no" })),
            ];
            report.add(&UNKNOWN_KEY, key.place, args);
        }
        Some(Self { pairs, place: node.place, meant })
    }

    /// One field's value; told where it must be there and isn't.
    pub fn field<T: Decode>(&self, name: &'static str, default: Option<T>, report: &mut Report) -> Option<T> {
        match self.pairs.iter().find(|(key, _)| key.text == name) {
            Some((key, Node { value: Value::Null, .. })) => {
                report.add(&EMPTY_VALUE, key.place, [("key", Arg::from(name))]);
                default.or_else(T::absent)
            }
            Some((key, node)) if node.is_blank() && default.is_none() && T::absent().is_none() => {
                report.add(&EMPTY_VALUE, key.place, [("key", Arg::from(name))]);
                None
            }
            Some((_, node)) => T::decode(node, report),
            None => default.or_else(T::absent).or_else(|| {
                if !self.meant.iter().any(|meant| meant == name) {
                    report.add(&MISSING_KEY, self.place, [("key", Arg::from(name))]);
                }
                None
            }),
        }
    }
}

/// The keys of records within a record, each with the one field that has it. Nothing where a key that must be there is missing:
/// then that one may have been meant.
struct Inner(HashMap<&'static str, Option<&'static str>>);

impl Inner {
    fn of(pairs: &[(Key, Node)], fields: &[Field]) -> Self {
        let is_written = |field: &Field| pairs.iter().any(|(key, _)| key.text == field.key);
        let mut holding = HashMap::new();
        if fields.iter().any(|field| field.is_required && !is_written(field)) {
            return Self(holding);
        }
        for field in fields {
            let Shape::Record(records) = &field.shape else { continue };
            let keys: BTreeSet<_> =
                records.iter().flat_map(|record| (record.fields)()).map(|inner| inner.key).collect();
            for key in keys {
                holding.entry(key).and_modify(|one| *one = None).or_insert(Some(field.key));
            }
        }
        Self(holding)
    }

    fn holding(&self, key: &str) -> Option<&'static str> {
        *self.0.get(key)?
    }
}

/// Whether a default was declared, by its words.
pub(crate) fn is_written(default: &[&str]) -> bool {
    !default.is_empty()
}

/// A field's name as a key: raw identifiers (`r#where`) lose their mark.
pub(crate) const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a record: a struct and how it is decoded, in one place.
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty $(= $default:expr)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),* }

        impl $crate::yaml::Record for $name {
            const KEYS: &'static [&'static str] = &[$($crate::yaml::key(stringify!($field))),*];
            const NAME: (&'static str, &'static str) = (module_path!(), stringify!($name));

            fn fields() -> Vec<$crate::yaml::Field> {
                vec![$($crate::yaml::Field {
                    key: $crate::yaml::key(stringify!($field)),
                    is_required: !$crate::yaml::is_written(&[$(stringify!($default))?])
                        && <$type as $crate::yaml::Decode>::absent().is_none(),
                    shape: <$type as $crate::yaml::Decode>::shape(),
                }),*]
            }

            fn take(fields: &$crate::yaml::Fields<'_>, report: &mut $crate::diagnostics::Report) -> Option<Self> {
                $(let $field = {
                    #[allow(unused_mut, unused_assignments)]
                    let mut default: Option<$type> = None;
                    $(default = Some($default);)?
                    fields.field::<$type>($crate::yaml::key(stringify!($field)), default, report)
                };)*
                Some(Self { $($field: $field?),* })
            }
        }
    };
}
pub(crate) use record;

/// Declares an enum whose values are words: the enum, its words, and how it is decoded.
macro_rules! choice {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$variant_meta])* $variant),* }

        impl $name {
            /// The words an author can choose from.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word an author writes.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// What a word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::yaml::Decode for $name {
            fn decode(node: &$crate::yaml::Node, report: &mut $crate::diagnostics::Report) -> Option<Self> {
                node.one_of(Self::WORDS, Self::from_word, report)
            }

            fn shape() -> $crate::yaml::Shape {
                $crate::yaml::Shape::Choice(Self::WORDS)
            }
        }
    };
}
pub(crate) use choice;

impl Node {
    /// Whether it is a text of spaces or less.
    fn is_blank(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, .. } if text.trim().is_empty())
    }

    /// The text of a scalar, as written.
    pub fn text<'a>(&'a self, report: &mut Report) -> Option<&'a str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => wrong_kind(self, "text", "none", report),
        }
    }

    /// One of a few words.
    pub fn one_of<T>(&self, words: &[&str], from: impl Fn(&str) -> Option<T>, report: &mut Report) -> Option<T> {
        let text = self.text(report)?;
        from(text).or_else(|| {
            let suggestion = nearest(text, words.iter().copied()).or_else(|| dutch::choice_of(text, words));
            let suggestion = suggestion.unwrap_or("none");
            self.refuse("choice", &words.join(", "), suggestion, report)
        })
    }

    /// Something that is written as text and must have a form: `expected` is the name of its description.
    pub fn parsed<T: FromStr>(&self, expected: &str, report: &mut Report) -> Option<T> {
        let text = self.text(report)?;
        text.trim().parse().ok().or_else(|| self.refuse(expected, "", "none", report))
    }

    /// Tells that the value is none of those allowed.
    pub fn refuse<T>(&self, expected: &str, words: &str, suggestion: &str, report: &mut Report) -> Option<T> {
        let written = match &self.value {
            Value::Scalar { text, .. } => text.as_str(),
            _ => "",
        };
        let expected = if is_curly(written.trim()) { "curly" } else { expected };
        let args = [
            ("value", Arg::from(written)),
            ("expected", Arg::from(expected)),
            ("words", Arg::from(words)),
            ("suggestion", Arg::from(suggestion)),
        ];
        report.add(&WRONG_VALUE, self.place, args);
        None
    }
}

/// Tells of a known key with no space behind its colon, which makes one text of key and value.
fn tell_glued(text: &str, place: Place, known: &[&[&str]], report: &mut Report) -> bool {
    let Some((key, rest)) = text.split_once(':').filter(|(key, _)| known.iter().any(|keys| keys.contains(key))) else {
        return false;
    };
    let Some(first) = rest.chars().next() else { return false };
    let (reason, at, width) = if is_fixed_space(first) {
        ("fixed-space", key.len() + 1, first.len_utf8())
    } else {
        ("no-space", key.len(), 1)
    };
    let start = place.start as usize + at;
    report.add(&SYNTAX, Place::new(start, start + width), [("reason", Arg::from(reason)), ("key", Arg::from(key))]);
    true
}

/// Tells of texts between braces that a comma tears in two. Gives the places of what YAML takes for keys without a value.
fn tell_torn(pairs: &[(Key, Node)], is_key: impl Fn(&str) -> bool, report: &mut Report) -> BTreeSet<Place> {
    let is_rest = |key: &Key| key.is_bare && !is_key(&key.text);
    let mut torn = BTreeSet::new();
    let mut rest = pairs;
    while let [(_, node), behind @ ..] = rest {
        rest = behind;
        let Value::Scalar { text, .. } = &node.value else { continue };
        let pieces: Vec<_> = behind.iter().map(|(key, _)| key).take_while(|key| is_rest(key)).collect();
        let Some(last) = pieces.last() else { continue };
        let texts: Vec<_> = [text.as_str()].into_iter().chain(pieces.iter().map(|key| key.text.as_str())).collect();
        let whole = texts.join(", ").replace('\\', "\\\\").replace('"', "\\\"");
        let args = [("reason", Arg::from("comma")), ("whole", Arg::from(format!("\"{whole}\"")))];
        report.add(&SYNTAX, Place::new(node.place.start as usize, last.place.end as usize), args);
        torn.extend(pieces.iter().map(|key| key.place));
    }
    torn
}

/// Tells that a value has another shape; `known` are the keys that a map here may have, or `none`.
fn wrong_kind<T>(node: &Node, expected: &str, known: &str, report: &mut Report) -> Option<T> {
    let found = match node.value {
        Value::Null => "nothing",
        Value::Scalar { .. } => "text",
        Value::List(_) => "list",
        Value::Map(_) => "map",
    };
    let args = [("expected", Arg::from(expected)), ("found", Arg::from(found)), ("known", Arg::from(known))];
    report.add(&WRONG_KIND, node.place, args);
    None
}

impl Decode for String {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.text(report).map(|text| text.trim().to_owned())
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl Decode for bool {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let from = |word: &str| match word {
            "true" | "yes" | "ja" => Some(true),
            "false" | "no" | "nee" => Some(false),
            _ => None,
        };
        node.one_of(&["true", "false"], from, report)
    }

    fn shape() -> Shape {
        Shape::Truth
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Decode for u32 {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("number", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "number", pattern: "^[0-9]+$", number: true }
    }
}

/// A value that holds others in turn stays as the tree has it: one's own templates make of it what they like.
impl Decode for Node {
    fn decode(node: &Node, _: &mut Report) -> Option<Self> {
        Some(node.clone())
    }

    fn shape() -> Shape {
        Shape::Any
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        T::decode(node, report).map(Some)
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// A list; one value alone counts as a list of one.
impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        match &node.value {
            Value::List(nodes) => {
                // Collect first: an early end would leave later mistakes untold.
                let values: Vec<_> = nodes.iter().map(|node| T::decode(node, report)).collect();
                values.into_iter().collect()
            }
            Value::Scalar { .. } => T::decode(node, report).map(|value| vec![value]),
            _ => wrong_kind(node, "list", "none", report),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Decode> Decode for Placed<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        T::decode(node, report).map(|value| Self { value, place: node.place })
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// A map whose keys the author chooses.
impl<T: Decode> Decode for Vec<(Placed<String>, T)> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let Value::Map(pairs) = &node.value else { return wrong_kind(node, "map", "none", report) };
        let decoded = pairs.iter().map(|(key, node)| {
            let key = Placed { value: key.text.clone(), place: key.place };
            Some((key, T::decode(node, report)?))
        });
        // Collect first: an early end would leave later mistakes untold.
        decoded.collect::<Vec<_>>().into_iter().collect()
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(T::shape()))
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}
