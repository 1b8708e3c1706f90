//! Fenced blocks with YAML inside, by the first word behind the fence. A block is a file here and a line in [`read`].

mod cards;
mod form;
mod quadrant;
mod sheet;
mod video;

pub use cards::{Card, Cards};
pub use form::FormBlock;
pub use quadrant::{Axis, Paper, Quadrant};
pub use sheet::Sheet;
pub use video::Video;

use crate::{
    diagnostics::{Code, Report},
    suggest::nearest,
    yaml,
};

/// A first word that is nearly that of a block.
pub static UNKNOWN_BLOCK: Code = Code::error("unknown-block");
/// A block without an end takes in whatever stands below it.
pub static UNCLOSED_BLOCK: Code = Code::error("unclosed-block");

/// A block, as its author wrote it.
#[derive(Clone, Debug)]
pub enum Block {
    /// Cards to print and cut.
    Cards(Cards),
    /// Items of a form.
    Form(FormBlock),
    /// Two axes to lay cards on.
    Quadrant(Quadrant),
    /// A sheet with the competencies of some areas.
    Sheet(Sheet),
    /// A picture that leads to a video elsewhere.
    Video(Video),
}

/// The first words there are.
const NAMES: [&str; 5] = ["cards", "form", "quadrant", "sheet", "video"];

/// Whether this first word is a block's.
pub(super) fn known(name: &str) -> bool {
    NAMES.contains(&name)
}

/// The block that a first word may have been meant for.
pub(super) fn near(name: &str) -> Option<&'static str> {
    nearest(name, NAMES)
}

/// Decodes the block of a known name from YAML at byte `offset` of the reported file; what is wrong is told.
pub(super) fn read(name: &str, text: &str, offset: usize, report: &mut Report) -> Option<Block> {
    match name {
        "cards" => yaml::decode(text, offset, report).map(Block::Cards),
        "form" => yaml::decode(text, offset, report).map(Block::Form),
        "quadrant" => yaml::decode(text, offset, report).map(Block::Quadrant),
        "sheet" => yaml::decode(text, offset, report).map(Block::Sheet),
        "video" => yaml::decode(text, offset, report).map(Block::Video),
        _ => None,
    }
}
