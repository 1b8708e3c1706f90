//! The front matter that every kind has.

use super::date::Date;
use crate::{
    source::Placed,
    yaml::{Node, record},
};

record! {
    /// Keys of every Markdown file.
    pub struct Common {
        /// One or two sentences for lists and previews.
        pub summary: Option<String>,
        /// The domains or areas it belongs to; none means all.
        pub domains: Vec<Placed<String>>,
        /// The works it stands on, by their keys.
        pub literature: Vec<Placed<String>>,
        /// Words to find it by.
        pub tags: Vec<String>,
        /// Not published unless asked for.
        pub draft: bool,
        /// When its content last changed.
        pub updated: Option<Date>,
        /// For one's own templates.
        pub extra: Option<Node>,
    }
}
