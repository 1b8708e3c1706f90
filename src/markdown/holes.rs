//! What a body leaves open, because only the catalog or the interface's language can fill it.

use super::{Block, Citation};
use crate::source::Place;

/// Something to be filled in.
#[derive(Clone, Debug)]
pub enum Hole {
    /// A link around some text.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// What shows when one points at it.
        title: Option<String>,
        /// `[[id]]` without a text: there is nothing between its ends, the fill supplies the words.
        bare: bool,
        /// The whole of the link.
        place: Place,
    },
    /// An image of the site's own.
    Image {
        /// The path as written, percent-decoded.
        src: String,
        /// What it shows, for those who can't see it; may be empty.
        alt: String,
        /// What shows when one points at it (where it isn't shown as a caption already).
        title: Option<String>,
        /// The whole of the image.
        place: Place,
    },
    /// Works that the text cites; the fill supplies all its words.
    Citation {
        /// What is cited.
        citation: Citation,
        /// The whole of it.
        place: Place,
    },
    /// A word of the interface, by its name; it stands in text and in attributes, so fill it in escaped.
    Word(&'static str),
    /// A block that has a template of its own.
    Block {
        /// What the author wrote.
        block: Block,
        /// The whole of the block.
        place: Place,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// Out of the site: an address with one of the allowed schemes, percent-encoded, not yet escaped for HTML.
    Outside(String),
    /// A file of the site, relative to the one at hand unless it begins with `/`; both parts percent-decoded.
    File {
        /// The path; empty where nothing was written.
        path: String,
        /// The part behind `#`.
        anchor: Option<String>,
    },
    /// A place in this very text.
    Here(String),
    /// A thing of the catalog, by its id.
    Id {
        /// The folder of its kind, where it was written.
        folder: Option<String>,
        /// The id.
        id: String,
        /// The part behind `#`.
        anchor: Option<String>,
    },
}
