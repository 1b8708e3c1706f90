//! What a page shows of who names whom: by relation, and within it by kind.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Edition;
use crate::{
    link::{Reason, ThingId},
    model::kind::Kind,
    route::Address,
    text::fold,
};

/// How many of a kind are shown before the rest is folded.
const SHOWN: usize = 8;
/// Terms are short and stand in one line.
const SHOWN_TERMS: usize = 24;

/// Things that stand in one relation to a page.
#[derive(Clone, Debug, Serialize)]
pub struct RelationGroup {
    /// The relation, in the interface's words.
    pub title: String,
    /// Those things, by kind, in the order in which a reader meets the kinds.
    pub kinds: Vec<Related>,
}

/// Those of one kind, in reading order.
#[derive(Clone, Debug, Serialize)]
pub struct Related {
    /// What kind they are.
    pub kind: Kind,
    /// The kind, in the interface's words: one, or several.
    pub title: String,
    /// The first of them.
    pub links: Vec<RelatedLink>,
    /// The rest, where there are many.
    pub folded: Vec<RelatedLink>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedLink {
    /// The thing's title.
    pub title: String,
    /// Where it stands.
    pub address: Address,
    /// Its framework, where that is another than the page's.
    pub framework: Option<String>,
    /// What to know about the relation.
    pub note: Option<String>,
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
            // `For` is skipped: an item shows its domains as facts, and a domain lists its items.
            let told = relation.reason == Reason::For || shown.contains(&relation.reason);
            if !told && self.carries(relation.other) {
                // 'The same as' and 'touches on' read alike from both sides.
                let backward = backward && !matches!(relation.reason, Reason::Same | Reason::Related);
                groups.entry((relation.reason, backward)).or_default().push(relation.other);
            }
        }
        // Two reasons may be one word to a reader, and one word stands there once.
        let mut titled: Vec<(String, Vec<ThingId>)> = Vec::new();
        for ((reason, backward), others) in groups {
            let title = self.word(&format!("relation-{}-{}", name(reason), if backward { "by" } else { "to" }));
            match titled.iter_mut().find(|(known, _)| *known == title) {
                Some((_, known)) => {
                    known.extend(others.into_iter().filter(|other| !known.contains(other)).collect::<Vec<_>>())
                }
                None => titled.push((title, others)),
            }
        }
        titled.into_iter().map(|(title, others)| RelationGroup { title, kinds: self.by_kind(thing, &others) }).collect()
    }

    fn by_kind(&self, thing: ThingId, others: &[ThingId]) -> Vec<Related> {
        let of_kind = |kind: Kind| {
            let mut things: Vec<_> = others.iter().copied().filter(|&id| self.catalog.get(id).kind == kind).collect();
            things.sort_by_cached_key(|&id| {
                let thing = self.catalog.get(id);
                // Terms are found by their letters, whatever their order in the glossary.
                (if kind == Kind::Term { 0 } else { thing.order }, fold(&thing.title))
            });
            things
        };
        let kinds = Kind::ALL.into_iter().map(|kind| (kind, of_kind(kind))).filter(|(_, things)| !things.is_empty());
        kinds.map(|(kind, things)| self.related(thing, kind, &things)).collect()
    }

    fn related(&self, thing: ThingId, kind: Kind, things: &[ThingId]) -> Related {
        let most = if kind == Kind::Term { SHOWN_TERMS } else { SHOWN };
        // To fold away one or two saves no room.
        let shown = if things.len() > most + 2 { most } else { things.len() };
        let number = if things.len() == 1 { "kind" } else { "kinds" };
        let (links, folded) = things.split_at(shown);
        Related {
            kind,
            title: self.word(&format!("{number}-{}", kind.name())),
            links: links.iter().map(|&other| self.related_link(thing, other)).collect(),
            folded: folded.iter().map(|&other| self.related_link(thing, other)).collect(),
        }
    }

    fn related_link(&self, thing: ThingId, other: ThingId) -> RelatedLink {
        let catalog = self.catalog;
        let (own, of_other) = (catalog.framework_of(thing).or(catalog.main), catalog.framework_of(other));
        let framework = of_other.filter(|framework| own != Some(*framework));
        let mapped = catalog.mapped.get(&(thing, other)).or_else(|| catalog.mapped.get(&(other, thing)));
        RelatedLink {
            title: catalog.get(other).title.clone(),
            address: self.address(other),
            framework: framework.map(|framework| catalog.get(framework).title.clone()),
            note: mapped.and_then(|mapped| mapped.note.clone()),
        }
    }
}

/// The middle of the names of a relation's two words: `relation-practises-to` and `relation-practises-by`.
fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Practises => "practises",
        Reason::Asks => "asks",
        Reason::Compares => "compares",
        Reason::WorksOn => "works-on",
        Reason::UsesActivity => "uses-activity",
        Reason::ConsistsOf => "consists-of",
        Reason::PartOf => "part-of",
        Reason::Follows => "follows",
        Reason::Plans => "plans",
        Reason::VariantOf => "variant-of",
        Reason::Same => "same",
        Reason::Broader => "broader",
        Reason::Related => "related",
        Reason::ReplacedBy => "replaced-by",
        Reason::Supports => "supports",
        Reason::Cites => "cites",
        Reason::For => "for",
        Reason::Uses => "uses",
        Reason::Mentions => "mentions",
    }
}
