//! `@string`: abbreviations, filled in here. The crate follows one that names itself for ever, and lets a few lines grow to
//! any size.

use std::collections::BTreeMap;

use biblatex::{Pair, RawChunk, Spanned};

use super::telling::words;
use crate::{bibliography::BIB_SYNTAX, diagnostics::Report, source::Place};

/// No abbreviation or field needs more bytes of others: the longest name of a journal is a few hundred.
const MOST: usize = 10_000;

/// The abbreviations of a file, each as the texts that it stands for.
#[derive(Debug, Default)]
pub(super) struct Abbreviations<'a>(BTreeMap<String, Vec<&'a str>>);

impl<'a> Abbreviations<'a> {
    /// Adds those of a block that begins at byte `start`. Each may use those before it.
    pub fn add(&mut self, pairs: Vec<Pair<'a>>, start: usize, report: &mut Report) {
        for mut pair in pairs {
            let own = pair.key.v.to_ascii_lowercase();
            let refers_on = pair.value.v.iter().find_map(|chunk| match chunk.v {
                RawChunk::Abbreviation(name) if !self.0.contains_key(&name.to_ascii_lowercase()) => Some((name, chunk)),
                _ => None,
            });
            if let Some((name, chunk)) = refers_on {
                let place = Place::new(start + chunk.span.start, start + chunk.span.end);
                report.add(&BIB_SYNTAX, place, words("above", name));
                // Known all the same: one cause, one message.
                self.0.insert(own, Vec::new());
                continue;
            }
            if !self.fill_in(std::slice::from_mut(&mut pair), start, report) {
                self.0.insert(own, Vec::new());
                continue;
            }
            let texts = pair.value.v.iter().filter_map(|chunk| match chunk.v {
                RawChunk::Normal(text) => Some(text),
                RawChunk::Abbreviation(_) => None,
            });
            self.0.insert(own, texts.collect());
        }
    }

    /// Puts what they stand for in the fields of an entry that begins at byte `start`. Names that are none of them stay: the
    /// months are known elsewhere. `false` where it became too much, and was told.
    pub fn fill_in(&self, fields: &mut [Pair<'a>], start: usize, report: &mut Report) -> bool {
        let mut fits = true;
        for field in fields {
            let mut bytes = 0;
            let mut filled = Vec::with_capacity(field.value.v.len());
            for chunk in &field.value.v {
                let known = match chunk.v {
                    RawChunk::Abbreviation(name) => self.0.get(&name.to_ascii_lowercase()),
                    RawChunk::Normal(_) => None,
                };
                let Some(texts) = known else {
                    filled.push(chunk.clone());
                    continue;
                };
                bytes += texts.iter().map(|text| text.len() + 1).sum::<usize>();
                if bytes > MOST {
                    let place = Place::new(start + chunk.span.start, start + chunk.span.end);
                    report.add(&BIB_SYNTAX, place, words("repeats", ""));
                    fits = false;
                    break;
                }
                filled.extend(texts.iter().map(|text| Spanned { v: RawChunk::Normal(text), span: chunk.span.clone() }));
            }
            field.value.v = filled;
        }
        fits
    }
}
