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

/// All blocks, in order; what stands between them is a comment, as BibTeX has it.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('@').map(|found| at + found) {
        let comment = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let Some((kind, open)) = head(&text[start..]).filter(|_| !text[comment..start].trim_start().starts_with('%'))
        else {
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
    let (kind, _) = text.strip_prefix('@')?.split_once(['{', '('])?;
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
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    if !text[line..at].trim().is_empty() {
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
