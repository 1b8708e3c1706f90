//! Fenced blocks as data for their templates.

use serde::Serialize;

use super::{ChosenItems, Edition};
use crate::{
    link::Resolved,
    markdown::{
        Block, Hole,
        blocks::{Cards, Quadrant},
    },
    page::Link,
    route,
};

/// A fenced block, for its template.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "block", rename_all = "lowercase")]
pub enum BlockView {
    /// Cards to cut.
    Cards {
        /// As written.
        #[serde(flatten)]
        cards: Cards,
    },
    /// Two axes to lay cards on.
    Quadrant {
        /// As written.
        #[serde(flatten)]
        quadrant: Quadrant,
    },
    /// Items of a form, as on paper.
    Form {
        /// Those that were chosen.
        #[serde(flatten)]
        items: ChosenItems,
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

/// The data of a block, on the page at `root`; none where the hole is no block.
pub(super) fn block(hole: &Hole, resolved: &Resolved, edition: &Edition<'_>, root: &str) -> Option<BlockView> {
    let Hole::Block { block, .. } = hole else { return None };
    Some(match block {
        Block::Cards(cards) => BlockView::Cards { cards: cards.clone() },
        Block::Quadrant(quadrant) => BlockView::Quadrant { quadrant: quadrant.clone() },
        Block::Form(_) => match resolved {
            Resolved::Items(form, items) => BlockView::Form { items: ChosenItems::of(*form, items, edition, root) },
            _ => return None,
        },
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
