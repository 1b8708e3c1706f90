//! What an edition is made of, kept for as long as any of its pages may be asked for.

use std::{marker::PhantomData, sync::Arc};

use rayon::prelude::*;
use serde::{Serialize, Serializer};

use super::{Edition, PORTAL};
use crate::{
    i18n::Messages,
    link::{About, Catalog, Reason, Thing, ThingId},
    model::kind::Kind,
    route::{self, Address},
    settings::Settings,
};

/// All that an [`Edition`] looks at.
#[derive(Debug)]
pub struct Scope {
    catalog: Arc<Catalog>,
    settings: Arc<Settings>,
    words: Arc<Messages>,
    domain: Option<ThingId>,
    pub(super) listed: Vec<bool>,
    pub(super) carried: Vec<bool>,
    /// Where each thing stands.
    pub(super) addresses: Vec<Address>,
}

impl Scope {
    /// The edition that lists everything.
    pub fn portal(catalog: &Arc<Catalog>, settings: &Arc<Settings>, words: &Arc<Messages>) -> Self {
        let all = vec![true; catalog.things.len()];
        Self::new(None, all.clone(), all, catalog, settings, words)
    }

    /// The edition of one domain.
    pub fn of(domain: ThingId, catalog: &Arc<Catalog>, settings: &Arc<Settings>, words: &Arc<Messages>) -> Self {
        let listed: Vec<_> = catalog.iter().map(|(id, thing)| belongs(id, thing, domain, catalog)).collect();
        let carried = closure(&listed, catalog);
        Self::new(Some(domain), listed, carried, catalog, settings, words)
    }

    /// The edition of a domain, or the portal.
    pub fn of_portal_or(
        domain: Option<ThingId>,
        catalog: &Arc<Catalog>,
        settings: &Arc<Settings>,
        words: &Arc<Messages>,
    ) -> Self {
        match domain {
            Some(domain) => Self::of(domain, catalog, settings, words),
            None => Self::portal(catalog, settings, words),
        }
    }

    fn new(
        domain: Option<ThingId>,
        listed: Vec<bool>,
        carried: Vec<bool>,
        catalog: &Arc<Catalog>,
        settings: &Arc<Settings>,
        words: &Arc<Messages>,
    ) -> Self {
        let (catalog, settings, words) = (Arc::clone(catalog), Arc::clone(settings), Arc::clone(words));
        let address = |(id, thing): (ThingId, &Thing)| match domain {
            Some(domain) if domain == id => route::home(),
            _ => route::thing(thing, catalog.main == Some(id)),
        };
        let things: Vec<_> = catalog.iter().collect();
        let addresses = things.into_par_iter().map(address).collect();
        Self { catalog, settings, words, domain, listed, carried, addresses }
    }

    /// The edition itself.
    pub fn edition(self: &Arc<Self>) -> Edition<'_> {
        let (id, prefix) = names(self.domain, &self.catalog);
        Edition {
            catalog: &self.catalog,
            settings: &self.settings,
            words: &self.words,
            id,
            prefix,
            domain: self.domain,
            scope: self,
        }
    }
}

/// The id of an edition, and what stands before its addresses in a full build.
pub fn names(domain: Option<ThingId>, catalog: &Catalog) -> (String, String) {
    match domain {
        Some(domain) => (catalog.get(domain).id.clone(), format!("{}/", catalog.get(domain).id)),
        None => (PORTAL.to_owned(), String::new()),
    }
}

/// A view that is made each time somebody looks at it.
pub(super) struct Later<F, V> {
    pub scope: Arc<Scope>,
    pub make: F,
    pub made: PhantomData<fn() -> V>,
}

impl<V: Serialize, F: Fn(&Edition<'_>) -> V> Serialize for Later<F, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.make)(&self.scope.edition()).serialize(serializer)
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
        // Another domain of an item is plain text, not a link, so it adds no page.
        let named = catalog.relations.from(thing).iter();
        for relation in named.filter(|relation| relation.reason != Reason::For && !relation.reason.compares()) {
            if !std::mem::replace(&mut carried[relation.other.index()], true) {
                waiting.push(relation.other);
            }
        }
    }
    carried
}
