//! What a site says about searching in it, `zoeken.yaml`: words that belong together or apart, and queries that must find
//! something.

use crate::{source::Placed, yaml::record};

record! {
    /// The file.
    pub struct Searching {
        /// Groups of words that find each other, whatever their stems.
        pub same: Vec<Placed<Vec<String>>>,
        /// Groups of words that never find each other.
        pub apart: Vec<Placed<Vec<String>>>,
        /// What must be found.
        pub queries: Vec<Query>,
    }
}

record! {
    /// A query, and what it must find.
    pub struct Query {
        /// What someone types.
        pub search: Placed<String>,
        /// What must be among the first ten.
        pub find: Vec<Placed<String>>,
        /// What must not be among the first five.
        pub not: Vec<Placed<String>>,
    }
}
