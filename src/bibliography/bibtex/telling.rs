//! What is told of an entry that is not BibTeX.

use biblatex::{ParseError, ParseErrorKind, Token};

use crate::{bibliography::BIB_SYNTAX, diagnostics::Report, i18n::Arg, source::Place};

/// The holes of the message.
pub(super) fn words(reason: &str, word: &str) -> [(&'static str, Arg); 2] {
    [("reason", Arg::from(reason)), ("word", Arg::from(word))]
}

/// Tells why an entry that begins at byte `start` can't be read.
pub(super) fn tell(error: &ParseError, start: usize, text: &str, report: &mut Report) {
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
