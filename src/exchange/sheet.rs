//! A table of activities or of statements, as someone kept it in a spreadsheet: columns by their headings, in Dutch or
//! English, in any order.

use std::collections::{BTreeMap, BTreeSet};

use super::{levels::fit, scalar, table};
use crate::{i18n::Language, text::fold};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The name of an activity.
    Title,
    /// A statement of a form.
    Statement,
    /// The part of a form that a statement stands in.
    Part,
    /// An id to have.
    Id,
    /// One or two sentences.
    Summary,
    /// How long.
    Minutes,
    /// For how many.
    GroupSize,
    /// Ids of domains.
    Domains,
    /// Ids of competencies.
    Competencies,
    /// What must be at hand.
    Materials,
    /// The text itself.
    Text,
}

impl Column {
    /// Headings by which it is known; the first of each is the one to name in Dutch, the second in English.
    const NAMES: [(Self, &'static [&'static str]); 11] = [
        (Self::Title, &["titel", "title", "naam", "name", "werkvorm", "activity"]),
        (Self::Statement, &["stelling", "statement", "uitspraak", "item"]),
        (Self::Part, &["deel", "part", "onderdeel", "rubriek", "gebied", "domain"]),
        (Self::Id, &["id"]),
        (Self::Summary, &["samenvatting", "summary", "omschrijving", "beschrijving", "description"]),
        (Self::Minutes, &["minuten", "minutes", "tijd", "duur", "time", "duration"]),
        (Self::GroupSize, &["groepsgrootte", "group size", "group_size", "aantal deelnemers"]),
        (Self::Domains, &["gebieden", "domains", "bekwaamheidsgebieden"]),
        (Self::Competencies, &["bekwaamheden", "competencies", "bekwaamheid", "competency"]),
        (Self::Materials, &["materiaal", "materials", "material", "materialen", "nodig"]),
        (Self::Text, &["tekst", "text", "uitleg", "stappen", "steps", "werkwijze"]),
    ];

    /// The headings to name in a language.
    pub fn headings(language: Language) -> Vec<&'static str> {
        let number = usize::from(language == Language::En);
        Self::NAMES.iter().filter_map(|(_, names)| names.get(number).or(names.first()).copied()).collect()
    }

    fn of(heading: &str) -> Option<Self> {
        let heading = fold(heading.trim());
        Self::NAMES.iter().find(|(_, names)| names.contains(&heading.as_str())).map(|(column, _)| *column)
    }
}

/// A table, read.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Which columns it has.
    pub columns: BTreeSet<Column>,
    /// Headings that mean nothing to us.
    pub unknown: Vec<String>,
    /// Its rows that hold anything, by their lines in a spreadsheet (the headings stand in 1).
    pub rows: Vec<(usize, BTreeMap<Column, String>)>,
    /// The line of the text with a quote that nothing closes, where there is one: what stands behind it is one field.
    pub unclosed: Option<usize>,
}

/// An activity from a row: its file's name and text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// The name of its file.
    pub id: String,
    /// The whole file.
    pub text: String,
}

/// Reads a table; columns are parted by whatever the first line has most of: semicolons, commas or tabs.
pub fn read(text: &str) -> Sheet {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or("");
    let count = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
    let mut rows = table::read(text, separator).into_iter();
    let headings = rows.next().map(|row| row.fields).unwrap_or_default();
    let known: Vec<_> = headings.iter().map(|heading| Column::of(heading)).collect();
    let unknown = headings.iter().zip(&known).filter(|(heading, known)| known.is_none() && !heading.trim().is_empty());
    let unknown = unknown.map(|(heading, _)| heading.trim().to_owned()).collect();
    let fields = |row: &table::Row| {
        let pairs = known.iter().enumerate().filter_map(|(at, column)| Some(((*column)?, row.field(at).to_owned())));
        pairs.filter(|(_, field)| !field.is_empty()).collect::<BTreeMap<_, _>>()
    };
    let rows = rows.enumerate().map(|(at, row)| (at + 2, fields(&row))).filter(|(_, fields)| !fields.is_empty());
    let unclosed = table::unclosed(text, separator);
    Sheet { columns: known.iter().flatten().copied().collect(), unknown, rows: rows.collect(), unclosed }
}

impl Sheet {
    /// The rows that lack what they are about, by their lines.
    pub fn without(&self, column: Column) -> Vec<usize> {
        self.rows.iter().filter(|(_, row)| !row.contains_key(&column)).map(|(line, _)| *line).collect()
    }

    /// A file for each row with a title; `front` are lines to stand first in each front matter.
    pub fn activities(&self, front: &str) -> Vec<Sketch> {
        let mut taken = BTreeSet::new();
        let rows = self.rows.iter().filter_map(|(_, row)| Some((row, row.get(&Column::Title)?)));
        rows.map(|(row, title)| {
            let id = unique(row.get(&Column::Id).unwrap_or(title), "werkvorm", &mut taken);
            Sketch { id, text: activity(row, title, front) }
        })
        .collect()
    }

    /// A form of all statements, part by part in the order in which parts are first named.
    pub fn form(&self, title: &str, head: &str, part_title: &str) -> String {
        let mut taken = BTreeSet::new();
        let mut parts: Vec<(String, Vec<&BTreeMap<Column, String>>)> = Vec::new();
        for (_, row) in self.rows.iter().filter(|(_, row)| row.contains_key(&Column::Statement)) {
            let part = row.get(&Column::Part).map_or(part_title, String::as_str);
            match parts.iter_mut().find(|(name, _)| name == part) {
                Some((_, rows)) => rows.push(row),
                None => parts.push((part.to_owned(), vec![row])),
            }
        }
        let mut text = head.replace("{title}", &scalar(title));
        text.push_str("parts:\n");
        for (name, rows) in &parts {
            text.push_str(&format!("  - id: {}\n", unique(name, "deel", &mut taken)));
            text.push_str(&format!("    title: {}\n    statements:\n", scalar(name)));
            for row in rows {
                let statement = &row[&Column::Statement];
                let id = unique(row.get(&Column::Id).unwrap_or(statement), "stelling", &mut taken);
                text.push_str(&format!("      - id: {id}\n        text: {}\n", scalar(statement)));
                if let Some(competencies) = row.get(&Column::Competencies) {
                    text.push_str(&format!("        competencies: {}\n", list(competencies)));
                }
            }
        }
        text
    }
}

fn activity(row: &BTreeMap<Column, String>, title: &str, front: &str) -> String {
    let mut text = format!("---\n{front}title: {}\ndraft: true\n", scalar(title));
    let mut line = |key: &str, column: Column, value: &dyn Fn(&str) -> String| {
        if let Some(field) = row.get(&column) {
            text.push_str(&format!("{key}: {}\n", value(field)));
        }
    };
    line("summary", Column::Summary, &|field| scalar(field));
    line("minutes", Column::Minutes, &|field| scalar(number(field)));
    line("group_size", Column::GroupSize, &|field| scalar(number(field)));
    line("domains", Column::Domains, &list);
    line("competencies", Column::Competencies, &list);
    line("materials", Column::Materials, &list);
    text.push_str("---\n");
    if let Some(body) = row.get(&Column::Text) {
        text.push_str(&format!("\n{}\n", body.replace('\r', "").trim()));
    }
    text
}

/// `60 minuten` as `60`, `30 - 60 min.` as `30 - 60`.
fn number(field: &str) -> &str {
    let end = field.rfind(|character: char| character.is_ascii_digit()).map_or(field.len(), |at| at + 1);
    &field[..end]
}

/// Several in one cell stand behind each other, with commas, semicolons or line ends between them.
fn list(field: &str) -> String {
    let items = field.split([',', ';', '\n', '\r']).map(str::trim).filter(|item| !item.is_empty());
    // Between brackets more characters have a meaning than alone.
    let quoted = items.map(|item| if item.contains(['{', '}', ':']) { format!("{item:?}") } else { scalar(item) });
    format!("[{}]", quoted.collect::<Vec<_>>().join(", "))
}

fn unique(words: &str, otherwise: &str, taken: &mut BTreeSet<String>) -> String {
    let id = fit(words);
    let id = if id.is_empty() { otherwise.to_owned() } else { id };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let free = std::iter::once(id.clone()).chain(numbered).find(|id| !taken.contains(id));
    let free = free.expect("numbers do not run out");
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::{Column, read};

    #[test]
    fn activities_from_a_spreadsheet() {
        let sheet = read(
            "\u{feff}Titel;Tijd;Materiaal;Kleur;Tekst\nPraten: hoe?;30 - 60 minuten;stiften, kaartjes;rood;\"Doe dit.\nEn dit.\"\n;5;;;\nPraten: hoe?;;;;\n",
        );
        assert_eq!((sheet.unknown.as_slice(), sheet.without(Column::Title)), (&["Kleur".to_owned()][..], vec![3]));
        let made = sheet.activities("# Uit x.csv\n");
        let ids: Vec<_> = made.iter().map(|sketch| sketch.id.as_str()).collect();
        assert_eq!(ids, ["praten-hoe", "praten-hoe-2"]);
        let text = "---\n# Uit x.csv\ntitle: \"Praten: hoe?\"\ndraft: true\nminutes: 30 - 60\nmaterials: [stiften, kaartjes]\n---\n\nDoe dit.\nEn dit.\n";
        assert_eq!(made[0].text, text);
    }

    #[test]
    fn statements_stand_in_their_parts() {
        let sheet =
            read("stelling,deel,bekwaamheden\nIk luister.,A,\"luisteren, vragen\"\nIk kijk.,B,\nIk wacht.,A,\n");
        let text = sheet.form("Scan", "title: {title}\n", "Stellingen");
        let parts = "title: Scan\nparts:\n  - id: a\n    title: A\n    statements:\n      - id: ik-luister\n        text: Ik luister.\n        competencies: [luisteren, vragen]\n      - id: ik-wacht\n        text: Ik wacht.\n  - id: b\n    title: B\n    statements:\n      - id: ik-kijk\n        text: Ik kijk.\n";
        assert_eq!(text, parts);
    }
}
