//! Rules over the whole catalog: each a file, named after what it finds, with its tests in `tests/cases/`. None changes
//! anything.

mod activity_does_not_fit;
mod area_twice;
mod checklist_of_competencies;
mod cohort_dates;
mod colour_contrast;
mod meeting_not_in_programme;
mod meeting_too_long;
mod minutes_add_up;
mod minutes_in_words;
mod missing_alt_text;
mod missing_field;
mod missing_section;
mod outdated_word;
mod same_work_twice;
mod synonym_is_term;
mod term_twice;
mod times_overlap;
mod two_mechanisms;
mod uncited_work;
mod unlisted_work;
mod unused_competency;
mod variant_cycle;
mod voice_lags;

use rayon::prelude::*;

use crate::{
    diagnostics::{Code, Diagnostic},
    link::Catalog,
};

/// A rule: its codes, and what finds where it is broken.
#[derive(Debug)]
pub struct Rule {
    /// What its diagnostics are called.
    pub codes: &'static [&'static Code],
    find: fn(&Catalog, &mut Vec<Diagnostic>),
}

/// All rules. A new one is a file and a line here.
pub static RULES: &[Rule] = &[
    Rule { codes: &[&activity_does_not_fit::CODE], find: activity_does_not_fit::find },
    Rule { codes: &[&area_twice::CODE], find: area_twice::find },
    Rule { codes: &[&checklist_of_competencies::CODE], find: checklist_of_competencies::find },
    Rule {
        codes: &[
            &cohort_dates::DATES_OUT_OF_ORDER,
            &cohort_dates::END_BEFORE_START,
            &cohort_dates::GAP_TOO_LARGE,
            &cohort_dates::ON_HOLIDAY,
        ],
        find: cohort_dates::find,
    },
    Rule { codes: &[&colour_contrast::CODE], find: colour_contrast::find },
    Rule { codes: &[&meeting_not_in_programme::CODE], find: meeting_not_in_programme::find },
    Rule { codes: &[&meeting_too_long::CODE], find: meeting_too_long::find },
    Rule { codes: &[&minutes_add_up::CODE], find: minutes_add_up::find },
    Rule { codes: &[&minutes_in_words::CODE], find: minutes_in_words::find },
    Rule { codes: &[&missing_alt_text::CODE], find: missing_alt_text::find },
    Rule { codes: &[&missing_field::CODE], find: missing_field::find },
    Rule { codes: &[&missing_section::CODE], find: missing_section::find },
    Rule { codes: &[&outdated_word::CODE], find: outdated_word::find },
    Rule { codes: &[&same_work_twice::CODE], find: same_work_twice::find },
    Rule { codes: &[&synonym_is_term::CODE], find: synonym_is_term::find },
    Rule { codes: &[&term_twice::CODE], find: term_twice::find },
    Rule { codes: &[&times_overlap::CODE], find: times_overlap::find },
    Rule { codes: &[&two_mechanisms::CODE], find: two_mechanisms::find },
    Rule { codes: &[&uncited_work::CODE], find: uncited_work::find },
    Rule { codes: &[&unlisted_work::CODE], find: unlisted_work::find },
    Rule { codes: &[&unused_competency::CODE], find: unused_competency::find },
    Rule { codes: &[&variant_cycle::CODE], find: variant_cycle::find },
    Rule { codes: &[&voice_lags::CODE], find: voice_lags::find },
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
