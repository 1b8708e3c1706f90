//! BibTeX → [`Reference`]s. The only room that knows the crate which reads TeX.
//!
//! The crate stops at a file's first mistake, so each entry is read on its own, with the abbreviations of the whole file.
//! What `crossref` points to is looked up among those that could be read.

mod abbreviations;
mod parents;
mod shared;
mod slips;
mod telling;

use std::collections::BTreeMap;

use abbreviations::Abbreviations;
use biblatex::{Bibliography, ChunksExt, Entry, Person as Name, RawBibliography};
use telling::{tell, words};

use super::{
    BIB_ADDRESS, BIB_SYNTAX, Person, Reference,
    addresses::{address, doi},
    apa::PARTICLE,
    blocks::blocks,
    fields,
    tex::without_commands,
};
use crate::{diagnostics::Report, i18n::Arg, source::Place};

/// The references of a `.bib` text, in its order.
pub fn read(text: &str, report: &mut Report) -> Vec<Reference> {
    // A mark of ours that no source can bring in; what stands for it is as long, so places stay.
    let text = &text.replace(PARTICLE, "\u{FFFD}");
    let blocks = blocks(text);
    let mut abbreviations = Abbreviations::default();
    for block in blocks.iter().filter(|block| block.kind == "string") {
        match RawBibliography::parse(&text[block.range.clone()]) {
            Ok(raw) => abbreviations.add(raw.abbreviations, block.range.start, report),
            Err(error) => tell(&error, block.range.start, text, report),
        }
    }
    let mut known: BTreeMap<String, Entry> = BTreeMap::new();
    let mut found = Vec::new();
    for block in blocks.iter().filter(|block| !["string", "comment", "preamble"].contains(&block.kind.as_str())) {
        let start = block.range.start;
        if !block.closed {
            let line = text[start..].lines().next().unwrap_or("").trim_end().len();
            report.add(&BIB_SYNTAX, Place::new(start, start + line), words("unclosed", ""));
            continue;
        }
        let (mut slips, mut meant) = (Report::new(report.path().clone()), Vec::new());
        let read = RawBibliography::parse(&text[block.range.clone()]).and_then(|mut raw| {
            let key = raw.entries.first().map(|entry| entry.v.key.span.clone());
            // The crate follows an entry that refers to itself for ever.
            let parent = raw.entries.first_mut().and_then(|entry| parents::taken(&mut entry.v.fields));
            if let Some(entry) = raw.entries.first_mut() {
                meant = slips::tell(&block.kind, &entry.v.fields, start, &mut slips);
                abbreviations.fill_in(&mut entry.v.fields, start, report);
            }
            Ok((Bibliography::from_raw(raw)?.into_vec().into_iter().next(), key, parent))
        });
        match read {
            Ok((Some(entry), Some(key), _)) if entry.key.trim().is_empty() => {
                report.add(&BIB_SYNTAX, Place::new(start, start + key.start), words("key", ""));
            }
            Ok((Some(entry), Some(key), parent)) => {
                // A key that stands twice is told where all files of the site are known.
                known.entry(entry.key.clone()).or_insert_with(|| entry.clone());
                let place = Place::new(start + key.start, start + key.end);
                report.found.append(&mut slips.found);
                found.push(Found { kind: &block.kind, place, parent, meant, entry });
            }
            Ok(_) => report.add(&BIB_SYNTAX, Place::character(text, start), words("other", "")),
            Err(error) => tell(&error, start, text, report),
        }
    }
    found.into_iter().map(|found| reference(found, &known, report)).collect()
}

/// An entry that could be read.
struct Found<'a> {
    /// As written, in lower case: the crate knows only some kinds.
    kind: &'a str,
    /// Where its key stands.
    place: Place,
    /// The key of the entry that it takes fields over from.
    parent: Option<String>,
    /// Fields that were meant and not written, which was told.
    meant: Vec<&'static str>,
    entry: Entry,
}

fn reference(found: Found<'_>, known: &BTreeMap<String, Entry>, report: &mut Report) -> Reference {
    let Found { kind, place, parent, meant, entry } = found;
    let entry = parents::followed(entry, parent.and_then(|parent| known.get(&parent)));
    let texts: BTreeMap<String, String> = entry
        .fields
        .keys()
        .map(|name| (name.clone(), text_of(&entry, name)))
        .filter(|(name, text)| !text.is_empty() && (name != "year" || !meant.contains(&"year")))
        .collect();
    let people = |name: &str| match entry.get_as::<Vec<Name>>(name) {
        Ok(names) => names.iter().filter(|name| !is_others(name)).map(person).collect(),
        Err(_) => Vec::new(),
    };
    let mut reference = fields::reference(kind, &texts, &people);
    reference.key.clone_from(&entry.key);
    reference.place = place;
    reference.meant = meant;
    reference.doi = doi(&reference.doi);
    let (url, wrong) = address(&reference.url);
    reference.url = url;
    if let Some(wrong) = wrong {
        reference.refused_url = true;
        report.add(&BIB_ADDRESS, place, [("key", Arg::from(entry.key.as_str())), ("address", Arg::from(wrong))]);
    }
    reference.bib = shared::written(kind, &entry);
    reference
}

/// `and others`, which names nobody.
fn is_others(name: &Name) -> bool {
    name.name == "others" && name.given_name.is_empty()
}

fn person(name: &Name) -> Person {
    Person::new(&name.name, &name.prefix, &name.given_name, &name.suffix)
}

/// A field as a reader sees it, on one line.
fn text_of(entry: &Entry, name: &str) -> String {
    let text = entry.get(name).map(|chunks| chunks.format_verbatim()).unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if ["doi", "url"].contains(&name) { text } else { without_commands(&text) }
}
