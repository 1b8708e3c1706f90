//! A framework as a plain table, to work with in a spreadsheet.
//!
//! Dutch and other European spreadsheets part columns at semicolons, as the comma is theirs for decimals, and take a text
//! without a byte order mark for another encoding: so it has both.

use super::{Profile, table};

/// Begins a text that is UTF-8.
const MARK: char = '\u{feff}';

/// The words of the table, in the language of the site.
#[derive(Clone, Debug)]
pub struct Words {
    /// Names of the columns: kind, id, in, label, name, description, role.
    pub columns: [String; 7],
    /// Names of the levels, as in [`super::Level::ALL`].
    pub levels: [String; 3],
}

/// The table, one row for each domain, area, competency and behaviour.
pub fn write(profile: &Profile, words: &Words) -> String {
    let mut rows = vec![words.columns.clone()];
    for visit in profile.walk() {
        let entry = visit.entry;
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let row = [
            words.levels[entry.level as usize].clone(),
            entry.id.clone(),
            visit.parent.map(|(parent, _)| parent.title.clone()).unwrap_or_default(),
            or_empty(&entry.label),
            entry.title.clone(),
            or_empty(&entry.text),
            or_empty(&entry.role),
        ];
        rows.push(row.map(harmless));
    }
    format!("{MARK}{}", table::write(&rows, b';'))
}

/// A spreadsheet takes a field that begins like this for a formula and runs it; an apostrophe before it says that it is
/// text (OWASP, CSV injection).
fn harmless(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{field}")
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_field_is_a_formula() {
        assert_eq!(harmless("=cmd|' /C calc'!A0".into()), "'=cmd|' /C calc'!A0");
        assert_eq!(harmless("a=b".into()), "a=b");
    }
}
