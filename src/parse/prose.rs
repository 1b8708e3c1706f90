//! What a file's YAML says in words, for those who look for words in it.
//!
//! Records keep what a page needs, not where each word of it stands. So the tree is gone through once more, by the names of its
//! keys: a new kind's titles and texts are found without a word of that kind being said here.

use crate::{
    diagnostics::Report,
    passage::Passage,
    source::{SitePath, Text},
    yaml::{Node, Value, read},
};

/// Keys whose values a reader reads, wherever they stand.
const READ: [&str; 19] = [
    "title",
    "short",
    "label",
    "summary",
    "text",
    "intro",
    "content",
    "preparation",
    "materials",
    "name",
    "goals",
    "homework",
    "mechanism",
    "respondent",
    "for",
    "why",
    "read",
    "note",
    "back",
];
/// Keys below which the words are somebody else's, or for one's own templates.
const NOT_OURS: [&str; 3] = ["credit", "source", "extra"];

/// The words of a YAML file.
pub(super) fn of(path: &SitePath, text: &Text) -> Vec<Passage> {
    let Text::Utf8(text) = text else { return Vec::new() };
    // What is wrong with it was told when it was read for its meaning.
    let mut unheard = Report::new(path.clone());
    read(text, 0, &mut unheard).map_or_else(Vec::new, |tree| of_tree(&tree, text))
}

/// The words of a file by the tree of its YAML, which has been read already: a site has thousands of front matters, and
/// reading one takes a third of the time that its text takes.
pub(super) fn of_tree(tree: &Node, file: &str) -> Vec<Passage> {
    let mut words = Vec::new();
    walk(tree, false, file, &mut words);
    words
}

/// `is_read` says that the key above is one of [`READ`].
fn walk(node: &Node, is_read: bool, file: &str, words: &mut Vec<Passage>) {
    match &node.value {
        Value::Map(pairs) => {
            for (key, value) in pairs.iter().filter(|(key, _)| !NOT_OURS.contains(&key.text.as_str())) {
                walk(value, READ.contains(&key.text.as_str()), file, words);
            }
        }
        Value::List(nodes) => nodes.iter().for_each(|node| walk(node, is_read, file, words)),
        Value::Scalar { text, .. } if is_read => words.push(passage(node, text, file)),
        Value::Scalar { .. } | Value::Null => {}
    }
}

/// Without the quotes around it, where it has any.
fn passage(node: &Node, text: &str, file: &str) -> Passage {
    let written = &file[node.place.range()];
    match written.find(text) {
        Some(at) => {
            let start = node.place.start as usize + at;
            Passage::new(text, crate::source::Place::new(start, start + text.len()), text)
        }
        None => Passage::new(text, node.place, written),
    }
}
