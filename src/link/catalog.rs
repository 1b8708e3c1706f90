//! Everything a site is made of, joined.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use super::{
    BlockFacts, CohortFacts, FormFacts, LiteratureFacts, Mapped, MeetingFacts, OutdatedUse, ProgrammeFacts, Relations,
    Replaced, Searching, SiteReferences, texts::LinkedText,
};
use crate::{
    model::{activity::Activity, common::Common, date::Date, framework::Behaviour, kind::Kind, term::Term},
    parse::Document,
    source::{Location, Place, SitePath},
};

/// A thing of a [`Catalog`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThingId(pub(super) u32);

impl ThingId {
    pub(super) const FIRST: Self = Self(0);
    pub(super) const LAST: Self = Self(u32::MAX);

    /// Its position among all things, to keep facts of one's own about each.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What can be referred to and has an address: an activity, a competency, a term, a page.
#[derive(Clone, Debug)]
pub struct Thing {
    /// What kind.
    pub kind: Kind,
    /// Unique within its kind; a competency or area of a framework beside the main one has that framework's id before it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: Option<String>,
    /// Where it is defined.
    pub source: Location,
    /// Its place in the reading order of its kind.
    pub order: usize,
    /// The domains and areas it names; none means all.
    pub areas: Vec<ThingId>,
    /// The works it says it stands on.
    pub literature: Vec<ThingId>,
    /// The front matter that every kind has, where it has a text.
    pub common: Option<Arc<Common>>,
    /// Its text, if it has one.
    pub text: Option<LinkedText>,
    /// The terms that its text or definition uses.
    pub terms: BTreeSet<ThingId>,
    /// What its kind adds.
    pub about: About,
}

/// What each kind adds.
#[derive(Clone, Debug)]
pub enum About {
    /// A framework.
    Framework(FrameworkFacts),
    /// A domain, or a part that one is split into.
    Area(AreaFacts),
    /// A competency.
    Competency(CompetencyFacts),
    /// An activity.
    Activity {
        /// Its front matter.
        own: Arc<Activity>,
        /// Where that stands.
        matter: Place,
        /// What it practises.
        competencies: Vec<ThingId>,
        /// What it is a variant of.
        variant_of: Option<ThingId>,
    },
    /// A form.
    Form(Box<FormFacts>),
    /// A work that texts refer to.
    Literature(Box<LiteratureFacts>),
    /// A meeting.
    Meeting(Box<MeetingFacts>),
    /// A programme.
    Programme(Box<ProgrammeFacts>),
    /// A group that follows a programme.
    Cohort(Box<CohortFacts>),
    /// An entry of the glossary.
    Term(Term),
    /// A plain page.
    Page,
}

/// A framework as a whole.
#[derive(Clone, Debug)]
pub struct FrameworkFacts {
    /// The edition of it.
    pub version: Option<String>,
    /// The standard it builds on.
    pub standard: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// When it last changed.
    pub updated: Option<Date>,
    /// Its document: it is handed on as it is written.
    pub document: Arc<Document>,
    /// The work that it comes from, where the source is its key.
    pub source_work: Option<ThingId>,
    /// Its roles.
    pub roles: Vec<Role>,
    /// Its domains, in order.
    pub domains: Vec<ThingId>,
}

/// A role of a framework.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Role {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it comes down to.
    pub summary: Option<String>,
}

/// A domain or area.
#[derive(Clone, Debug)]
pub struct AreaFacts {
    /// The framework it is part of.
    pub framework: ThingId,
    /// What it is a part of; none for a domain.
    pub parent: Option<ThingId>,
    /// The id in its own framework.
    pub local_id: String,
    /// A short name.
    pub short: Option<String>,
    /// The role that belongs to it.
    pub role: Option<Role>,
    /// Its parts.
    pub areas: Vec<ThingId>,
    /// What stands in it itself.
    pub competencies: Vec<ThingId>,
    /// Which domain of its framework it is or is part of, counted from 0: it chooses the sign.
    pub number: usize,
}

/// A competency.
#[derive(Clone, Debug)]
pub struct CompetencyFacts {
    /// The area it stands in.
    pub area: ThingId,
    /// A letter or number.
    pub label: Option<String>,
    /// What it is.
    pub text: Option<String>,
    /// Signs of it.
    pub behaviours: Vec<Behaviour>,
}

/// All things, and how they hang together.
#[derive(Debug, Default)]
pub struct Catalog {
    /// In the order of their sources' paths.
    pub things: Vec<Thing>,
    /// The framework whose domains shape the site.
    pub main: Option<ThingId>,
    /// Who names whom, and why.
    pub relations: Relations,
    /// The files that all this comes from; drafts are not among them unless they were asked for.
    pub documents: Vec<Arc<Document>>,
    /// What newer versions of the frameworks dropped or have successors for, in the order in which it is written.
    pub replaced: Vec<Replaced>,
    /// Which frameworks are compared, and who says so.
    pub compared: Vec<(ThingId, ThingId, Option<String>)>,
    /// How competencies of two frameworks compare, each pair once.
    pub mapped: BTreeMap<(ThingId, ThingId), Mapped>,
    /// What the settings refer to.
    pub site: SiteReferences,
    /// Where files use words that the glossary would rather not see.
    pub outdated: Vec<OutdatedUse>,
    /// What the site says about searching in it.
    pub searching: Searching,
    pub(super) successors: BTreeMap<ThingId, Vec<ThingId>>,
    /// The kinds of block that programmes name, by id.
    pub blocks: BTreeMap<String, BlockFacts>,
    in_order: BTreeMap<Kind, Vec<ThingId>>,
    by_id: BTreeMap<Kind, HashMap<String, ThingId>>,
    pub(super) by_path: HashMap<SitePath, ThingId>,
}

impl Catalog {
    /// A thing.
    pub fn get(&self, id: ThingId) -> &Thing {
        &self.things[id.index()]
    }

    /// The thing of this kind and id.
    pub fn find(&self, kind: Kind, id: &str) -> Option<ThingId> {
        self.by_id.get(&kind)?.get(id).copied()
    }

    /// What stands in a file.
    pub fn in_file(&self, path: &str) -> Option<ThingId> {
        self.by_path.get(&SitePath::new(path)).copied()
    }

    /// All things with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (ThingId, &Thing)> {
        (0..).map(ThingId).zip(&self.things)
    }

    /// The things of one kind, in reading order.
    pub fn of_kind(&self, kind: Kind) -> &[ThingId] {
        self.in_order.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Puts the things of each kind in reading order, once all have their titles.
    pub(super) fn put_in_order(&mut self) {
        let mut in_order: BTreeMap<Kind, Vec<ThingId>> = BTreeMap::new();
        for (id, thing) in self.iter() {
            in_order.entry(thing.kind).or_default().push(id);
        }
        for things in in_order.values_mut() {
            things.sort_by_cached_key(|&id| (self.get(id).order, crate::text::fold(&self.get(id).title)));
        }
        self.in_order = in_order;
    }

    /// What a domain or area is.
    pub fn area(&self, id: ThingId) -> &AreaFacts {
        match &self.get(id).about {
            About::Area(facts) => facts,
            other => unreachable!("references to areas are typed in `link`: {other:?}"),
        }
    }

    /// What a competency is.
    pub fn competency(&self, id: ThingId) -> &CompetencyFacts {
        match &self.get(id).about {
            About::Competency(facts) => facts,
            other => unreachable!("references to competencies are typed in `link`: {other:?}"),
        }
    }

    /// What a framework is.
    pub fn framework(&self, id: ThingId) -> &FrameworkFacts {
        match &self.get(id).about {
            About::Framework(facts) => facts,
            other => unreachable!("references to frameworks are typed in `link`: {other:?}"),
        }
    }

    /// What a form is.
    pub fn form(&self, id: ThingId) -> &FormFacts {
        match &self.get(id).about {
            About::Form(facts) => facts,
            other => unreachable!("references to forms are typed in `link`: {other:?}"),
        }
    }

    /// The framework that an area or competency is of; nothing for other kinds.
    pub fn framework_of(&self, id: ThingId) -> Option<ThingId> {
        match &self.get(id).about {
            About::Area(facts) => Some(facts.framework),
            About::Competency(facts) => Some(self.area(facts.area).framework),
            _ => None,
        }
    }

    /// What a work is.
    pub fn literature(&self, id: ThingId) -> &LiteratureFacts {
        match &self.get(id).about {
            About::Literature(facts) => facts,
            other => unreachable!("references to works are typed in `link`: {other:?}"),
        }
    }

    /// What a meeting is.
    pub fn meeting(&self, id: ThingId) -> &MeetingFacts {
        match &self.get(id).about {
            About::Meeting(facts) => facts,
            other => unreachable!("references to meetings are typed in `link`: {other:?}"),
        }
    }

    /// What a programme is.
    pub fn programme(&self, id: ThingId) -> &ProgrammeFacts {
        match &self.get(id).about {
            About::Programme(facts) => facts,
            other => unreachable!("references to programmes are typed in `link`: {other:?}"),
        }
    }

    /// What a cohort is.
    pub fn cohort(&self, id: ThingId) -> &CohortFacts {
        match &self.get(id).about {
            About::Cohort(facts) => facts,
            other => unreachable!("references to cohorts are typed in `link`: {other:?}"),
        }
    }

    /// The domain that an area is or is part of.
    pub fn domain_of(&self, area: ThingId) -> ThingId {
        self.area(area).parent.map_or(area, |parent| self.domain_of(parent))
    }

    /// Whether an area is another one or a part of it.
    pub fn is_within(&self, area: ThingId, other: ThingId) -> bool {
        area == other || self.area(area).parent.is_some_and(|parent| self.is_within(parent, other))
    }

    /// Whether a thing names this domain or one of its parts; what names none is for all.
    pub fn is_for(&self, thing: &Thing, domain: ThingId) -> bool {
        thing.areas.is_empty() || thing.areas.iter().any(|&area| self.domain_of(area) == domain)
    }

    /// The domains of the main framework, in its order.
    pub fn domains(&self) -> &[ThingId] {
        self.main.map_or(&[], |main| &self.framework(main).domains)
    }

    /// The competencies of an area and of its parts, in order.
    pub fn competencies_below(&self, area: ThingId) -> Vec<ThingId> {
        let facts = self.area(area);
        let mut all = facts.competencies.clone();
        all.extend(facts.areas.iter().flat_map(|&part| self.competencies_below(part)));
        all
    }

    /// Makes room for as many more things.
    pub(super) fn make_room(&mut self, more: usize) {
        self.things.reserve(more);
        self.by_path.reserve(more);
    }

    pub(super) fn add(&mut self, thing: Thing) -> ThingId {
        let id = ThingId(u32::try_from(self.things.len()).expect("fewer than four billion things"));
        self.by_id.entry(thing.kind).or_default().insert(thing.id.clone(), id);
        self.things.push(thing);
        id
    }
}

impl Thing {
    /// All its texts, the first before those that only a form has.
    pub fn texts(&self) -> impl Iterator<Item = &LinkedText> {
        let more = match &self.about {
            About::Form(facts) => facts.texts(),
            _ => Vec::new(),
        };
        self.text.iter().chain(more)
    }

    /// When its content last changed, as its author says.
    pub fn updated(&self) -> Option<Date> {
        let own = match &self.about {
            About::Framework(facts) => facts.updated,
            _ => None,
        };
        own.max(self.common.as_ref().and_then(|common| common.updated))
    }

    /// Its document's text, if it has one.
    pub fn document(&self) -> Option<&Arc<Document>> {
        self.text.as_ref().map(|text| &text.document)
    }
}
