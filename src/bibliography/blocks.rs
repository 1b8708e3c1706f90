//! A `.bib` text cut into its entries, so that a broken one stands alone.

use std::ops::Range;

/// A stretch from an `@` to the brace that closes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Where it stands.
    pub range: Range<usize>,
    /// In lower case: `book`, `string`, `comment`.
    pub kind: String,
    /// Whether its brace closes before the next entry begins.
    pub closed: bool,
}

/// Braces within each other.
const MOST_DEPTH: usize = 50;
/// Characters from an `@` to its brace, blanks included.
const LONGEST_HEAD: usize = 100;

/// All blocks, in order; what stands between them is a comment, as BibTeX has it.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    // The line of the last `@`, so that a line of many is looked through once.
    let (mut at, mut seen, mut line) = (0, 0, 0);
    while let Some(start) = text[at..].find('@').map(|found| at + found) {
        line = text[seen..start].rfind('\n').map_or(line, |newline| seen + newline + 1);
        seen = start;
        let is_comment = || text[line..start].trim_start().starts_with('%');
        let Some((kind, open)) = head(&text[start..]).filter(|_| !is_comment()) else {
            at = start + 1;
            continue;
        };
        let (end, closed) = end(text, start + open);
        blocks.push(Block { range: start..end, kind, closed });
        at = end;
    }
    blocks
}

/// The kind of an entry that begins here, and how far its opening brace is.
fn head(text: &str) -> Option<(String, usize)> {
    let rest = text.strip_prefix('@')?;
    let (open, _) = rest.char_indices().take(LONGEST_HEAD).find(|(_, character)| matches!(character, '{' | '('))?;
    let kind = &rest[..open];
    let word = kind.trim();
    let fits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    fits.then(|| (word.to_ascii_lowercase(), 1 + kind.len()))
}

/// Where the brace at `open` closes; where it doesn't, the block ends where the next begins.
fn end(text: &str, open: usize) -> (usize, bool) {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'{' | b'(' if at == open => depth = 1,
            // Nobody means this, and who reads it further takes very long.
            b'{' if depth == MOST_DEPTH => return (at, false),
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return (at + 1, true);
                }
            }
            b')' if depth == 1 && text.as_bytes()[open] == b'(' => return (at + 1, true),
            b'@' if at > open && begins_entry(text, at) => return (at, false),
            _ => {}
        }
    }
    (text.len(), false)
}

/// Whether a new entry begins here: alone at the beginning of a line, with a key. (A brace further up was forgotten.)
fn begins_entry(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(|character: char| character != '\n' && character.is_whitespace());
    if !(before.is_empty() || before.ends_with('\n')) {
        return false;
    }
    let Some((_, open)) = head(&text[at..]) else { return false };
    let rest = text[at + open + 1..].lines().next().unwrap_or("");
    let key = rest.split_once(',').map_or("", |(key, _)| key.trim());
    !key.is_empty() && !key.contains(['=', ' ', '{', '}'])
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn a_forgotten_brace_ends_with_its_entry() {
        let text = "% @book{no,}\nx @book{a, title={{A} b\\}}}\n@book{b,\n title={B\n}\n@misc{c,\n title={C}}";
        let found: Vec<_> = blocks(text).into_iter().map(|block| (&text[block.range], block.closed)).collect();
        let expected = [
            ("@book{a, title={{A} b\\}}}", true),
            ("@book{b,\n title={B\n}\n", false),
            ("@misc{c,\n title={C}}", true),
        ];
        assert_eq!(found, expected);
    }
}
