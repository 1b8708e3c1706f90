//! A reference as RIS, the oldest of the forms that reference managers take: a tag, two spaces, a hyphen, a value.

use std::fmt::Write;

use super::{Date, Person, Reference, Work};

/// The lines of one reference, its end included.
pub fn ris(reference: &Reference) -> String {
    let mut ris = String::new();
    let mut line = |tag: &str, value: &str| {
        // A value is one line; two spaces and a hyphen are what ends a tag.
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            write!(ris, "{tag}  - {value}\r\n").expect("a String takes all text");
        }
    };
    line("TY", kind(reference.work));
    line("ID", &reference.key);
    for person in &reference.authors {
        line("AU", &name(person));
    }
    for person in &reference.directors {
        line("A2", &name(person));
    }
    for person in &reference.editors {
        line("ED", &name(person));
    }
    for person in &reference.translators {
        line("A4", &name(person));
    }
    if let Some(date) = reference.date {
        line("PY", &date.year.to_string());
        line("DA", &day(date));
    }
    line("TI", &reference.title);
    line("ST", &reference.short_title);
    line(if reference.work == Work::Article { "JO" } else { "T2" }, &reference.container);
    line("T3", &reference.series);
    line("PB", &reference.publisher);
    line("VL", &reference.volume);
    line("IS", if reference.issue.is_empty() { &reference.number } else { &reference.issue });
    line("ET", &reference.edition);
    let (first, last) = reference.pages.split_once('-').unwrap_or((&reference.pages, ""));
    line("SP", first);
    line("EP", last);
    line("M3", &reference.genre);
    line("DO", &reference.doi);
    line("UR", &reference.url);
    if let Some(date) = reference.accessed {
        line("Y2", &day(date));
    }
    line("SN", if reference.isbn.is_empty() { &reference.issn } else { &reference.isbn });
    line("LA", &reference.language);
    ris.push_str("ER  - \r\n");
    ris
}

fn kind(work: Work) -> &'static str {
    match work {
        Work::Article => "JOUR",
        Work::MagazineArticle => "MGZN",
        Work::NewspaperArticle => "NEWS",
        Work::Book => "BOOK",
        Work::Chapter => "CHAP",
        Work::Entry => "ENCYC",
        Work::ConferencePaper => "CPAPER",
        Work::Speech => "HEAR",
        Work::Dissertation | Work::MastersThesis | Work::Thesis => "THES",
        Work::Report => "RPRT",
        Work::Standard => "STAND",
        Work::Law => "STAT",
        Work::WebPage => "ELEC",
        Work::Film => "VIDEO",
        Work::Broadcast => "SOUND",
        Work::Dataset => "DATA",
        Work::Software => "COMP",
        Work::Manuscript => "UNPB",
        Work::Document => "GEN",
    }
}

/// `de Leeuw, Patricia`, or an institution's name.
fn name(person: &Person) -> String {
    let parts = [person.surname(), person.given.clone(), person.suffix.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// `2021/03/07`: what is not known stays empty.
fn day(date: Date) -> String {
    let two = |part: Option<u8>| part.map(|part| format!("{part:02}")).unwrap_or_default();
    format!("{}/{}/{}/", date.year, two(date.month), two(date.day))
}
