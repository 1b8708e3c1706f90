//! A word that two entries of the glossary define.

use std::collections::BTreeMap;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    source::Location,
    text::fold,
};

/// A word that is defined twice.
pub static CODE: Code = Code::warning("term-twice");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let mut defined: BTreeMap<String, Location> = BTreeMap::new();
    for thing in &catalog.things {
        let About::Term(term) = &thing.about else { continue };
        let own = [Some(&term.term), term.abbreviation.as_ref(), term.plural.as_ref()];
        for word in own.into_iter().flatten() {
            let location = Location::at(&thing.source.path, word.place);
            match defined.get(&fold(word)) {
                // A plural that is the same word (‘personeel’) is no second definition.
                Some(first) if first.place != Some(term.term.place) => {
                    let args = vec![("word", Arg::from(word.value.as_str()))];
                    found.push(Diagnostic::new(&CODE, Some(location), args).related(first.clone()));
                }
                Some(_) => {}
                None => drop(defined.insert(fold(word), location)),
            }
        }
    }
}
