//! A kind of block that two programmes explain differently: a meeting that names it can show one of the two only.

use std::collections::BTreeMap;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
    source::Location,
    text::fold,
};

/// One kind of block with two mechanisms.
pub static CODE: Code = Code::warning("two-mechanisms");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<&str, (String, Location)> = BTreeMap::new();
    // In the order of their files, as the first of them is the one that is shown.
    let mut programmes = catalog.of_kind(Kind::Programme).to_vec();
    programmes.sort();
    for &id in &programmes {
        let path = &catalog.get(id).source.path;
        for block in &catalog.programme(id).own.blocks {
            let Some(mechanism) = &block.mechanism else { continue };
            let location = Location::at(path, mechanism.place);
            let words = fold(mechanism);
            match known.get(block.id.value.as_str()) {
                // Twice in one programme is told as an id that is taken.
                Some((first, place)) if *first != words && place.path != *path => {
                    let args = vec![("id", Arg::from(block.id.value.as_str()))];
                    found.push(Diagnostic::new(&CODE, Some(location), args).related(place.clone()));
                }
                Some(_) => {}
                None => drop(known.insert(block.id.value.as_str(), (words, location))),
            }
        }
    }
}
