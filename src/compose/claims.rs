//! No two files may claim one address, nor two that a disk may take for the same.

use std::collections::{BTreeMap, btree_map::Entry};

use rayon::prelude::*;

use crate::{
    diagnostics::{Code, Diagnostic},
    edition::PORTAL,
    i18n::Arg,
    page::Site,
    route,
    source::Location,
    text::address_form,
    theme::Theme,
};

/// Two sources want the same file, or one that differs only in case or Unicode form.
pub static ADDRESS_TWICE: Code = Code::error("address-twice");
/// A domain's id is an address that the portal needs itself.
pub static DOMAIN_ADDRESS: Code = Code::error("domain-address");

/// The claims that clash, in all editions; each told once.
pub(super) fn found(sites: &[Site], theme: &Theme) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = sites.par_iter().flat_map_iter(|site| within(site, theme)).collect();
    found.extend(sites.iter().filter_map(|site| over_portal(site, sites)));
    crate::diagnostics::sort(&mut found);
    found
}

fn within(site: &Site, theme: &Theme) -> Vec<Diagnostic> {
    let asset = |path: &crate::source::SitePath| Some(Location { path: path.clone(), place: None });
    let pages = site.pages.iter().map(|page| (page.address.clone(), page.source.clone()));
    let assets = site.assets.iter().map(|(address, path)| (address.clone(), asset(path)));
    let themed = theme
        .static_files()
        .map(|(path, source)| (route::theme_file(&format!("{}{path}", theme.folder)), asset(source)));
    let mut claims: BTreeMap<String, Option<Location>> = BTreeMap::new();
    let mut found = Vec::new();
    let later = site.later.iter().map(|later| address_form(later.folder.as_str())).collect::<Vec<_>>();
    for (address, source) in pages.chain(assets).chain(themed) {
        let form = address_form(address.as_str());
        if later.iter().any(|folder| form.starts_with(folder.as_str())) {
            found.push(Diagnostic::new(&ADDRESS_TWICE, source, vec![("address", Arg::from(address.as_str()))]));
            continue;
        }
        match claims.entry(form) {
            Entry::Vacant(free) => drop(free.insert(source)),
            Entry::Occupied(first) => {
                let args = vec![("address", Arg::from(address.as_str()))];
                let mut told = Diagnostic::new(&ADDRESS_TWICE, source, args);
                told.related.extend(first.get().clone());
                found.push(told);
            }
        }
    }
    found
}

/// A domain's site lies in the portal's folder, under its id: nothing of the portal may lie there too.
fn over_portal(site: &Site, sites: &[Site]) -> Option<Diagnostic> {
    let portal = sites.first().filter(|_| site.id != PORTAL)?;
    let folder = address_form(&site.prefix);
    let clash = portal.pages.iter().find(|page| address_form(page.address.as_str()).starts_with(&folder));
    let reserved = site.id == PORTAL || ["thema", "bestanden"].contains(&site.id.as_str());
    if clash.is_none() && !reserved {
        return None;
    }
    let source = clash.and_then(|page| page.source.clone());
    Some(Diagnostic::new(&DOMAIN_ADDRESS, source, vec![("id", Arg::from(site.id.as_str()))]))
}
