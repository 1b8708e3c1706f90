//! Dutch writes compounds as one word: *werkplekbegeleider* is to be found by ‘begeleider’ too.
//!
//! A word splits into two parts, perhaps with a letter or two that link them, where both are words: of the site, of its
//! glossary, or of the language; a part may be a compound itself.

use std::collections::{BTreeMap, HashSet};

use super::wordlist::WordList;

/// No part is shorter, unless it is one of [`SHORT`].
pub(super) const PART: usize = 4;
/// A part that only the list of the language knows must say more.
const LISTED_PART: usize = 5;
/// A word that a name may stand before is at least so long.
const AFTER_NAME: usize = 6;
/// Longer is no compound that anybody types.
const LONGEST: usize = 40;
/// Shorter words that many compounds begin with all the same. The scripts have the same.
pub(super) const SHORT: [&str; 3] = ["les", "rol", "vak"];
/// What links two parts; nothing first.
pub(super) const LINKS: [&str; 5] = ["", "s", "en", "n", "e"];
/// Words before which the whole has long had a meaning of its own: a *voorbeeld* is no picture.
pub(super) const OPAQUE: [&str; 8] = ["voor", "onder", "over", "door", "achter", "tegen", "weder", "weer"];

/// Ends of words that are no words for themselves, whatever they look like: *beleidsmatig* has no size.
const ENDINGS: [&str; 6] = ["matig", "matige", "achtig", "achtige", "heden", "lijkheden"];

/// What a part is to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// It says which: a *werkplekbegeleider* has to do with a workplace.
    First,
    /// It says what: a *werkplekbegeleider* is one who guides.
    Last,
}

/// The words that compounds may be made of.
pub(super) struct Parts<'a> {
    /// Of the site, folded.
    pub own: HashSet<&'a str>,
    pub list: WordList,
}

impl Parts<'_> {
    /// The parts of a word that one may look for it by, each once; none where it is no compound.
    pub fn of<'w>(&self, word: &'w str) -> BTreeMap<&'w str, Role> {
        let mut found = BTreeMap::new();
        if word.len() > LONGEST || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return found;
        }
        let places = |from: usize| from..(word.len() + 1).saturating_sub(PART);
        for at in places(SHORT[0].len()) {
            let (first, last) = word.split_at(at);
            if let Some(first) = self.head(first, word).filter(|_| self.is_word(last)) {
                if self.tells(first) {
                    found.entry(first).or_insert(Role::First);
                }
                if self.tells(last) {
                    found.insert(last, Role::Last);
                }
            }
        }
        // A name before a long word: a Likertschaal is a scale.
        if found.is_empty() && !self.is_simple(word) {
            let splits = places(PART).map(|at| word.split_at(at));
            let names = splits.filter(|(name, tail)| tail.len() >= AFTER_NAME && !OPAQUE.contains(name));
            let tails = names.map(|(_, tail)| tail).filter(|tail| self.is_simple(tail) && self.tells(tail));
            found.extend(tails.take(1).map(|tail| (tail, Role::Last)));
        }
        found
    }

    /// The first part without what links it; none where it is no word.
    fn head<'w>(&self, head: &'w str, word: &str) -> Option<&'w str> {
        if SHORT.contains(&head) {
            return Some(head);
        }
        let bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
        // What seems to link may begin a word itself: a *beroepsstandaard* is a standard.
        let links = |bare: &str| {
            let (linked, tail) = (&word[bare.len()..], &word[head.len()..]);
            bare.len() == head.len() || self.own.contains(tail) || !self.is_word(linked)
        };
        bare.filter(|bare| bare.len() >= PART && !OPAQUE.contains(bare)).find(|bare| self.is_word(bare) && links(bare))
    }

    /// Whether it is a word, or a compound of two.
    fn is_word(&self, word: &str) -> bool {
        self.is_simple(word)
            || (PART..(word.len() + 1).saturating_sub(PART)).any(|at| {
                let (head, tail) = word.split_at(at);
                let mut bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
                self.is_simple(tail) && bare.any(|bare| bare.len() >= PART && self.is_simple(bare))
            })
    }

    fn is_simple(&self, word: &str) -> bool {
        self.own.contains(word) || self.list.has(word)
    }

    fn tells(&self, part: &str) -> bool {
        !ENDINGS.contains(&part) && (part.len() >= LISTED_PART || self.own.contains(part) || SHORT.contains(&part))
    }
}

#[cfg(test)]
mod tests {
    use super::{Parts, WordList};

    fn parts(own: &[&str], word: &str) -> Vec<String> {
        let parts = Parts { own: own.iter().copied().collect(), list: WordList::dutch() };
        parts.of(word).into_keys().map(str::to_owned).collect()
    }

    #[test]
    fn compounds_have_parts() {
        assert_eq!(parts(&["werkplek"], "werkplekbegeleider"), ["begeleider", "plekbegeleider", "werkplek"]);
        assert_eq!(parts(&[], "opleidingsdidactisch"), ["didactisch", "opleiding"]);
        assert_eq!(parts(&["leer", "vraag"], "leervraag"), ["leer", "vraag"]);
        assert_eq!(parts(&[], "likertschaal"), ["schaal"]);
        assert_eq!(parts(&[], "vakcoach"), ["coach", "vak"]);
        assert_eq!(parts(&[], "beroepsstandaard"), ["beroeps", "beroepsstand", "standaard"]);
        assert_eq!(parts(&[], "mogelijkheden"), ["mogelijk"]);
    }

    #[test]
    fn other_words_have_none() {
        for word in ["begeleider", "student", "kwaliteit", "voorbeeld", "les", "lessen", "onderwijs", "één-op-één"]
        {
            assert_eq!(parts(&[], word), Vec::<String>::new());
        }
    }
}
