//! Every code there is: what `severity:` may name, and what must have words.

use super::Code;
use crate::yaml;

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
];
