//! Who names whom, and why: computed once from the whole, then only asked.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{About, Catalog, Resolved, ThingId};

/// Why one thing names another, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// An activity practises a competency.
    Practises,
    /// A meeting works on a competency.
    WorksOn,
    /// A meeting uses an activity.
    Uses,
    /// A programme consists of meetings.
    ConsistsOf,
    /// A meeting is part of a programme.
    PartOf,
    /// A group follows a programme.
    Follows,
    /// A group has planned a meeting.
    Plans,
    /// An activity is a variant of another.
    VariantOf,
    /// An item says which domain or area it is for.
    For,
    /// A text has a link.
    Mentions,
}

/// One thing's naming of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Relation {
    /// Why.
    pub reason: Reason,
    /// The other thing.
    pub other: ThingId,
}

/// All relations, in both directions, sorted, each pair once with its strongest reason.
#[derive(Debug, Default)]
pub struct Relations {
    outward: Vec<Vec<Relation>>,
    inward: Vec<Vec<Relation>>,
}

impl Relations {
    /// What a thing names.
    pub fn from(&self, thing: ThingId) -> &[Relation] {
        self.outward.get(thing.index()).map_or(&[], Vec::as_slice)
    }

    /// What names a thing; `other` is who does.
    pub fn to(&self, thing: ThingId) -> &[Relation] {
        self.inward.get(thing.index()).map_or(&[], Vec::as_slice)
    }
}

/// Gathers the relations of a catalog whose references are resolved.
pub(super) fn all(catalog: &Catalog) -> Relations {
    let count = catalog.things.len();
    let mut relations = Relations { outward: vec![Vec::new(); count], inward: vec![Vec::new(); count] };
    for (id, _) in catalog.iter() {
        let mut strongest: BTreeMap<ThingId, Reason> = BTreeMap::new();
        for Relation { reason, other } in named_by(catalog, id).into_iter().filter(|relation| relation.other != id) {
            strongest.entry(other).and_modify(|known| *known = reason.min(*known)).or_insert(reason);
        }
        for (other, reason) in strongest {
            relations.outward[id.index()].push(Relation { reason, other });
            relations.inward[other.index()].push(Relation { reason, other: id });
        }
    }
    for list in relations.outward.iter_mut().chain(&mut relations.inward) {
        list.sort();
    }
    relations
}

fn named_by(catalog: &Catalog, id: ThingId) -> Vec<Relation> {
    let thing = catalog.get(id);
    let mut named: Vec<_> = thing.areas.iter().map(|&other| Relation { reason: Reason::For, other }).collect();
    if let About::Activity { competencies, variant_of, .. } = &thing.about {
        named.extend(competencies.iter().map(|&other| Relation { reason: Reason::Practises, other }));
        named.extend(variant_of.iter().map(|&other| Relation { reason: Reason::VariantOf, other }));
    }
    let mut name = |reason, others: &mut dyn Iterator<Item = ThingId>| {
        named.extend(others.map(|other| Relation { reason, other }));
    };
    match &thing.about {
        About::Meeting(facts) => {
            name(Reason::WorksOn, &mut facts.competencies.iter().copied());
            name(Reason::Uses, &mut facts.activities.values().copied());
            name(Reason::PartOf, &mut facts.programme.iter().copied());
        }
        About::Programme(facts) => name(Reason::ConsistsOf, &mut facts.meetings.iter().copied()),
        About::Cohort(facts) => {
            name(Reason::Follows, &mut facts.programme.iter().copied());
            name(Reason::Plans, &mut facts.meetings.iter().map(|planned| planned.meeting));
        }
        _ => {}
    }
    // What a sheet lists it prints; only a link names what it leads to.
    for resolved in thing.text.iter().flat_map(|text| &text.resolved) {
        if let Resolved::Thing(other, _) = resolved {
            named.push(Relation { reason: Reason::Mentions, other: *other });
        }
    }
    named
}
