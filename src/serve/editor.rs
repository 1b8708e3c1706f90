//! The publisher's own editor: the address that opens a file in it at a place.

use std::path::Path;

use crate::route;

/// An address with `{path}`, `{line}` and `{column}` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

/// Editors that can be called by their name.
const KNOWN: [(&str, &str); 5] = [
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("sublime", "subl://open?url=file://{path}&line={line}&column={column}"),
];

impl Editor {
    /// One of the known ones, or an address of the publisher's own; nothing where that could not open a file.
    pub fn named(name: &str) -> Option<Self> {
        if let Some((_, template)) = KNOWN.iter().find(|(known, _)| *known == name) {
            return Some(Self((*template).to_owned()));
        }
        let (scheme, rest) = name.split_once(':')?;
        let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|part| part.is_ascii_alphanumeric() || "+-.".contains(part));
        let runs = ["javascript", "data", "vbscript"].contains(&scheme.to_ascii_lowercase().as_str());
        (is_scheme && !runs && rest.contains("{path}")).then(|| Self(name.to_owned()))
    }

    /// The names that are known, as one may type them.
    pub fn names() -> String {
        KNOWN.map(|(name, _)| name).join(", ")
    }

    /// The address that opens a file, whose path is absolute.
    pub(super) fn address(&self, file: &Path, line: usize, column: usize) -> String {
        let path = file.to_string_lossy().replace('\\', "/");
        let path = path.trim_start_matches('/');
        // The letter of a disk (`C:/`) keeps its colon.
        let (disk, path) = path.split_at(if path.get(1..3) == Some(":/") { 3 } else { 0 });
        let path: Vec<_> = path.split('#').map(route::encoded).collect();
        self.0
            .replace("{path}", &format!("/{disk}{}", path.join("%23")))
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Editor;

    #[test]
    fn a_file_at_a_place() {
        let address = |name| Editor::named(name).map(|editor| editor.address(Path::new("/a b/c#{line}.md"), 3, 7));
        assert_eq!(address("vscode").as_deref(), Some("vscode://file/a%20b/c%23%7Bline%7D.md:3:7"));
        let on_disk = Editor::named("vscode").map(|editor| editor.address(Path::new(r"C:\a b\c.md"), 3, 7));
        assert_eq!(on_disk.as_deref(), Some("vscode://file/C:/a%20b/c.md:3:7"));
        assert_eq!(address("my-editor:{path}@{line}").as_deref(), Some("my-editor:/a%20b/c%23%7Bline%7D.md@3"));
        for other in ["", "emacs", "x://open", "javascript:alert({path})", "JavaScript:{path}", "{path}", " x:{path}"] {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
