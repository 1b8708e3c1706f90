//! What an overlay takes away: items that are hidden, and terms that it says otherwise.
//!
//! A hidden item is as if it were not there. What still names it is told where it was hidden, once for each item: whoever
//! hid it is the one who can do something about it.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    ThingId,
    names::{Entry, Names},
    references::{Resolver, UNKNOWN_REFERENCE},
    texts::by_id,
    unknown::{Unknown, Why},
};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    model::{
        framework::Area,
        kind::Kind,
        layout::{GLOSSARY, SETTINGS},
    },
    parse::{Content, Document},
    settings::Settings,
    source::{Placed, SitePath},
};

/// Something hidden that others still name.
pub static HIDDEN_REFERENCE: Code = Code::warning("hidden-reference");

/// What is hidden, by the number of its line under `hide`.
#[derive(Debug, Default)]
pub(super) struct Layers {
    hidden: Vec<Hidden>,
    /// Terms that an overlay has too.
    retold: BTreeSet<String>,
}

#[derive(Debug)]
struct Hidden {
    number: usize,
    kind: Kind,
    id: String,
    /// None for a term, which shares its file with others.
    path: Option<SitePath>,
}

impl Layers {
    /// Looks up what the settings hide, and what the glossary of an overlay says anew.
    pub fn of(documents: &[Arc<Document>], settings: &Settings, found: &mut Vec<Diagnostic>) -> Self {
        let terms = documents.iter().filter(|document| document.path.as_str() != GLOSSARY);
        let terms = terms.filter_map(|document| match &document.content {
            Content::Terms(terms) => Some(terms),
            _ => None,
        });
        let retold = terms.flatten().map(crate::model::term::Term::slug).collect();
        if settings.hide.is_empty() {
            return Self { hidden: Vec::new(), retold };
        }
        let there = all(documents);
        let mut names = Names::default();
        for (thing, (kind, id, _)) in (0..).map(ThingId).zip(&there) {
            names.add(*kind, id, Entry::Thing(thing));
        }
        names.finish();
        let path = SitePath::new(SETTINGS);
        let mut resolver = Resolver { names: &names, path: &path, found };
        let mut hidden = Vec::new();
        for (number, Placed { value, place }) in settings.hide.iter().enumerate() {
            let (folder, id) = value.rsplit_once('/').map_or((None, value.as_str()), |(folder, id)| (Some(folder), id));
            let fixed = fixed(id, documents).filter(|_| !there.iter().any(|(_, known, _)| known == id));
            if let Some(kind) = fixed {
                let told = Unknown { id: value, why: Why::Fixed(kind), ..Unknown::default() };
                resolver.add(&UNKNOWN_REFERENCE, *place, told.args());
            } else if let Some(thing) = by_id(folder, id, *place, &mut resolver) {
                let (kind, id, path) = there[thing.index()].clone();
                hidden.push(Hidden { number, kind, id, path });
            }
        }
        Self { hidden, retold }
    }

    /// The line that hides a file.
    pub fn hides(&self, path: &SitePath) -> Option<usize> {
        self.hidden.iter().find(|hidden| hidden.path.as_ref() == Some(path)).map(|hidden| hidden.number)
    }

    /// Whether a term of this file is hidden, or said anew in an overlay.
    pub fn leaves_out(&self, term: &str, path: &SitePath) -> bool {
        let is_hidden = || self.hidden.iter().any(|hidden| hidden.kind == Kind::Term && hidden.id == term);
        (path.as_str() == GLOSSARY && self.retold.contains(term)) || is_hidden()
    }

    /// Makes what is hidden known by name, so that who names it can be told of.
    pub fn name(&self, names: &mut Names) {
        for Hidden { number, kind, id, .. } in &self.hidden {
            // A text about a competency or a work hides neither: that is the framework's, or a list's.
            if ![Kind::Competency, Kind::Literature].contains(kind) {
                names.add(*kind, id, Entry::Hidden(*number));
            }
        }
    }

    /// What names something hidden, told together at the line that hides it.
    pub fn told(found: Vec<Diagnostic>, settings: &Settings) -> Vec<Diagnostic> {
        let (at_links, mut rest): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|diagnostic| diagnostic.code == &HIDDEN_REFERENCE);
        for (number, written) in settings.hide.iter().enumerate() {
            let is_this = |diagnostic: &&Diagnostic| diagnostic.args == [number_arg(number)];
            let mut links: Vec<_> =
                at_links.iter().filter(is_this).filter_map(|diagnostic| diagnostic.location.clone()).collect();
            links.sort();
            links.dedup();
            if links.is_empty() {
                continue;
            }
            let args = vec![("id", Arg::from(written.value.as_str())), ("n", Arg::from(links.len()))];
            let told = Diagnostic::at(&HIDDEN_REFERENCE, &SitePath::new(SETTINGS), written.place, args);
            rest.push(links.into_iter().fold(told, Diagnostic::related));
        }
        rest
    }
}

/// A temporary argument: the line of `hide` that a reference ran into. [`Layers::told`] groups by it.
pub(super) fn number_arg(number: usize) -> (&'static str, Arg) {
    ("number", Arg::from(number))
}

/// Everything that can be hidden: its kind, its id and its file.
fn all(documents: &[Arc<Document>]) -> Vec<(Kind, String, Option<SitePath>)> {
    let mut all = Vec::new();
    for document in documents {
        let path = || Some(document.path.clone());
        match &document.content {
            Content::Item(parsed) => all.push((parsed.kind, parsed.id.clone(), path())),
            Content::Framework(framework) => all.push((Kind::Framework, framework.id.to_string(), path())),
            Content::Broken { kind, id: Some(id) } => all.push((*kind, id.clone(), path())),
            Content::Terms(terms) => all.extend(terms.iter().map(|term| (Kind::Term, term.slug(), None))),
            _ => {}
        }
    }
    all
}

/// What has an id in a framework or a list of works.
fn fixed(id: &str, documents: &[Arc<Document>]) -> Option<Kind> {
    fn names(areas: &[Area], id: &str) -> bool {
        areas.iter().any(|area| {
            let competencies = || area.competencies.iter().any(|competency| competency.id.value.as_str() == id);
            area.id.value.as_str() == id || competencies() || names(&area.areas, id)
        })
    }
    documents.iter().find_map(|document| match &document.content {
        Content::Framework(framework) => names(&framework.domains, id).then_some(Kind::Competency),
        Content::References { references, .. } => {
            references.iter().any(|reference| reference.key == id).then_some(Kind::Literature)
        }
        _ => None,
    })
}
