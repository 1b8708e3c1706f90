//! Who names whom, and why: computed once from the whole, then only asked.

use rayon::prelude::*;

use super::{About, Catalog, Resolved, ThingId};

/// Why one thing names another, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// An activity practises a competency.
    Practises,
    /// A form asks about a competency.
    Asks,
    /// A meeting works on a competency.
    WorksOn,
    /// A meeting uses an activity.
    UsesActivity,
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
    /// The answers to two forms can stand beside each other.
    Compares,
    /// A competency asks the same as one of another framework.
    Same,
    /// A competency asks more than one of another framework.
    Broader,
    /// A competency touches on one of another framework.
    Related,
    /// Something of an old version has a successor.
    ReplacedBy,
    /// Something stands on a work.
    Supports,
    /// A text cites a work.
    Cites,
    /// An item says which domain or area it is for.
    For,
    /// A text or definition uses a term.
    Uses,
    /// A text has a link.
    Mentions,
}

impl Reason {
    /// Whether somebody declared that the one belongs to the other, as opposed to a word or a link in a text.
    pub fn is_declared(self) -> bool {
        !matches!(self, Self::Uses | Self::Mentions)
    }

    /// Whether it says how two competencies compare.
    pub fn compares(self) -> bool {
        matches!(self, Self::Same | Self::Broader | Self::Related)
    }
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
    let mut relations = Relations { outward: Vec::new(), inward: vec![Vec::new(); count] };
    let ids: Vec<_> = catalog.iter().map(|(id, _)| id).collect();
    relations.outward = ids.par_iter().map(|&id| strongest(named_by(catalog, id), id)).collect();
    for &id in &ids {
        for &Relation { reason, other } in &relations.outward[id.index()] {
            relations.inward[other.index()].push(Relation { reason, other: id });
        }
    }
    relations.inward.par_iter_mut().for_each(|list| list.sort_unstable());
    relations
}

/// Sorted, each other thing once with the strongest reason.
fn strongest(mut named: Vec<Relation>, id: ThingId) -> Vec<Relation> {
    named.retain(|relation| relation.other != id);
    named.sort_unstable_by_key(|relation| (relation.other, relation.reason));
    named.dedup_by_key(|relation| relation.other);
    named.sort_unstable();
    named
}

fn named_by(catalog: &Catalog, id: ThingId) -> Vec<Relation> {
    let thing = catalog.get(id);
    let mut named: Vec<_> = thing.areas.iter().map(|&other| Relation { reason: Reason::For, other }).collect();
    if let About::Activity { competencies, variant_of, .. } = &thing.about {
        named.extend(competencies.iter().map(|&other| Relation { reason: Reason::Practises, other }));
        named.extend(variant_of.iter().map(|&other| Relation { reason: Reason::VariantOf, other }));
    }
    if let About::Form(facts) = &thing.about {
        named.extend(facts.competencies().map(|other| Relation { reason: Reason::Asks, other }));
        named.extend(facts.compare_with.iter().map(|&other| Relation { reason: Reason::Compares, other }));
    }
    let mut name = |reason, others: &mut dyn Iterator<Item = ThingId>| {
        named.extend(others.map(|other| Relation { reason, other }));
    };
    match &thing.about {
        About::Meeting(facts) => {
            name(Reason::WorksOn, &mut facts.competencies.iter().copied());
            name(Reason::UsesActivity, &mut facts.activities.values().copied());
            name(Reason::PartOf, &mut facts.programme.iter().copied());
        }
        About::Programme(facts) => name(Reason::ConsistsOf, &mut facts.meetings.iter().copied()),
        About::Cohort(facts) => {
            name(Reason::Follows, &mut facts.programme.iter().copied());
            name(Reason::Plans, &mut facts.meetings.iter().map(|planned| planned.meeting));
        }
        _ => {}
    }
    named.extend(thing.literature.iter().map(|&other| Relation { reason: Reason::Supports, other }));
    if let About::Framework(facts) = &thing.about {
        named.extend(facts.source_work.map(|other| Relation { reason: Reason::Supports, other }));
    }
    named.extend(thing.terms.iter().map(|&other| Relation { reason: Reason::Uses, other }));
    let mapped = catalog.mapped.range((id, ThingId::FIRST)..=(id, ThingId::LAST));
    named.extend(mapped.map(|(&(_, other), mapped)| Relation { reason: mapped.reason, other }));
    named.extend(
        catalog.successors.get(&id).into_iter().flatten().map(|&other| Relation { reason: Reason::ReplacedBy, other }),
    );
    // What a sheet lists it prints; only a link or a citation names what it leads to.
    for resolved in thing.texts().flat_map(|text| &*text.resolved) {
        match resolved {
            Resolved::Thing(other, _) | Resolved::Items(other, _) => {
                named.push(Relation { reason: Reason::Mentions, other: *other });
            }
            Resolved::Cited(works) => {
                named.extend(works.iter().flatten().map(|&other| Relation { reason: Reason::Cites, other }));
            }
            _ => {}
        }
    }
    named
}
