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
    /// Its framework, where that is another than the page's.
    pub framework: Option<String>,
    /// What to know about the relation.
    pub note: Option<String>,
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
                // 'The same as' and 'touches on' read alike from both sides.
                let backward = backward && !matches!(relation.reason, Reason::Same | Reason::Related);
                groups.entry((relation.reason, backward)).or_default().push(relation.other);
            }
        }
        groups
            .into_iter()
            .map(|((reason, backward), others)| RelationGroup {
                title: self.word(&format!("relation-{}-{}", name(reason), if backward { "by" } else { "to" })),
                links: others.into_iter().map(|other| self.related(thing, other)).collect(),
            })
            .collect()
    }

    fn related(&self, thing: ThingId, other: ThingId) -> Related {
        let catalog = self.catalog;
        let kind = catalog.get(other).kind;
        let kind_title = self.word(&format!("kind-{}", kind.name()));
        let (own, of_other) = (catalog.framework_of(thing).or(catalog.main), catalog.framework_of(other));
        let framework = of_other.filter(|framework| own != Some(*framework));
        let framework = framework.map(|framework| catalog.get(framework).title.clone());
        let mapped = catalog.mapped.get(&(thing, other)).or_else(|| catalog.mapped.get(&(other, thing)));
        Related {
            kind,
            kind_title,
            framework,
            note: mapped.and_then(|mapped| mapped.note.clone()),
            link: self.link(other),
        }
    }
}

fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Practises => "practises",
        Reason::VariantOf => "variant-of",
        Reason::Same => "same",
        Reason::Broader => "broader",
        Reason::Related => "related",
        Reason::ReplacedBy => "replaced-by",
        Reason::For => "for",
        Reason::Mentions => "mentions",
    }
}
