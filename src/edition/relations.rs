//! What a page shows of who names whom.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Edition;
use crate::{
    link::{Reason, ThingId},
    model::kind::Kind,
    page::Link,
};

/// Things that stand in one relation to a page.
#[derive(Clone, Debug, Serialize)]
pub struct RelationGroup {
    /// The relation, in the interface's words.
    pub title: String,
    /// Those things.
    pub links: Vec<Related>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct Related {
    /// What kind it is.
    pub kind: Kind,
    /// The kind, in the interface's words.
    pub kind_title: String,
    /// The thing.
    #[serde(flatten)]
    pub link: Link,
}

impl Edition<'_> {
    /// What a thing names and what names it, of what this edition carries, by relation.
    pub fn relations(&self, thing: ThingId) -> Vec<RelationGroup> {
        self.relations_but(thing, &[])
    }

    /// The same without relations that the page shows in its own way.
    pub fn relations_but(&self, thing: ThingId, shown: &[Reason]) -> Vec<RelationGroup> {
        let mut groups: BTreeMap<(Reason, bool), Vec<ThingId>> = BTreeMap::new();
        let outward = self.catalog.relations.from(thing).iter().map(|relation| (relation, false));
        let inward = self.catalog.relations.to(thing).iter().map(|relation| (relation, true));
        for (relation, backward) in outward.chain(inward) {
            // What something is for stands among its facts, and the other way round in the domain's lists.
            let told = relation.reason == Reason::For || shown.contains(&relation.reason);
            if !told && self.carries(relation.other) {
                groups.entry((relation.reason, backward)).or_default().push(relation.other);
            }
        }
        groups
            .into_iter()
            .map(|((reason, backward), others)| RelationGroup {
                title: self.word(&format!("relation-{}-{}", name(reason), if backward { "by" } else { "to" })),
                links: others.into_iter().map(|other| self.related(other)).collect(),
            })
            .collect()
    }

    fn related(&self, other: ThingId) -> Related {
        let kind = self.catalog.get(other).kind;
        Related { kind, kind_title: self.word(&format!("kind-{}", kind.name())), link: self.link(other) }
    }
}

fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Practises => "practises",
        Reason::WorksOn => "works-on",
        Reason::Uses => "uses",
        Reason::ConsistsOf => "consists-of",
        Reason::PartOf => "part-of",
        Reason::Follows => "follows",
        Reason::Plans => "plans",
        Reason::VariantOf => "variant-of",
        Reason::For => "for",
        Reason::Mentions => "mentions",
    }
}
