//! What the content is made of: one file per kind of thing, and the small values they share.

pub mod date;
pub mod minutes;
pub mod size;
pub mod slug;
pub mod step;
