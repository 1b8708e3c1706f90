//! One edition: what it lists, what it carries besides, and where everything stands in it.
//!
//! It *lists* the items that name its domain or none. It *carries* whatever these refer to, and so on: no link of an author
//! leaves the edition. Links that Katern adds itself (crumbs, backlinks) lead only to what is carried anyway.

mod blocks;
mod chosen;
mod citations;
mod form;
mod holes;
mod plain;
mod relations;
mod terms;
mod text;

use std::{cmp::Reverse, collections::BTreeSet, sync::Arc};

pub use blocks::{BlockView, SheetArea};
pub use chosen::ChosenItems;
pub use form::{ApartView, PartView, QuestionView, ScaleView};
pub use plain::{PlainSection, plain};
pub use relations::{Related, RelationGroup};
pub use terms::TermNote;
pub use text::{Excerpt, TextView};

use crate::{
    i18n::Messages,
    link::{About, Catalog, Reason, Resolved, Thing, ThingId},
    model::{date::Date, kind::Kind},
    page::Link,
    route::{self, Address},
    settings::Settings,
    source::SitePath,
};

/// The id of the edition that holds everything.
pub const PORTAL: &str = "portal";

/// The portal, or the site of one domain.
#[derive(Debug)]
pub struct Edition<'a> {
    /// Everything there is.
    pub catalog: &'a Arc<Catalog>,
    /// The settings.
    pub settings: &'a Arc<Settings>,
    /// The interface's words.
    pub words: &'a Arc<Messages>,
    /// The domain's id, or `portal`.
    pub id: String,
    /// What stands before its addresses in a full build.
    pub prefix: String,
    /// The domain it is of; none for the portal.
    pub domain: Option<ThingId>,
    listed: Vec<bool>,
    carried: Vec<bool>,
}

impl<'a> Edition<'a> {
    /// The edition that lists everything.
    pub fn portal(catalog: &'a Arc<Catalog>, settings: &'a Arc<Settings>, words: &'a Arc<Messages>) -> Self {
        let all = vec![true; catalog.things.len()];
        Self {
            catalog,
            settings,
            words,
            id: PORTAL.to_owned(),
            prefix: String::new(),
            domain: None,
            listed: all.clone(),
            carried: all,
        }
    }

    /// The edition of a domain, or the portal.
    pub fn new(
        domain: Option<ThingId>,
        catalog: &'a Arc<Catalog>,
        settings: &'a Arc<Settings>,
        words: &'a Arc<Messages>,
    ) -> Self {
        match domain {
            Some(domain) => Self::of(domain, catalog, settings, words),
            None => Self::portal(catalog, settings, words),
        }
    }

    /// The edition of one domain.
    pub fn of(
        domain: ThingId,
        catalog: &'a Arc<Catalog>,
        settings: &'a Arc<Settings>,
        words: &'a Arc<Messages>,
    ) -> Self {
        let listed: Vec<_> = catalog.iter().map(|(id, thing)| belongs(id, thing, domain, catalog)).collect();
        let carried = closure(&listed, catalog);
        let id = catalog.get(domain).id.clone();
        Self { catalog, settings, words, prefix: format!("{id}/"), id, domain: Some(domain), listed, carried }
    }

    /// Whether the edition's lists and search show it.
    pub fn lists(&self, thing: ThingId) -> bool {
        self.listed[thing.index()]
    }

    /// Whether it has a page in this edition.
    pub fn carries(&self, thing: ThingId) -> bool {
        self.carried[thing.index()]
    }

    /// What the edition lists of one kind, in reading order.
    pub fn listed(&self, kind: Kind) -> Vec<ThingId> {
        self.catalog.of_kind(kind).iter().copied().filter(|&id| self.lists(id)).collect()
    }

    /// What the edition has pages for of one kind, in reading order.
    pub fn carried(&self, kind: Kind) -> Vec<ThingId> {
        self.catalog.of_kind(kind).iter().copied().filter(|&id| self.carries(id)).collect()
    }

    /// Where a thing stands in this edition; its own domain is its home.
    pub fn address(&self, thing: ThingId) -> Address {
        if self.domain == Some(thing) {
            return route::home();
        }
        route::thing(self.catalog.get(thing), self.catalog.main == Some(thing))
    }

    /// A thing's title, leading to it where the edition has it.
    pub fn link(&self, thing: ThingId) -> Link {
        let address = self.carries(thing).then(|| self.address(thing));
        Link { title: self.catalog.get(thing).title.clone(), address }
    }

    /// An interface word; its name where the theme lacks it.
    pub fn word(&self, name: &str) -> String {
        self.words.get(name, &[]).unwrap_or_else(|| name.to_owned())
    }

    /// Whether the edition has anything for the list of a kind; plain pages have none.
    pub fn has_list(&self, kind: Kind) -> bool {
        match kind {
            Kind::Framework | Kind::Area | Kind::Competency => self.catalog.main.is_some(),
            Kind::Activity | Kind::Meeting | Kind::Programme | Kind::Form | Kind::Term | Kind::Literature => {
                self.catalog.of_kind(kind).iter().any(|&id| self.carries(id))
            }
            Kind::Cohort | Kind::Page => false,
        }
    }

    /// The list of a kind, as a crumb.
    pub fn list_link(&self, kind: Kind) -> Link {
        Link { title: self.word(&format!("kinds-{}", kind.name())), address: Some(route::list(kind)) }
    }

    /// What it lists and says when it changed, the newest first; terms have no page of their own.
    pub fn dated(&self) -> Vec<(ThingId, Date)> {
        let listed = self.catalog.iter().filter(|(id, thing)| self.lists(*id) && thing.kind != Kind::Term);
        let mut dated: Vec<_> = listed.filter_map(|(id, thing)| Some((id, thing.updated()?))).collect();
        dated.sort_by_cached_key(|&(id, date)| (Reverse(date), self.address(id)));
        dated
    }

    /// The feed of what changed, where there is one.
    pub fn feed(&self) -> Option<Address> {
        (self.settings.base_url.is_some() && !self.dated().is_empty()).then(route::feed)
    }

    /// The framework of an area or competency, where that is another than the main one.
    pub fn framework_beside(&self, thing: ThingId) -> Option<Link> {
        let framework = self.catalog.framework_of(thing).filter(|framework| self.catalog.main != Some(*framework))?;
        Some(self.link(framework))
    }

    /// The class of the colour that an area bears: that of its domain.
    pub fn tone(&self, area: ThingId) -> String {
        let id = self.catalog.area(self.catalog.domain_of(area)).local_id.clone();
        format!("tone-{id}")
    }

    /// The sign that goes with an area's tone: the number of its domain. A domain of another framework that has the id of
    /// one of the main framework's has its colour, and so its sign.
    pub fn sign(&self, area: ThingId) -> usize {
        let own = self.catalog.area(self.catalog.domain_of(area));
        let mut domains = self.catalog.domains().iter().map(|&domain| self.catalog.area(domain));
        domains.find(|domain| domain.local_id == own.local_id).map_or(own.number, |domain| domain.number)
    }

    /// The tone of something that names exactly one domain.
    pub fn tone_of_item(&self, thing: &Thing) -> Option<String> {
        let domains: BTreeSet<_> = thing.areas.iter().map(|&area| self.catalog.domain_of(area)).collect();
        match domains.into_iter().collect::<Vec<_>>().as_slice() {
            [one] => Some(self.tone(*one)),
            _ => None,
        }
    }

    /// The blocks of a thing's text that are printed on sheets of their own, for the page at an address; items of a form
    /// stand in the text.
    pub fn sheets(&self, thing: ThingId, at: &Address) -> Vec<BlockView> {
        let Some(text) = &self.catalog.get(thing).text else { return Vec::new() };
        let holes = text.body().holes.iter().zip(&text.resolved);
        let views = holes.filter_map(|(hole, resolved)| blocks::block(hole, resolved, self, &at.to_root()));
        views.filter(|view| !matches!(view, BlockView::Video { .. } | BlockView::Form { .. })).collect()
    }

    /// The files that the carried texts show or link to.
    pub fn assets(&self) -> BTreeSet<SitePath> {
        let carried = self.catalog.iter().filter(|(id, _)| self.carries(*id));
        let texts = carried.flat_map(|(_, thing)| thing.texts());
        let resolved = texts.flat_map(|text| &text.resolved).filter_map(|resolved| match resolved {
            Resolved::Asset(path, _) => Some(path.clone()),
            _ => None,
        });
        resolved.chain(self.catalog.site.logo.clone()).collect()
    }
}

fn belongs(id: ThingId, thing: &Thing, domain: ThingId, catalog: &Catalog) -> bool {
    match &thing.about {
        About::Framework(_) => catalog.main == Some(id),
        About::Area(_) => catalog.domain_of(id) == domain,
        About::Competency(facts) => catalog.domain_of(facts.area) == domain,
        // A work that names no domain is for whoever names it; one that nobody names is for all.
        About::Literature(_) if thing.areas.is_empty() => {
            let mut users =
                catalog.relations.to(id).iter().map(|relation| (relation.other, catalog.get(relation.other)));
            let is_free = users.len() == 0;
            is_free || users.any(|(id, user)| user.kind != Kind::Literature && belongs(id, user, domain, catalog))
        }
        // The portal's opening text speaks of all domains.
        About::Page if thing.id == "index" => false,
        _ => catalog.is_for(thing, domain),
    }
}

/// What is listed, what that refers to, and so on.
fn closure(listed: &[bool], catalog: &Catalog) -> Vec<bool> {
    let mut carried = listed.to_vec();
    // What a competency compares with comes along, from either side; what that compares with in turn does not.
    let compared = catalog.mapped.keys().flat_map(|&(a, b)| [(a, b), (b, a)]);
    for (_, other) in compared.filter(|(one, _)| listed[one.index()]) {
        carried[other.index()] = true;
    }
    let mut waiting: Vec<_> = catalog.iter().map(|(id, _)| id).filter(|id| carried[id.index()]).collect();
    while let Some(thing) = waiting.pop() {
        // That an item is for another domain too is shown as a word, not as a way there.
        let named = catalog.relations.from(thing).iter();
        for relation in named.filter(|relation| relation.reason != Reason::For && !relation.reason.compares()) {
            if !std::mem::replace(&mut carried[relation.other.index()], true) {
                waiting.push(relation.other);
            }
        }
    }
    carried
}
