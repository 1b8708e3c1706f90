//! A heading of an activity or a meeting that tells its time in words, as one does elsewhere: ‘Vertellen (10 minuten)’. It is
//! no step with minutes then, and stands on no line of time.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    markdown::Part,
    model::minutes::Minutes,
};

/// Minutes that are words.
pub static CODE: Code = Code::warning("minutes-in-words");

const UNITS: [&str; 8] = ["minuten", "minuut", "minutes", "minute", "min.", "min", "’", "'"];

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let timed = |about: &About| matches!(about, About::Activity { .. } | About::Meeting(_));
    for text in catalog.things.iter().filter(|thing| timed(&thing.about)).filter_map(|thing| thing.text.as_ref()) {
        for (number, heading) in text.body().headings.iter().enumerate() {
            let Some((title, minutes)) = told(&heading.text) else { continue };
            if !has_minutes(&text.body().parts, number) {
                let args = vec![("title", Arg::from(title)), ("minutes", Arg::from(minutes.to_string()))];
                found.push(Diagnostic::at(&CODE, &text.document.path, heading.place, args));
            }
        }
    }
}

/// What a heading says before its minutes, and these. They stand apart: ‘wat je doet in 10 minuten’ is no time.
fn told(heading: &str) -> Option<(&str, Minutes)> {
    let heading = heading.trim_end();
    let (bare, in_brackets) = heading.strip_suffix(')').map_or((heading, false), |bare| (bare, true));
    let before = UNITS.iter().find_map(|unit| bare.strip_suffix(unit))?.trim_end();
    let is_number = |character: char| character.is_ascii_digit() || matches!(character, '-' | '–' | ' ');
    let rest = before.trim_end_matches(is_number);
    let minutes = before[rest.len()..].trim_start_matches(['-', '–', ' ']).parse().ok()?;
    let has_dash = [" – ", " - "].iter().any(|dash| before[rest.len()..].starts_with(dash));
    let stands_apart = if in_brackets { rest.ends_with('(') } else { has_dash || rest.ends_with([',', ':']) };
    let title = rest.trim_end_matches(['(', ',', ':', ' ']);
    (stands_apart && !title.is_empty()).then_some((title, minutes))
}

/// Whether the heading is that of a step whose minutes are said.
fn has_minutes(parts: &[Part], heading: usize) -> bool {
    parts.iter().any(|part| match part {
        Part::Step(step) if step.heading == heading => step.facts.minutes.is_some(),
        Part::Step(step) => has_minutes(&step.parts, heading),
        Part::Text(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn minutes_that_stand_apart() {
        let read = |heading| told(heading).map(|(title, minutes)| (title, minutes.to_string()));
        for (heading, minutes) in [
            ("Vertellen (10 minuten)", "10"),
            ("Vertellen (5-10 min.) ", "5–10"),
            ("Vertellen – 20 min", "20"),
            ("Vertellen - 5 – 10 minuten", "5–10"),
            ("Vertellen, 1 minuut", "1"),
            ("Vertellen: 10’", "10"),
        ] {
            assert_eq!(read(heading), Some(("Vertellen", minutes.to_owned())), "{heading}");
        }
        for heading in
            ["Wat je doet in 10 minuten", "10 minuten", "(10 minuten)", "Vijf minuten", "Notulen", "Stap 3-5’", "Min 5"]
        {
            assert_eq!(read(heading), None, "{heading}");
        }
    }
}
