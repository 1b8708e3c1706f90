//! Citations in a line of text: `[@key, p. 12]`, `[zie @a; @b, pp. 3-5]`, `[-@key]`, `@key`, `@key [p. 12]`.
//!
//! The grammar is pandoc's. A key begins with a letter, digit or `_` and may hold single marks between such characters; an
//! `@` behind one (`naam@school.nl`) or behind a `\` begins none.

use std::ops::Range;

use super::Place;

/// What a text cites in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Part of a sentence: 'De Leeuw (2024)'; otherwise between brackets as a whole.
    pub in_text: bool,
    /// The works, in the author's order; never none.
    pub works: Vec<CitedWork>,
}

/// One work that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedWork {
    /// Its key.
    pub key: String,
    /// Where the key stands, its `@` included.
    pub place: Place,
    /// What stands before it: 'zie'.
    pub before: String,
    /// What stands behind it: 'p. 12'.
    pub behind: String,
    /// Only its year: the names stand in the sentence already.
    pub year_only: bool,
}

/// A citation in a line, with offsets in that line; places are to be made from them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub range: Range<usize>,
    pub in_text: bool,
    pub works: Vec<FoundWork>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct FoundWork {
    pub key: Range<usize>,
    pub before: String,
    pub behind: String,
    pub year_only: bool,
}

/// All citations of a line, in order.
pub(super) fn find(line: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    // Brackets alone cite nothing.
    if !line.as_bytes().contains(&b'@') {
        return found;
    }
    let mut at = 0;
    while let Some(next) = line[at..].find(['[', '@']).map(|next| at + next) {
        let citation = if line[next..].starts_with('[') { bracketed(line, next) } else { in_text(line, next) };
        at = citation.as_ref().map_or(next + 1, |citation| citation.range.end);
        found.extend(citation);
    }
    found
}

/// A line without its citations: what a heading is called where no catalog is at hand.
pub(super) fn without(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut at = 0;
    for citation in find(line) {
        let before = &line[at..citation.range.start];
        // Within a sentence the key stands for the name that can't be known here.
        if citation.in_text {
            plain.push_str(before);
            plain.push_str(&line[citation.range.start + 1..citation.works[0].key.end]);
        } else {
            plain.push_str(before.trim_end());
        }
        at = citation.range.end;
    }
    plain.push_str(&line[at..]);
    plain
}

fn is_escaped(line: &str, at: usize) -> bool {
    line[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

fn bracketed(line: &str, open: usize) -> Option<Found> {
    let length = line[open + 1..].find(['[', ']'])?;
    let close = open + 1 + length;
    if is_escaped(line, open) || !line[close..].starts_with(']') {
        return None;
    }
    let mut works = Vec::new();
    let mut start = open + 1;
    for part in line[open + 1..close].split(';') {
        works.push(work(line, start..start + part.len())?);
        start += part.len() + 1;
    }
    Some(Found { range: open..close + 1, in_text: false, works })
}

fn work(line: &str, range: Range<usize>) -> Option<FoundWork> {
    let part = &line[range.clone()];
    let sign = part.find('@')?;
    let key = key(&part[sign + 1..]);
    if key == 0 || is_escaped(part, sign) {
        return None;
    }
    let (before, year_only) = part[..sign].strip_suffix('-').map_or((&part[..sign], false), |before| (before, true));
    let behind = &part[sign + 1 + key..];
    // `[a@b.nl]` is no citation, and `[@a@b]` is nothing at all.
    let apart = before.is_empty() || before.ends_with(char::is_whitespace);
    if !apart || behind.contains('@') || !(behind.is_empty() || behind.starts_with([',', ':', ' '])) {
        return None;
    }
    Some(FoundWork {
        key: range.start + sign..range.start + sign + 1 + key,
        before: before.trim().to_owned(),
        behind: locator(behind),
        year_only,
    })
}

fn in_text(line: &str, sign: usize) -> Option<Found> {
    let key = key(&line[sign + 1..]);
    let before = line[..sign].chars().next_back();
    let apart = before.is_none_or(|before| !before.is_alphanumeric() && !"@/._-+\\".contains(before));
    if key == 0 || !apart {
        return None;
    }
    let mut end = sign + 1 + key;
    let mut behind = String::new();
    if let Some(rest) = line[end..].strip_prefix(" [")
        && let Some(length) = rest.find(['[', ']', '@'])
        && rest[length..].starts_with(']')
        && is_locator(&rest[..length])
    {
        behind = locator(&rest[..length]);
        end += 2 + length + 1;
    }
    let work = FoundWork { key: sign..sign + 1 + key, before: String::new(), behind, year_only: false };
    Some(Found { range: sign..end, in_text: true, works: vec![work] })
}

/// How long the key is that the text begins with.
fn key(text: &str) -> usize {
    let fits = |character: char| character.is_alphanumeric() || character == '_';
    if !text.starts_with(fits) {
        return 0;
    }
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let inner = ":.#$%-+?~/".contains(character) && characters.peek().is_some_and(|(_, next)| fits(*next));
        if !fits(character) && !inner {
            break;
        }
        end = at + character.len_utf8();
    }
    end
}

/// Whether what stands between brackets behind a key is a place in the work.
fn is_locator(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "p.",
        "pp.",
        "blz.",
        "hfst.",
        "hoofdstuk",
        "par.",
        "paragraaf",
        "§",
        "deel",
        "dl.",
        "bijlage",
        "chap.",
        "para.",
        "section",
    ];
    let text = text.trim();
    text.starts_with(|first: char| first.is_ascii_digit()) || WORDS.iter().any(|word| text.starts_with(word))
}

/// `, pp. 3-5` as it is shown: ‘pp. 3–5’.
fn locator(text: &str) -> String {
    let text = text.trim_start_matches([',', ':']).trim();
    let mut shown = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
        let between = digit(text[..at].chars().next_back()) && digit(text[at + character.len_utf8()..].chars().next());
        shown.push(if character == '-' && between { '–' } else { character });
    }
    shown.replace("--", "–")
}

#[cfg(test)]
mod tests {
    use super::find;

    /// Each citation as `range: before|key|behind`, `-` for the year alone, `!` within a sentence.
    fn shown(line: &str) -> Vec<String> {
        let work = |work: &super::FoundWork| {
            let year = if work.year_only { "-" } else { "" };
            format!("{}|{year}{}|{}", work.before, &line[work.key.clone()], work.behind)
        };
        find(line)
            .iter()
            .map(|found| {
                let works: Vec<_> = found.works.iter().map(work).collect();
                format!("{}{}", if found.in_text { "!" } else { "" }, works.join(" ; "))
            })
            .collect()
    }

    #[test]
    fn what_is_a_citation() {
        assert_eq!(shown("x [@a, p. 12] y"), ["|@a|p. 12"]);
        assert_eq!(shown("[zie @a_b:2021; @c, pp. 3-5]"), ["zie|@a_b:2021| ; |@c|pp. 3–5"]);
        assert_eq!(shown("[-@a] en @b. En @c [p. 1] (@d)"), ["|-@a|", "!|@b|", "!|@c|p. 1", "!|@d|"]);
        assert_eq!(shown("[@a, p. 3–5] [@b, 7\u{a0}e.v.]"), ["|@a|p. 3–5", "|@b|7\u{a0}e.v."]);
        assert_eq!(shown("@a [met een kanttekening]"), ["!|@a|"]);
    }

    #[test]
    fn headings_without_citations() {
        assert_eq!(super::without("Rollen [@a, p. 1] van @b [p. 2]: kort"), "Rollen van b: kort");
    }

    #[test]
    fn what_is_none() {
        for line in
            ["naam@school.nl", "[naam@school.nl]", "\\@a", "\\[@ a]", "@", "[@]", "a@b", "@-a", "[x]", "x/@a", "@@a"]
        {
            assert_eq!(shown(line), Vec::<String>::new(), "{line}");
        }
    }
}
