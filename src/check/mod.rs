//! Rules over the whole catalog. Each is a file named after its code, with its tests in `tests/cases/`; none changes
//! anything.

mod activity_does_not_fit;
mod area_twice;
mod checklist_of_competencies;
mod cohort_dates;
mod colour_contrast;
mod meeting_not_in_programme;
mod meeting_too_long;
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
mod times_overlap;
mod two_mechanisms;
mod variant_cycle;

pub use activity_does_not_fit::CODE as ACTIVITY_DOES_NOT_FIT;
pub use cohort_dates::{DATES_OUT_OF_ORDER, END_BEFORE_START, GAP_TOO_LARGE, ON_HOLIDAY};
pub use colour_contrast::CODE as COLOUR_CONTRAST;
pub use meeting_not_in_programme::CODE as MEETING_NOT_IN_PROGRAMME;
pub use meeting_too_long::CODE as MEETING_TOO_LONG;
pub use minutes_add_up::CODE as MINUTES_ADD_UP;
pub use missing_alt_text::CODE as MISSING_ALT_TEXT;
pub use missing_field::CODE as MISSING_FIELD;
pub use missing_section::CODE as MISSING_SECTION;
pub use outdated_word::CODE as OUTDATED_WORD;
pub use same_work_twice::CODE as SAME_WORK_TWICE;
pub use synonym_is_term::CODE as SYNONYM_IS_TERM;
pub use term_twice::CODE as TERM_TWICE;
pub use times_overlap::CODE as TIMES_OVERLAP;
pub use two_mechanisms::CODE as TWO_MECHANISMS;
pub use uncited_work::CODE as UNCITED_WORK;
pub use unlisted_work::CODE as UNLISTED_WORK;
pub use unused_competency::CODE as UNUSED_COMPETENCY;
pub use variant_cycle::CODE as VARIANT_CYCLE;
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
    Rule { code: &activity_does_not_fit::CODE, find: activity_does_not_fit::find },
    Rule { code: &cohort_dates::GAP_TOO_LARGE, find: cohort_dates::find },
    Rule { code: &colour_contrast::CODE, find: colour_contrast::find },
    Rule { code: &meeting_not_in_programme::CODE, find: meeting_not_in_programme::find },
    Rule { code: &meeting_too_long::CODE, find: meeting_too_long::find },
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
    Rule { code: &times_overlap::CODE, find: times_overlap::find },
    Rule { code: &two_mechanisms::CODE, find: two_mechanisms::find },
    Rule { code: &variant_cycle::CODE, find: variant_cycle::find },
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
