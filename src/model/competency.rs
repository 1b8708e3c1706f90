//! A page that says more about what a framework names: a domain, an area, a competency.

use crate::yaml::record;

record! {
    /// Its own front matter; the file's name is the id that the framework gives.
    pub struct Competency {
        /// A longer or friendlier title than the framework's.
        pub title: Option<String>,
    }
}
