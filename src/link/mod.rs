//! Documents → [`Catalog`]: every reference resolved once, typed, with its place told where it leads nowhere.
//!
//! After this nobody asks whether something exists: a reference is a [`ThingId`] or it is gone.

mod areas;
mod catalog;
mod files;
mod items;
mod meetings;
mod names;
mod references;
mod relations;
mod site;
mod texts;
mod vocabulary;

use std::sync::Arc;

pub use catalog::{About, AreaFacts, Catalog, CompetencyFacts, FrameworkFacts, Role, Thing, ThingId};
pub use meetings::{CohortFacts, MeetingFacts, Planned, ProgrammeFacts};
pub use references::{
    AMBIGUOUS_REFERENCE, BROKEN_ANCHOR, BROKEN_LINK, DRAFT_REFERENCE, ID_TWICE, NOT_IN_FRAMEWORK, UNKNOWN_REFERENCE,
};
pub use relations::{Reason, Relation, Relations};
pub use site::{Entry, SiteReferences, Target};
pub use texts::{LinkedText, Resolved};
pub use vocabulary::{BlockFacts, UNKNOWN_BLOCK_KIND, UNKNOWN_PHASE};

use crate::{
    diagnostics::Diagnostic,
    parse::{Content, Document},
    settings::Settings,
    source::Sources,
};

/// The whole of a site, and what was found while joining it.
pub fn catalog(documents: &[Arc<Document>], sources: &Sources, settings: &Settings) -> (Catalog, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut catalog = Catalog::default();
    let mut names = names::Names::default();
    let main = areas::main_id(documents, settings);
    for document in documents {
        match &document.content {
            Content::Framework(framework) => {
                areas::add(&mut catalog, &mut names, document, framework, main, &mut found);
            }
            Content::Broken { kind, id } => names.broken(*kind, id.as_deref()),
            _ => {}
        }
    }
    areas::choose_main(&mut catalog, &names, main, settings, &mut found);
    for document in documents {
        items::add(&mut catalog, &mut names, document, settings, &mut found);
    }
    names.finish();
    catalog.put_in_order();
    areas::resolve(documents, &names, main, &mut found);
    items::resolve(&mut catalog, &names, documents, &mut found);
    vocabulary::resolve(&mut catalog, documents, &mut found);
    meetings::join(&mut catalog);
    catalog.site = site::resolve(&catalog, &names, sources, settings, &mut found);
    catalog.relations = relations::all(&catalog);
    (catalog, found)
}
