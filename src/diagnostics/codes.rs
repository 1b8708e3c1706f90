//! Every code there is: what `severity:` may name, and what must have words.

use super::Code;
use crate::{check, compose, link, parse, read, render, settings, theme, yaml};

/// All codes, in the order of the flow.
pub static ALL: &[&Code] = &[
    &read::UNREADABLE,
    &read::SYMLINK,
    &read::FILE_TOO_LARGE,
    &yaml::SYNTAX,
    &yaml::TOO_LARGE,
    &yaml::DUPLICATE_KEY,
    &yaml::UNKNOWN_KEY,
    &yaml::MISSING_KEY,
    &yaml::WRONG_KIND,
    &yaml::WRONG_VALUE,
    &yaml::EMPTY_VALUE,
    &settings::UNKNOWN_CODE,
    &settings::UNKNOWN_THEME,
    &parse::FRONT_MATTER,
    &parse::FILE_NAME,
    &parse::ID_DIFFERS,
    &parse::NOT_TEXT,
    &parse::UNUSED_FILE,
    &link::UNKNOWN_REFERENCE,
    &link::AMBIGUOUS_REFERENCE,
    &link::BROKEN_LINK,
    &link::BROKEN_ANCHOR,
    &link::DRAFT_REFERENCE,
    &link::ID_TWICE,
    &link::NOT_IN_FRAMEWORK,
    &check::MINUTES_ADD_UP,
    &check::MISSING_ALT_TEXT,
    &check::SYNONYM_IS_TERM,
    &check::TERM_TWICE,
    &check::UNUSED_COMPETENCY,
    &compose::ADDRESS_TWICE,
    &compose::DOMAIN_ADDRESS,
    &theme::THEME_WORDS,
    &render::TEMPLATE,
];
