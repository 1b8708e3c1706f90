//! Katern.
pub mod diagnostics;
pub mod i18n;
pub mod source;
pub mod suggest;
pub mod yaml;
pub mod markdown;
pub mod model;
