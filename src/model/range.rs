//! From-to, as authors write it and pages show it: what minutes and group sizes have in common.

use std::{fmt, str::FromStr};

use crate::{diagnostics::Report, yaml::Node};

/// `4`, `2-12` or `2–12`: the least and the most, both from 1 up to `limit`.
pub(super) fn read(text: &str, limit: u32) -> Result<(u32, u32), ()> {
    let (least, most) = text.split_once(['-', '–']).unwrap_or((text, text));
    // A number may have a plus before it, but not here.
    let number = |text: &str| {
        let digits = Some(text.trim()).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse::<u32>().ok()).ok_or(())
    };
    let (least, most) = (number(least)?, number(most)?);
    if least == 0 || least > most || most > limit { Err(()) } else { Ok((least, most)) }
}

/// Decodes minutes or a group size; of a range that was written from high to low, the right way round is told.
pub(super) fn decode<T: FromStr>(node: &Node, expected: &str, report: &mut Report) -> Option<T> {
    let text = node.text(report)?.trim();
    let turned = text.split_once(['-', '–']).map(|(most, least)| format!("{}-{}", least.trim(), most.trim()));
    match turned.filter(|turned| text.parse::<T>().is_err() && turned.parse::<T>().is_ok()) {
        Some(turned) => node.refuse("turned", "", &turned, report),
        None => node.parsed(expected, report),
    }
}

/// `4` or `2–12`.
pub(super) fn show(least: u32, most: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if least == most { write!(f, "{most}") } else { write!(f, "{least}–{most}") }
}
