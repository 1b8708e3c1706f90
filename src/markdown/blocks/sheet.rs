//! `sheet`: the competencies of some areas on one sheet.

use crate::{source::Placed, yaml::record};

record! {
    /// Which areas; without any, all of the framework.
    pub struct Sheet {
        /// The framework; without it, the site's own.
        pub framework: Option<Placed<String>>,
        /// Its domains or areas.
        pub areas: Vec<Placed<String>>,
    }
}
