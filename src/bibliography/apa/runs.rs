//! The processor's tree as runs of text.

use hayagriva::{Elem, ElemChild, ElemChildren, citationberg::FontStyle};

use super::Run;
use crate::bibliography::names::capitalised;

/// Stands before a particle until it is known whether it gets a capital. No text of a reference can hold it.
pub(in crate::bibliography) const PARTICLE: char = '\u{E010}';

/// A hyphen that the processor doesn't take for 'up to'.
pub(in crate::bibliography) const HYPHEN: &str = "\u{2011}";

/// The processor's tree as runs.
pub(super) fn runs(tree: &ElemChildren) -> Vec<Run> {
    let mut runs = Vec::new();
    walk(tree, &mut runs);
    for run in &mut runs {
        for (wrong, right) in [(", )", ")"), (",)", ")"), ("( ", "(")] {
            run.text = run.text.replace(wrong, right);
        }
    }
    runs
}

fn walk(tree: &ElemChildren, runs: &mut Vec<Run>) {
    for child in &tree.0 {
        match child {
            ElemChild::Text(text) => push(&text.text, text.formatting.font_style == FontStyle::Italic, None, runs),
            ElemChild::Elem(Elem { children, .. }) => walk(children, runs),
            ElemChild::Markup(text) => push(text, false, None, runs),
            ElemChild::Link { text, url } => {
                // Only what was admitted when it was read; a DOI's address is made by the style.
                let admitted = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
                push(&text.text, text.formatting.font_style == FontStyle::Italic, admitted.then(|| url.clone()), runs);
            }
            ElemChild::Transparent { .. } => {}
        }
    }
}

fn push(text: &str, italic: bool, url: Option<String>, runs: &mut Vec<Run>) {
    let before = runs.last().map_or("", |run| run.text.as_str());
    // A title's own mark ends its sentence: 'Wie schreef dit?' and no stop behind it.
    let text = match text.strip_prefix('.') {
        Some(rest) if before.ends_with(['?', '!', '.', '…']) => rest,
        _ => text,
    };
    let text = particles(text, before).replace(HYPHEN, "-");
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.italic == italic && last.url == url => last.text.push_str(&text),
        _ => runs.push(Run { text, italic, url }),
    }
}

/// Gives marked particles their capital, unless initials stand before them.
fn particles(text: &str, before: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for (number, piece) in text.split(PARTICLE).enumerate() {
        if number == 0 {
            told.push_str(piece);
            continue;
        }
        let initials = if told.is_empty() { before } else { &told }.trim_end_matches(' ').ends_with('.');
        told.push_str(&if initials { piece.to_owned() } else { capitalised(piece) });
    }
    told
}
