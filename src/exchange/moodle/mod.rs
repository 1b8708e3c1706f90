//! Moodle's competency framework as CSV: what its 'Import competency framework' reads and writes (`tool_lpimportcsv`).
//!
//! Fourteen columns that count by position. The first row names them, one row is the framework, each other is a
//! competency with the id number of what it stands in. Id numbers and names are cut at a hundred characters when Moodle
//! reads them. Moodle knows competencies only: what an entry of ours is stands in its id number (`area/x`,
//! `competency/x`, `behaviour/x/y`), which no PHP takes for a number either.

mod plain_text;
mod read;
mod write;

pub use read::read;
pub use write::{Scale, write};

/// The longest id number and name.
const MOST: usize = 100;

/// The columns, with Moodle's own names for them.
const COLUMNS: [&str; 14] = [
    "Parent ID number",
    "ID number",
    "Short name",
    "Description",
    "Description format",
    "Scale values",
    "Scale configuration",
    "Rule type (optional)",
    "Rule outcome (optional)",
    "Rule config (optional)",
    "Cross-referenced competency ID numbers",
    "Exported ID (optional)",
    "Is framework",
    "Taxonomy",
];

/// Where each stands that we use.
mod column {
    pub const PARENT: usize = 0;
    pub const ID: usize = 1;
    pub const NAME: usize = 2;
    pub const DESCRIPTION: usize = 3;
    pub const FORMAT: usize = 4;
    pub const IS_FRAMEWORK: usize = 12;
    pub const TAXONOMY: usize = 13;
}

/// Moodle's numbers for how a description is written.
mod format {
    /// With tags, or as an editor left it.
    pub const WITH_TAGS: [&str; 3] = ["", "0", "1"];
    /// As it stands.
    pub const PLAIN: &str = "2";
}
