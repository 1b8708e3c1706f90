//! Frameworks as other programs know them: CASE packages, Moodle's competency CSV, a plain table; there and back.
//!
//! Between a [`Framework`] and any format stands a [`Profile`]: one tree of entries, without places and references. What a
//! newer version dropped is not in it.

pub mod case;
pub mod compared;
mod levels;
pub mod moodle;
pub mod plain;
pub mod profile;
pub mod sheet;
mod table;
mod written;

pub use profile::{Entry, Level, Profile};
pub use written::{scalar, yaml};

use crate::{
    diagnostics::{self, Code, Report},
    i18n::Arg,
    source::Place,
};

/// A file that holds no framework in a form that we know.
pub static IMPORT_FORM: Code = Code::error("import-form");
/// A row or an item of such a file that can't be placed.
pub static IMPORT_ITEM: Code = Code::error("import-item");

/// Reads a framework from another program's file: a CASE package where it begins as JSON does, else Moodle's CSV.
///
/// What is wrong is told in the report, all at once.
pub fn read(text: &str, report: &mut Report) -> Option<Profile> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    let profile = if is_json { case::read(text, report) } else { moodle::read(text, report) };
    // Items are looked at several times; they are told from the first to the last.
    diagnostics::sort(&mut report.found);
    profile
}

/// Tells that a file as a whole can't be read: `reason` names a variant of the message.
fn wrong_form(reason: &str, place: Place, report: &mut Report) {
    report.add(&IMPORT_FORM, place, [("reason", Arg::from(reason))]);
}

/// Tells that one item can't be placed.
fn wrong_item(reason: &str, id: &str, place: Place, report: &mut Report) {
    report.add(&IMPORT_ITEM, place, [("reason", Arg::from(reason)), ("id", Arg::from(id))]);
}
