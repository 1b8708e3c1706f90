//! Works that texts refer to: read from BibTeX as Zotero writes it, set as APA has it, handed on in the forms that
//! reference managers take.
//!
//! Takes a `.bib` text and gives [`Reference`]s, each with its place: one that can't be read is told and hides no other.
//! [`apa::set`] takes all references of a site together, as two works of one author and year are told apart by a letter.
//! Nothing here gives markup: what is set comes out as [`Run`]s of text, so that a page escapes it as it does any text.

mod addresses;
pub mod apa;
mod bibtex;
mod blocks;
mod csl;
mod fields;
mod missing;
mod names;
mod order;
mod reference;
mod ris;
mod tex;

pub use apa::{Cited, Run, Set, SetMemo};
pub use bibtex::read;
pub use csl::csl_json;
pub use missing::missing;
pub use names::Person;
pub use order::{Order, order};
pub use reference::{Date, Reference, Work};
pub use ris::ris;

use crate::diagnostics::Code;

/// A part of a `.bib` file that is not BibTeX.
pub static BIB_SYNTAX: Code = Code::error("bib-syntax");
/// Good BibTeX that is surely not what was meant.
pub static BIB_SLIP: Code = Code::warning("bib-slip");
/// A reference's address that no browser should follow.
pub static BIB_ADDRESS: Code = Code::warning("bib-address");
