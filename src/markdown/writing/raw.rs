//! Raw HTML: kept for the sanitiser, and what will go of it told.

use std::ops::Range;

use pulldown_cmark::Event;

use super::Writing;
use crate::{
    i18n::Arg,
    markdown::{
        NESTED_TOO_DEEP, Piece, RAW_HTML_REMOVED,
        events::{MOST_DEPTH, end_of, unquoted},
        raw_html::{admitted, is_comment, scan},
    },
};

impl Writing<'_, '_> {
    /// A tag or comment within a line.
    pub(super) fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        if self.rules.as_specified {
            let html = self.stand_ins.text(&[Piece::Markup(html)]);
            return self.push(&html);
        }
        // Over several lines of a quote the source has marks in it that the tag has not: then its whole place will do.
        let exact = self.text[range.clone()] == *html;
        let at = |found: Range<usize>| {
            if exact { range.start + found.start..range.start + found.end } else { range.clone() }
        };
        if self.admit(html, html, at) {
            self.push(&admitted(html));
        }
    }

    /// Lines of HTML; gives the number of the event behind them.
    pub(super) fn html_block(&mut self, at: usize) -> usize {
        let end = end_of(self.events, at);
        let lines = &self.events[at + 1..end];
        let html: String =
            lines.iter().map(|(event, _)| if let Event::Html(html) = event { html } else { "" }).collect();
        if self.rules.as_specified {
            let html = self.stand_ins.text(&[Piece::Markup(html.trim_end_matches('\n'))]);
            self.line(&html);
            self.push("\n");
            return end + 1;
        }
        let ranges: Vec<_> = lines.iter().map(|(_, range)| range.clone()).collect();
        let (source, start) = unquoted(self.text, &ranges);
        if self.admit(&html, &source, |found| start + found.start..start + found.end) {
            self.line(&admitted(&html));
        }
        end + 1
    }

    /// Tells what will go of it, and says whether anything is to be kept for the sanitiser.
    fn admit(&mut self, html: &str, source: &str, at: impl Fn(Range<usize>) -> Range<usize>) -> bool {
        if is_comment(html) {
            return false;
        }
        let found = scan(source);
        for (what, range) in found.removed {
            let kind = match what.as_str() {
                "<!--" => "comment",
                "<img>" => "image",
                "href" => "address",
                _ => "other",
            };
            self.telling.add(&RAW_HTML_REMOVED, at(range), [("kind", Arg::from(kind)), ("what", Arg::from(what))]);
        }
        let out = self.out();
        out.raw = true;
        out.depth = (out.depth + found.opened).saturating_sub(found.closed);
        if out.depth <= MOST_DEPTH {
            return true;
        }
        if !self.too_deep {
            self.too_deep = true;
            self.telling.add(&NESTED_TOO_DEEP, at(0..source.len()), []);
        }
        false
    }
}
