//! A reference as CSL knows it: for the processor that sets it, and for reference managers.

use std::collections::BTreeMap;

use hayagriva::citationberg::json::{DateValue, Item, LiteralName, NameItem, NameValue, Value, VecDate, VecDateRange};
use serde::Serialize;

use super::{
    Date, Person, Reference, Work,
    apa::{HYPHEN, PARTICLE},
};
use crate::i18n::Language;

/// The type of CSL.
fn kind(work: Work) -> &'static str {
    match work {
        Work::Article => "article-journal",
        Work::MagazineArticle => "article-magazine",
        Work::NewspaperArticle => "article-newspaper",
        Work::Book => "book",
        Work::Chapter => "chapter",
        Work::Entry => "entry-encyclopedia",
        Work::ConferencePaper => "paper-conference",
        Work::Speech => "speech",
        Work::Dissertation | Work::MastersThesis | Work::Thesis => "thesis",
        Work::Report => "report",
        Work::Standard => "standard",
        Work::Law => "legislation",
        Work::WebPage => "webpage",
        Work::Film => "motion_picture",
        Work::Broadcast => "broadcast",
        Work::Dataset => "dataset",
        Work::Software => "software",
        Work::Manuscript => "manuscript",
        Work::Document => "document",
    }
}

/// What a thesis or recording is called where its author does not say.
fn genre(reference: &Reference, language: Language) -> &'static str {
    match (reference.work, language) {
        (Work::Dissertation, Language::Nl) => "Proefschrift",
        (Work::Dissertation, Language::En) => "Doctoral dissertation",
        (Work::MastersThesis, Language::Nl) => "Masterscriptie",
        (Work::MastersThesis, Language::En) => "Master’s thesis",
        (Work::Thesis, Language::Nl) => "Scriptie",
        (Work::Thesis, Language::En) => "Thesis",
        (Work::Film, _) => "Video",
        (Work::Broadcast, _) if reference.container.is_empty() => "Podcast",
        (Work::Broadcast, Language::Nl) => "Podcastaflevering",
        (Work::Broadcast, Language::En) => "Podcast episode",
        (Work::Dataset, _) => "Dataset",
        (Work::Software, Language::Nl) => "Software",
        (Work::Software, Language::En) => "Computer software",
        _ => "",
    }
}

/// The texts that CSL knows, by its names; empty ones left out.
fn texts(reference: &Reference, language: Language) -> BTreeMap<&'static str, String> {
    let genre = if reference.genre.is_empty() { genre(reference, language) } else { &reference.genre };
    let texts = [
        ("id", reference.key.as_str()),
        ("type", kind(reference.work)),
        ("title", &reference.title),
        ("title-short", &reference.short_title),
        ("container-title", &reference.container),
        ("collection-title", &reference.series),
        ("publisher", &reference.publisher),
        ("event-title", &reference.event),
        ("event-place", &reference.event_place),
        ("volume", &reference.volume),
        ("issue", &reference.issue),
        ("number", &reference.number),
        ("edition", &reference.edition),
        ("page", &reference.pages),
        ("chapter-number", &reference.chapter),
        ("genre", genre),
        ("status", &reference.status),
        ("DOI", &reference.doi),
        ("URL", &reference.url),
        ("ISBN", &reference.isbn),
        ("ISSN", &reference.issn),
        ("language", &reference.language),
    ];
    texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, text.to_owned())).collect()
}

fn people(reference: &Reference) -> impl Iterator<Item = (&'static str, &[Person])> {
    let all = [
        ("author", &reference.authors),
        ("editor", &reference.editors),
        ("translator", &reference.translators),
        ("director", &reference.directors),
    ];
    all.into_iter().filter(|(_, people)| !people.is_empty()).map(|(name, people)| (name, people.as_slice()))
}

/// The item that the processor sets. Particles are marked: whether they get a capital depends on what stands before them.
pub(super) fn item(reference: &Reference, language: Language) -> Item {
    let mut texts = texts(reference, language);
    let like = match reference.work {
        // The style asks for an editor whom the processor has forgotten once it has named him.
        Work::ConferencePaper if !reference.editors.is_empty() => Some("chapter"),
        // A podcast is set as a film is: who made it, when, what it is, in what series.
        Work::Broadcast => Some("motion_picture"),
        _ => None,
    };
    texts.extend(like.map(|like| ("type", like.to_owned())));
    // A report's number is a name: 2017-3 is not from 2017 to 3.
    texts.entry("number").and_modify(|number| *number = number.replace('-', HYPHEN));
    let texts = texts.into_iter().map(|(name, text)| (name.to_owned(), Value::String(text)));
    let people = people(reference).map(|(name, people)| {
        (name.to_owned(), Value::Names(people.iter().map(|person| name_value(person, language)).collect()))
    });
    let dates = [("issued", reference.date), ("accessed", reference.accessed)];
    let dates = dates.into_iter().filter_map(|(name, date)| Some((name.to_owned(), date_value(date?))));
    Item(texts.chain(people).chain(dates).collect())
}

fn name_value(person: &Person, language: Language) -> NameValue {
    if person.given.is_empty() && person.particle.is_empty() {
        return NameValue::Literal(LiteralName { literal: person.family.clone() });
    }
    let particle = match (person.particle.as_str(), language) {
        ("", _) => None,
        (particle, Language::Nl) => Some(format!("{PARTICLE}{}", particle.to_lowercase())),
        (particle, Language::En) => Some(particle.to_owned()),
    };
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    NameValue::Item(NameItem {
        family: person.family.clone(),
        given: some(&person.given),
        non_dropping_particle: particle,
        // With one of the two the processor takes the name as it is given, and looks for no parts in it.
        dropping_particle: None,
        suffix: some(&person.suffix),
        comma_suffix: None,
    })
}

fn parts(date: Date) -> Vec<i16> {
    let rest = [date.month, date.day].into_iter().map_while(|part| part.map(i16::from));
    std::iter::once(date.year).chain(rest).collect()
}

fn date_value(date: Date) -> Value {
    let date_parts = VecDateRange(vec![VecDate(parts(date))]);
    Value::Date(DateValue::DateParts { date_parts, literal: None, season: None, circa: false })
}

/// A reference as CSL-JSON, for reference managers.
#[derive(Clone, Debug, Serialize)]
pub struct Exchange {
    #[serde(flatten)]
    texts: BTreeMap<&'static str, String>,
    #[serde(flatten)]
    people: BTreeMap<&'static str, Vec<ExchangeName>>,
    #[serde(flatten)]
    dates: BTreeMap<&'static str, ExchangeDate>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum ExchangeName {
    Literal {
        literal: String,
    },
    Person {
        family: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        given: String,
        #[serde(skip_serializing_if = "String::is_empty", rename = "non-dropping-particle")]
        particle: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        suffix: String,
    },
}

#[derive(Clone, Debug, Serialize)]
struct ExchangeDate {
    #[serde(rename = "date-parts")]
    date_parts: [Vec<i16>; 1],
}

/// A reference in the form that reference managers exchange.
pub fn csl_json(reference: &Reference, language: Language) -> Exchange {
    let name = |person: &Person| {
        let Person { family, given, particle, suffix } = person.clone();
        if given.is_empty() && particle.is_empty() {
            ExchangeName::Literal { literal: family }
        } else {
            ExchangeName::Person { family, given, particle, suffix }
        }
    };
    let dates = [("issued", reference.date), ("accessed", reference.accessed)];
    let date = |date| ExchangeDate { date_parts: [parts(date)] };
    Exchange {
        texts: texts(reference, language),
        people: people(reference).map(|(role, people)| (role, people.iter().map(name).collect())).collect(),
        dates: dates.into_iter().filter_map(|(name, when)| Some((name, date(when?)))).collect(),
    }
}
