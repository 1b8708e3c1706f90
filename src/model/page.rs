//! A page of no particular kind.

use crate::yaml::record;

record! {
    /// Its own front matter.
    pub struct Page {
        /// Its name.
        pub title: String,
    }
}
