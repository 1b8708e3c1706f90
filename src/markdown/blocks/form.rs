//! `form`: chosen items of a form, as on paper, with a way to the form itself.

use crate::{source::Placed, yaml::record};

record! {
    /// Which items of which form; without any, all of it.
    pub struct FormBlock {
        /// The form.
        pub form: Placed<String>,
        /// Ids of its parts, statements, rubrics and questions.
        pub items: Vec<Placed<String>>,
    }
}
