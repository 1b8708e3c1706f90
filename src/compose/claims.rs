//! No two files may claim one address, nor two that a disk may take for the same, nor one that a disk can't have.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap, hash_map::Entry},
};

use rayon::prelude::*;

use crate::{
    diagnostics::{Code, Diagnostic},
    edition::PORTAL,
    i18n::Arg,
    link::Catalog,
    page::{Contents, Site},
    route,
    source::{Location, SitePath},
    text::address_form,
    theme::Theme,
};

/// Two sources want the same file, or one that differs only in case or Unicode form.
pub static ADDRESS_TWICE: Code = Code::error("address-twice");
/// A domain's id is an address that the portal needs itself.
pub static DOMAIN_ADDRESS: Code = Code::error("domain-address");

/// An address that some disks can't have: a site that is unpacked there would lose the page.
pub static ADDRESS_UNFIT: Code = Code::error("address-unfit");

/// The claims that clash, in all editions (the portal's, then those of the catalog's domains); each told once. A domain's
/// site has no address that the portal lacks, so that looking at the portal is enough.
pub(super) fn found(sites: &[Site], catalog: &Catalog, theme: &Theme) -> Vec<Diagnostic> {
    let Some((portal, of_domains)) = sites.split_first() else { return Vec::new() };
    let folders = portal.contents().pages.iter().filter_map(|page| page.address.as_str().split_once('/'));
    let mut folders: Vec<&str> = folders.map(|(folder, _)| folder).collect();
    folders.dedup();
    let folders: BTreeSet<_> = folders.into_iter().map(address_form).collect();
    let mut found = within(portal.contents(), theme);
    let domains = catalog.site.editions.iter().map(|domain| &catalog.get(*domain).source);
    for (site, source) in of_domains.iter().zip(domains) {
        found.extend(over_portal(site, &folders, source));
        found.extend(unfit(&site.id, Some(source), Name::Id));
    }
    crate::diagnostics::sort(&mut found);
    found
}

fn within(site: &Contents, theme: &Theme) -> Vec<Diagnostic> {
    // The addresses of pages are made of ids, which `parse` has checked: only devices and length remain.
    let pages = site.pages.iter().map(|page| Claim {
        address: Cow::Borrowed(page.address.as_str()),
        source: page.source.as_ref().map(Cow::Borrowed),
        name: Name::Id,
    });
    let whole = |path: &SitePath| Some(Cow::Owned(Location::whole(path)));
    let assets = site.assets.iter().map(|(address, path)| Claim {
        address: Cow::Borrowed(address.as_str()),
        source: whole(path),
        name: Name::Any,
    });
    let themed = theme.static_files().map(|(path, source)| Claim {
        address: Cow::Owned(route::theme_file(&format!("{}{path}", theme.folder)).to_string()),
        source: whole(source),
        name: Name::Any,
    });
    let all: Vec<_> = pages.chain(assets).chain(themed).collect();
    let mut found: Vec<_> =
        all.par_iter().filter_map(|claim| unfit(&claim.address, claim.source.as_deref(), claim.name)).collect();
    let mut claims: HashMap<Cow<'_, str>, Option<&Location>> = HashMap::with_capacity(all.len());
    let later = site.later.iter().map(|later| address_form(later.folder.as_str())).collect::<Vec<_>>();
    for Claim { address, source, .. } in &all {
        let (form, source) = (address_form(address), source.as_deref());
        let args = || vec![("address", Arg::from(&**address))];
        let told = || Diagnostic::new(&ADDRESS_TWICE, source.cloned(), args());
        if later.iter().any(|folder| form.starts_with(&**folder)) {
            found.push(told());
            continue;
        }
        match claims.entry(form) {
            Entry::Vacant(free) => drop(free.insert(source)),
            Entry::Occupied(first) => {
                let mut told = told();
                told.related.extend(first.get().cloned());
                found.push(told);
            }
        }
    }
    found
}

/// Who wants an address.
struct Claim<'a> {
    address: Cow<'a, str>,
    source: Option<Cow<'a, Location>>,
    name: Name,
}

/// A domain's site lies in the portal's folder, under its id: nothing of the portal may lie there too. `folders` are those
/// that the portal's pages lie in.
fn over_portal(site: &Site, folders: &BTreeSet<Cow<'_, str>>, source: &Location) -> Option<Diagnostic> {
    let clash = folders.contains(&address_form(site.prefix.trim_end_matches('/')));
    let reserved = site.id == PORTAL || route::RESERVED.contains(&site.id.as_str());
    let args = || vec![("id", Arg::from(site.id.as_str()))];
    (clash || reserved).then(|| Diagnostic::new(&DOMAIN_ADDRESS, Some(source.clone()), args()))
}

/// What Windows keeps for devices, whatever ending stands behind it.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// Devices that have a number.
const NUMBERED: [&str; 2] = ["com", "lpt"];
/// No part of a path is longer, in bytes, on the disks there are.
const LONGEST: usize = 255;

/// What the parts of an address are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Id,
    Any,
}

/// Tells of an address that some disk can't have.
fn unfit(address: &str, source: Option<&Location>, name: Name) -> Option<Diagnostic> {
    let mut parts = address.split('/').filter_map(|part| Some((part, why_unfit(part)?)));
    let (part, reason) = parts.find(|(_, reason)| name == Name::Any || ["device", "long"].contains(reason))?;
    let args = vec![("part", Arg::from(part)), ("reason", Arg::from(reason))];
    Some(Diagnostic::new(&ADDRESS_UNFIT, source.cloned(), args))
}

/// Why a file or folder can't be called so everywhere (Windows: 'Naming Files, Paths, and Namespaces').
fn why_unfit(part: &str) -> Option<&'static str> {
    let name = part.split('.').next().unwrap_or(part).trim_end();
    let is = |device: &str| name.eq_ignore_ascii_case(device);
    let numbered = |device: &str| {
        let number = name.get(..3).filter(|start| start.eq_ignore_ascii_case(device)).map(|_| &name[3..]);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    if DEVICES.iter().any(|device| is(device)) || NUMBERED.iter().any(|device| numbered(device)) {
        Some("device")
    } else if part.len() > LONGEST {
        Some("long")
    } else if part.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) || part.contains(char::is_control) {
        Some("sign")
    } else if part.ends_with(['.', ' ']) {
        Some("end")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::why_unfit;

    #[test]
    fn what_windows_keeps_for_itself() {
        for part in ["con", "NUL.svg", "lpt1.tar.gz", "Com9", "a.", "b ", "een: twee.svg", "a\tb"] {
            assert!(why_unfit(part).is_some(), "{part}");
        }
        for part in ["contact", "com", "com10", "console.svg", "a.b.svg", "één twee.svg", "index.html", "-"] {
            assert_eq!(why_unfit(part), None, "{part}");
        }
    }
}
