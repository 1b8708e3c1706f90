//! Markdown files and the glossary → things; then what they refer to.

use std::{collections::BTreeSet, sync::Arc};

use rayon::prelude::*;

use super::{
    ABOUT_REPLACED, About, Catalog, FrameworkFacts, ID_TWICE, LinkedText, NOT_IN_FRAMEWORK, Resolved, Thing, ThingId,
    again::Again,
    files::Files,
    forms,
    layers::Layers,
    meetings::{self, CohortFacts, MeetingFacts, ProgrammeFacts},
    names::{Entry, Found, Names},
    references::Resolver,
    texts,
};
use crate::{
    diagnostics::Diagnostic,
    fingerprint::{Fingerprint, fingerprint},
    i18n::Arg,
    model::{Matter, activity::Activity, kind::Kind, term::Term},
    parse::{Content, Document, Parsed},
    settings::Settings,
    source::Location,
};

/// What one document is by itself, if it is one thing that is published; asks for nothing of any other.
pub(super) fn thing(document: &Arc<Document>, settings: &Settings) -> Option<Thing> {
    let Content::Item(parsed) = &document.content else { return None };
    if is_draft(parsed, settings) {
        return None;
    }
    Some(match &parsed.item.matter {
        // Those say more about a thing that another file names.
        Matter::Competency(_) | Matter::Literature(_) => return None,
        Matter::Activity(activity) => {
            let about = About::Activity {
                own: Arc::clone(activity),
                matter: parsed.matter_place,
                competencies: Vec::new(),
                variant_of: None,
            };
            of_item(document, parsed, &activity.title, about)
        }
        Matter::Form(form) => forms::thing(document, parsed, form),
        Matter::Meeting(own) => {
            let about = About::Meeting(Box::new(MeetingFacts::unresolved(own, parsed.matter_place)));
            meetings::thing(document, parsed, &own.title, about)
        }
        Matter::Programme(own) => {
            let about = About::Programme(Box::new(ProgrammeFacts::unresolved(own)));
            meetings::thing(document, parsed, &own.title, about)
        }
        Matter::Cohort(own) => {
            let about = About::Cohort(Box::new(CohortFacts::unresolved(own)));
            meetings::thing(document, parsed, &own.title, about)
        }
        Matter::Page(page) => of_item(document, parsed, &page.title, About::Page),
    })
}

/// Adds what one document holds; `thing` is what it is by itself.
pub(super) fn add(
    catalog: &mut Catalog,
    names: &mut Names,
    (document, thing): (&Arc<Document>, Option<Thing>),
    layers: &Layers,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(thing) = thing {
        return put(catalog, names, thing, found);
    }
    match &document.content {
        Content::Terms(terms) => {
            for (order, term) in terms.iter().enumerate() {
                let thing = of_term(term, order, document);
                if !layers.leaves_out(&thing.id, &document.path) {
                    put(catalog, names, thing, found);
                }
            }
        }
        // A draft about a competency leaves the competency as the framework has it, one about a work the work. (What is said
        // of a work stands beside it: see `literature`.)
        Content::Item(parsed) => match (is_draft(parsed, settings), parsed.kind) {
            (true, Kind::Competency | Kind::Literature) => {}
            (true, kind) => names.add(kind, &parsed.id, Entry::Draft),
            (false, _) if matches!(parsed.item.matter, Matter::Competency(_)) => {
                add_to_framework(catalog, names, document, parsed, found);
            }
            (false, _) => {}
        },
        _ => {}
    }
}

fn is_draft(parsed: &Parsed, settings: &Settings) -> bool {
    parsed.item.common.draft && !settings.drafts
}

/// Whether a file is a draft, and drafts were not asked for.
pub(super) fn is_unpublished(document: &Document, settings: &Settings) -> bool {
    matches!(&document.content, Content::Item(parsed) if is_draft(parsed, settings))
}

fn put(catalog: &mut Catalog, names: &mut Names, thing: Thing, found: &mut Vec<Diagnostic>) {
    if let Some(first) = catalog.find(thing.kind, &thing.id) {
        let args = vec![("id", Arg::from(thing.id.as_str()))];
        let first = catalog.get(first).source.clone();
        found.push(Diagnostic::new(&ID_TWICE, Some(thing.source), args).related(first));
        return;
    }
    let added = catalog.add(thing);
    let thing = catalog.get(added);
    names.add(thing.kind, &thing.id, Entry::Thing(added));
    if thing.common.is_some() {
        let path = thing.source.path.clone();
        catalog.by_path.insert(path, added);
    }
}

pub(super) fn of_item(document: &Arc<Document>, parsed: &Parsed, title: &str, about: About) -> Thing {
    Thing {
        kind: parsed.kind,
        id: parsed.id.clone(),
        title: title.to_owned(),
        summary: parsed.item.common.summary.clone(),
        source: Location::whole(&document.path),
        order: 0,
        areas: Vec::new(),
        literature: Vec::new(),
        common: Some(Arc::clone(&parsed.item.common)),
        text: Some(LinkedText::unresolved(document)),
        terms: BTreeSet::new(),
        about,
    }
}

fn of_term(term: &Term, order: usize, document: &Document) -> Thing {
    Thing {
        kind: Kind::Term,
        id: term.slug(),
        title: term.term.value.clone(),
        summary: Some(term.definition.clone()),
        source: Location::at(&document.path, term.term.place),
        order,
        areas: Vec::new(),
        literature: Vec::new(),
        common: None,
        text: None,
        terms: BTreeSet::new(),
        about: About::Term(term.clone()),
    }
}

/// A file below `bekwaamheden` says more about a competency, an area or a framework.
fn add_to_framework(
    catalog: &mut Catalog,
    names: &mut Names,
    document: &Arc<Document>,
    parsed: &Parsed,
    found: &mut Vec<Diagnostic>,
) {
    const KINDS: [Kind; 3] = [Kind::Competency, Kind::Area, Kind::Framework];
    if names.is_replaced(&parsed.id, &KINDS) {
        // Its successor has a text of its own, or should get one.
        found.push(Diagnostic::whole(&ABOUT_REPLACED, &document.path, vec![("id", Arg::from(parsed.id.as_str()))]));
        return;
    }
    match names.find(&parsed.id, &KINDS) {
        Found::Things(things) => {
            for id in things {
                let thing = &mut catalog.things[id.index()];
                if let Matter::Competency(own) = &parsed.item.matter
                    && let Some(title) = &own.title
                {
                    thing.title.clone_from(title);
                }
                if let Some(summary) = &parsed.item.common.summary {
                    thing.summary = Some(summary.clone());
                }
                thing.common = Some(Arc::clone(&parsed.item.common));
                thing.text = Some(LinkedText::unresolved(document));
                catalog.by_path.insert(document.path.clone(), id);
            }
        }
        Found::Unknown(suggestion) => {
            let args = vec![("id", Arg::from(parsed.id.as_str())), ("suggestion", Arg::from(suggestion))];
            found.push(Diagnostic::whole(&NOT_IN_FRAMEWORK, &document.path, args));
        }
        Found::Draft | Found::Hidden(_) | Found::Broken | Found::Ambiguous(_) => {}
    }
}

/// Stands for all that references can meet: the faces of all documents, and what the settings say of which are there and by which
/// framework ids are known.
pub(super) fn around(documents: &[Arc<Document>], settings: &Settings, main: Option<&str>) -> Fingerprint {
    let faces: Vec<_> = documents.iter().map(|document| document.face).collect();
    let hidden: Vec<_> = settings.hide.iter().map(|id| id.value.as_str()).collect();
    fingerprint(&(faces, settings.drafts, hidden, main))
}

/// Resolves what front matter and texts refer to: each thing by itself, in parallel, as it asks for nothing that is resolved
/// of another.
///
/// What a file's references lead to is taken again while it stays the same and [`around`] does; where something is told of them
/// it is told anew, as that may name more.
pub(super) fn resolve(
    catalog: &mut Catalog,
    names: &Names,
    files: &Files,
    around: Fingerprint,
    memo: &Again<(), References>,
    found: &mut Vec<Diagnostic>,
) {
    let known = memo.take(around, || ());
    let all: &Catalog = catalog;
    let resolved = all.things.par_iter().map(|thing| {
        let file = thing.document().map(|document| document.fingerprint);
        if let Some(again) = file.and_then(|file| known.of(file)) {
            return (file, again, Vec::new());
        }
        let (references, told) = of_thing(thing, all, names, files);
        (file.filter(|_| told.is_empty()), Arc::new(references), told)
    });
    let resolved: Vec<_> = resolved.collect();
    memo.keep(known, resolved.iter().filter_map(|(file, references, _)| Some(((*file)?, Arc::clone(references)))));
    let put = |(thing, (_, references, told)): (&mut Thing, (_, Arc<References>, Vec<Diagnostic>))| {
        thing.areas.clone_from(&references.areas);
        thing.literature.clone_from(&references.works);
        if let Some(text) = &mut thing.text {
            text.resolved = Arc::clone(&references.text);
        }
        if let Some(about) = &references.about {
            thing.about.clone_from(about);
        }
        told
    };
    found.par_extend(catalog.things.par_iter_mut().zip(resolved).flat_map_iter(put));
}

/// What a thing refers to.
#[derive(Debug)]
pub(super) struct References {
    areas: Vec<ThingId>,
    works: Vec<ThingId>,
    about: Option<About>,
    /// For each hole of its text.
    text: Arc<[Resolved]>,
}

fn of_thing(thing: &Thing, catalog: &Catalog, names: &Names, files: &Files) -> (References, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let path = thing.document().map_or(&thing.source.path, |document| &document.path);
    let mut resolver = Resolver { names, path, found: &mut found };
    let common = thing.common.as_ref();
    let references = References {
        areas: common.map(|common| resolver.all(Kind::Area, &common.domains)).unwrap_or_default(),
        works: common.map(|common| resolver.works(&common.literature)).unwrap_or_default(),
        about: about(thing, catalog, files, &mut resolver),
        text: thing
            .text
            .as_ref()
            .map_or_else(Arc::default, |text| texts::holes(text.body(), catalog, files, &mut resolver)),
    };
    (References { areas: catalog.followed(references.areas), ..references }, found)
}

/// What a kind's own front matter refers to, resolved; `None` where there is nothing to resolve.
fn about(thing: &Thing, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> Option<About> {
    let text = thing.text.as_ref();
    match &thing.about {
        About::Form(facts) => return Some(About::Form(Box::new(forms::resolve(facts, catalog, files, resolver)))),
        About::Meeting(facts) => return Some(About::Meeting(Box::new(facts.resolved(text, resolver)))),
        About::Programme(facts) => return Some(About::Programme(Box::new(facts.resolved(resolver)))),
        About::Cohort(facts) => return Some(About::Cohort(Box::new(facts.resolved(resolver)))),
        _ => {}
    }
    if let About::Framework(facts) = &thing.about {
        // A source is a key where there is a work of that key, and else words.
        let work = facts.source.as_ref().map(|source| resolver.names.find(source, &[Kind::Literature]));
        let Some(Found::Things(works)) = work else { return None };
        return Some(About::Framework(FrameworkFacts { source_work: works.first().copied(), ..facts.clone() }));
    }
    let About::Activity { own, matter, .. } = &thing.about else { return None };
    let Activity { competencies, variant_of, .. } = &**own;
    Some(About::Activity {
        competencies: catalog.followed(resolver.all(Kind::Competency, competencies)),
        variant_of: variant_of.as_ref().and_then(|id| resolver.things(Kind::Activity, id).into_iter().next()),
        own: Arc::clone(own),
        matter: *matter,
    })
}
