//! Every code there is: what `severity:` may name, and what must have words.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{
    bibliography, check, compose,
    diagnostics::{Code, Diagnostic, Report, Severity},
    exchange, features,
    i18n::Arg,
    link, markdown, model, parse, partnerships, read, render,
    source::Placed,
    suggest::nearest,
    theme, yaml,
};

/// `severity:` names a code that does not exist, or one that can't be changed.
pub static UNKNOWN_CODE: Code = Code::error("unknown-code");

/// All codes: those of the stages in the order of the flow, then those of the checks.
pub static ALL: LazyLock<Vec<&'static Code>> = LazyLock::new(|| {
    let checks = check::RULES.iter().flat_map(|rule| rule.codes);
    STAGES.iter().chain(checks).copied().collect()
});

static STAGES: &[&Code] = &[
    &read::UNREADABLE,
    &read::SYMLINK,
    &read::FILE_TOO_LARGE,
    &read::NOT_TEXT,
    &yaml::SYNTAX,
    &yaml::MERGED_ITEM,
    &yaml::TOO_LARGE,
    &yaml::DUPLICATE_KEY,
    &yaml::UNKNOWN_KEY,
    &yaml::MISSING_KEY,
    &yaml::WRONG_KIND,
    &yaml::WRONG_VALUE,
    &yaml::EMPTY_VALUE,
    &UNKNOWN_CODE,
    &theme::UNKNOWN_THEME,
    &parse::FRONT_MATTER,
    &parse::FILE_NAME,
    &parse::ID_DIFFERS,
    &parse::UNUSED_FILE,
    &parse::MISPLACED,
    &partnerships::PARTNERSHIP_ID,
    &link::HIDDEN_REFERENCE,
    &parse::UNSAFE_DRAWING,
    &parse::NO_PICTURE,
    &parse::TEXT_CUT_OFF,
    &model::scale::SCALE_GAP,
    &model::scale::ANCHOR_OUTSIDE,
    &model::scale::SCALE_SIZE,
    &parse::FORM_ID_TWICE,
    &parse::HEADING_TWICE,
    &parse::RUBRIC_HIGH,
    &parse::RUBRIC_LEVELS,
    &parse::STATEMENTS_WITHOUT_SCALE,
    &parse::TOO_MANY_STATEMENTS,
    &bibliography::BIB_SYNTAX,
    &bibliography::BIB_SLIP,
    &bibliography::BIB_ADDRESS,
    &parse::PEOPLE_IN_COHORT,
    &markdown::HEADING_ATTRIBUTES,
    &markdown::EMPTY_HEADING,
    &markdown::HEADING_LEVEL_ONE,
    &markdown::HEADING_JUMP,
    &markdown::DUPLICATE_ANCHOR,
    &markdown::UNSAFE_LINK,
    &markdown::OUTSIDE_IMAGE,
    &markdown::UNKNOWN_CALLOUT,
    &markdown::UNKNOWN_BLOCK,
    &markdown::UNCLOSED_BLOCK,
    &markdown::UNUSED_FOOTNOTE,
    &markdown::MISSING_FOOTNOTE,
    &markdown::RAW_HTML_REMOVED,
    &markdown::TABLE_TOO_WIDE,
    &markdown::TOO_MANY_CELLS,
    &markdown::NESTED_TOO_DEEP,
    &link::UNKNOWN_REFERENCE,
    &link::CHOOSE_FRAMEWORK,
    &link::AMBIGUOUS_REFERENCE,
    &link::BROKEN_LINK,
    &link::BROKEN_ANCHOR,
    &link::DRAFT_REFERENCE,
    &link::ABOUT_REPLACED,
    &link::REPLACED_IN_CIRCLE,
    &link::MAPPED_TWICE,
    &link::MAPPED_TO_ITSELF,
    &link::ID_TWICE,
    &link::NOT_IN_FRAMEWORK,
    &link::UNKNOWN_ITEM,
    &link::FONT_FILE,
    &link::UNKNOWN_CITATION,
    &exchange::IMPORT_FORM,
    &exchange::IMPORT_ITEM,
    &link::UNKNOWN_BLOCK_KIND,
    &link::UNKNOWN_PHASE,
    &features::search::SEARCH_IDLE,
    &features::search::SEARCH_MISS,
    &compose::ADDRESS_TWICE,
    &compose::ADDRESS_UNFIT,
    &compose::DOMAIN_ADDRESS,
    &theme::THEME_WORDS,
    &parse::UNUSED_WORD,
    &render::TEMPLATE,
];

/// Those that `severity:` may name, by name.
pub fn adjustable() -> Vec<&'static Code> {
    let mut codes: Vec<_> = ALL.iter().copied().filter(|code| code.adjustable).collect();
    codes.sort_by_key(|code| code.name);
    codes
}

/// The severities that the settings give, by code; `None` is off. Told where they name what isn't there.
pub fn severities(
    written: &[(Placed<String>, Placed<String>)],
    report: &mut Report,
) -> BTreeMap<&'static str, Option<Severity>> {
    let mut severities = BTreeMap::new();
    for (name, level) in written {
        let adjustable = adjustable();
        let Some(code) = adjustable.iter().find(|code| code.name == name.value) else {
            let suggestion = nearest(name, adjustable.iter().map(|code| code.name));
            let known = adjustable.iter().map(|code| code.name).collect::<Vec<_>>().join(", ");
            let exists = ALL.iter().any(|code| code.name == name.value);
            let args = [
                ("name", Arg::from(name.value.as_str())),
                ("reason", Arg::from(if exists { "fixed" } else { "unknown" })),
                ("suggestion", Arg::from(suggestion)),
                ("known", Arg::from(known)),
            ];
            report.add(&UNKNOWN_CODE, name.place, args);
            continue;
        };
        let severity = match level.value.as_str() {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "info" => Some(Severity::Info),
            "off" | "false" => None,
            other => {
                let words = ["error", "warning", "info", "off"];
                let args = [
                    ("value", Arg::from(other)),
                    ("expected", Arg::from("choice")),
                    ("words", Arg::from(words.join(", "))),
                    ("suggestion", Arg::from(nearest(other, words))),
                ];
                report.add(&yaml::WRONG_VALUE, level.place, args);
                continue;
            }
        };
        severities.insert(code.name, severity);
    }
    severities
}

/// Diagnostics with the severities that the settings give them.
pub fn apply(found: Vec<Diagnostic>, severities: &BTreeMap<&'static str, Option<Severity>>) -> Vec<Diagnostic> {
    let adjust = |mut diagnostic: Diagnostic| match severities.get(diagnostic.code.name) {
        Some(None) => None,
        Some(Some(severity)) => {
            diagnostic.severity = *severity;
            Some(diagnostic)
        }
        None => Some(diagnostic),
    };
    found.into_iter().filter_map(adjust).collect()
}
