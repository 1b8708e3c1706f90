//! YAML: a tree with a place on everything, and records decoded from it.
//!
//! Serde stops at a text's first mistake and `Spanned` loses its place under `flatten`, so the tree is built here from
//! the parser's events and [`decode`] gathers every mistake of a document in one pass. Values keep the text as it was
//! written: `1.10` stays a version and `15:00` a time, whatever a YAML schema makes of them.

mod cause;
mod decode;
mod dutch;
mod lines;
mod merged;
mod shape;
mod tree;

pub use decode::{Both, Decode, Fields, Record, decode};
pub(crate) use decode::{choice, is_written, key, record};
pub use shape::{Field, RecordShape, Shape};
pub use tree::{Key, Node, Value, read};

use crate::diagnostics::Code;

/// The text is not YAML.
pub static SYNTAX: Code = Code::error("yaml-syntax");
/// An item of a list that became part of the text above it.
pub static MERGED_ITEM: Code = Code::warning("merged-item");
/// Deeper or larger than any site needs.
pub static TOO_LARGE: Code = Code::error("yaml-too-large");
/// A key stands twice in one map.
pub static DUPLICATE_KEY: Code = Code::error("duplicate-key");
/// A key that nothing reads.
pub static UNKNOWN_KEY: Code = Code::error("unknown-key");
/// A key that must be there is not.
pub static MISSING_KEY: Code = Code::error("missing-key");
/// A list where a text belongs, and the like.
pub static WRONG_KIND: Code = Code::error("wrong-kind");
/// A value that is none of those allowed, or not well formed.
pub static WRONG_VALUE: Code = Code::error("wrong-value");
/// A key with nothing behind it.
pub static EMPTY_VALUE: Code = Code::error("empty-value");
