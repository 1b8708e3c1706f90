//! What a file's YAML says in words, for those who look for words in it.
//!
//! Records keep what a page needs, not where each word of it stands. So the tree is gone through once more, by the names of its
//! keys: a new kind's titles and texts are found without a word of that kind being said here.

use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    passage::Passage,
    source::{Place, SitePath, Text},
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

/// A text that YAML ends at a `#`.
///
/// A comment behind a value is as good as any, so only a `#` behind a single space is told of, where a reader's words stand:
/// comments have two spaces before them, as YAML's own checkers ask too.
pub static TEXT_CUT_OFF: Code = Code::info("text-cut-off");

/// The words of a YAML file.
pub(super) fn of(path: &SitePath, text: &Text, report: &mut Report) -> Vec<Passage> {
    let Text::Utf8(text) = text else { return Vec::new() };
    // What is wrong with it was told when it was read for its meaning.
    let mut unheard = Report::new(path.clone());
    read(text, 0, &mut unheard).map_or_else(Vec::new, |tree| of_tree(&tree, text, report))
}

/// The words of a file by the tree of its YAML, which has been read already: a site has thousands of front matters, and
/// reading one takes a third of the time that its text takes.
pub(super) fn of_tree(tree: &Node, file: &str, report: &mut Report) -> Vec<Passage> {
    let mut words = Vec::new();
    walk(tree, false, file, &mut words, report);
    words
}

/// `is_read` says that the key above is one of [`READ`].
fn walk(node: &Node, is_read: bool, file: &str, words: &mut Vec<Passage>, report: &mut Report) {
    match &node.value {
        Value::Map(pairs) => {
            for (key, value) in pairs.iter().filter(|(key, _)| !NOT_OURS.contains(&key.text.as_str())) {
                walk(value, READ.contains(&key.text.as_str()), file, words, report);
            }
        }
        Value::List(nodes) => nodes.iter().for_each(|node| walk(node, is_read, file, words, report)),
        Value::Scalar { text, plain } if is_read => {
            if *plain {
                tell_cut_off(node, file, report);
            }
            words.push(passage(node, text, file));
        }
        Value::Scalar { .. } | Value::Null => {}
    }
}

fn tell_cut_off(node: &Node, file: &str, report: &mut Report) {
    let (start, end) = (node.place.start as usize, node.place.end as usize);
    if !file[end..].starts_with(" #") {
        return;
    }
    let line = file[end..].lines().next().unwrap_or("").trim_end().len();
    let whole = file[start..end + line].replace('\\', "\\\\").replace('"', "\\\"");
    report.add(&TEXT_CUT_OFF, Place::new(end + 1, end + line), [("whole", Arg::from(format!("\"{whole}\"")))]);
}

/// Without the quotes around it, where it has any.
fn passage(node: &Node, text: &str, file: &str) -> Passage {
    let written = &file[node.place.range()];
    match written.find(text) {
        Some(at) => {
            let start = node.place.start as usize + at;
            Passage::new(text, Place::new(start, start + text.len()), text)
        }
        None => Passage::new(text, node.place, written),
    }
}
