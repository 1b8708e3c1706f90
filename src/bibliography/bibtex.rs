//! BibTeX → [`Reference`]s. The only place that knows the crate which reads TeX.
//!
//! The crate stops at a file's first mistake, so each entry is read on its own, with the abbreviations of the whole file.
//! What `crossref` points to is looked up among those that could be read.

use std::collections::BTreeMap;

use biblatex::{
    Bibliography, ChunksExt, Entry, EntryType, Pair, ParseError, ParseErrorKind, Person as Name, RawBibliography,
    RawChunk, Spanned, Token,
};

use super::{BIB_ADDRESS, BIB_SYNTAX, Person, Reference, apa::PARTICLE, blocks::blocks, fields};
use crate::{diagnostics::Report, i18n::Arg, source::Place, text::encode_address};

/// The references of a `.bib` text, in its order.
pub fn read(text: &str, report: &mut Report) -> Vec<Reference> {
    // A mark of ours that no source can bring in; what stands for it is as long, so places stay.
    let text = &text.replace(PARTICLE, "\u{FFFD}");
    let blocks = blocks(text);
    let mut abbreviations = RawBibliography { preamble: String::new(), entries: Vec::new(), abbreviations: Vec::new() };
    for block in blocks.iter().filter(|block| block.kind == "string") {
        match RawBibliography::parse(&text[block.range.clone()]) {
            Ok(raw) => abbreviations.abbreviations.extend(raw.abbreviations),
            Err(error) => tell(&error, block.range.start, text, report),
        }
    }
    let mut known: BTreeMap<String, Entry> = BTreeMap::new();
    let mut places = Vec::new();
    for block in blocks.iter().filter(|block| !["string", "comment", "preamble"].contains(&block.kind.as_str())) {
        let start = block.range.start;
        if !block.closed {
            let line = text[start..].lines().next().unwrap_or("").trim_end().len();
            report.add(&BIB_SYNTAX, Place::new(start, start + line), words("unclosed", ""));
            continue;
        }
        let read = RawBibliography::parse(&text[block.range.clone()]).and_then(|mut raw| {
            let key = raw.entries.first().map(|entry| entry.v.key.span.clone());
            // The crate follows an entry that refers to itself for ever.
            let parent = raw.entries.first_mut().and_then(|entry| taken_parent(&mut entry.v.fields));
            let raw = RawBibliography { abbreviations: abbreviations.abbreviations.clone(), ..raw };
            Ok((Bibliography::from_raw(raw)?.into_vec().into_iter().next(), key, parent))
        });
        match read {
            Ok((Some(entry), Some(key), parent)) => {
                places.push((Place::new(start + key.start, start + key.end), parent, entry.clone()));
                // A key that stands twice is told where all files of the site are known.
                known.entry(entry.key.clone()).or_insert(entry);
            }
            Ok(_) => report.add(&BIB_SYNTAX, Place::new(start, start + 1), words("other", "")),
            Err(error) => tell(&error, start, text, report),
        }
    }
    let parent = |key: Option<String>| key.and_then(|key| known.get(&key));
    places.into_iter().map(|(place, key, entry)| reference(place, &with_parent(entry, parent(key)), report)).collect()
}

/// What an entry names in `crossref`; fields that refer to others are taken out.
fn taken_parent(fields: &mut Vec<Pair<'_>>) -> Option<String> {
    let is = |pair: &Pair<'_>, name: &str| pair.key.v.eq_ignore_ascii_case(name);
    let parent = fields.iter().find(|pair| is(pair, "crossref")).and_then(|pair| match pair.value.v.as_slice() {
        [Spanned { v: RawChunk::Normal(key), .. }] => Some(key.trim().to_owned()),
        _ => None,
    });
    fields.retain(|pair| !["crossref", "xref", "xdata", "ids"].iter().any(|name| is(pair, name)));
    parent
}

/// What an entry takes over from the one that it names in `crossref`: BibLaTeX's rule that a book's title is its chapter's
/// `booktitle`.
fn with_parent(mut entry: Entry, parent: Option<&Entry>) -> Entry {
    let Some(parent) = parent.filter(|parent| parent.key != entry.key) else { return entry };
    for (name, value) in &parent.fields {
        let name = match name.as_str() {
            "title" => "booktitle",
            "subtitle" => "booksubtitle",
            "author" => "bookauthor",
            "shorttitle" | "doi" | "url" => continue,
            name => name,
        };
        entry.fields.entry(name.to_owned()).or_insert_with(|| value.clone());
    }
    entry
}

fn reference(place: Place, entry: &Entry, report: &mut Report) -> Reference {
    let texts: BTreeMap<String, String> = entry
        .fields
        .keys()
        .map(|name| (name.clone(), text_of(entry, name)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let people = |name: &str| match entry.get_as::<Vec<Name>>(name) {
        Ok(names) => names.iter().filter(|name| !is_others(name)).map(person).collect(),
        Err(_) => Vec::new(),
    };
    let mut reference = fields::reference(&entry.entry_type.to_string().to_lowercase(), &texts, &people);
    reference.key.clone_from(&entry.key);
    reference.place = place;
    reference.doi = doi(&reference.doi);
    let (url, wrong) = address(&reference.url);
    reference.url = url;
    if let Some(wrong) = wrong {
        reference.refused_url = true;
        report.add(&BIB_ADDRESS, place, [("key", Arg::from(entry.key.as_str())), ("address", Arg::from(wrong))]);
    }
    reference.bib = shared(entry);
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

/// The text without what TeX would do to it and the crate has left: `\emph{…}`, `--`, ``…''.
fn without_commands(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, command)) = rest.split_once('\\') {
        plain.push_str(before);
        let name = command.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(command.len());
        let (_, behind) = command.split_at(name);
        // Of `\emph{x}` the x stays, braces within it too; of anything else all that is no command.
        let inner = behind.strip_prefix('{').filter(|_| name > 0).and_then(|inner| inner.split_once('}'));
        rest = match inner {
            Some((inner, behind)) => {
                plain.push_str(inner);
                behind
            }
            None => behind.trim_start_matches(' '),
        };
    }
    plain.push_str(rest);
    [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")]
        .iter()
        .fold(plain, |text, (tex, sign)| text.replace(tex, sign))
}

/// A DOI without what browsers put before it.
fn doi(written: &str) -> String {
    let lower = written.to_ascii_lowercase();
    let start = lower.find("10.").filter(|start| {
        let before = &lower[..*start];
        before.is_empty() || before.ends_with("doi.org/") || before.trim_end() == "doi:"
    });
    start.map_or_else(String::new, |start| encode_address(&written[start..]))
}

/// An address that a browser may follow, or nothing and what it was.
fn address(written: &str) -> (String, Option<String>) {
    let lower = written.to_ascii_lowercase();
    let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    match host {
        _ if written.is_empty() => (String::new(), None),
        Some(host)
            if host.starts_with(|first: char| first.is_alphanumeric() || first == '[') && !host.contains(' ') =>
        {
            (encode_address(written), None)
        }
        _ => (String::new(), Some(written.to_owned())),
    }
}

/// The fields that say what a work is; `file` names places on somebody's disk, notes are somebody's own.
const SHARED: [&str; 48] = [
    "address",
    "author",
    "bookauthor",
    "booksubtitle",
    "booktitle",
    "chapter",
    "date",
    "day",
    "doi",
    "edition",
    "editor",
    "editortype",
    "eid",
    "entrysubtype",
    "eventdate",
    "eventtitle",
    "howpublished",
    "institution",
    "isbn",
    "issn",
    "issue",
    "journal",
    "journalsubtitle",
    "journaltitle",
    "langid",
    "language",
    "location",
    "month",
    "number",
    "organization",
    "pages",
    "pagetotal",
    "publisher",
    "pubstate",
    "school",
    "series",
    "shorttitle",
    "subtitle",
    "title",
    "titleaddon",
    "translator",
    "type",
    "url",
    "urldate",
    "venue",
    "version",
    "volume",
    "year",
];

fn shared(entry: &Entry) -> String {
    let mut entry = entry.clone();
    entry.fields.retain(|name, _| SHARED.contains(&name.as_str()));
    // BibLaTeX has one kind of thesis, and says in its type which.
    let thesis = match entry.entry_type {
        EntryType::PhdThesis => Some("phdthesis"),
        EntryType::MastersThesis => Some("mathesis"),
        _ => None,
    };
    if let Some(thesis) = thesis.filter(|_| entry.get("type").is_none()) {
        entry.set_as("type", &thesis.to_owned());
    }
    if !address(&text_of(&entry, "url")).1.is_none_or(|wrong| wrong.is_empty()) {
        entry.fields.remove("url");
    }
    entry.to_biblatex_string()
}

fn words(reason: &str, word: &str) -> [(&'static str, Arg); 2] {
    [("reason", Arg::from(reason)), ("word", Arg::from(word))]
}

fn tell(error: &ParseError, start: usize, text: &str, report: &mut Report) {
    let (reason, word) = match &error.kind {
        ParseErrorKind::UnexpectedEof => ("unclosed", ""),
        ParseErrorKind::Expected(Token::Comma) => ("comma", ""),
        ParseErrorKind::Expected(Token::Equals) => ("equals", ""),
        ParseErrorKind::Expected(Token::Identifier) => ("name", ""),
        ParseErrorKind::Expected(Token::OpeningBrace | Token::ClosingBrace) => ("brace", ""),
        ParseErrorKind::UnknownAbbreviation(word) => ("abbreviation", word.as_str()),
        ParseErrorKind::MalformedCommand => ("command", ""),
        _ => ("other", ""),
    };
    let clamp = |at: usize| {
        let mut at = (start + at).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    report.add(&BIB_SYNTAX, Place::new(clamp(error.span.start), clamp(error.span.end)), words(reason, word));
}
