//! A line of YAML as its author sees it: what stands before it, its key, its value.

/// A line, its end off.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Where it begins, in bytes of the text.
    pub start: usize,
    /// All of it.
    pub text: &'a str,
}

/// A space that word processors put in, and that YAML takes for a letter.
pub(super) fn is_fixed_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

impl<'a> Line<'a> {
    /// The lines of a text.
    pub fn all(text: &'a str) -> Vec<Self> {
        let mut start = 0;
        let line = |whole: &'a str| {
            let line = Self { start, text: whole.trim_end_matches(['\n', '\r']) };
            start += whole.len();
            line
        };
        text.split_inclusive('\n').map(line).collect()
    }

    /// Whether it says nothing: empty, or a comment.
    pub fn is_silent(&self) -> bool {
        let text = self.text.trim();
        text.is_empty() || text.starts_with('#') || text == "---"
    }

    /// The spaces before it, of either kind.
    pub fn margin(&self) -> &'a str {
        let rest = self.text.trim_start_matches(|character| character == ' ' || is_fixed_space(character));
        &self.text[..self.text.len() - rest.len()]
    }

    /// Where the dash of an item of a list stands, in bytes of the line, as are those below.
    pub fn dash(&self) -> Option<usize> {
        let margin = self.margin().len();
        let rest = &self.text[margin..];
        (rest == "-" || rest.starts_with("- ")).then_some(margin)
    }

    /// Where its key or value begins, behind dashes.
    pub fn column(&self) -> usize {
        let mut at = self.margin().len();
        while let Some(rest) = self.text[at..].strip_prefix("- ") {
            at = self.text.len() - rest.trim_start_matches(' ').len();
        }
        at
    }

    /// Its key, and where the colon stands.
    pub fn key(&self) -> Option<(&'a str, usize)> {
        let at = self.column();
        let (key, _) = self.text[at..].split_once(':')?;
        is_key(key).then_some((key, at + key.len()))
    }

    /// What looks like its key, with a `=` in the place of the colon, and where that stands.
    pub fn equated(&self) -> Option<(&'a str, usize)> {
        let at = self.column();
        let (key, value) = self.text[at..].split_once('=')?;
        let name = key.trim_end_matches(' ');
        (is_key(name) && !value.trim().is_empty()).then_some((name, at + key.len()))
    }

    /// Its value, without a comment, and where it begins.
    pub fn value(&self) -> (usize, &'a str) {
        let behind = match self.key() {
            Some((_, colon)) if self.text[colon + 1..].starts_with([' ', '\t']) => colon + 1,
            _ => self.column(),
        };
        let rest = &self.text[behind..];
        let rest = rest.find(" #").map_or(rest, |comment| &rest[..comment]);
        let value = rest.trim();
        (behind + rest.len() - rest.trim_start().len(), value)
    }
}
