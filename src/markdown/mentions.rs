//! What a text names in plain words: a work by name and year ('Van Wessum et al., 2021'), a section by its number ('zie
//! 2.4'). Whether these exist only the catalog knows; here they are found, and only where there is hardly a doubt.

use std::ops::Range;

use super::Place;

/// A work, named in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkMention {
    /// As it was written.
    pub words: String,
    /// The first author's surname, without a particle.
    pub surname: String,
    /// Between brackets, or with others named or meant: surely a reference, and not a town with a year behind it.
    pub certain: bool,
    /// Four digits, perhaps with a letter.
    pub year: String,
    /// Names and year.
    pub place: Place,
}

/// A section, named by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionMention {
    /// `2.4`.
    pub number: String,
    /// Said to be a section of this text: 'zie paragraaf 2.4', and not 'zie 2.4 van het rapport'.
    pub certain: bool,
    /// Where the number stands.
    pub place: Place,
}

/// A work in a line, with its place in that line.
pub(super) struct FoundWork<'a> {
    pub surname: &'a str,
    pub certain: bool,
    pub year: &'a str,
    pub range: Range<usize>,
}

/// Surnames begin with these, and are known by what comes behind them.
const PARTICLES: [&str; 13] = ["van", "de", "den", "der", "des", "ten", "ter", "te", "het", "’t", "'t", "von", "zu"];

/// All works that a line names.
pub(super) fn works(line: &str) -> Vec<FoundWork<'_>> {
    let mut found = Vec::new();
    // Nearly no line has brackets, and no work is named without.
    if !line.as_bytes().contains(&b'(') {
        return found;
    }
    for (at, _) in line.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'1' | b'2')) {
        let Some(year) = year(line, at) else { continue };
        let before = &line[..at];
        let behind = line[at + year.len()..].chars().next();
        let within = before.strip_suffix(", ").filter(|_| behind.is_some_and(|behind| ");,:".contains(behind)));
        let told = before.strip_suffix(" (").filter(|_| behind.is_some_and(|behind| "),:".contains(behind)));
        let named = within.and_then(in_brackets).or_else(|| told.and_then(in_sentence));
        if let Some((surname, start, certain)) = named {
            found.push(FoundWork { surname, certain, year, range: start..at + year.len() });
        }
    }
    found
}

/// The year that begins here: four digits of these centuries, perhaps a letter, and nothing of a longer word.
fn year(line: &str, at: usize) -> Option<&str> {
    let rest = &line[at..];
    let digits = rest.get(..4).filter(|four| four.bytes().all(|byte| byte.is_ascii_digit()))?;
    let letter = rest[4..].chars().next().filter(|letter| ('a'..='f').contains(letter)).map_or(0, char::len_utf8);
    let ends = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric());
    let whole = ends(line[..at].chars().next_back()) && ends(rest[4 + letter..].chars().next());
    let century = ["19", "20"].iter().any(|century| digits.starts_with(century));
    (whole && century).then(|| &rest[..4 + letter])
}

/// Names between an open bracket (or a semicolon behind one) and a comma: surname, where they begin, whether it is certain.
fn in_brackets(before: &str) -> Option<(&str, usize, bool)> {
    let open = before.rfind('(')?;
    if before[open..].contains(')') {
        return None;
    }
    let start = before[open..].rfind(';').map_or(open, |semicolon| open + semicolon) + 1;
    let words = words(before, start);
    // What leads in is no name: 'zie ook', 'bijvoorbeeld', 'naar'.
    let lead = words.iter().take_while(|(_, word)| is_lead(word)).count();
    let (surname, from, _) = names(&words[lead..])?;
    (from == 0).then(|| (surname, words[lead].0, true))
}

/// Names right before an open bracket: 'Van Wessum et al. (2021)'.
fn in_sentence(before: &str) -> Option<(&str, usize, bool)> {
    let words = words(before, before.len() - tail(before));
    let (surname, from, several) = names(&words)?;
    Some((surname, words[from].0, several))
}

/// How much of the end can hold names: no further than a stop in the sentence.
fn tail(before: &str) -> usize {
    let start = before.rfind(['(', ')', ';', ':', '\n']).map_or(0, |stop| stop + 1);
    before.len() - start
}

/// Words with the place of each.
fn words(text: &str, start: usize) -> Vec<(usize, &str)> {
    let words = text[start..].split(' ').scan(start, |at, word| {
        let here = *at;
        *at += word.len() + 1;
        Some((here, word))
    });
    words.filter(|(_, word)| !word.is_empty()).collect()
}

fn is_lead(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ':']).to_lowercase();
    [
        "zie",
        "ook",
        "bijv",
        "bijvoorbeeld",
        "o.a",
        "onder",
        "andere",
        "naar",
        "uit",
        "vgl",
        "cf",
        "see",
        "also",
        "e.g",
        "from",
    ]
    .contains(&word.as_str())
}

/// The names that these words end with: the first surname, the word they begin at, whether there are several.
fn names<'a>(words: &[(usize, &'a str)]) -> Option<(&'a str, usize, bool)> {
    let texts: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
    let (end, several) = match texts.as_slice() {
        [.., "et", "al."] => (texts.len() - 2, true),
        [.., "e.a."] => (texts.len() - 1, true),
        _ => {
            let last = surname_start(&texts)?;
            match texts[..last].split_last() {
                Some((&("&" | "en" | "and"), before)) if surname_start(before).is_some() => (last - 1, true),
                _ => return Some((texts[texts.len() - 1], last, false)),
            }
        }
    };
    let first = texts[..end].last().map(|word| word.trim_end_matches(','))?;
    let mut start = surname_start(&texts[..end])?;
    // 'Jansen, Pietersen en De Vries': the first of a list.
    let mut surname = first;
    while let Some(before) = texts[..start].last().and_then(|word| word.strip_suffix(','))
        && is_surname(before)
    {
        surname = before;
        start = surname_start(&texts[..start])?;
    }
    Some((surname, start, several))
}

/// Where the surname begins that these words end with, its particles included.
fn surname_start(words: &[&str]) -> Option<usize> {
    let last = words.len().checked_sub(1)?;
    is_surname(words[last].trim_end_matches(',')).then(|| {
        let particles = words[..last].iter().rev().take_while(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
        last - particles.count()
    })
}

fn is_surname(word: &str) -> bool {
    let fits = |character: char| character.is_alphabetic() || "-’'".contains(character);
    word.chars().count() > 1
        && word.starts_with(char::is_uppercase)
        && word.chars().all(fits)
        && word.chars().any(char::is_lowercase)
}

/// All sections that a line names: the number, and whether it is surely one of this text.
pub(super) fn sections(line: &str) -> Vec<(Range<usize>, bool)> {
    let mut found = Vec::new();
    // Nearly no line has a number with a point in it.
    if !line.match_indices('.').any(|(at, _)| line[..at].ends_with(|before: char| before.is_ascii_digit())) {
        return found;
    }
    let lower = line.to_lowercase();
    // Lower case may be longer in other scripts than these words are written in.
    for (at, lead) in
        lower.match_indices("zie ").chain(lower.match_indices("see ")).filter(|_| lower.len() == line.len())
    {
        let starts = lower[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let mut rest = lower[at + lead.len()..].trim_start();
        rest = ["ook ", "also "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        let kinds = ["paragraaf ", "par. ", "sectie ", "section ", "§ ", "§"];
        let named = kinds.iter().find_map(|kind| rest.strip_prefix(kind));
        let rest = named.unwrap_or(rest);
        let length = rest.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(rest.len());
        let number = rest[..length].trim_end_matches('.');
        let parts: Vec<_> = number.split('.').collect();
        let fits = parts.len() > 1 && parts.iter().all(|part| (1..=2).contains(&part.len()));
        let behind = rest[number.len()..].trim_start();
        let elsewhere = ["van ", "in ", "uit ", "of ", "uur", "%", "euro"].iter().any(|word| behind.starts_with(word));
        if starts && fits && !elsewhere {
            let start = lower.len() - rest.len();
            found.push((start..start + number.len(), named.is_some()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{sections, works};

    fn named(line: &str) -> Vec<(String, String, bool)> {
        works(line)
            .into_iter()
            .map(|work| (work.surname.to_owned(), line[work.range].to_owned(), work.certain))
            .collect()
    }

    #[test]
    fn works_by_name_and_year() {
        let one = |surname: &str, shown: &str, certain| vec![(surname.to_owned(), shown.to_owned(), certain)];
        assert_eq!(named("x (Van Wessum et al., 2022)."), one("Wessum", "Van Wessum et al., 2022", true));
        assert_eq!(named("Volgens van Wessum et al. (2022) is"), one("Wessum", "van Wessum et al. (2022", true));
        assert_eq!(named("Volgens Ruijters (2020, p. 3)"), one("Ruijters", "Ruijters (2020", false));
        assert_eq!(named("), en Van Wessum (2023) ook"), one("Wessum", "Van Wessum (2023", false));
        assert_eq!(named("(zie ook Aalfs & Weijzen, 2010)"), one("Aalfs", "Aalfs & Weijzen, 2010", true));
        assert_eq!(named("(Aalfs, Bos en De Vries, 2010a)"), one("Aalfs", "Aalfs, Bos en De Vries, 2010a", true));
        let both: Vec<_> = named("(Hattie, 2009; Ruijters, 2020)").into_iter().map(|(surname, ..)| surname).collect();
        assert_eq!(both, ["Hattie", "Ruijters"]);
    }

    #[test]
    fn what_is_no_work() {
        for line in [
            "in maart 2021",
            "op 3 maart (2021)",
            "(vanaf 2021)",
            "het jaar, 2021)",
            "(in Zwolle is het, 2021)",
            "12020, 2021",
        ] {
            assert_eq!(named(line), [], "{line}");
        }
    }

    #[test]
    fn sections_by_number() {
        let shown = |line: &str| {
            sections(line).into_iter().map(|(range, certain)| (line[range].to_owned(), certain)).collect::<Vec<_>>()
        };
        assert_eq!(shown("Zie 2.4."), [("2.4".to_owned(), false)]);
        assert_eq!(shown("(zie paragraaf 2.4.1)"), [("2.4.1".to_owned(), true)]);
        for line in ["zie 2.4 van de katern", "zie 24", "versie 2.4", "zie 2.4%", "drie 2.4", "zie 2024.12"] {
            assert_eq!(shown(line), [], "{line}");
        }
    }
}
