//! Documents → [`Catalog`]: every reference resolved once, typed, with its place told where it leads nowhere.
//!
//! After this nobody asks whether something exists: a reference is a [`ThingId`] or it is gone.

mod again;
mod broken;
mod catalog;
mod files;
mod forms;
mod frameworks;
mod ids;
mod items;
mod layers;
mod literature;
mod mappings;
mod meetings;
mod names;
mod outdated;
mod references;
mod relations;
mod replaced;
mod searching;
mod site;
mod terms;
mod texts;
mod unknown;
mod vocabulary;

use std::sync::Arc;

pub use catalog::{About, AreaFacts, Catalog, CompetencyFacts, FrameworkFacts, Role, Thing, ThingId};
pub use forms::{FormFacts, PartFacts};
pub use ids::local_id;
pub use layers::HIDDEN_REFERENCE;
pub use literature::{LiteratureFacts, UNKNOWN_CITATION};
pub use mappings::{MAPPED_TO_ITSELF, MAPPED_TWICE, Mapped};
pub use meetings::{CohortFacts, MeetingFacts, Planned, ProgrammeFacts};
pub use outdated::OutdatedUse;
pub use references::{
    ABOUT_REPLACED, AMBIGUOUS_REFERENCE, BROKEN_ANCHOR, BROKEN_LINK, CHOOSE_FRAMEWORK, DRAFT_REFERENCE, ID_TWICE,
    NOT_IN_FRAMEWORK, UNKNOWN_ITEM, UNKNOWN_REFERENCE,
};
pub use relations::{Reason, Relation, Relations};
pub use replaced::{REPLACED_IN_CIRCLE, Replaced};
pub use searching::{SearchQuery, Searching};
pub use site::{Entry, FONT_FILE, Font, HomePart, SiteReferences, Target};
pub use terms::TermUse;
pub use texts::{LinkedText, Resolved};
pub use vocabulary::{BlockFacts, UNKNOWN_BLOCK_KIND, UNKNOWN_PHASE};

use again::Again;
use files::Files;
use items::References;
use layers::Layers;
use outdated::OutdatedMemo;
use rayon::prelude::*;
use terms::TermMemo;

use crate::{
    bibliography::SetMemo,
    diagnostics::{self, Diagnostic},
    parse::{Content, Document},
    settings::Settings,
    source::Sources,
};

/// What of the last catalog is taken again, each for the very same input.
#[derive(Debug, Default)]
pub struct LinkMemo {
    terms: TermMemo,
    outdated: OutdatedMemo,
    references: Again<(), References>,
    bibliography: SetMemo,
}

impl LinkMemo {
    /// One that nothing will be taken from again.
    pub fn forgetful() -> Self {
        Self {
            terms: Again::forgetful(),
            outdated: Again::forgetful(),
            references: Again::forgetful(),
            bibliography: SetMemo::default(),
        }
    }
}

/// The whole of a site, and what was found while joining it.
pub fn catalog(
    documents: &[Arc<Document>],
    sources: &Sources,
    settings: &Settings,
    memo: &LinkMemo,
) -> (Catalog, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let layers = Layers::of(documents, settings, &mut found);
    let shown: Vec<_>;
    let all = documents;
    let documents = if settings.hide.is_empty() {
        documents
    } else {
        shown = documents.iter().filter(|document| layers.hides(&document.path).is_none()).cloned().collect();
        shown.as_slice()
    };
    let mut catalog = Catalog::default();
    let mut names = names::Names::default();
    let main = frameworks::main_id(documents, settings);
    let mut replaced = Vec::new();
    for document in documents {
        match &document.content {
            Content::Framework(framework) => {
                frameworks::add(&mut catalog, &mut names, document, framework, main, &mut replaced, &mut found);
                if diagnostics::has_errors(&document.found) {
                    names.in_part();
                }
            }
            Content::Broken { kind, id } => names.broken(*kind, id.as_deref()),
            _ => {}
        }
    }
    names.main = main.map(str::to_owned);
    frameworks::choose_main(&mut catalog, &mut names, main, settings, &mut found);
    let (things, ()) = rayon::join(
        || documents.par_iter().map(|document| items::thing(document, settings)).collect::<Vec<_>>(),
        || literature::add(&mut catalog, &mut names, documents, settings, &memo.bibliography, &mut found),
    );
    catalog.make_room(things.len());
    names.make_room(things.len());
    for of_one in documents.iter().zip(things) {
        items::add(&mut catalog, &mut names, of_one, &layers, settings, &mut found);
    }
    literature::add_notes(&mut catalog, &names, documents, settings, &mut found);
    layers.name(&mut names);
    names.finish();
    names.call(&catalog);
    catalog.put_in_order();
    catalog.documents =
        documents.iter().filter(|document| !items::is_unpublished(document, settings)).cloned().collect();
    replaced::resolve(&mut catalog, &names, replaced, &mut found);
    mappings::resolve(&mut catalog, &names, documents, main, &mut found);
    let files = Files::of(all, &layers);
    let around = items::around(all, settings, main);
    items::resolve(&mut catalog, &names, &files, around, &memo.references, &mut found);
    forms::join(&mut catalog);
    vocabulary::resolve(&mut catalog, documents, &mut found);
    meetings::join(&mut catalog);
    catalog.site = site::resolve(&catalog, &names, &files, sources, settings, &mut found);
    catalog.searching = searching::resolve(&names, documents, &mut found);
    terms::find(&mut catalog, &memo.terms);
    catalog.outdated = outdated::find(&catalog, &memo.outdated);
    catalog.relations = relations::all(&catalog);
    (catalog, Layers::told(found, settings))
}
