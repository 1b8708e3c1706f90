//! Dutch writes compounds as one word: *werkplekbegeleider* is to be found by ‘begeleider’ too.
//!
//! A word splits into two parts, perhaps with a letter or two that link them, where both are words: of the site, of its
//! glossary, or of the language; a part may be a compound itself.

use std::collections::BTreeMap;

use super::{vocabulary::WordSet, wordlist::WordList};

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
    pub own: WordSet<'a>,
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
        let seen = Seen::of(word, self);
        for at in places(SHORT[0].len()).filter(|&at| seen.is_word(at, word.len())) {
            let Some(first) = self.head(at, &seen) else { continue };
            let last = &word[at..];
            if self.tells(first) {
                found.entry(first).or_insert(Role::First);
            }
            if self.tells(last) {
                found.insert(last, Role::Last);
            }
        }
        // A name before a long word: a Likertschaal is a scale.
        if found.is_empty() && !seen.is_simple(0, word.len()) {
            let names = places(PART).filter(|&at| word.len() - at >= AFTER_NAME && !OPAQUE.contains(&&word[..at]));
            let tails = names.filter(|&at| seen.is_simple(at, word.len())).map(|at| &word[at..]);
            found.extend(tails.filter(|tail| self.tells(tail)).take(1).map(|tail| (tail, Role::Last)));
        }
        found
    }

    /// The first part, which ends at a place, without what links it; none where it is no word.
    fn head<'w>(&self, at: usize, seen: &Seen<'w>) -> Option<&'w str> {
        let (head, tail) = seen.word.split_at(at);
        if SHORT.contains(&head) {
            return Some(head);
        }
        let bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
        // What seems to link may begin a word itself: a *beroepsstandaard* is a standard.
        let links = |bare: &str| {
            bare.len() == head.len() || self.own.contains(tail) || !seen.is_word(bare.len(), seen.word.len())
        };
        bare.filter(|bare| bare.len() >= PART && !OPAQUE.contains(bare))
            .find(|bare| seen.is_word(0, bare.len()) && links(bare))
    }

    fn tells(&self, part: &str) -> bool {
        !ENDINGS.contains(&part) && (part.len() >= LISTED_PART || self.own.contains(part) || SHORT.contains(&part))
    }
}

/// A word with all words that stand in it: one walk through the list from each of its letters finds them.
struct Seen<'w> {
    word: &'w str,
    /// By where they begin, where they end, as bits.
    ends: [u64; LONGEST],
}

impl<'w> Seen<'w> {
    fn of(word: &'w str, parts: &Parts<'_>) -> Self {
        let mut ends = [0; LONGEST];
        for (start, found) in ends.iter_mut().enumerate().take((word.len() + 1).saturating_sub(PART)) {
            parts.list.beginnings(&word[start..], |length| *found |= 1 << (start + length));
            let own = (start + PART..=word.len()).filter(|&end| parts.own.contains(&word[start..end]));
            own.for_each(|end| *found |= 1 << end);
        }
        Self { word, ends }
    }

    /// Whether it is a word of at least the length of a part.
    fn is_simple(&self, start: usize, end: usize) -> bool {
        end >= start + PART && self.ends[start] >> end & 1 == 1
    }

    /// Whether it is a word, or a compound of two.
    fn is_word(&self, start: usize, end: usize) -> bool {
        let bare = |at: usize| {
            let head = &self.word[start..at];
            LINKS.iter().filter_map(|link| head.strip_suffix(link)).map(|bare| start + bare.len())
        };
        self.is_simple(start, end)
            || (start + PART..(end + 1).saturating_sub(PART))
                .any(|at| self.is_simple(at, end) && bare(at).any(|bare| self.is_simple(start, bare)))
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
