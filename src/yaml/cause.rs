//! Why a text is no YAML, and what would mend it.
//!
//! A parser stops where it can't go on, which is seldom where an author went wrong. Here the likely mistakes around that
//! place are mended on trial, one by one; told is only one with which the reading gets further. Where none does, the
//! parser's own complaint stays.

use std::ops::Range;

use super::{
    lines::{Line, is_fixed_space},
    merged::bullet,
};
use crate::i18n::Arg;

/// What an author did, and where.
#[derive(Debug)]
pub(super) struct Cause {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// One of the reasons that `yaml-syntax` has words for.
    pub reason: &'static str,
    /// What the words have holes for.
    pub args: Vec<(&'static str, Arg)>,
}

/// A text with more bytes is not read again and again.
const MOST_BYTES: usize = 256 << 10;
/// A text between quotes that began further up is not looked for.
const MOST_LINES_BACK: usize = 40;

/// The mistake in a text whose reading stopped at a byte for a reason; `furthest` says at which line the reading of another
/// text stops, if it does.
pub(super) fn of(text: &str, at: usize, reason: &str, furthest: &dyn Fn(&str) -> Option<usize>) -> Option<Cause> {
    if text.len() > MOST_BYTES {
        return None;
    }
    let stuck = furthest(text)?;
    let lines: Vec<_> = Line::all(text).into_iter().filter(|line| !line.is_silent()).collect();
    // Where the text ends too early, its last line is the one to look at.
    let last = lines.iter().rposition(|line| line.start <= at)?;
    let trial = Trial { text, stuck, furthest, lines: &lines, last };
    // Indenting otherwise can't mend an open quote or bracket, so it is tried for these reasons only.
    let may_lean = matches!(reason, "colon" | "indentation" | "other");
    let (line, before) = (&lines[last], last.checked_sub(1).map(|before| &lines[before]));
    trial
        .spaces(line)
        .or_else(|| trial.bullet(line))
        .or_else(|| trial.in_a_row(at))
        .or_else(|| trial.unclosed())
        .or_else(|| trial.equals(line))
        .or_else(|| before.and_then(|before| trial.equals(before)))
        .or_else(|| may_lean.then(|| trial.aligned()).flatten())
        .or_else(|| trial.value(line))
        .or_else(|| before.and_then(|before| trial.spaces(before)))
        .or_else(|| may_lean.then(|| trial.pushed_in()).flatten())
        .or_else(|| before.and_then(|before| trial.value(before)))
        .or_else(|| {
            let above = lines[..last].iter().rev().skip(1).take(MOST_LINES_BACK);
            above.filter(|line| line.value().1.starts_with('\'')).find_map(|line| trial.value(line))
        })
}

/// The mistake in a text that should be keys with values, and was read as one plain text.
pub(super) fn of_plain(text: &str) -> Option<Cause> {
    let lines = Line::all(text);
    let line = lines.iter().find(|line| !line.is_silent())?;
    space(line).or_else(|| equals(line)).map(|(_, cause)| cause)
}

/// The mistake in a plain text that begins on a line of its own: an item of a list, but for the space behind its dash.
pub(super) fn of_dash(text: &str, range: Range<usize>) -> Option<Cause> {
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let is_own = text[start..range.start].trim().is_empty() && text[range].starts_with('-');
    space(&Line { start, text: text[start..end].trim_end() }).map(|(_, cause)| cause).filter(|_| is_own)
}

/// A space that is missing, or is none: what to put where, and what to say.
fn space(line: &Line<'_>) -> Option<((Range<usize>, String), Cause)> {
    let fixed = |range: Range<usize>| Cause { range, reason: "fixed-space", args: Vec::new() };
    let margin = line.margin();
    if let Some(at) = margin.find(is_fixed_space) {
        let width = margin[at..].chars().next().map_or(0, char::len_utf8);
        let edit = (line.start..line.start + margin.len(), " ".repeat(margin.chars().count()));
        return Some((edit, fixed(line.start + at..line.start + at + width)));
    }
    if let Some(rest) = line.text[margin.len()..].strip_prefix('-')
        && let Some(first) = rest.chars().next().filter(|first| first.is_alphabetic() || is_fixed_space(*first))
    {
        let dash = line.start + margin.len();
        let behind = dash + 1..dash + 1 + first.len_utf8();
        return Some(match is_fixed_space(first) {
            true => ((behind.clone(), " ".to_owned()), fixed(behind)),
            false => {
                let cause = Cause { range: dash..dash + 1, reason: "no-space-dash", args: Vec::new() };
                ((dash + 1..dash + 1, " ".to_owned()), cause)
            }
        });
    }
    let (key, colon) = line.key()?;
    let behind = line.text[colon + 1..].chars().next()?;
    let colon = line.start + colon;
    let range = colon + 1..colon + 1 + behind.len_utf8();
    let args = vec![("key", Arg::from(key))];
    match behind {
        '\t' => {
            let tabs = line.text[colon + 1 - line.start..].chars().take_while(|character| *character == '\t').count();
            let edit = (colon + 1..colon + 1 + tabs, " ".to_owned());
            Some((edit, Cause { range, reason: "tab-behind", args }))
        }
        _ if is_fixed_space(behind) => Some(((range.clone(), " ".to_owned()), fixed(range))),
        // An address is no key.
        ' ' | '/' => None,
        _ => {
            Some(((colon + 1..colon + 1, " ".to_owned()), Cause { range: colon..colon + 1, reason: "no-space", args }))
        }
    }
}

/// A `=` in the place of a colon.
fn equals(line: &Line<'_>) -> Option<((Range<usize>, String), Cause)> {
    let (key, sign) = line.equated()?;
    let (start, end) = (line.start + line.column() + key.len(), line.start + sign + 1);
    let value = line.text[sign + 1..].trim_start();
    let edit = (start..line.start + line.text.len() - value.len(), ": ".to_owned());
    let whole = format!("{key}: {}", value.trim_end());
    Some((edit, Cause { range: end - 1..end, reason: "equals", args: vec![("whole", Arg::from(whole))] }))
}

/// The ways in which Dutch begins a word with an apostrophe.
const SHORTENED: [&str; 11] = ["s", "t", "n", "k", "m", "r", "ns", "ie", "er", "em", "ll"];

/// Whether a text begins with an apostrophe that YAML takes for a quotation mark: 's ochtends.
fn is_apostrophe(value: &str) -> bool {
    let Some(rest) = value.strip_prefix('\'') else { return false };
    let word = rest.split(|character: char| !character.is_alphanumeric()).next().unwrap_or("");
    let is_year = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    (is_year || SHORTENED.contains(&word)) && rest[word.len()..].starts_with([' ', '-'])
}

/// Whether a text stands between curly quotation marks as if they were straight ones.
pub(super) fn is_curly(value: &str) -> bool {
    value.chars().count() > 2 && value.starts_with(['“', '”', '„', '‘', '’']) && value.ends_with(['“', '”', '‘', '’'])
}

/// What would close the brackets that a text leaves open, if it begins with one.
fn closing(value: &str) -> Option<String> {
    let mut open = Vec::new();
    let mut quote = None;
    let mut before = '[';
    for character in value.chars() {
        match (quote, character) {
            (Some(mark), _) if mark == character => quote = None,
            (Some(_), _) => {}
            // Elsewhere it is an apostrophe.
            (None, '"' | '\'') if matches!(before, '[' | '{' | ',' | ':') => quote = Some(character),
            (None, '[') => open.push(']'),
            (None, '{') => open.push('}'),
            (None, ']' | '}') if open.last() == Some(&character) => {
                open.pop();
            }
            (None, ']' | '}') => return None,
            _ => {}
        }
        before = if character.is_whitespace() { before } else { character };
    }
    let is_open = value.starts_with(['[', '{']) && quote.is_none() && !open.is_empty();
    is_open.then(|| open.into_iter().rev().collect())
}

/// What follows the bracket that closes the one a text begins with.
fn behind_bracket(value: &str) -> Option<&str> {
    let mut depth = 0;
    for (at, character) in value.char_indices() {
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(value[at + 1..].trim()).filter(|rest| at > 0 && !rest.is_empty());
        }
    }
    None
}

struct Trial<'a> {
    text: &'a str,
    /// The line that the reading came to.
    stuck: usize,
    furthest: &'a dyn Fn(&str) -> Option<usize>,
    /// Those that are not empty and no comment.
    lines: &'a [Line<'a>],
    /// The last of them that was read.
    last: usize,
}

impl Trial<'_> {
    /// Whether the reading gets further with other text in some places, which are in order.
    fn helps(&self, edits: &[(Range<usize>, String)]) -> bool {
        let mut text = self.text.to_owned();
        for (range, new) in edits.iter().rev() {
            text.replace_range(range.clone(), new);
        }
        (self.furthest)(&text).is_none_or(|line| line > self.stuck)
    }

    fn spaces(&self, line: &Line<'_>) -> Option<Cause> {
        let (edit, cause) = space(line)?;
        self.helps(&[edit]).then_some(cause)
    }

    /// A line of a list that begins with another sign than a dash.
    fn bullet(&self, line: &Line<'_>) -> Option<Cause> {
        let margin = line.margin().len();
        let sign = bullet(&line.text[margin..])?;
        let start = line.start + margin;
        let words = line.text[margin + sign.len_utf8()..].trim();
        let whole = format!("- {words}");
        let args = vec![("sign", Arg::from(sign.to_string())), ("whole", Arg::from(whole.as_str()))];
        let helps = self.helps(&[(start..line.start + line.text.len(), whole)]);
        helps.then_some(Cause { range: start..start + sign.len_utf8(), reason: "bullet", args })
    }

    /// A bracket that is not closed on its line, nor on those that follow up to where the reading stopped.
    fn unclosed(&self) -> Option<Cause> {
        let near = self.lines[..=self.last].iter().enumerate().rev().take(MOST_LINES_BACK);
        near.filter(|(_, line)| line.value().1.starts_with(['[', '{'])).find_map(|(number, line)| {
            let (at, value) = line.value();
            let start = line.start + at;
            // It ends with its line, or else with the last one that was read whole.
            let ends = [number, self.last.saturating_sub(1).max(number)];
            let helps = |end: &usize| {
                let (at, value) = self.lines[*end].value();
                let end = self.lines[*end].start + at + value.len();
                let closing = closing(&self.text[start..end])?;
                self.helps(&[(end..end, closing.clone())]).then_some(closing)
            };
            let closing = ends.iter().find_map(helps)?;
            let first = value.chars().next().map(String::from).unwrap_or_default();
            let args = vec![("sign", Arg::from(first)), ("closing", Arg::from(closing))];
            Some(Cause { range: start..start + 1, reason: "unclosed", args })
        })
    }

    fn equals(&self, line: &Line<'_>) -> Option<Cause> {
        let (edit, cause) = equals(line)?;
        self.helps(&[edit]).then_some(cause)
    }

    /// A line that is not right below the one it belongs with.
    fn aligned(&self) -> Option<Cause> {
        let line = &self.lines[self.last];
        let (key, _) = line.key().or_else(|| line.dash().map(|_| ("-", 0)))?;
        let (margin, column) = (line.margin().len(), line.dash().unwrap_or_else(|| line.column()));
        let mut found: Vec<(usize, &Line<'_>)> = Vec::new();
        for above in self.lines[..self.last].iter().rev() {
            let other = if line.dash().is_some() { above.dash() } else { above.key().map(|_| above.column()) };
            if let Some(other) = other.filter(|other| *other != column)
                && found.iter().all(|(known, _)| *known != other)
            {
                found.push((other, above));
            }
            if above.margin().is_empty() || found.len() > 4 {
                break;
            }
        }
        found.retain(|(other, _)| {
            let edit = (line.start..line.start + margin, " ".repeat((margin + other).saturating_sub(column)));
            self.helps(&[edit])
        });
        let nearest = found.iter().map(|(other, _)| other.abs_diff(column)).min()?;
        found.retain(|(other, _)| other.abs_diff(column) == nearest);
        // As far from one as from another: anyone's guess.
        let [(other, above)] = found.as_slice() else { return None };
        let start = line.start + column;
        let args = vec![("key", Arg::from(key)), ("above", Arg::from(above.key().map_or("-", |(key, _)| key)))];
        // All the keys above may stand too far in, rather than this one too far out.
        if *other > column && column == 0 && self.pushed_in().is_some() {
            return None;
        }
        let reason = match other {
            _ if line.dash().is_some() => "align-dash",
            0 if column > 0 => "too-deep",
            _ => "align",
        };
        Some(Cause { range: start..start + line.text[column..].trim_end().len().min(key.len()), reason, args })
    }

    /// The first lines of a text, with spaces before them that the others don't have.
    fn pushed_in(&self) -> Option<Cause> {
        let above = &self.lines[..self.last];
        let width = above.first()?.margin().len();
        let is_first = width > 0 && self.lines[self.last].margin().is_empty();
        let is_run =
            above.iter().all(|line| line.margin().len() >= width && line.margin().bytes().all(|byte| byte == b' '));
        let edits: Vec<_> = above.iter().map(|line| (line.start..line.start + width, String::new())).collect();
        let inside = above.iter().filter(|line| line.margin().len() == width).count();
        let outside = self.lines[self.last..].iter().filter(|line| line.margin().is_empty()).count();
        if !is_first || !is_run || inside > outside || !self.helps(&edits) {
            return None;
        }
        let (key, _) = above[0].key()?;
        let args = vec![("key", Arg::from(key)), ("n", Arg::from(width))];
        Some(Cause { range: above[0].start..above[0].start + width, reason: "pushed-in", args })
    }

    /// A value that belongs between quotation marks.
    fn value(&self, line: &Line<'_>) -> Option<Cause> {
        let (at, value) = line.value();
        let first = value.chars().next()?;
        let start = line.start + at;
        let whole = format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
        let straight = || format!("\"{}\"", value.trim_matches(['“', '”', '„', '‘', '’']));
        let colon = || value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1));
        let (reason, range) = match first {
            '“' | '”' | '„' | '‘' | '’' if is_curly(value) => ("curly", start..start + value.len()),
            '\'' if is_apostrophe(value) => ("apostrophe", start..start + 1),
            '[' | '{' if behind_bracket(value).is_some() => ("behind-bracket", start..start + value.len()),
            '!' | '&' | '*' | '@' | '`' | '%' | '|' | '>' | '?' | '-' => ("sign", start..start + 1),
            '\'' | '"' | '[' | '{' | ']' | '}' | '#' => return None,
            _ => ("colon", colon().map(|colon| start + colon..start + colon + 1)?),
        };
        let whole = if reason == "curly" { straight() } else { whole };
        let args = vec![("sign", Arg::from(first.to_string())), ("whole", Arg::from(whole.as_str()))];
        self.helps(&[(start..start + value.len(), whole)]).then_some(Cause { range, reason, args })
    }

    /// A value among others between brackets.
    fn in_a_row(&self, at: usize) -> Option<Cause> {
        let rest = self.text.get(at..)?;
        let first = rest.chars().next().filter(|first| "!&*@`%|>-".contains(*first))?;
        let before = self.text[..at].trim_end_matches(' ');
        let value = rest.split([',', ']', '}', '\n']).next().unwrap_or("").trim_end();
        let whole = format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
        let args = vec![("sign", Arg::from(first.to_string())), ("whole", Arg::from(whole.as_str()))];
        let helps = before.ends_with([',', '[']) && self.helps(&[(at..at + value.len(), whole)]);
        helps.then(|| Cause { range: at..at + 1, reason: "sign", args })
    }
}
