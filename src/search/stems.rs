//! What the forms of a word have in common. The only door to Snowball's stemmers.
//!
//! Kraaij and Pohlmann's rules for Dutch see *huis* in ‘huizen’ and *vraag* in ‘gevraagd’, but also *beleid* in ‘begeleid’
//! and *kwaal* in ‘kwaliteit’. So a stem is never shown, never a key, and what has the same stem must look alike as well.

use pagefind_stem::{Algorithm, Stemmer};

use crate::i18n::Language;

/// The stemmer of a language.
pub(super) struct Stems(Stemmer);

impl Stems {
    pub fn of(language: Language) -> Self {
        Self(Stemmer::create(match language {
            Language::Nl => Algorithm::Dutch,
            Language::En => Algorithm::English,
        }))
    }

    /// The stem of a folded word.
    pub fn stem(&self, word: &str) -> String {
        self.0.stem(word).into_owned()
    }
}

/// Whether two words of one stem look alike enough to be forms of one word: with ‘ge’ or without it, doubled letters aside, and v
/// for f and z for s, they begin with the same three letters, and all but the last two of the shorter.
pub(super) fn look_alike(a: &str, b: &str) -> bool {
    // *Kwaliteit* is no form of ‘kwaal’.
    if a.contains("iteit") != b.contains("iteit") {
        return false;
    }
    // In ‘geven’ it belongs to the word, in ‘gegeven’ it doesn't.
    let shapes = |word: &str| {
        let rest = word.strip_prefix("ge").filter(|rest| rest.chars().count() > 2);
        [Some(word), rest].into_iter().flatten().map(bare).collect::<Vec<_>>()
    };
    let (a, b) = (shapes(a), shapes(b));
    a.iter().any(|a| b.iter().any(|b| begin_alike(a, b)))
}

fn begin_alike(a: &[char], b: &[char]) -> bool {
    let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    common >= 3 && common + 2 >= a.len().min(b.len())
}

fn bare(word: &str) -> Vec<char> {
    let voiceless = |letter| match letter {
        'v' => 'f',
        'z' => 's',
        other => other,
    };
    let mut letters: Vec<char> = word.chars().map(voiceless).collect();
    letters.dedup();
    letters
}

/// Forms of the same word that Dutch writes so regularly that who sees both on a site may take them for one: the infinitive of
/// what ends in *-t* (*leest*, ‘lezen’), the verb of what ends in *-atie* (*observatie*, ‘observeren’), the singular of an English
/// plural (*coaches*, ‘coach’).
pub(super) fn relatives(word: &str) -> Vec<String> {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if let Some(stem) = word.strip_suffix('t').filter(|stem| stem.len() > 2 && (stem.len() > 3 || !stem.ends_with('s')))
    {
        found.extend(infinitive(stem));
    }
    for ending in ["atie", "aties"] {
        let stems = word.strip_suffix(ending).filter(|stem| stem.len() > 3);
        found.extend(stems.map(|stem| format!("{stem}eren")));
    }
    let singular = word.strip_suffix("es").filter(|stem| stem.ends_with("ch") || stem.ends_with("sh"));
    found.extend(singular.map(str::to_owned));
    found
}

/// A stem with *-en*, as it is written: *lees*, ‘lezen’; *zet*, ‘zetten’.
fn infinitive(stem: &str) -> Option<String> {
    let letters = stem.as_bytes();
    let [.., second, last] = letters else { return None };
    let vowel = |letter: &u8| b"aeiou".contains(letter);
    let start = &stem[..stem.len() - 1];
    if vowel(last) {
        return None;
    }
    if vowel(second) {
        let is_long = letters.len() > 2 && letters[letters.len() - 3] == *second;
        let before = letters.len().checked_sub(3).map(|at| letters[at]);
        let is_pair = before.is_some_and(|before| vowel(&before));
        return Some(match (is_long, last) {
            // Written with one vowel in an open syllable, and voiced.
            (true, b's') => format!("{}zen", &start[..start.len() - 1]),
            (true, b'f') => format!("{}ven", &start[..start.len() - 1]),
            (true, _) => format!("{}{}en", &start[..start.len() - 1], char::from(*last)),
            (false, b'f') if is_pair => format!("{start}ven"),
            (false, b's') if is_pair => format!("{start}zen"),
            (false, _) if is_pair => format!("{stem}en"),
            (false, _) => format!("{stem}{}en", char::from(*last)),
        });
    }
    Some(format!("{stem}en"))
}

/// A rough stem for forms that the index doesn't have. The scripts have the same.
pub(super) fn light(word: &str, language: Language) -> String {
    let endings: &[&str] = match language {
        Language::Nl => {
            &["tjes", "pjes", "jes", "tje", "pje", "je", "eren", "ingen", "ing", "en", "e", "s", "n", "d", "t"]
        }
        Language::En => return light_english(word),
    };
    let word = match word.strip_prefix("ge") {
        Some(rest) if rest.chars().count() >= 4 => rest,
        _ => word,
    };
    let word = word.strip_suffix("heden").map_or_else(|| word.to_owned(), |start| format!("{start}heid"));
    let longest = endings.iter().filter(|ending| word.ends_with(**ending)).max_by_key(|ending| ending.len());
    let least = |ending: &str| if ending.len() < 2 { 4 } else { 3 };
    let word = match longest {
        Some(ending) if word.chars().count() >= ending.len() + least(ending) => &word[..word.len() - ending.len()],
        _ => word.as_str(),
    };
    let mut single = undoubled(word);
    match single.pop() {
        Some('z') => single.push('s'),
        Some('v') => single.push('f'),
        last => single.extend(last),
    }
    single
}

fn light_english(word: &str) -> String {
    let longest = ["ings", "ing", "ed", "es", "s", "e"].into_iter().find(|ending| word.ends_with(ending));
    match longest {
        Some(ending) if word.chars().count() >= ending.len() + 3 => word[..word.len() - ending.len()].to_owned(),
        _ => word.to_owned(),
    }
}

/// Of each two letters that are the same, one.
fn undoubled(word: &str) -> String {
    let mut single = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        single.push(letter);
        letters.next_if_eq(&letter);
    }
    single
}

#[cfg(test)]
mod tests {
    use super::{Stems, light, look_alike, relatives};
    use crate::i18n::Language;

    #[test]
    fn one_stem_is_not_yet_one_word() {
        let stems = Stems::of(Language::Nl);
        let is_one = |a: &str, b: &str| stems.stem(a) == stems.stem(b) && look_alike(a, b);
        for (a, b) in [
            ("les", "lessen"),
            ("huis", "huizen"),
            ("vraag", "gevraagd"),
            ("brief", "brieven"),
            ("geef", "geven"),
            ("geven", "gegeven"),
        ] {
            assert!(is_one(a, b), "{a} {b}");
        }
        for (a, b) in [("beleid", "begeleiding"), ("beleid", "begeleiden"), ("kwaliteit", "kwaal")] {
            assert!(!is_one(a, b), "{a} {b}");
        }
    }

    #[test]
    fn regular_forms_have_relatives() {
        for (word, relative) in [
            ("coacht", "coachen"),
            ("leert", "leren"),
            ("leest", "lezen"),
            ("zegt", "zeggen"),
            ("organiseert", "organiseren"),
            ("begrijpt", "begrijpen"),
            ("schuift", "schuiven"),
            ("stelt", "stellen"),
            ("observatie", "observeren"),
            ("evaluaties", "evalueren"),
            ("coaches", "coach"),
        ] {
            let found = relatives(word);
            // Of *stel* nobody can hear whether it is doubled: only what a site has is joined.
            assert!(word == "stelt" || found.iter().any(|found| found == relative), "{word}: {found:?}");
        }
        assert!(relatives("kast").is_empty() && relatives("relatie").is_empty());
    }

    #[test]
    fn light_stems() {
        for (a, b) in
            [("huis", "huizen"), ("brief", "brieven"), ("mentor", "mentoren"), ("bekwaamheid", "bekwaamheden")]
        {
            assert_eq!(light(a, Language::Nl), light(b, Language::Nl));
        }
        assert_eq!(light("meetings", Language::En), light("meet", Language::En));
    }

    /// The theme's scripts are held to the same.
    #[test]
    fn light_stems_are_what_the_vectors_say() {
        let vectors = include_str!("../../tests/vectors/likeness.json");
        let vectors: serde_json::Value = serde_json::from_str(vectors).expect("they are JSON");
        for (code, language) in [("nl", Language::Nl), ("en", Language::En)] {
            for pair in vectors["light"][code].as_array().expect("a list") {
                let word = pair[0].as_str().expect("a word");
                assert_eq!(light(word, language), pair[1].as_str().expect("a stem"), "{word}");
            }
        }
    }
}
