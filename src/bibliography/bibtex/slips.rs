//! What is good BibTeX and surely not what was meant: a Dutch name for a kind or a field, `en` between two names, a year in
//! words.
//!
//! Programs write fields of their own, and institutions have `en` in their names: only what is near a name we know, or what
//! has the form of two people, is told.

use biblatex::{Pair, RawChunk, Spanned};

use super::shared::SHARED;
use crate::{bibliography::BIB_SLIP, diagnostics::Report, i18n::Arg, source::Place, suggest::nearest};

/// The kinds that BibTeX and BibLaTeX have.
const KINDS: [&str; 50] = [
    "article",
    "artwork",
    "audio",
    "book",
    "bookinbook",
    "booklet",
    "collection",
    "commentary",
    "conference",
    "dataset",
    "electronic",
    "image",
    "inbook",
    "incollection",
    "inproceedings",
    "inreference",
    "jurisdiction",
    "legal",
    "legislation",
    "letter",
    "manual",
    "mastersthesis",
    "misc",
    "movie",
    "music",
    "mvbook",
    "mvcollection",
    "mvproceedings",
    "mvreference",
    "online",
    "patent",
    "performance",
    "periodical",
    "phdthesis",
    "proceedings",
    "reference",
    "report",
    "review",
    "set",
    "software",
    "standard",
    "suppbook",
    "suppcollection",
    "suppperiodical",
    "techreport",
    "thesis",
    "unpublished",
    "video",
    "webpage",
    "www",
];

/// Fields beside those that are handed on, which are near one of them and still right.
const FIELDS: [&str; 27] = [
    "abstract",
    "annotation",
    "annotator",
    "annote",
    "authortype",
    "commentator",
    "crossref",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "eprint",
    "eprinttype",
    "file",
    "issuetitle",
    "keywords",
    "maintitle",
    "mainsubtitle",
    "note",
    "origdate",
    "part",
    "shortauthor",
    "shorteditor",
    "volumes",
    "pubmedid",
];

const DUTCH_KINDS: [(&str, &str); 9] = [
    ("artikel", "article"),
    ("boek", "book"),
    ("hoofdstuk", "incollection"),
    ("proefschrift", "phdthesis"),
    ("rapport", "report"),
    ("scriptie", "mastersthesis"),
    ("tijdschriftartikel", "article"),
    ("webpagina", "online"),
    ("website", "online"),
];

const DUTCH_FIELDS: [(&str, &str); 22] = [
    ("auteur", "author"),
    ("auteurs", "author"),
    ("boektitel", "booktitle"),
    ("datum", "date"),
    ("druk", "edition"),
    ("hoofdstuk", "chapter"),
    ("instelling", "institution"),
    ("jaar", "year"),
    ("jaargang", "volume"),
    ("jaartal", "year"),
    ("nummer", "number"),
    ("ondertitel", "subtitle"),
    ("pagina", "pages"),
    ("paginas", "pages"),
    ("redacteur", "editor"),
    ("redactie", "editor"),
    ("schrijver", "author"),
    ("taal", "langid"),
    ("tijdschrift", "journaltitle"),
    ("titel", "title"),
    ("uitgever", "publisher"),
    ("uitgeverij", "publisher"),
];

/// Words of institutions: what has one is no name of a person.
const INSTITUTIONS: [&str; 30] = [
    "academie",
    "bureau",
    "centre",
    "centrum",
    "college",
    "commissie",
    "council",
    "department",
    "dienst",
    "gemeente",
    "hogeschool",
    "inspectie",
    "institute",
    "instituut",
    "lectoraat",
    "ministerie",
    "netwerk",
    "onderwijs",
    "opleiding",
    "platform",
    "provincie",
    "raad",
    "school",
    "scholen",
    "stichting",
    "uitgeverij",
    "uitgevers",
    "universiteit",
    "university",
    "vereniging",
];

/// Tells the slips of an entry that begins at byte `start`, and gives the fields that were meant.
pub(super) fn tell(kind: &str, fields: &[Pair<'_>], start: usize, report: &mut Report) -> Vec<&'static str> {
    let mut meant = Vec::new();
    let mut add = |reason: &str, place: Place, word: &str, suggestion: &str| {
        let args = [("reason", reason), ("word", word), ("suggestion", suggestion)];
        report.add(&BIB_SLIP, place, args.map(|(name, text)| (name, Arg::from(text))));
    };
    if let Some(known) = known(kind, &KINDS, &[], &DUTCH_KINDS) {
        add("kind", Place::new(start, start + "@".len() + kind.len()), kind, known);
    }
    let names: Vec<_> = fields.iter().map(|field| field.key.v.to_ascii_lowercase()).collect();
    for (field, name) in fields.iter().zip(&names) {
        let key = Place::new(start + field.key.span.start, start + field.key.span.end);
        let there = |known: &&str| names.iter().any(|name| name == known);
        if let Some(known) = known(name, &SHARED, &FIELDS, &DUTCH_FIELDS).filter(|known| !there(known)) {
            add("field", key, field.key.v, known);
            meant.push(known);
        }
        let [Spanned { v: RawChunk::Normal(text), span }] = field.value.v.as_slice() else { continue };
        let place = Place::new(start + span.start, start + span.end);
        if ["author", "editor"].contains(&name.as_str()) && are_people(text) {
            add("names", place, text.trim(), "none");
        }
        if name == "year" && is_no_year(text.trim()) {
            add("year", place, text.trim(), "none");
            meant.push("year");
        }
    }
    meant
}

/// The name that was meant by one that we don't know.
fn known(written: &str, names: &[&'static str], more: &[&str], dutch: &[(&str, &'static str)]) -> Option<&'static str> {
    if names.contains(&written) || more.contains(&written) {
        return None;
    }
    let translated = dutch.iter().find(|(name, _)| *name == written).map(|(_, known)| *known);
    // Of a name of a few letters every other is near, and longer words that begin alike are others.
    let near = || {
        let near = nearest(written, names.iter().copied()).filter(|near| near.len().abs_diff(written.len()) <= 2)?;
        names.iter().copied().find(|name| *name == near && written.len() > 3)
    };
    translated.or_else(near)
}

/// A word or a number that is none: 'in druk' and 'z.d.' are no years either, and meant.
fn is_no_year(written: &str) -> bool {
    const MEANT: [&str; 12] = [
        "accepted",
        "binnenkort",
        "forthcoming",
        "geaccepteerd",
        "ingediend",
        "inpress",
        "nd",
        "nodate",
        "submitted",
        "verschijnt",
        "verwacht",
        "zd",
    ];
    let is_word = written.len() > 2 && written.chars().all(char::is_alphabetic);
    let is_number = written.len() != 4 && !written.is_empty() && written.bytes().all(|byte| byte.is_ascii_digit());
    is_number || (is_word && !MEANT.contains(&written.to_lowercase().as_str()))
}

/// Whether a field names people with `en` or `&` between them.
fn are_people(written: &str) -> bool {
    let written = written.replace("\\&", "&").split_whitespace().collect::<Vec<_>>().join(" ");
    if written.contains(['{', '"']) || written.contains(" and ") {
        return false;
    }
    let parts: Vec<_> = written.split(" & ").flat_map(|part| part.split(" en ")).collect();
    let is_institution = |word: &str| INSTITUTIONS.contains(&word.to_lowercase().trim_matches(','));
    parts.len() > 1 && parts.iter().all(|part| is_person(part)) && !written.split(' ').any(is_institution)
}

/// 'Jan Jansen', 'J. de Vries', 'Jansen, J.' or several of the last, as APA writes them.
fn is_person(part: &str) -> bool {
    let is_capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let is_initials = |word: &str| word.ends_with('.') && word.split('.').all(|letter| letter.chars().count() <= 2);
    if !part.contains(',') {
        let words: Vec<_> = part.split(' ').collect();
        let capitals = words.iter().filter(|word| is_capital(word) && !is_initials(word)).count();
        let has_initials = words.iter().any(|word| is_initials(word));
        return is_capital(&words[0]) && words.len() > 1 && (capitals == 2 || (capitals == 1 && has_initials));
    }
    let names: Vec<_> = part.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    let given = |name: &str| name.split(' ').all(is_initials) || (names.len() == 2 && !name.contains(' '));
    names.len().is_multiple_of(2) && names.chunks(2).all(|pair| given(pair[1]))
}

#[cfg(test)]
mod tests {
    use super::{are_people, is_no_year};

    #[test]
    fn people_and_not_institutions() {
        for people in [
            "Jan Jansen en Piet Puk",
            "Jansen, J. en Puk, P.",
            "Jansen, J., Puk, P. \\& De Vries, K.",
            "J. de Vries & P. Puk",
            "Jansen, Jan & Puk, Piet",
        ] {
            assert!(are_people(people), "{people}");
        }
        for others in [
            "Ministerie van Onderwijs, Cultuur en Wetenschap",
            "Onderwijs, Cultuur en Wetenschap",
            "{Jan Jansen en Piet Puk}",
            "Hogeschool Utrecht en Universiteit Leiden",
            "Kennisnet en SLO",
            "Inspectie van het Onderwijs",
            "Jan Jansen and Piet Puk",
            "Van den Berg & Partners",
        ] {
            assert!(!are_people(others), "{others}");
        }
    }

    #[test]
    fn years() {
        for wrong in ["twintig", "20", "20211"] {
            assert!(is_no_year(wrong), "{wrong}");
        }
        for fine in ["2021", "in druk", "z.d.", "", "ca. 1900", "forthcoming", "2020/2021"] {
            assert!(!is_no_year(fine), "{fine}");
        }
    }
}
