//! What several features show alike: rows of lists, works, forms and what asks about something. A feature imports from here
//! and from no other feature.

pub(super) mod asking;
pub(super) mod form_view;
pub(super) mod rows;
pub(super) mod works;
