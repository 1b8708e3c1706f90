//! A Markdown file of the content: its kind by its folder, its id by its name, front matter and text.

use std::sync::Arc;

use super::{Content, FILE_NAME, front_matter, prose};
use crate::{
    diagnostics::Report,
    i18n::Arg,
    markdown::{self, Body},
    model::{Item, Matter, common::Common, kind::Kind, layout::CONTENT, slug::Slug},
    passage::Passage,
    source::{Place, SitePath},
    yaml::{self, Both, Decode, Node, Record},
};

/// A Markdown file, read.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// What kind of thing it is, by its folder.
    pub kind: Kind,
    /// Unique within its kind: the file's name, for plain pages their path in `content/`.
    pub id: String,
    /// The front matter.
    pub item: Item,
    /// The text; a form's intro.
    pub body: Body,
    /// A form's other texts: its closing, then the intro of each part. Empty ones too, so that their number finds them.
    pub more: Vec<Body>,
    /// Where the front matter stands.
    pub matter_place: Place,
}

impl Parsed {
    /// One of its texts: 0 is the first, the others follow in `more`.
    pub fn text(&self, number: usize) -> &Body {
        number.checked_sub(1).map_or(&self.body, |at| &self.more[at])
    }
}

/// The id of a Markdown file.
pub(super) fn id_of(kind: Kind, path: &SitePath) -> String {
    let inner = path.within(CONTENT).unwrap_or(path.as_str()).trim_end_matches(".md");
    match kind {
        Kind::Page if inner == "index" => inner.to_owned(),
        Kind::Page => inner.strip_suffix("/index").unwrap_or(inner).to_owned(),
        // A competency of another framework than the site's stands in a folder with that framework's id.
        Kind::Competency => inner.split_once('/').map_or(inner, |(_, rest)| rest).to_owned(),
        _ => path.stem().to_owned(),
    }
}

/// Reads a Markdown file: what it is, and what its front matter says in words.
pub(super) fn read(kind: Kind, path: &SitePath, text: &str, report: &mut Report) -> (Content, Vec<Passage>) {
    let id = id_of(kind, path);
    let broken = Content::Broken { kind, id: Some(id.clone()) };
    // A note is named after a key, which has its own form.
    for part in id.split('/').filter(|part| kind != Kind::Literature && part.parse::<Slug>().is_err()) {
        report.add_whole(&FILE_NAME, [("name", Arg::from(part))]);
    }
    let Some(split) = front_matter::split(text, report) else { return (broken, Vec::new()) };
    let tree = yaml::read(&text[split.matter.range()], split.matter.start as usize, report);
    // The text is read whatever became of the front matter: all mistakes are told at once.
    let item = tree.as_ref().and_then(|tree| match kind {
        Kind::Activity => decode(tree, report, |own| Matter::Activity(Arc::new(own))),
        Kind::Competency => decode(tree, report, Matter::Competency),
        Kind::Literature => decode(tree, report, Matter::Literature),
        Kind::Meeting => decode(tree, report, |own| Matter::Meeting(Arc::new(own))),
        Kind::Programme => decode(tree, report, |own| Matter::Programme(Arc::new(own))),
        _ => decode(tree, report, Matter::Page),
    });
    let body = markdown::read(&text[split.body..], split.body, report);
    let (Some(item), Some(tree)) = (item, tree) else { return (broken, Vec::new()) };
    let words = prose::of_tree(&tree, text, report);
    let parsed = Parsed { kind, id, item, body, more: Vec::new(), matter_place: split.matter };
    (Content::Item(Box::new(parsed)), words)
}

fn decode<T: Record>(tree: &Node, report: &mut Report, wrap: impl Fn(T) -> Matter) -> Option<Item> {
    let Both(common, own) = Both::<Common, T>::decode(tree, report)?;
    Some(Item { common: Arc::new(common), matter: wrap(own) })
}
