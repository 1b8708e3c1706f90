//! The kinds of block that programmes name: one vocabulary over all of them, in which meetings and activities speak.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{About, Catalog, ID_TWICE, Thing, meetings::walk};
use crate::{
    diagnostics::{Code, Diagnostic, has_errors},
    i18n::Arg,
    model::{Matter, kind::Kind, programme::Programme, slug::Slug},
    parse::{Content, Document},
    source::{Location, Placed, SitePath},
    suggest::nearest,
};

/// A kind of block that no programme names.
pub static UNKNOWN_BLOCK_KIND: Code = Code::error("unknown-block-kind");
/// A phase that the programme doesn't have.
pub static UNKNOWN_PHASE: Code = Code::error("unknown-phase");

/// A kind of block, as the first programme that has it explains it.
#[derive(Clone, Debug)]
pub struct BlockFacts {
    /// Its name.
    pub title: String,
    /// The name of the phase it serves.
    pub phase: Option<String>,
    /// Why it works.
    pub mechanism: Option<String>,
}

/// Gathers the vocabulary, and tells of words that are not in it.
pub(super) fn resolve(catalog: &mut Catalog, documents: &[Arc<Document>], found: &mut Vec<Diagnostic>) {
    let mut blocks = BTreeMap::new();
    // Drafts count: others may use a kind of block that is still being written.
    for (path, programme) in documents.iter().filter_map(programme) {
        tell_within(path, programme, found);
        for block in &programme.blocks {
            blocks.entry(block.id.value.to_string()).or_insert_with(|| facts(block, programme));
        }
    }
    if !blocks.is_empty() && !documents.iter().any(is_broken) {
        tell_unknown(catalog, &blocks, found);
    }
    catalog.blocks = blocks;
}

/// Whether a programme may name more than can be read: then nobody can say what no programme names.
fn is_broken(document: &Arc<Document>) -> bool {
    let wrong = || has_errors(&document.found);
    matches!(document.content, Content::Broken { kind: Kind::Programme, .. })
        || (programme(document).is_some() && wrong())
}

fn programme(document: &Arc<Document>) -> Option<(&SitePath, &Programme)> {
    let Content::Item(parsed) = &document.content else { return None };
    let Matter::Programme(programme) = &parsed.item.matter else { return None };
    Some((&document.path, programme))
}

fn facts(block: &crate::model::programme::BlockKind, programme: &Programme) -> BlockFacts {
    let phase = block.phase.as_ref().and_then(|id| {
        let phase = programme.phases.iter().find(|phase| phase.id.value.as_str() == id.value)?;
        Some(phase.title.clone())
    });
    let mechanism = block.mechanism.as_ref().map(|mechanism| mechanism.value.clone());
    BlockFacts { title: block.title.clone(), phase, mechanism }
}

/// Ids that stand twice, and phases that are not there.
fn tell_within(path: &SitePath, programme: &Programme, found: &mut Vec<Diagnostic>) {
    let mut twice = |ids: &mut dyn Iterator<Item = &Placed<Slug>>| {
        let mut seen = BTreeMap::new();
        for id in ids {
            if let Some(first) = seen.insert(id.value.as_str(), id.place) {
                let args = vec![("id", Arg::from(id.value.as_str()))];
                found.push(Diagnostic::at(&ID_TWICE, path, id.place, args).related(Location::at(path, first)));
            }
        }
    };
    twice(&mut programme.phases.iter().map(|phase| &phase.id));
    twice(&mut programme.blocks.iter().map(|block| &block.id));
    let ids = || programme.phases.iter().map(|phase| phase.id.value.as_str());
    for phase in programme.blocks.iter().filter_map(|block| block.phase.as_ref()) {
        if !ids().any(|id| id == phase.value) {
            found.push(unknown(&UNKNOWN_PHASE, path, phase, ids()));
        }
    }
}

/// Blocks of steps and activities that no programme names.
fn tell_unknown(catalog: &Catalog, blocks: &BTreeMap<String, BlockFacts>, found: &mut Vec<Diagnostic>) {
    let of_thing = |thing: &Thing| {
        let mut named: Vec<&Placed<String>> = Vec::new();
        if let About::Activity { own, .. } = &thing.about {
            named.extend(&own.blocks);
        }
        if let Some(text) = &thing.text {
            walk(&text.body().parts, &mut |step| named.extend(&step.facts.block));
        }
        named.retain(|word| !blocks.contains_key(&word.value));
        let path = thing.document().map_or(&thing.source.path, |document| &document.path);
        let told = |word| unknown(&UNKNOWN_BLOCK_KIND, path, word, blocks.keys().map(String::as_str));
        named.into_iter().map(told).collect::<Vec<_>>()
    };
    found.par_extend(catalog.things.par_iter().flat_map_iter(of_thing));
}

fn unknown<'a>(
    code: &'static Code,
    path: &SitePath,
    id: &Placed<String>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let all = known.clone().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ");
    let args = vec![
        ("id", Arg::from(id.value.as_str())),
        ("suggestion", Arg::from(nearest(id, known))),
        ("known", Arg::from(Some(all).filter(|all| !all.is_empty()))),
    ];
    Diagnostic::at(code, path, id.place, args)
}
