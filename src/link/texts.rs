//! What the holes of a text lead to.

use std::{borrow::Cow, sync::Arc};

use super::{
    BROKEN_ANCHOR, BROKEN_LINK, Catalog, DRAFT_REFERENCE, TermUse, ThingId, UNKNOWN_ITEM, UNKNOWN_REFERENCE,
    broken::{Meant, is_picture, nearest_file},
    files::{Files, located},
    ids::Within,
    names::Found,
    references::Resolver,
    unknown::Unknown,
};
use crate::{
    i18n::Arg,
    markdown::{
        Block, Body, Hole, LinkTarget,
        blocks::{FormBlock, Sheet},
    },
    model::{kind::Kind, layout::GLOSSARY},
    parse::{Content, Document, Size},
    source::{Place, SitePath},
    suggest::nearest,
};

/// A text, and what each of its holes leads to.
#[derive(Clone, Debug)]
pub struct LinkedText {
    /// Its document, always an item.
    pub document: Arc<Document>,
    /// Which of the document's texts, from 0.
    pub number: usize,
    /// For each hole of its body.
    pub resolved: Arc<[Resolved]>,
    /// The first occurrence of each term it uses, as one reads.
    pub terms: Vec<TermUse>,
}

/// What a hole leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// Nothing to look up, or it led nowhere: a link becomes plain text.
    Nothing,
    /// An address elsewhere.
    Outside(String),
    /// A heading of the same text.
    Here(String),
    /// A thing, or a heading in its text.
    Thing(ThingId, Option<String>),
    /// The list of a kind as a whole.
    List(Kind),
    /// A picture with its size, or another file.
    Asset(SitePath, Option<Size>),
    /// Items of a form by their ids; none means all.
    Items(ThingId, Vec<String>),
    /// The works of a citation, in its order; none for a key that no file has.
    Cited(Vec<Option<ThingId>>),
    /// Several things, for a block that names several.
    Things(Vec<ThingId>),
}

impl LinkedText {
    pub(super) fn unresolved(document: &Arc<Document>) -> Self {
        Self { document: Arc::clone(document), number: 0, resolved: Arc::default(), terms: Vec::new() }
    }

    /// One of the texts of a document that has several; none where nothing was written.
    pub(super) fn numbered(document: &Arc<Document>, number: usize) -> Option<Self> {
        let text = Self { number, ..Self::unresolved(document) };
        (!text.body().is_empty()).then_some(text)
    }

    /// The text itself.
    pub fn body(&self) -> &Body {
        match &self.document.content {
            Content::Item(parsed) => parsed.text(self.number),
            other => unreachable!("texts are made of items only: {other:?}"),
        }
    }
}

/// A text with all of its holes resolved.
pub(super) fn resolve(text: &LinkedText, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> LinkedText {
    let resolved = holes(text.body(), catalog, files, resolver);
    LinkedText { resolved, number: text.number, ..LinkedText::unresolved(&text.document) }
}

/// What each hole of a text leads to.
pub(super) fn holes(body: &Body, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> Arc<[Resolved]> {
    let resolved = body.holes.iter().map(|hole| match hole {
        Hole::Link { target, place, .. } => link(target, *place, body, catalog, files, resolver),
        Hole::Image { src, place, .. } => image(src, *place, files, resolver),
        Hole::Citation { citation, .. } => {
            Resolved::Cited(citation.works.iter().map(|work| resolver.work(&work.key, work.place, "text")).collect())
        }
        Hole::Word(_) => Resolved::Nothing,
        Hole::Block { block, .. } => match block {
            Block::Sheet(sheet) => Resolved::Things(sheet_areas(sheet, catalog, resolver)),
            Block::Video(video) => {
                video.image.as_ref().map_or(Resolved::Nothing, |path| image(&path.value, path.place, files, resolver))
            }
            Block::Form(block) => items(block, catalog, resolver),
            Block::Cards(_) | Block::Quadrant(_) => Resolved::Nothing,
        },
    });
    resolved.collect()
}

/// The chosen items of a form; those that it doesn't have are told and left out.
fn items(block: &FormBlock, catalog: &Catalog, resolver: &mut Resolver<'_>) -> Resolved {
    let Some(&form) = resolver.things(Kind::Form, &block.form).first() else { return Resolved::Nothing };
    let facts = catalog.form(form);
    let known = || facts.own.ids().map(|id| id.value.as_str());
    let mut chosen = Vec::new();
    for item in &block.items {
        if known().any(|id| id == item.value) {
            chosen.push(item.value.clone());
        } else {
            let args = vec![
                ("id", Arg::from(item.value.as_str())),
                ("form", Arg::from(catalog.get(form).title.as_str())),
                ("suggestion", Arg::from(nearest(item, known()))),
            ];
            resolver.add(&UNKNOWN_ITEM, item.place, args);
        }
    }
    Resolved::Items(form, chosen)
}

/// The areas of a sheet: those it names, else the domains of its framework.
fn sheet_areas(sheet: &Sheet, catalog: &Catalog, resolver: &mut Resolver<'_>) -> Vec<ThingId> {
    let within = Within::of(sheet.framework.as_ref(), catalog, resolver);
    if sheet.areas.is_empty() {
        return within.framework.map(|framework| catalog.framework(framework).domains.clone()).unwrap_or_default();
    }
    within.all(Kind::Area, &sheet.areas, resolver)
}

fn link(
    target: &LinkTarget,
    place: Place,
    body: &Body,
    catalog: &Catalog,
    files: &Files,
    resolver: &mut Resolver<'_>,
) -> Resolved {
    match target {
        LinkTarget::Outside(url) => Resolved::Outside(url.clone()),
        LinkTarget::Here(anchor) => {
            if !body.ids.contains(anchor) {
                tell_anchor(anchor, place, body, resolver);
            }
            Resolved::Here(anchor.clone())
        }
        LinkTarget::Id { folder, id, anchor } => {
            let things = by_id(folder.as_deref(), id, place, resolver);
            things.map_or(Resolved::Nothing, |thing| to_thing(thing, anchor.as_deref(), place, catalog, resolver))
        }
        LinkTarget::File { path, anchor } => {
            by_path(path, anchor.as_deref(), place, catalog, files, resolver).unwrap_or(Resolved::Nothing)
        }
    }
}

pub(super) fn by_id(folder: Option<&str>, id: &str, place: Place, resolver: &mut Resolver<'_>) -> Option<ThingId> {
    // A folder that is none of a kind is part of the id: of a page in a folder, or of another framework's competency.
    let (kinds, id) = match folder.map(|folder| (Kind::in_folder(folder), folder)) {
        Some(([], folder)) => (&Kind::ALL[..], Cow::Owned(format!("{folder}/{id}"))),
        Some((kinds, _)) => (kinds, Cow::Borrowed(id)),
        None => (&Kind::ALL[..], Cow::Borrowed(id)),
    };
    match resolver.names.find(&id, kinds) {
        Found::Things(things) => things.first().copied(),
        Found::Unknown(suggestion) => {
            let names = resolver.names;
            // The folder may be wrong and the rest right.
            let last = id.rsplit('/').next().unwrap_or(&id);
            let known = folder.and_then(|_| Some((names.only_kind(last)?, last)));
            let elsewhere =
                known.map(|(kind, id)| kind.folder().map_or(id.to_owned(), |folder| format!("{folder}/{id}")));
            let written = folder.filter(|_| elsewhere.is_some() && kinds.len() < Kind::ALL.len());
            let written = written.map_or_else(|| id.to_string(), |folder| format!("{folder}/{id}"));
            let unknown = Unknown::in_text(names, &written, kinds, elsewhere.or(suggestion));
            resolver.add(&UNKNOWN_REFERENCE, place, unknown.args());
            None
        }
        other => {
            resolver.tell(other, &id, kinds, place);
            None
        }
    }
}

fn to_thing(
    thing: ThingId,
    anchor: Option<&str>,
    place: Place,
    catalog: &Catalog,
    resolver: &mut Resolver<'_>,
) -> Resolved {
    let Some(anchor) = anchor else { return Resolved::Thing(thing, None) };
    let body = catalog.get(thing).text.as_ref().map(LinkedText::body);
    if body.is_some_and(|body| body.ids.iter().any(|id| id == anchor)) {
        return Resolved::Thing(thing, Some(anchor.to_owned()));
    }
    tell_anchor(anchor, place, body.unwrap_or(&Body::default()), resolver);
    Resolved::Thing(thing, None)
}

fn tell_anchor(anchor: &str, place: Place, body: &Body, resolver: &mut Resolver<'_>) {
    let suggestion = nearest(anchor, body.ids.iter().map(String::as_str));
    resolver.add(&BROKEN_ANCHOR, place, vec![("anchor", Arg::from(anchor)), ("suggestion", Arg::from(suggestion))]);
}

fn by_path(
    written: &str,
    anchor: Option<&str>,
    place: Place,
    catalog: &Catalog,
    files: &Files,
    resolver: &mut Resolver<'_>,
) -> Option<Resolved> {
    let path = located(written, resolver.path)
        .filter(|path| files.all.contains(path))
        .or_else(|| tell_broken(written, Meant::by(written), place, files, resolver))?;
    if let Some(&thing) = catalog.by_path.get(&path) {
        return Some(to_thing(thing, anchor, place, catalog, resolver));
    }
    if path.as_str() == GLOSSARY {
        return Some(Resolved::List(Kind::Term));
    }
    if files.assets.contains_key(&path) {
        return Some(Resolved::Asset(path, None));
    }
    if let Some(&number) = files.hidden.get(&path) {
        resolver.tell(Found::Hidden(number), written, &[], place);
    } else if files.drafts.contains(&path) {
        resolver.add(&DRAFT_REFERENCE, place, vec![("id", Arg::from(written))]);
    } else if !files.broken.contains(&path) {
        // It is there, so it is of a kind that doesn't come on a site.
        let meant = Some(Meant::by(written)).filter(|meant| !meant.is_file()).unwrap_or(Meant::Other);
        tell_broken(written, meant, place, files, resolver);
    }
    None
}

fn image(src: &str, place: Place, files: &Files, resolver: &mut Resolver<'_>) -> Resolved {
    located(src, resolver.path)
        .filter(|path| files.assets.contains_key(path) && is_picture(path.as_str()))
        .or_else(|| tell_broken(src, Meant::by_picture(src), place, files, resolver))
        .map_or(Resolved::Nothing, |path| {
            let size = files.assets.get(&path).copied().flatten();
            Resolved::Asset(path, size)
        })
}

fn tell_broken(
    written: &str,
    meant: Meant,
    place: Place,
    files: &Files,
    resolver: &mut Resolver<'_>,
) -> Option<SitePath> {
    let suggestion = meant.is_file().then(|| nearest_file(written, meant, files, resolver.path.folder())).flatten();
    let args =
        vec![("link", Arg::from(written)), ("suggestion", Arg::from(suggestion)), ("from", Arg::from(meant.name()))];
    resolver.add(&BROKEN_LINK, place, args);
    None
}
