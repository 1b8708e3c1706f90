//! A word that the glossary would rather not see, with the one that it prefers. Where it is looked for: `link/outdated.rs`.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    source::Location,
};

/// An outdated word.
pub static CODE: Code = Code::warning("outdated-word");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for used in &catalog.outdated {
        let thing = catalog.get(used.term);
        let About::Term(term) = &thing.about else { continue };
        let args = vec![
            ("word", Arg::from(used.written.as_str())),
            ("term", Arg::from(term.term.value.as_str())),
            ("plural", Arg::from(term.plural.as_ref().map(|plural| plural.value.as_str()))),
        ];
        let entry = Location::at(&thing.source.path, term.outdated[used.number].place);
        found.push(Diagnostic::new(&CODE, Some(used.location.clone()), args).related(entry));
    }
}
