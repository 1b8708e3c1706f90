//! Rules over the whole catalog. Each is a file named after its code, with its tests in `tests/cases/`; none changes
//! anything.

mod area_twice;
mod checklist_of_competencies;
mod minutes_add_up;
mod missing_alt_text;
mod missing_field;
mod missing_section;
mod outdated_word;
mod same_work_twice;
mod synonym_is_term;
mod term_twice;
mod uncited_work;
mod unlisted_work;
mod unused_competency;
mod voice_lags;

use rayon::prelude::*;

pub use area_twice::CODE as AREA_TWICE;
pub use checklist_of_competencies::CODE as CHECKLIST_OF_COMPETENCIES;
pub use minutes_add_up::CODE as MINUTES_ADD_UP;
pub use missing_alt_text::CODE as MISSING_ALT_TEXT;
pub use missing_field::CODE as MISSING_FIELD;
pub use missing_section::CODE as MISSING_SECTION;
pub use outdated_word::CODE as OUTDATED_WORD;
pub use same_work_twice::CODE as SAME_WORK_TWICE;
pub use synonym_is_term::CODE as SYNONYM_IS_TERM;
pub use term_twice::CODE as TERM_TWICE;
pub use uncited_work::CODE as UNCITED_WORK;
pub use unlisted_work::CODE as UNLISTED_WORK;
pub use unused_competency::CODE as UNUSED_COMPETENCY;
pub use voice_lags::CODE as VOICE_LAGS;

use crate::{
    diagnostics::{Code, Diagnostic},
    link::Catalog,
};

/// A rule: its code, and what finds where it is broken.
#[derive(Debug)]
pub struct Rule {
    /// What its diagnostics are called.
    pub code: &'static Code,
    find: fn(&Catalog, &mut Vec<Diagnostic>),
}

/// All rules. A new one is a file and a line here.
pub static RULES: &[Rule] = &[
    Rule { code: &area_twice::CODE, find: area_twice::find },
    Rule { code: &checklist_of_competencies::CODE, find: checklist_of_competencies::find },
    Rule { code: &minutes_add_up::CODE, find: minutes_add_up::find },
    Rule { code: &missing_alt_text::CODE, find: missing_alt_text::find },
    Rule { code: &outdated_word::CODE, find: outdated_word::find },
    Rule { code: &missing_field::CODE, find: missing_field::find },
    Rule { code: &missing_section::CODE, find: missing_section::find },
    Rule { code: &same_work_twice::CODE, find: same_work_twice::find },
    Rule { code: &synonym_is_term::CODE, find: synonym_is_term::find },
    Rule { code: &term_twice::CODE, find: term_twice::find },
    Rule { code: &uncited_work::CODE, find: uncited_work::find },
    Rule { code: &unlisted_work::CODE, find: unlisted_work::find },
    Rule { code: &unused_competency::CODE, find: unused_competency::find },
    Rule { code: &voice_lags::CODE, find: voice_lags::find },
];

/// What all rules find.
pub fn all(catalog: &Catalog) -> Vec<Diagnostic> {
    let found = RULES.par_iter().map(|rule| {
        let mut found = Vec::new();
        (rule.find)(catalog, &mut found);
        found
    });
    found.flatten_iter().collect()
}
