//! A work that a text names in plain words, by name and year, and that no list has: forgotten there, or its year is wrong.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
    text::fold,
};

/// A name and year that no work has.
pub static CODE: Code = Code::warning("unlisted-work");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let years = years(catalog);
    // A site without a list of works has nothing to forget.
    if years.is_empty() {
        return;
    }
    for text in catalog.things.iter().filter_map(|thing| thing.text.as_ref()) {
        for named in &text.body().works {
            let known = years.get(&fold(&named.surname));
            let year = named.year.get(..4).unwrap_or(&named.year);
            let listed = known.is_some_and(|years| years.contains(year));
            // A single name in a sentence may be a town or an institution.
            if listed || (known.is_none() && !named.certain) {
                continue;
            }
            let all = known.map(|years| years.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
            let args = vec![
                // 'Van Wessum (2022' as one would read it aloud.
                ("work", Arg::from(named.words.replace(" (", ", "))),
                ("known", Arg::from(all)),
            ];
            found.push(Diagnostic::at(&CODE, &text.document.path, named.place, args));
        }
    }
}

/// The years of each first name's works.
fn years(catalog: &Catalog) -> BTreeMap<String, BTreeSet<String>> {
    let mut years: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for &id in catalog.of_kind(Kind::Literature) {
        let reference = &catalog.literature(id).reference;
        let year = reference.date.map_or_else(|| reference.status.clone(), |date| date.year.to_string());
        for person in reference.authors.iter().chain(&reference.editors).chain(&reference.directors).take(1) {
            // A surname of several words is known by its last one, as it is where it was found.
            let last = person.family.split(' ').next_back().unwrap_or(&person.family);
            years.entry(fold(last)).or_default().insert(year.clone());
        }
    }
    years
}
