//! Stretches of text: what they cite becomes a hole, what they name in plain words is remembered, all else is shown.

use std::ops::Range;

use pulldown_cmark::Event;

use super::Writing;
use crate::{
    i18n::Arg,
    markdown::{
        Hole, Piece, UNSAFE_LINK,
        citations::{self, Citation, CitedWork, Found},
        mentions::{self, SectionMention, WorkMention},
        targets,
    },
};

/// Texts that follow each other, as one line: pulldown-cmark parts them at every bracket.
struct Line {
    text: String,
    /// For each event where it begins in the line, and its place in the source.
    events: Vec<(usize, Range<usize>)>,
}

impl Line {
    /// Where something stands in the source.
    fn source(&self, range: Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let (start, source) =
                self.events.iter().rev().find(|(start, _)| *start <= offset).expect("the first is at 0");
            (source.start + offset - start).min(source.end)
        };
        at(range.start)..at(range.end.saturating_sub(1)) + 1
    }
}

impl Writing<'_, '_> {
    /// Writes the texts that begin here; gives the number of the event behind them.
    pub(super) fn texts(&mut self, at: usize) -> usize {
        let end = self.end_of_texts(at);
        let line = self.line_of(at..end);
        // A citation is a link, and a link within a link is none.
        let cites = self.links == 0 && !self.rules.as_specified;
        let found = if cites { citations::find(&line.text) } else { Vec::new() };
        self.remember(&line, &found);
        let mut found = found.into_iter().map(|found| (line.source(found.range.clone()), found)).peekable();
        // Up to where the source is written.
        let mut done = 0;
        for (event, range) in &self.events[at..end] {
            let (mut start, stop) = (range.start.max(done), range.end);
            while let Some((place, citation)) = found.next_if(|(place, _)| place.start < stop) {
                self.stretch(event, range, start..place.start);
                start = place.end;
                done = place.end;
                self.cite(citation, &line);
            }
            self.stretch(event, range, start..stop);
        }
        end
    }

    /// Texts, and the ends of lines between them (but a callout's title ends with its line).
    fn end_of_texts(&self, at: usize) -> usize {
        let joins = |(event, _): &(Event<'_>, Range<usize>)| match event {
            Event::Text(_) => true,
            Event::SoftBreak => self.title.is_none(),
            _ => false,
        };
        let texts = self.events[at..].iter().take_while(|event| joins(event)).count();
        let breaks =
            self.events[at..at + texts].iter().rev().take_while(|(event, _)| *event == Event::SoftBreak).count();
        at + texts - breaks
    }

    fn line_of(&self, events: Range<usize>) -> Line {
        let mut line = Line { text: String::new(), events: Vec::new() };
        for (event, range) in &self.events[events] {
            line.events.push((line.text.len(), range.clone()));
            // As written: `\@` is an @ that begins nothing, and places stay places.
            let escaped =
                range.start > 0 && matches!(event, Event::Text(_)) && self.text[..range.start].ends_with('\\');
            match event {
                Event::SoftBreak => line.text.push(' '),
                _ if escaped && self.text[range.clone()].starts_with(['@', '[']) => {
                    line.text.push('\u{1A}');
                    line.text.push_str(&self.text[range.start + 1..range.end]);
                }
                _ => line.text.push_str(&self.text[range.clone()]),
            }
        }
        line
    }

    /// A part of an event.
    fn stretch(&mut self, event: &Event<'_>, whole: &Range<usize>, part: Range<usize>) {
        match event {
            _ if part.is_empty() => {}
            Event::Text(text) if part == *whole => self.shown_text(text, whole),
            Event::Text(_) => {
                let text = self.text;
                self.shown_text(&text[part.clone()], &part);
            }
            _ => self.push("\n"),
        }
    }

    fn cite(&mut self, found: Found, line: &Line) {
        let place = self.telling.place(line.source(found.range));
        let work = |work: citations::FoundWork| CitedWork {
            key: line.text[work.key.start + 1..work.key.end].to_owned(),
            place: self.telling.place(line.source(work.key)),
            before: work.before,
            behind: work.behind,
            year_only: work.year_only,
        };
        let citation = Citation { in_text: found.in_text, works: found.works.into_iter().map(work).collect() };
        let hole = self.stand_ins.hole(Hole::Citation { citation, place });
        let stand_in = self.stand_ins.text(&[Piece::Open(hole)]);
        self.push(&stand_in);
    }

    /// Tells of what was to be a link, and is shown as words.
    fn tell_links_with_spaces(&mut self, line: &Line) {
        for (open, address) in targets::with_spaces(&line.text) {
            let open = line.source(open..open + 1).start;
            if self.text[..open].ends_with('\\') {
                continue;
            }
            let args = [("reason", Arg::from("spaces")), ("address", Arg::from(&line.text[address.clone()]))];
            self.telling.add(&UNSAFE_LINK, line.source(address), args);
        }
    }

    /// Notes what the line names in plain words, citations and links aside.
    fn remember(&mut self, line: &Line, found: &[Found]) {
        if self.links > 0 {
            return;
        }
        if !self.rules.as_specified {
            self.tell_links_with_spaces(line);
        }
        let cited = |range: &Range<usize>| {
            found.iter().any(|found| found.range.start < range.end && range.start < found.range.end)
        };
        for work in mentions::works(&line.text).into_iter().filter(|work| !cited(&work.range)) {
            let (surname, year) = (work.surname.to_owned(), work.year.to_owned());
            let words = line.text[work.range.clone()].to_owned();
            let place = self.telling.place(line.source(work.range));
            self.works.push(WorkMention { words, surname, certain: work.certain, year, place });
        }
        for (range, certain) in mentions::sections(&line.text) {
            let number = line.text[range.clone()].to_owned();
            self.section_mentions.push(SectionMention {
                number,
                certain,
                place: self.telling.place(line.source(range)),
            });
        }
    }
}
