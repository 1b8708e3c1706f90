//! A profile as the YAML that an author would write.

use std::fmt::Write;

use super::{Entry, Level, Profile};

/// The text of a framework's file.
pub fn yaml(profile: &Profile) -> String {
    let mut text = String::new();
    let mut lines = Lines { text: &mut text, indent: 0 };
    lines.pair("id", &profile.id);
    lines.pair("title", &profile.title);
    lines.some("version", profile.version.as_deref());
    lines.some("standard", profile.standard.as_deref());
    lines.some("source", profile.source.as_deref());
    lines.some("updated", profile.updated.map(|date| date.to_string()).as_deref());
    lines.some("summary", profile.summary.as_deref());
    if !profile.roles.is_empty() {
        lines.line("\nroles:");
        for (id, title, summary) in &profile.roles {
            lines.item(|lines| {
                lines.pair("id", id);
                lines.pair("title", title);
                lines.some("summary", summary.as_deref());
            });
        }
    }
    if profile.entries.is_empty() {
        lines.line("\ndomains: []");
    } else {
        lines.line("\ndomains:");
        profile.entries.iter().for_each(|entry| lines.entry(entry));
    }
    text
}

struct Lines<'a> {
    text: &'a mut String,
    indent: usize,
}

impl Lines<'_> {
    fn line(&mut self, line: &str) {
        writeln!(self.text, "{:indent$}{line}", "", indent = self.indent).expect("a String takes all text");
    }

    fn pair(&mut self, key: &str, value: &str) {
        self.line(&format!("{key}: {}", scalar(value)));
    }

    fn some(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.pair(key, value);
        }
    }

    /// Lines that belong to one item of a list: a dash before the first.
    fn item(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        self.indent += 4;
        write(self);
        self.indent -= 4;
        let dash = start + self.indent + 2;
        self.text.replace_range(dash..=dash, "-");
    }

    fn entry(&mut self, entry: &Entry) {
        self.item(|lines| {
            lines.pair("id", &entry.id);
            if entry.level == Level::Behaviour {
                lines.pair("text", &entry.title);
            } else {
                lines.some("label", entry.label.as_deref());
                lines.pair("title", &entry.title);
                lines.some("short", entry.short.as_deref());
                lines.some("role", entry.role.as_deref());
                let key = if entry.level == Level::Area { "summary" } else { "text" };
                lines.some(key, entry.text.as_deref());
            }
            for (level, key) in Level::ALL.into_iter().zip(["areas", "competencies", "behaviours"]) {
                let mut below = entry.entries.iter().filter(|below| below.level == level).peekable();
                if below.peek().is_some() {
                    lines.line(&format!("{key}:"));
                    below.for_each(|below| lines.entry(below));
                }
            }
        });
    }
}

/// A value as YAML takes it for text: plain where nothing in it has a meaning, else in double quotes with JSON's escapes,
/// which are YAML's too.
pub fn scalar(value: &str) -> String {
    let plain = |character: char| character.is_alphanumeric() || " ,.;!?‘’“”()-–/+".contains(character);
    let begins_well = value.starts_with(char::is_alphanumeric);
    let is_word_for_nothing = value.eq_ignore_ascii_case("null");
    if begins_well && !is_word_for_nothing && value.chars().all(plain) && !value.ends_with(' ') {
        return value.to_owned();
    }
    serde_json::to_string(value).expect("a text can be written as JSON")
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn plain_only_where_yaml_leaves_it_so() {
        assert_eq!(scalar("Vragen stellen, en (door)vragen"), "Vragen stellen, en (door)vragen");
        for text in ["- a", "a: b", "a #b", "‘a’", "", "a ", "\"", "a\nb", "[a]", "*a", "= x", "Null"] {
            assert!(scalar(text).starts_with('"'), "{text}");
        }
    }
}
