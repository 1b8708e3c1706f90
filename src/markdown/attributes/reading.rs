//! The grammar between a heading's braces: `key=value`, words that stand alone, `#id` and `.class`.

use std::ops::Range;

use super::{Attributes, HEADING_ATTRIBUTES, args};
use crate::{
    markdown::{Telling, ids},
    model::{minutes::Minutes, slug::Slug, step::Grouping},
    source::Placed,
    suggest::nearest,
};

/// Reads what stands between the braces, from byte `offset` of the text on.
pub(super) fn read(text: &str, offset: usize, telling: &mut Telling<'_>) -> Attributes {
    let mut reading = Reading { text, offset, at: 0, telling, read: Attributes::default() };
    reading.all();
    reading.read
}

/// Whether it is a key, in either language.
pub(super) fn is_key(word: &str) -> bool {
    Key::of(word).is_some()
}

/// The keys as an author may write them, and what they are.
const KEYS: [(&str, Key); 14] = [
    ("minutes", Key::Minutes),
    ("minuten", Key::Minutes),
    ("grouping", Key::Grouping),
    ("groepering", Key::Grouping),
    ("activity", Key::Activity),
    ("werkvorm", Key::Activity),
    ("block", Key::Block),
    ("onderdeel", Key::Block),
    ("at", Key::At),
    ("om", Key::At),
    ("pause", Key::Pause),
    ("pauze", Key::Pause),
    ("optional", Key::Optional),
    ("facultatief", Key::Optional),
];

/// The Dutch words for groupings.
const GROUPINGS: [(&str, Grouping); 4] =
    [("alleen", Grouping::Alone), ("duo", Grouping::Pairs), ("groepjes", Grouping::Groups), ("samen", Grouping::All)];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Minutes,
    Grouping,
    Activity,
    Block,
    At,
    Pause,
    Optional,
}

impl Key {
    fn of(word: &str) -> Option<Self> {
        let word = word.to_lowercase();
        KEYS.iter().find(|(name, _)| *name == word).map(|(_, key)| *key)
    }

    /// Stands alone, without a value.
    fn is_flag(self) -> bool {
        matches!(self, Self::Pause | Self::Optional)
    }
}

struct Reading<'a, 't, 'r> {
    /// What stands between the braces.
    text: &'a str,
    /// Where that begins.
    offset: usize,
    at: usize,
    telling: &'t mut Telling<'r>,
    read: Attributes,
}

impl<'a> Reading<'a, '_, '_> {
    fn all(&mut self) {
        self.skip(|character| character.is_whitespace() || character == ',');
        if self.at == self.text.len() {
            self.wrong("empty", "", self.at..self.at);
        }
        while self.at < self.text.len() {
            match self.text[self.at..].bytes().next() {
                Some(b'#') => self.id(),
                Some(b'.') => self.class(),
                _ => self.pair(),
            }
            self.skip(|character| character.is_whitespace() || character == ',');
        }
    }

    fn id(&mut self) {
        let (word, range) = self.word();
        if word[1..].parse::<Slug>().is_err() || ids::is_reserved(&word[1..]) {
            return self.wrong("id", word, range);
        }
        if self.read.id.is_some() {
            return self.wrong("twice", "#", range);
        }
        let place = self.telling.place(self.offset + range.start..self.offset + range.end);
        self.read.id = Some(Placed { value: word[1..].to_owned(), place });
    }

    fn class(&mut self) {
        let (word, range) = self.word();
        if word.len() < 2 || !word[1..].bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
            return self.wrong("class", word, range);
        }
        self.read.classes.push(word[1..].to_owned());
    }

    /// `key=value`, or a word that stands alone.
    fn pair(&mut self) {
        let (word, range) = self.word();
        let after = self.at;
        self.skip(char::is_whitespace);
        let has_value = self.text[self.at..].starts_with('=');
        if !has_value {
            self.at = after;
        }
        let value = if has_value { self.value() } else { Ok(None) };
        let Some(key) = Key::of(word) else {
            if !has_value && self.nearly(word, range.start) {
                return;
            }
            // What stands behind a colon is no mistake of its own.
            let name = word.trim_end_matches(':');
            if name.len() < word.len() && !has_value {
                self.skip(char::is_whitespace);
                let behind = self.at;
                let (value, _) = self.word();
                if value.contains([':', '#', '.']) || self.text[self.at..].trim_start().starts_with('=') {
                    self.at = behind;
                }
            }
            let suggestion = nearest(name, KEYS.iter().map(|(name, _)| *name)).unwrap_or("none");
            return self.tell("unknown", name, suggestion, range.start..range.start + name.len());
        };
        self.read.timed = true;
        match value {
            Ok(Some((_, range))) if key.is_flag() => self.wrong("flag", word, range),
            Ok(Some((value, range))) => self.put(key, word, value, range),
            Ok(None) if key.is_flag() && !has_value => self.put(key, word, "", range),
            Ok(None) => self.wrong("value", word, range),
            Err(()) => {}
        }
    }

    /// Tells of `minuten: 10` and of minutes without their key, with what belongs there instead; whether it was one of these.
    fn nearly(&mut self, word: &'a str, start: usize) -> bool {
        let before = self.at;
        let mut next = || {
            self.skip(char::is_whitespace);
            if self.at < self.text.len() { self.word() } else { ("", self.at..self.at) }
        };
        if let Some((key, value)) =
            word.split_once(':').filter(|(key, _)| Key::of(key).is_some_and(|key| !key.is_flag()))
        {
            let (value, range) = if value.is_empty() { next() } else { (value, start..before) };
            // What stands behind the colon may be another key.
            if !value.is_empty() && !value.contains(['=', '#', '.']) {
                self.read.timed = true;
                self.tell("colon", key, &format!("{key}={value}"), start..range.end);
                return true;
            }
        } else if word.parse::<Minutes>().is_ok() {
            let (unit, range) = next();
            let unit = unit.trim_end_matches('.');
            let end = if ["min", "minuten", "minutes", "minuut"].contains(&unit) { range.end } else { before };
            self.at = end;
            self.read.timed = true;
            self.wrong("bare", word, start..end);
            return true;
        }
        self.at = before;
        false
    }

    /// Takes the fact; a second one of its kind, or one that can't be understood, is told.
    fn put(&mut self, key: Key, word: &str, value: &str, range: Range<usize>) {
        let place = self.telling.place(self.offset + range.start..self.offset + range.end);
        let facts = &mut self.read.facts;
        let reason = match key {
            Key::Minutes => put(&mut facts.minutes, value.parse().ok().map(|value| Placed { value, place }), "minutes"),
            Key::Grouping => put(&mut facts.grouping, grouping(value), "grouping"),
            Key::Activity => put(&mut facts.activity, id(value).map(|value| Placed { value, place }), "reference"),
            Key::Block => put(&mut facts.block, id(value).map(|value| Placed { value, place }), "reference"),
            Key::At => put(&mut facts.at, value.parse().ok().map(|value| Placed { value, place }), "time"),
            Key::Pause if !facts.pause => {
                facts.pause = true;
                Ok(())
            }
            Key::Optional if !facts.optional => {
                facts.optional = true;
                Ok(())
            }
            Key::Pause | Key::Optional => Err("twice"),
        };
        match reason {
            Err("twice") => self.wrong("twice", word, range),
            Err("grouping") => {
                let words = Grouping::WORDS.iter().copied().chain(GROUPINGS.iter().map(|(word, _)| *word));
                self.tell("grouping", value, nearest(value, words).unwrap_or("none"), range);
            }
            Err(reason) => self.wrong(reason, value, range),
            Ok(()) => {}
        }
    }

    fn word(&mut self) -> (&'a str, Range<usize>) {
        let start = self.at;
        self.skip(|character| !character.is_whitespace() && !matches!(character, ',' | '='));
        // Something that begins nothing must still be passed.
        if self.at == start {
            self.at += self.text[start..].chars().next().map_or(0, char::len_utf8);
        }
        (&self.text[start..self.at], start..self.at)
    }

    /// What stands behind `=`, quotes off; `None` where nothing does, an error where it was told already.
    fn value(&mut self) -> Result<Option<(&'a str, Range<usize>)>, ()> {
        self.at += 1;
        self.skip(char::is_whitespace);
        let Some(first) = self.text[self.at..].chars().next() else { return Ok(None) };
        let quotes: &[char] = match first {
            ',' => return Ok(None),
            '"' | '“' | '”' | '„' => &['"', '“', '”'],
            '\'' | '‘' | '’' => &['\'', '‘', '’'],
            _ => return Ok(Some(self.word())),
        };
        let start = self.at + first.len_utf8();
        let Some((value, rest)) = self.text[start..].split_once(quotes) else {
            self.wrong("quote", "", self.at..self.text.len());
            self.at = self.text.len();
            return Err(());
        };
        self.at = self.text.len() - rest.len();
        Ok(Some((value, start..start + value.len())).filter(|_| !value.trim().is_empty()))
    }

    fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        let rest = &self.text[self.at..];
        self.at += rest.find(|character| !skipped(character)).unwrap_or(rest.len());
    }

    fn wrong(&mut self, reason: &str, word: &str, range: Range<usize>) {
        self.tell(reason, word, "none", range);
    }

    fn tell(&mut self, reason: &str, word: &str, suggestion: &str, range: Range<usize>) {
        let range = self.offset + range.start..self.offset + range.end;
        self.telling.add(&HEADING_ATTRIBUTES, range, args(reason, word, suggestion));
    }
}

fn put<T>(place: &mut Option<T>, value: Option<T>, reason: &'static str) -> Result<(), &'static str> {
    match value {
        None => Err(reason),
        Some(_) if place.is_some() => Err("twice"),
        value => {
            *place = value;
            Ok(())
        }
    }
}

fn grouping(word: &str) -> Option<Grouping> {
    let word = word.to_lowercase();
    let dutch = GROUPINGS.iter().find(|(name, _)| *name == word).map(|(_, grouping)| *grouping);
    dutch.or_else(|| Grouping::from_word(&word))
}

/// An id, or one with its folder or framework before it.
fn id(word: &str) -> Option<String> {
    let word = word.trim();
    word.split('/').all(|part| part.parse::<Slug>().is_ok()).then(|| word.to_owned())
}
