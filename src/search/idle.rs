//! What a site says of its words to no effect: words that find each other anyway, or never did.

use super::{
    Corpus,
    classes::{Apart, Classes},
    distance::{distance, slips, units},
    index::{compounds, synonyms},
    stems::light,
    vocabulary::Vocabulary,
    words::folded,
};

/// Why what is said has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// None of the words stands on any page.
    Absent,
    /// It is so without that.
    Already,
}

/// Of each group of words that find each other why it does nothing, if so; then of each group of words that don't.
pub fn idle(corpus: &Corpus) -> [Vec<Option<Idle>>; 2] {
    if corpus.same.is_empty() && corpus.apart.is_empty() {
        return [Vec::new(), Vec::new()];
    }
    let language = corpus.language;
    let (names, _) = synonyms(&corpus.synonyms);
    let mut vocabulary = Vocabulary::of(corpus, &names);
    let nothing = Apart::of(&[], language);
    let compounds = compounds(&vocabulary, language, &names, &nothing);
    vocabulary.add(compounds.iter().map(|(part, ..)| part.clone()));
    let classes = Classes::of(&vocabulary, language, &[], &nothing);
    let class_of = |word: &String| vocabulary.find(word).map(|word| classes.of[word]);
    let same = |group: &Vec<String>| {
        let found: Vec<Option<usize>> = group.iter().map(|word| class_of(&folded(word))).collect();
        if found.iter().all(Option::is_none) {
            return Some(Idle::Absent);
        }
        // A word that stands nowhere finds what the others do.
        found.iter().all(|class| *class == found[0]).then_some(Idle::Already)
    };
    let apart = |group: &Vec<String>| {
        let group: Vec<String> = group.iter().map(|word| folded(word)).collect();
        let parting = Apart::of(std::slice::from_ref(&group), language);
        let text = |word: &usize| vocabulary.words[*word].text.as_str();
        let parts_class =
            |class: &Vec<usize>| class.iter().any(|a| class.iter().any(|b| parting.parts(text(a), text(b))));
        // Only a class with a word of the group, or a form of one, can be parted by it.
        let stems: Vec<String> = group.iter().map(|word| light(word, language)).collect();
        let is_near = |class: &&Vec<usize>| {
            class.len() > 1 && class.iter().any(|word| stems.contains(&light(text(word), language)))
        };
        let parts = || {
            classes.words.iter().filter(is_near).any(parts_class)
                || compounds.iter().any(|(part, whole, _)| parting.parts(part, whole))
        };
        // A query for a word that stands nowhere would be for what looks like it.
        let seems = |absent: &String, other: &String| {
            light(absent, language) == light(other, language)
                || other.starts_with(absent.as_str())
                || distance(&units(absent), &units(other), slips(absent)).is_some()
        };
        let (there, absent): (Vec<_>, Vec<_>) = group.iter().partition(|word| class_of(word).is_some());
        let is_kept = || absent.iter().any(|absent| there.iter().any(|other| seems(absent, other)));
        if parts() || is_kept() {
            return None;
        }
        Some(if there.is_empty() { Idle::Absent } else { Idle::Already })
    };
    [corpus.same.iter().map(same).collect(), corpus.apart.iter().map(apart).collect()]
}
