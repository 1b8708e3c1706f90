//! A note beside a work: for whom it is, why, and what of it to read.

use crate::yaml::record;

record! {
    /// Its own front matter; the work itself stands in a `.bib` file.
    pub struct Note {
        /// Who gains by it.
        pub r#for: Option<String>,
        /// What it brings them.
        pub why: Option<String>,
        /// Which part to read, or to begin with.
        pub read: Option<String>,
    }
}
