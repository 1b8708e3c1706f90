//! A profile → Moodle's CSV.

use super::{COLUMNS, MOST, format};
use crate::{
    exchange::{Level, Profile, profile::Visit, table},
    identity,
};

/// The scale that Moodle demands of a framework, in the language of the site: two words, of which the first is where one
/// starts. Nothing of ours is measured on it.
#[derive(Clone, Debug)]
pub struct Scale {
    /// Before something is seen.
    pub first: String,
    /// When it is.
    pub second: String,
}

/// Moodle's CSV. What would be a formula in a spreadsheet stays as it is: Moodle takes each field for the text it is.
pub fn write(profile: &Profile, site: &str, scale: &Scale) -> String {
    let visits = profile.walk();
    let mut rows = vec![COLUMNS.map(str::to_owned), framework(profile, scale, &visits)];
    let id = |key: &str| id_number(key, site, profile);
    for (at, visit) in visits.iter().enumerate() {
        let (name, description) = named(&visit.entry.title, visit.entry.text.as_deref());
        let mut row = empty();
        row[0] = visit.parent.as_ref().map(|(_, key)| id(key)).unwrap_or_default();
        row[1] = id(&visit.key);
        row[2] = name;
        row[3] = description;
        row[4] = format::PLAIN.to_owned();
        // No rule: as Moodle writes it itself.
        row[8] = "0".to_owned();
        row[9] = "null".to_owned();
        row[11] = (at + 1).to_string();
        rows.push(row);
    }
    table::write(&rows, b',')
}

fn empty() -> [String; 14] {
    std::array::from_fn(|_| String::new())
}

fn framework(profile: &Profile, scale: &Scale, visits: &[Visit<'_>]) -> [String; 14] {
    let (name, description) = named(&profile.title, profile.summary.as_deref());
    let mut row = empty();
    row[1] = id_number(&profile.id, "", profile);
    row[2] = name;
    row[3] = description;
    row[4] = format::PLAIN.to_owned();
    // A comma parts two values of a scale.
    row[5] = [&scale.first, &scale.second].map(|value| value.replace(',', " ")).join(",");
    // Moodle puts the number of its own scale in the first; one value is where one starts, one is what is aimed at.
    row[6] = r#"[{"scaleid":"0"},{"id":1,"scaledefault":1,"proficient":0},{"id":2,"scaledefault":0,"proficient":1}]"#
        .to_owned();
    row[12] = "1".to_owned();
    row[13] = taxonomy(visits);
    row
}

/// What Moodle calls the entries of each depth; where several kinds stand side by side, its word for any.
fn taxonomy(visits: &[Visit<'_>]) -> String {
    let deepest = visits.iter().map(|visit| visit.depth).max().unwrap_or(0);
    let word = |depth: usize| {
        let mut levels = visits.iter().filter(|visit| visit.depth == depth).map(|visit| visit.entry.level);
        let first = levels.next();
        match first.filter(|first| levels.all(|level| level == *first)) {
            Some(Level::Area) => "domain",
            Some(Level::Behaviour) => "behaviour",
            Some(Level::Competency) | None => "competency",
        }
    };
    // Moodle keeps a word for four depths.
    (0..=deepest.max(3)).take(4).map(word).collect::<Vec<_>>().join(",")
}

/// A key as an id number; one that Moodle would cut ends with a name of its own.
fn id_number(key: &str, site: &str, profile: &Profile) -> String {
    if key.chars().count() <= MOST {
        return key.to_owned();
    }
    let own = identity::uuid(site, &[&profile.id, key]);
    let kept: String = key.chars().take(MOST - 1 - own.len()).collect();
    format!("{kept}~{own}")
}

/// A name as Moodle can keep it, and the description: where the name is cut, that begins with the whole of it.
fn named(title: &str, text: Option<&str>) -> (String, String) {
    if title.chars().count() <= MOST {
        return (title.to_owned(), text.unwrap_or_default().to_owned());
    }
    let cut: String = title.chars().take(MOST - 1).collect();
    let description = [Some(title), text].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    (format!("{cut}…"), description)
}
