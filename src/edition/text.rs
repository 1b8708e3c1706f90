//! A text as page data: its body, and what fills its holes in one edition.
//!
//! No text is copied here: the markup is put together when a template asks for it.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::Edition;
use crate::{
    link::{LinkedText, Resolved},
    markdown::{Block, Fill, Hole, Html, Part, Step, Written, escape},
    page::Link,
    parse::{Content, Document, Size},
    route,
};

/// A body with its holes filled. Templates see a list of parts: `{text: …}` or `{steps: […]}`, where markup is a list of
/// texts (safe) and blocks (maps with a `block` and its data).
#[derive(Clone, Debug)]
pub struct TextView {
    document: Arc<Document>,
    fills: Vec<Fill>,
    blocks: BTreeMap<usize, BlockView>,
}

/// A fenced block, for its template.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "block", rename_all = "lowercase")]
pub enum BlockView {
    /// Cards to cut.
    Cards {
        /// As written.
        #[serde(flatten)]
        cards: crate::markdown::blocks::Cards,
    },
    /// Two axes to lay cards on.
    Quadrant {
        /// As written.
        #[serde(flatten)]
        quadrant: crate::markdown::blocks::Quadrant,
    },
    /// Areas with room to write.
    Sheet {
        /// The areas and what they are about.
        areas: Vec<SheetArea>,
    },
    /// A video elsewhere, by a picture of it.
    Video {
        /// Its name.
        title: String,
        /// Where it plays.
        url: String,
        /// The picture, from the page.
        image: Option<String>,
    },
}

/// A row of a sheet.
#[derive(Clone, Debug, Serialize)]
pub struct SheetArea {
    /// The area.
    #[serde(flatten)]
    pub link: Link,
    /// What it is about.
    pub summary: Option<String>,
    /// Its colour's class.
    pub tone: String,
}

impl TextView {
    /// A text on the page at `root` (`../` for each folder above it).
    pub fn new(text: &LinkedText, edition: &Edition<'_>, root: &str) -> Self {
        let holes = text.body().holes.iter().zip(&text.resolved);
        let fills = holes.clone().map(|(hole, resolved)| fill(hole, resolved, edition, root)).collect();
        let blocks = holes
            .enumerate()
            .filter_map(|(at, (hole, resolved))| Some((at, block(hole, resolved, edition, root)?)))
            .collect();
        Self { document: Arc::clone(&text.document), fills, blocks }
    }

    fn parts(&self) -> &[Part] {
        match &self.document.content {
            Content::Item(parsed) => &parsed.body.parts,
            _ => &[],
        }
    }
}

fn fill(hole: &Hole, resolved: &Resolved, edition: &Edition<'_>, root: &str) -> Fill {
    match hole {
        Hole::Link { title, bare, .. } => {
            let Some((href, class)) = href(resolved, edition, root) else {
                return Fill { open: words_of_bare(hole), close: String::new() };
            };
            let mut open = format!("<a href=\"{}\"", escape(&href));
            if let Some(class) = class {
                write!(open, " class=\"{class}\"").expect("a String takes all text");
            }
            if let Some(title) = title {
                write!(open, " title=\"{}\"", escape(title)).expect("a String takes all text");
            }
            open.push('>');
            if *bare && let Resolved::Thing(thing, _) = resolved {
                open.push_str(&escape(&edition.catalog.get(*thing).title));
            }
            Fill { open, close: "</a>".to_owned() }
        }
        Hole::Image { alt, title, .. } => {
            let Resolved::Asset(path, size) = resolved else { return Fill::default() };
            let src = format!("{root}{}", route::encoded(route::asset(path).as_str()));
            let title = title.as_ref().map(|title| format!(" title=\"{}\"", escape(title))).unwrap_or_default();
            let size = size.map(|Size { width, height }| format!(" width=\"{width}\" height=\"{height}\""));
            let size = size.unwrap_or_default();
            let (src, alt) = (escape(&src), escape(alt));
            let open = format!("<img src=\"{src}\" alt=\"{alt}\"{title}{size} loading=\"lazy\">");
            Fill { open, close: String::new() }
        }
        Hole::Word(name) => Fill { open: escape(&edition.word(name)), close: String::new() },
        Hole::Block { .. } => Fill::default(),
    }
}

/// A link by id that leads nowhere still says what its author wrote.
fn words_of_bare(hole: &Hole) -> String {
    match hole {
        Hole::Link { bare: true, target: crate::markdown::LinkTarget::Id { id, .. }, .. } => escape(id),
        _ => String::new(),
    }
}

fn href(resolved: &Resolved, edition: &Edition<'_>, root: &str) -> Option<(String, Option<&'static str>)> {
    let inside = |address: &str| format!("{root}{}", route::encoded(address));
    match resolved {
        Resolved::Outside(url) => Some((url.clone(), url.starts_with("http").then_some("external"))),
        Resolved::Here(anchor) => Some((route::encoded(&format!("#{anchor}")), None)),
        Resolved::Thing(thing, anchor) => {
            let address = edition.address(*thing);
            let address = anchor.as_ref().map_or(address.clone(), |anchor| address.at(anchor));
            Some((inside(address.as_str()), None))
        }
        Resolved::List(kind) => Some((inside(route::list(*kind).as_str()), None)),
        Resolved::Asset(path, _) => Some((inside(route::asset(path).as_str()), Some("file"))),
        Resolved::Nothing | Resolved::Things(_) => None,
    }
}

fn block(hole: &Hole, resolved: &Resolved, edition: &Edition<'_>, root: &str) -> Option<BlockView> {
    let Hole::Block { block, .. } = hole else { return None };
    Some(match block {
        Block::Cards(cards) => BlockView::Cards { cards: cards.clone() },
        Block::Quadrant(quadrant) => BlockView::Quadrant { quadrant: quadrant.clone() },
        Block::Sheet(_) => {
            let areas: &[_] = if let Resolved::Things(areas) = resolved { areas } else { &[] };
            let row = |&area| SheetArea {
                link: edition.link(area),
                summary: edition.catalog.get(area).summary.clone(),
                tone: edition.tone(area),
            };
            BlockView::Sheet { areas: areas.iter().map(row).collect() }
        }
        Block::Video(video) => BlockView::Video {
            title: video.title.clone(),
            url: video.url.0.clone(),
            image: match resolved {
                Resolved::Asset(path, _) => Some(format!("{root}{}", route::encoded(route::asset(path).as_str()))),
                _ => None,
            },
        },
    })
}

impl Serialize for TextView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            // What everything below is made of, for a comparison: no markup is put together for that.
            let fills: Vec<_> = self.fills.iter().map(|fill| (&fill.open, &fill.close)).collect();
            return (self.document.fingerprint, fills, &self.blocks).serialize(serializer);
        }
        Parts { parts: self.parts(), view: self }.serialize(serializer)
    }
}

struct Parts<'a> {
    parts: &'a [Part],
    view: &'a TextView,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum PartView<'a> {
    Text(Markup<'a>),
    Steps(Vec<StepView<'a>>),
}

/// Steps that follow each other make one list.
impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let chunks = self.parts.chunk_by(|a, b| matches!((a, b), (Part::Step(_), Part::Step(_))));
        serializer.collect_seq(chunks.map(|chunk| {
            match &chunk[0] {
                Part::Text(html) => PartView::Text(Markup { html, view: self.view }),
                Part::Step(_) => PartView::Steps(
                    chunk
                        .iter()
                        .filter_map(|part| match part {
                            Part::Step(step) => Some(StepView::new(step, self.view)),
                            Part::Text(_) => None,
                        })
                        .collect(),
                ),
            }
        }))
    }
}

#[derive(Serialize)]
struct StepView<'a> {
    id: &'a str,
    /// Of its heading, 2 to 6.
    level: u8,
    title: Markup<'a>,
    minutes: Option<String>,
    grouping: Option<&'static str>,
    at: Option<String>,
    block: Option<&'a str>,
    pause: bool,
    optional: bool,
    parts: Parts<'a>,
}

impl<'a> StepView<'a> {
    fn new(step: &'a Step, view: &'a TextView) -> Self {
        let Content::Item(parsed) = &view.document.content else { unreachable!("only items have steps") };
        let heading = &parsed.body.headings[step.heading];
        Self {
            id: &heading.id,
            level: heading.level,
            title: Markup { html: &step.title, view },
            minutes: step.facts.minutes.as_ref().map(|minutes| minutes.value.to_string()),
            grouping: step.facts.grouping.map(|grouping| grouping.word()),
            at: step.facts.at.as_ref().map(|at| at.value.to_string()),
            block: step.facts.block.as_ref().map(|block| block.value.as_str()),
            pause: step.facts.pause,
            optional: step.facts.optional,
            parts: Parts { parts: &step.parts, view },
        }
    }
}

struct Markup<'a> {
    html: &'a Html,
    view: &'a TextView,
}

impl Serialize for Markup<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pieces = serializer.serialize_seq(None)?;
        for written in self.html.write(&self.view.fills) {
            match written {
                Written::Markup(markup) => pieces.serialize_element(&*markup)?,
                Written::Block(hole) => {
                    if let Some(block) = self.view.blocks.get(&hole) {
                        pieces.serialize_element(block)?;
                    }
                }
            }
        }
        pieces.end()
    }
}
