//! Old addresses of what a newer version of a framework replaced: they lead on, or offer what took its place.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    edition::Edition,
    link::{Replaced, ThingId},
    model::kind::Kind,
    page::{Engine, Head, Link, Page},
    route::{self, Address},
    source::Location,
};

#[derive(Serialize)]
struct View {
    /// Where the browser goes by itself; nowhere where there is a choice.
    to: Option<Address>,
    targets: Vec<Target>,
}

#[derive(Serialize)]
struct Target {
    #[serde(flatten)]
    link: Link,
    kind_title: String,
}

/// What stood at one address; an area and a competency may have shared an id in different versions.
struct Old<'a> {
    title: &'a str,
    source: &'a Location,
    kind: Kind,
    targets: Vec<(ThingId, Link)>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let catalog = edition.catalog;
    if catalog.replaced.is_empty() {
        return Vec::new();
    }
    let things = catalog.iter().filter(|(id, _)| edition.carries(*id));
    let taken: BTreeSet<String> = things.map(|(id, _)| edition.address(id).file().to_owned()).collect();
    let mut old: BTreeMap<Address, Old<'_>> = BTreeMap::new();
    for replaced in catalog.replaced.iter().filter(|replaced| was_at_its_id(replaced, edition)) {
        let known = replaced.by.iter().any(|&by| edition.carries(by));
        add(&mut old, route::replaced(&replaced.id), replaced, known, |by| edition.link(by));
        // The domain's own site stood in a folder of its own.
        let had_site = replaced.was_domain && edition.domain.is_none() && !replaced.id.contains('/');
        add(&mut old, route::home().below(&format!("{}/", replaced.id)), replaced, had_site, |by| {
            let domain = catalog.domain_of(by);
            let link = edition.link(by);
            if !catalog.site.editions.contains(&domain) {
                return link;
            }
            let home = route::home().below(&format!("{}/", catalog.get(domain).id));
            Link { address: Some(home), ..link }
        });
    }
    let free = old.into_iter().filter(|(address, _)| !taken.contains(address.as_str()));
    free.map(|(address, old)| page(address, old, edition)).collect()
}

/// Whether its bare id was its address. That of an entry that was kept was only if its framework was once the main one.
fn was_at_its_id(replaced: &Replaced, edition: &Edition<'_>) -> bool {
    let in_main = |&by: &ThingId| edition.catalog.framework_of(by) == edition.catalog.main;
    !replaced.by.is_empty() && (replaced.kept.is_none() || replaced.by.iter().any(in_main))
}

fn add<'a>(
    old: &mut BTreeMap<Address, Old<'a>>,
    address: Address,
    replaced: &'a Replaced,
    wanted: bool,
    link: impl Fn(ThingId) -> Link,
) {
    if wanted {
        let Replaced { kind, title, source, .. } = replaced;
        let known = old.entry(address).or_insert(Old { title, source, kind: *kind, targets: Vec::new() });
        for &by in &replaced.by {
            if known.targets.iter().all(|(other, _)| *other != by) {
                known.targets.push((by, link(by)));
            }
        }
    }
}

fn page(address: Address, old: Old<'_>, edition: &Edition<'_>) -> Page {
    let catalog = edition.catalog;
    let (to, canonical) = match old.targets.as_slice() {
        [(by, link)] => (link.address.clone(), Some(route::thing(catalog.get(*by), catalog.main == Some(*by)))),
        _ => (None, None),
    };
    let crumbs = if edition.has_list(old.kind) { vec![edition.list_link(Kind::Framework)] } else { Vec::new() };
    let head = Head {
        title: old.title.to_owned(),
        section: crumbs.first().and_then(|crumb| crumb.address.clone()),
        crumbs,
        tone: edition.domain.map(|domain| edition.tone(domain)),
        canonical,
        hidden: true,
        ..Head::default()
    };
    let kind_title = |by| edition.word(&format!("kind-{}", catalog.get(by).kind.name()));
    let targets = old.targets.into_iter().map(|(by, link)| Target { link, kind_title: kind_title(by) }).collect();
    let view = Box::new(View { to, targets });
    Page { address, engine: Engine::Template("redirect.html"), head, view, source: Some(old.source.clone()) }
}
