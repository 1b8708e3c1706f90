//! A synonym or outdated word that has an entry of its own: a reader would not know which of the two holds.

use std::collections::BTreeMap;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    source::Location,
    text::fold,
};

/// A synonym with an entry of its own.
pub static CODE: Code = Code::warning("synonym-is-term");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let terms = || {
        catalog.things.iter().filter_map(|thing| match &thing.about {
            About::Term(term) => Some((thing, term)),
            _ => None,
        })
    };
    let defined: BTreeMap<String, Location> =
        terms().map(|(thing, term)| (fold(&term.term), thing.source.clone())).collect();
    for (thing, term) in terms() {
        for word in term.synonyms.iter().chain(&term.outdated) {
            if let Some(entry) = defined.get(&fold(word)) {
                let args =
                    vec![("word", Arg::from(word.value.as_str())), ("term", Arg::from(term.term.value.as_str()))];
                found.push(Diagnostic::at(&CODE, &thing.source.path, word.place, args).related(entry.clone()));
            }
        }
    }
}
