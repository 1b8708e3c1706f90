//! What the forms of a word have in common. The only door to Snowball's stemmers.
//!
//! Kraaij and Pohlmann's rules for Dutch see *huis* in ‘huizen’ and *vraag* in ‘gevraagd’, but also *beleid* in ‘begeleid’
//! and *kwaal* in ‘kwaliteit’. So a stem is never shown, never a key, and what has the same stem must look alike as well.

use pagefind_stem::{Algorithm, Stemmer};

use super::wordlist::WordList;
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

/// Endings that make another word, as at the end and as before an *e*: what has one is no form of what hasn't. *Matig* has little to do
/// with a ‘maatje’, *kwaliteit* with ‘kwaal’, *een stelsel* with ‘stellen’.
const DERIVED: [(&str, &str); 10] = [
    ("iteit", "iteit"),
    ("ig", "ig"),
    ("baar", "bar"),
    ("achtig", "achtig"),
    ("erij", "erij"),
    ("sel", "sel"),
    ("isme", "isme"),
    ("ief", "iev"),
    ("loos", "loz"),
    ("zaam", "zam"),
];
/// What may follow them.
const INFLECTED: [&str; 31] = [
    "", "e", "en", "er", "ere", "ers", "st", "ste", "sten", "s", "d", "de", "den", "t", "te", "ten", "end", "ende",
    "ing", "ingen", "je", "jes", "tje", "tjes", "len", "heid", "heids", "heden", "heidje", "heidjes", "lijk",
];
/// Words in *-s* that look like forms of others.
const OWN: [&str; 11] =
    ["anders", "daags", "langs", "links", "nieuws", "rechts", "slechts", "soms", "steeds", "straks", "thuis"];
/// Letters that stand before such an ending at least.
const BEFORE: usize = 3;

/// What says of words of one stem whether they are forms of one word.
pub(super) struct Guard {
    /// What is known of Dutch; not for other languages.
    list: Option<WordList>,
}

impl Guard {
    pub fn of(language: Language) -> Self {
        Self { list: (language == Language::Nl).then(WordList::dutch) }
    }

    /// Whether two words of one stem look alike enough to be forms of one word: with ‘ge’ or without it, doubled letters aside, and v
    /// for f and z for s, they begin with the same three letters, and all but the last two of the shorter; neither is made of the other
    /// by an ending that changes what it means, and what ends in an *s* of its own keeps it.
    pub fn are_forms(&self, a: &str, b: &str) -> bool {
        // In ‘geven’ it belongs to the word, in ‘gegeven’ it doesn't.
        let shapes = |word: &str| {
            let rest = word.strip_prefix("ge").filter(|rest| rest.chars().count() > 2);
            [Some(word), rest].into_iter().flatten().map(bare).collect::<Vec<_>>()
        };
        let (of_a, of_b) = (shapes(a), shapes(b));
        let keeps = |word: &str, whole: &[char], shapes: &[Vec<char>]| {
            !self.owns_s(word) || shapes.iter().any(|shape| shape.starts_with(whole))
        };
        of_a.iter().any(|a| of_b.iter().any(|b| begin_alike(a, b)))
            && (self.list.is_none() || derived(a) == derived(b))
            && keeps(a, &of_a[0], &of_b)
            && keeps(b, &of_b[0], &of_a)
    }

    /// Whether the *s* at its end is no ending: a *heks* is no more than one, as there are ‘heksen’.
    fn owns_s(&self, word: &str) -> bool {
        OWN.contains(&word) || self.plural(word).is_some()
    }

    /// What a word in an *-s* of its own is in the plural, where the language has that: the stemmer takes off no *s* of it then.
    pub fn plural(&self, word: &str) -> Option<String> {
        let list = self.list.as_ref()?;
        let start = word.strip_suffix('s').filter(|start| start.len() >= BEFORE && !start.ends_with('s'))?;
        [format!("{word}en"), format!("{start}zen")].into_iter().find(|plural| list.has(plural))
    }
}

/// Which of the endings that make another word it has, as bits.
fn derived(word: &str) -> u16 {
    let has = |(ending, open): &(&str, &str)| {
        let after = |ending: &str| word.rfind(ending).filter(|&at| at >= BEFORE).map(|at| &word[at + ending.len()..]);
        after(ending).is_some_and(|rest| INFLECTED.contains(&rest))
            || after(open).is_some_and(|rest| rest.starts_with('e') && INFLECTED.contains(&rest))
    };
    DERIVED.iter().enumerate().filter(|(_, ending)| has(ending)).fold(0, |bits, (at, _)| bits | 1 << at)
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
    use super::{Guard, Stems, light, relatives};
    use crate::i18n::Language;

    #[test]
    fn one_stem_is_not_yet_one_word() {
        let stems = Stems::of(Language::Nl);
        let guard = Guard::of(Language::Nl);
        let is_one = |a: &str, b: &str| stems.stem(a) == stems.stem(b) && guard.are_forms(a, b);
        for (a, b) in [
            ("les", "lessen"),
            ("huis", "huizen"),
            ("vraag", "gevraagd"),
            ("brief", "brieven"),
            ("geef", "geven"),
            ("geven", "gegeven"),
            ("matig", "matige"),
            ("bruikbaar", "bruikbaarheid"),
            ("actief", "actieve"),
            ("bereiken", "bereikt"),
            ("prijs", "prijzen"),
            ("operateur", "operateurs"),
            ("losbarst", "losbarstend"),
            ("bedoelen", "bedoeling"),
        ] {
            assert!(is_one(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("beleid", "begeleiding"),
            ("beleid", "begeleiden"),
            ("kwaliteit", "kwaal"),
            ("maatje", "matig"),
            ("maat", "matige"),
            ("last", "lastig"),
            ("stellen", "stelsel"),
            ("zicht", "zichtbaar"),
            ("relatie", "relatief"),
            ("voor", "vorige"),
            ("kans", "kant"),
            ("heks", "hekje"),
            ("nieuw", "nieuws"),
        ] {
            assert!(!is_one(a, b), "{a} {b}");
        }
    }

    #[test]
    fn an_s_of_its_own_stays() {
        let guard = Guard::of(Language::Nl);
        for (word, plural) in [("kans", "kansen"), ("toets", "toetsen"), ("heks", "heksen"), ("prijs", "prijzen")] {
            assert_eq!(guard.plural(word).as_deref(), Some(plural));
            assert!(guard.are_forms(word, plural), "{word}");
        }
        for word in ["operateurs", "nieuws", "les", "ander"] {
            assert_eq!(guard.plural(word), None, "{word}");
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
