//! Every code there is: what `severity:` may name, and what must have words.

use super::Code;
use crate::{markdown, yaml};

/// All codes, in the order of the flow.
pub static ALL: &[&Code] = &[
    &yaml::SYNTAX,
    &yaml::TOO_LARGE,
    &yaml::DUPLICATE_KEY,
    &yaml::UNKNOWN_KEY,
    &yaml::MISSING_KEY,
    &yaml::WRONG_KIND,
    &yaml::WRONG_VALUE,
    &yaml::EMPTY_VALUE,
    &markdown::HEADING_ATTRIBUTES,
    &markdown::HEADING_LEVEL_ONE,
    &markdown::HEADING_JUMP,
    &markdown::DUPLICATE_ANCHOR,
    &markdown::UNSAFE_LINK,
    &markdown::OUTSIDE_IMAGE,
    &markdown::UNKNOWN_CALLOUT,
    &markdown::UNKNOWN_BLOCK,
    &markdown::UNUSED_FOOTNOTE,
    &markdown::RAW_HTML_REMOVED,
    &markdown::TABLE_TOO_WIDE,
    &markdown::NESTED_TOO_DEEP,
];
