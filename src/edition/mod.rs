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
mod scope;
mod terms;
mod text;

use std::{cmp::Reverse, collections::BTreeSet, marker::PhantomData, sync::Arc};

pub use blocks::{BlockView, SheetArea};
pub use chosen::ChosenItems;
pub use form::{ApartView, PartView, QuestionView, ScaleView};
pub use plain::{PlainSection, plain};
pub use relations::{Related, RelationGroup};
pub use scope::{Scope, names};
pub use terms::TermNote;
pub use text::{Excerpt, TextView};

use scope::Later;
use serde::Serialize;

use crate::{
    i18n::Messages,
    link::{Catalog, Resolved, Thing, ThingId},
    model::{date::Date, kind::Kind},
    page::{Link, View},
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
    scope: &'a Arc<Scope>,
}

impl Edition<'_> {
    /// Whether the edition's lists and search show it.
    pub fn lists(&self, thing: ThingId) -> bool {
        self.scope.listed[thing.index()]
    }

    /// Whether it has a page in this edition.
    pub fn carries(&self, thing: ThingId) -> bool {
        self.scope.carried[thing.index()]
    }

    /// All that it looks at, to be kept beyond it.
    pub fn scope(&self) -> Arc<Scope> {
        Arc::clone(self.scope)
    }

    /// What a page shows, made when the page is rendered and let go after it: ten thousand pages are never held at once, and
    /// in `serve` only those are made that somebody looks at. It is made of what the edition knows and of nothing else.
    pub fn later<V: Serialize + 'static>(&self, make: impl Fn(&Edition<'_>) -> V + Send + Sync + 'static) -> View {
        Box::new(Later { scope: Arc::clone(self.scope), make, made: PhantomData })
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
        self.scope.addresses[thing.index()].clone()
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
        let mut dated: Vec<_> = self.all_dated().collect();
        dated.sort_by_cached_key(|&(id, date)| (Reverse(date), self.address(id)));
        dated
    }

    fn all_dated(&self) -> impl Iterator<Item = (ThingId, Date)> {
        let listed = self.catalog.iter().filter(|(id, thing)| self.lists(*id) && thing.kind != Kind::Term);
        listed.filter_map(|(id, thing)| Some((id, thing.updated()?)))
    }

    /// The feed of what changed, where there is one.
    pub fn feed(&self) -> Option<Address> {
        (self.settings.base_url.is_some() && self.all_dated().next().is_some()).then(route::feed)
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
        let holes = text.body().holes.iter().zip(&*text.resolved);
        let views = holes.filter_map(|(hole, resolved)| blocks::block(hole, resolved, self, &at.to_root()));
        views.filter(|view| !matches!(view, BlockView::Video { .. } | BlockView::Form { .. })).collect()
    }

    /// The files that the carried texts show or link to.
    pub fn assets(&self) -> BTreeSet<SitePath> {
        let carried = self.catalog.iter().filter(|(id, _)| self.carries(*id));
        let texts = carried.flat_map(|(_, thing)| thing.texts());
        let resolved = texts.flat_map(|text| &*text.resolved).filter_map(|resolved| match resolved {
            Resolved::Asset(path, _) => Some(path.clone()),
            _ => None,
        });
        let fonts = self.catalog.site.fonts.iter().flatten().map(|font| font.path.clone());
        resolved.chain(self.catalog.site.logo.clone()).chain(fonts).collect()
    }
}
