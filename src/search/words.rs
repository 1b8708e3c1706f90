//! A text in words, as the index and those who ask it compare them. The same rules stand in the theme's scripts; both are
//! held to `tests/vectors/words.json`.

use std::borrow::Cow;

use crate::text::fold;

/// Letters that no word has: what is longer is no word, and would make the index large.
const LONGEST: usize = 64;

/// Lower case, without accents, and without what stands in a word unseen.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let seen = |character: &char| !matches!(character, '\u{AD}' | '\u{200D}' | '\u{2060}');
    // A final sigma is a sigma: only some lower-casing looks at what stands around a letter.
    fold(text).chars().filter(seen).map(|character| if character == 'ς' { 'σ' } else { character }).collect()
}

/// Hands over the words of a text as the index has them: of one with a hyphen or an apostrophe within it its parts of two
/// letters or more, and the whole of it without.
pub fn each(text: &str, mut found: impl FnMut(&str)) {
    for word in tokens(&folded(text)) {
        if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) || !word.contains(is_joint) {
            found(word);
            continue;
        }
        word.split(is_joint).filter(|part| has_two(part)).for_each(&mut found);
        found(&word.replace(is_joint, ""));
    }
}

/// The words of a query: one with an apostrophe is one word, one with a hyphen is as many as it has parts, unless one of
/// them is a single letter (*e-mail*).
pub fn of_query(query: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in tokens(&folded(query)) {
        let word: Cow<'_, str> =
            if word.contains(is_apostrophe) { word.replace(is_apostrophe, "").into() } else { word.into() };
        let parts: Vec<&str> = word.split(is_hyphen).filter(|part| !part.is_empty()).collect();
        if parts.iter().all(|part| has_two(part)) {
            words.extend(parts.into_iter().map(str::to_owned));
        } else {
            words.push(parts.concat());
        }
    }
    words
}

/// Stretches of letters and digits, joined by hyphens and apostrophes within them.
fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|character: char| !character.is_alphanumeric() && !is_joint(character))
        .map(|token| token.trim_matches(is_joint))
        .filter(|token| !token.is_empty() && (token.len() <= LONGEST || token.chars().count() <= LONGEST))
}

fn is_joint(character: char) -> bool {
    is_hyphen(character) || is_apostrophe(character)
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

fn has_two(part: &str) -> bool {
    part.chars().nth(1).is_some()
}
