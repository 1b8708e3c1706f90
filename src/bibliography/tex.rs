//! What is left of TeX in a text.

/// The text without what TeX would do to it and the crate has left: `\emph{…}`, `--`, ``…''.
pub(super) fn without_commands(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, command)) = rest.split_once('\\') {
        plain.push_str(before);
        let name = command.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(command.len());
        let (_, behind) = command.split_at(name);
        // Of `\emph{x}` the x stays, braces within it too; of anything else all that is no command.
        let inner = behind.strip_prefix('{').filter(|_| name > 0).and_then(|inner| inner.split_once('}'));
        rest = match inner {
            Some((inner, behind)) => {
                plain.push_str(inner);
                behind
            }
            None => behind.trim_start_matches(' '),
        };
    }
    plain.push_str(rest);
    [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")]
        .iter()
        .fold(plain, |text, (tex, sign)| text.replace(tex, sign))
}

#[cfg(test)]
mod tests {
    use super::without_commands;

    #[test]
    fn commands_leave_their_words() {
        assert_eq!(without_commands("een \\emph{mooie} titel \\textsuperscript{2}"), "een mooie titel 2");
        assert_eq!(without_commands("1990--2000, ``zo'' \\% \\onbekend x"), "1990–2000, “zo” % x");
        assert_eq!(without_commands("\\emph{open"), "{open");
    }
}
