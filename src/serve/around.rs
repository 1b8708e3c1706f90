//! The text around the mistakes of a file, as a page of our own: for whoever wants to see more than one line.
//!
//! Only files in which something is wrong now, and only the lines nearby.

use std::{collections::BTreeSet, ops::RangeInclusive};

use super::{
    session::{Session, Shown},
    told::bare,
};
use crate::{i18n::Arg, source::line_and_column};

/// So many lines before and after a mistake.
const NEAR: usize = 12;
/// More of a line is not shown.
const MOST_LINE: usize = 400;

/// The page about a file; none where nothing is wrong with it.
pub(super) fn page(file: &str, shown: &Shown, session: &Session) -> Option<String> {
    let text = shown.sources.text(file)?;
    let places = shown.mistakes().into_iter().filter_map(|diagnostic| diagnostic.location);
    let places = places.filter(|location| location.path.as_str() == file).filter_map(|location| location.place);
    let wrong: BTreeSet<usize> = places.map(|place| line_and_column(text, place.start as usize).0).collect();
    if wrong.is_empty() {
        return None;
    }
    let words = session.words(shown);
    let title = words.get("overlay-around-title", &[("file", Arg::from(file))]);
    let home = words.get("serve-not-found-home", &[]);
    let body = format!("<h1>{}</h1>\n{}\n<p><a href=\"/\">{home}</a></p>", escaped(&title), lines(text, &wrong));
    Some(bare(&escaped(&title), &body, shown))
}

/// The lines near those that are wrong, in lists that go on numbering.
fn lines(text: &str, wrong: &BTreeSet<usize>) -> String {
    let near = |line: usize| -> RangeInclusive<usize> { line.saturating_sub(NEAR)..=line + NEAR };
    let mut page = String::new();
    let mut last = None;
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line)) {
        // The nearest mistake is the last before, or the first after.
        let nearest = wrong.range(..=number).next_back().into_iter().chain(wrong.range(number..).next());
        if !nearest.into_iter().any(|wrong| near(*wrong).contains(&number)) {
            continue;
        }
        if last.is_none_or(|last| last + 1 < number) {
            page.push_str(if last.is_some() { "</ol>\n" } else { "" });
            page.push_str(&format!("<ol class=\"katern-lines\" start=\"{number}\">\n"));
        }
        last = Some(number);
        let cut: String = line.chars().take(MOST_LINE).collect();
        let code = format!("<code>{}</code>", escaped(&cut));
        let code = if wrong.contains(&number) { format!("<mark>{code}</mark>") } else { code };
        page.push_str(&format!("<li id=\"L{number}\">{code}</li>\n"));
    }
    page.push_str(if last.is_some() { "</ol>" } else { "" });
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::lines;

    #[test]
    fn lines_near_mistakes_and_no_others() {
        let text: String = (1..=100).map(|number| format!("<{number}>\n")).collect();
        let page = lines(&text, &BTreeSet::from([3, 60, 70]));
        assert!(page.contains("<li id=\"L3\"><mark><code>&lt;3&gt;</code></mark></li>"), "{page}");
        assert!(page.contains("<ol class=\"katern-lines\" start=\"48\">"), "{page}");
        assert_eq!((page.matches("<ol").count(), page.matches("</ol>").count()), (2, 2));
        assert_eq!(page.matches("<li").count(), 15 + 35);
    }
}
