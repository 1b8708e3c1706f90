//! What was written to hurt, and what nobody thought of: nothing panics, nothing hangs, and nothing that comes out can run.
//!
//! `markdown` holds large and crooked texts, `content` a whole site by a hostile hand, `fuzz` texts made at random. What these
//! find is mended and kept as a case in one of the first two.

#[path = "../common/mod.rs"]
mod common;
mod content;
mod fuzz;
mod harmless;
mod markdown;
