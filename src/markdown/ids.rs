//! Anchors: folded from a text, and each only once in a body.

use std::collections::BTreeMap;

use crate::text::slug_of;

/// A heading without a letter or digit still needs an anchor.
const NAMELESS: &str = "h";

/// A text as an anchor.
pub(super) fn folded(text: &str) -> String {
    let mut folded = slug_of(text);
    if folded.is_empty() || is_reserved(&folded) {
        folded.insert_str(0, if folded.is_empty() { NAMELESS } else { "h-" });
    }
    folded
}

/// Beginnings of ids that only footnotes, templates and lists of works have.
pub(super) const RESERVED: [&str; 4] = ["fn-", "fnref-", "k-", "bron-"];

/// What the theme's scripts call each other by: of the window a browser gives them the element with that id.
const OF_SCRIPTS: &str = "katern";

/// Whether an id is one of those.
pub(super) fn is_reserved(id: &str) -> bool {
    id == OF_SCRIPTS || RESERVED.iter().any(|start| id.starts_with(start))
}

/// The id itself, or with the first number behind it that makes it new. `taken` holds for each the last number tried.
pub(super) fn unique(id: String, taken: &mut BTreeMap<String, usize>) -> String {
    let Some(last) = taken.get(&id).copied() else {
        taken.insert(id.clone(), 1);
        return id;
    };
    let number = (last + 1..).find(|number| !taken.contains_key(&format!("{id}-{number}"))).unwrap_or(last);
    let new = format!("{id}-{number}");
    taken.insert(id, number);
    taken.insert(new.clone(), 1);
    new
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn folding() {
        assert_eq!(folded("K main"), "h-k-main");
        assert_eq!(folded("Katern"), "h-katern");
        assert_eq!(folded("你好"), "h");
        assert_eq!(folded("  --x-- "), "x");
    }
}
