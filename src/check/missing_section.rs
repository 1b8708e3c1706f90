//! A text that sends its reader to a section by number ('zie 2.4') that it does not have. Numbers change when a section
//! is put in; a link would have been told.

use std::collections::BTreeSet;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
};

/// A section number that no heading has.
pub static CODE: Code = Code::warning("missing-section");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let texts = catalog.things.iter().filter_map(|thing| thing.text.as_ref());
    for text in texts.filter(|text| !text.body().sections.is_empty()) {
        let numbers: BTreeSet<&str> = text.body().headings.iter().filter_map(|heading| number(&heading.text)).collect();
        for section in &text.body().sections {
            // Without numbered headings '2.4' may be of another text, unless it is called a section.
            let meant_here = section.certain || !numbers.is_empty();
            if meant_here && !numbers.contains(section.number.as_str()) {
                let args = vec![("number", Arg::from(section.number.as_str()))];
                found.push(Diagnostic::at(&CODE, &text.document.path, section.place, args));
            }
        }
    }
}

/// The number that a heading begins with: `2.4` of '2.4 Rollen'.
fn number(heading: &str) -> Option<&str> {
    let first = heading.split(' ').next()?.trim_end_matches(['.', ':', ')']);
    let fits = first.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    fits.then_some(first)
}
