//! A description with tags → its words, a line for each paragraph.

/// The text of a bit of HTML. Nothing of it is ever shown as HTML again, so this need not know all of it.
pub(super) fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&spaced(&rest[..at]));
        rest = &rest[at..];
        match rest.strip_prefix('&') {
            Some(after) => {
                let (character, left) = entity(after).unwrap_or(('&', after));
                text.push(character);
                rest = left;
            }
            None => match rest.find('>') {
                Some(end) if is_tag(rest) => {
                    if parts_lines(&rest[1..end]) {
                        text.push('\n');
                    }
                    rest = &rest[end + 1..];
                }
                _ => {
                    text.push('<');
                    rest = &rest[1..];
                }
            },
        }
    }
    text.push_str(&spaced(rest));
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The line ends of HTML's source are spaces.
fn spaced(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}

fn is_tag(rest: &str) -> bool {
    rest[1..].starts_with(|character: char| character.is_ascii_alphabetic() || "/!".contains(character))
}

fn parts_lines(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split(|character: char| !character.is_ascii_alphanumeric()).next();
    let name = name.unwrap_or_default().to_ascii_lowercase();
    matches!(name.as_str(), "p" | "br" | "li" | "ul" | "ol" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "tr")
}

/// The character of an entity, and what follows it.
fn entity(after: &str) -> Option<(char, &str)> {
    let (name, rest) = after.split_once(';').filter(|(name, _)| name.len() <= 8)?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
            char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?)?
        }
    };
    Some((character, rest))
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn words_stay_and_tags_go() {
        let html = "<p>a &amp; b\nc</p><p class=\"x\">d<br>e &#233;&#x21; &lt;f&gt; 1 < 2 &no; </p>";
        assert_eq!(plain_text(html), "a & b c\nd\ne é! <f> 1 < 2 &no;");
        assert_eq!(plain_text(""), "");
    }
}
