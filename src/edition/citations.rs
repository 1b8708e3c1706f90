//! Citations in a text as markup: each work leads to its entry in the list.

use super::Edition;
use crate::{
    bibliography::Run,
    link::{LiteratureFacts, ThingId},
    markdown::{Citation, CitedWork, escape},
    route,
};

/// A citation as APA has it, leading to entries of the list at an address or else on the same page: '(De Leeuw, 2024, p. 12;
/// Hattie, 2009)' or 'De Leeuw (2024)'.
pub(super) fn html(
    citation: &Citation,
    works: &[Option<ThingId>],
    edition: &Edition<'_>,
    list: Option<&str>,
) -> String {
    let known: Vec<_> = citation
        .works
        .iter()
        .zip(works)
        .filter_map(|(written, work)| {
            let id = (*work)?;
            Some(Known { written, order: edition.catalog.get(id).order, facts: edition.catalog.literature(id) })
        })
        .collect();
    let href = |facts: &LiteratureFacts| {
        let anchor = route::work_anchor(&facts.slug);
        format!("{}#{anchor}", list.unwrap_or(""))
    };
    if citation.in_text {
        return known.iter().map(|work| in_text(work, &href(work.facts))).collect();
    }
    if known.is_empty() { String::new() } else { format!("({})", in_brackets(known, &href)) }
}

struct Known<'a> {
    written: &'a CitedWork,
    order: usize,
    facts: &'a LiteratureFacts,
}

fn in_text(work: &Known<'_>, href: &str) -> String {
    let cited = &work.facts.set.cited;
    let behind = behind(work.written);
    link(href, &format!("{} ({}{behind})", runs(&cited.names_in_text), escape(&cited.year)))
}

fn in_brackets(mut works: Vec<Known<'_>>, href: &dyn Fn(&LiteratureFacts) -> String) -> String {
    // In the order of the list, unless words lead in: 'zie X; anders Y'.
    if works.iter().all(|work| work.written.before.is_empty() && !work.written.year_only) {
        works.sort_by_key(|work| work.order);
    }
    let mut html = String::new();
    for (at, work) in works.iter().enumerate() {
        let (written, cited) = (work.written, &work.facts.set.cited);
        // '(Hattie, 2009, 2012)': names that were just said are not said again.
        let said = at.checked_sub(1).map(|before| &works[before]).is_some_and(|before| {
            before.facts.set.cited.names == cited.names && before.written.behind.is_empty() && written.before.is_empty()
        });
        html.push_str(if at == 0 {
            ""
        } else if said {
            ", "
        } else {
            "; "
        });
        if !written.before.is_empty() {
            html.push_str(&escape(&written.before));
            html.push(' ');
        }
        let year = escape(&cited.year);
        let words = if said || written.year_only { year } else { format!("{}, {year}", runs(&cited.names)) };
        html.push_str(&link(&href(work.facts), &words));
        html.push_str(&behind(written));
    }
    html
}

fn behind(work: &CitedWork) -> String {
    if work.behind.is_empty() { String::new() } else { format!(", {}", escape(&work.behind)) }
}

fn link(href: &str, words: &str) -> String {
    format!("<a class=\"cite\" role=\"doc-biblioref\" href=\"{}\">{words}</a>", escape(href))
}

/// Runs as markup, without their links: they stand in one.
fn runs(runs: &[Run]) -> String {
    let run = |run: &Run| if run.italic { format!("<i>{}</i>", escape(&run.text)) } else { escape(&run.text) };
    runs.iter().map(run).collect()
}
