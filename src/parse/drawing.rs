//! What an SVG may not hold. As a picture on a page it runs nothing, but whoever opens the file itself opens a document of the
//! site, and what runs in that can read what the site keeps on the device.
//!
//! A browser reads SVG as XML: what is not whole XML is refused, and so is what could hide something from who reads it here
//! (declarations of one's own, another encoding).

use crate::{
    diagnostics::{Code, Diagnostic, Report},
    i18n::Arg,
    source::{Place, SitePath, Text},
};

/// An SVG that could run something when it is opened.
pub static UNSAFE_DRAWING: Code = Code::error("unsafe-drawing");

/// Elements that run or load something, or make another document of it.
const ELEMENTS: [&str; 10] =
    ["script", "handler", "listener", "iframe", "frame", "object", "embed", "base", "meta", "link"];

/// What is unsafe in an SVG.
pub(super) fn unsafe_drawing(path: &SitePath, text: &Text) -> Vec<Diagnostic> {
    let mut report = Report::new(path.clone());
    check(text, &mut report);
    report.found
}

/// Tells of the first thing that makes a drawing unsafe.
fn check(text: &Text, report: &mut Report) {
    let Text::Utf8(text) = text else {
        report.add_whole(&UNSAFE_DRAWING, [("reason", Arg::from("encoding")), ("name", Arg::from(""))]);
        return;
    };
    if let Err(Unsafe { reason, at, name }) = read(text) {
        let place = if name.is_empty() { Place::character(text, at) } else { Place::new(at, at + name.len()) };
        report.add(&UNSAFE_DRAWING, place, [("reason", Arg::from(reason)), ("name", Arg::from(name))]);
    }
}

/// Why, where, and what stands there.
struct Unsafe<'a> {
    reason: &'static str,
    at: usize,
    name: &'a str,
}

type Read<'a, T> = Result<T, Unsafe<'a>>;

/// The words of an XML declaration that say the text is what it is.
const ENCODINGS: [&str; 2] = ["utf-8", "us-ascii"];

fn read(text: &str) -> Read<'_, ()> {
    let mut at = 0;
    while let Some(open) = text[at..].find('<') {
        let start = at + open;
        let rest = &text[start..];
        let past = |end: &str| match rest.find(end) {
            Some(length) => Ok(start + length + end.len()),
            None => Err(Unsafe { reason: "broken", at: start, name: "" }),
        };
        at = if rest.starts_with("<!--") {
            past("-->")?
        } else if rest.starts_with("<![CDATA[") {
            past("]]>")?
        } else if rest.starts_with("<?") {
            let end = past("?>")?;
            instruction(&text[start..end], start)?;
            end
        } else if rest.starts_with("<!") {
            let end = past(">")?;
            if text[start..end].contains('[') {
                return Err(Unsafe { reason: "declaration", at: start, name: "" });
            }
            end
        } else if rest.starts_with("</") {
            past(">")?
        } else {
            tag(text, start)?
        };
    }
    Ok(())
}

/// `<?xml …?>` may say its encoding; a style sheet of another kind may be a program.
fn instruction(text: &str, at: usize) -> Read<'_, ()> {
    if text.starts_with("<?xml-stylesheet") {
        return Err(Unsafe { reason: "element", at, name: &text[2.."<?xml-stylesheet".len()] });
    }
    let encoding = text.split_once("encoding").map(|(_, rest)| rest.trim_start_matches([' ', '=', '"', '\'']));
    let known = |encoding: &str| ENCODINGS.iter().any(|known| encoding.to_ascii_lowercase().starts_with(known));
    if encoding.is_some_and(|encoding| !known(encoding)) {
        return Err(Unsafe { reason: "encoding", at, name: "" });
    }
    Ok(())
}

/// Looks at a tag that begins here and gives where it ends.
fn tag(text: &str, start: usize) -> Read<'_, usize> {
    let broken = |at| Unsafe { reason: "broken", at, name: "" };
    let ends_name =
        |character: char| character.is_whitespace() || matches!(character, '=' | '/' | '>' | '<' | '"' | '\'');
    let word = |at: usize| &text[at..at + text[at..].find(ends_name).unwrap_or(text.len() - at)];
    let space = |at: usize| text.len() - text[at..].trim_start().len();
    let name = word(start + 1);
    if name.is_empty() {
        return Err(broken(start));
    }
    if ELEMENTS.contains(&local(name).as_str()) {
        return Err(Unsafe { reason: "element", at: start + 1, name });
    }
    let mut at = start + 1 + name.len();
    loop {
        at = space(at);
        match text[at..].chars().next() {
            Some('>') => return Ok(at + 1),
            Some('/') => at += 1,
            _ => {
                let name = word(at);
                let quote = space(at + name.len());
                let quote = text[quote..].strip_prefix('=').map(|_| space(quote + 1)).ok_or_else(|| broken(at))?;
                let mark =
                    text[quote..].chars().next().filter(|mark| matches!(mark, '"' | '\'')).ok_or_else(|| broken(at))?;
                let length = text[quote + 1..].find(mark).ok_or_else(|| broken(at))?;
                attribute(name, &text[quote + 1..quote + 1 + length], at)?;
                at = quote + length + 2;
            }
        }
    }
}

fn attribute<'a>(name: &'a str, value: &'a str, at: usize) -> Read<'a, ()> {
    let own = local(name);
    let Some(value) = decoded(value) else {
        return Err(Unsafe { reason: "declaration", at, name });
    };
    // An animation may set any attribute of another element.
    if own.starts_with("on") || own == "attributename" && value.starts_with("on") {
        return Err(Unsafe { reason: "attribute", at, name });
    }
    let runs = ["javascript:", "vbscript:"].iter().any(|scheme| value.contains(scheme));
    if runs || value.starts_with("data:") && !value.starts_with("data:image/") {
        return Err(Unsafe { reason: "address", at, name });
    }
    Ok(())
}

/// A name without what stands before its colon, in lower case.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase()
}

/// A value as an address is read: entities decoded, without spaces and control characters, in lower case. None where it has
/// an entity that XML itself does not know.
fn decoded(value: &str) -> Option<String> {
    let mut plain = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        let (entity, after) = after.split_once(';')?;
        plain.push_str(before);
        plain.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = entity.strip_prefix('#')?;
                let hexadecimal = number.strip_prefix('x').map(|number| u32::from_str_radix(number, 16));
                char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?)?
            }
        });
        rest = after;
    }
    plain.push_str(rest);
    Some(
        plain
            .chars()
            .filter(|&character| character > ' ' && !character.is_control())
            .collect::<String>()
            .to_lowercase(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Unsafe, read};

    #[test]
    fn what_could_run_is_seen() {
        for (text, expected) in [
            ("<svg><script>alert(1)</script></svg>", "element"),
            ("<svg xmlns:s='x'><s:Script href='x'/></svg>", "element"),
            ("<svg><x:iframe src='x'/></svg>", "element"),
            ("<?xml-stylesheet href='x.xsl'?><svg/>", "element"),
            ("<svg onload='alert(1)'/>", "attribute"),
            ("<svg\n\tonload\n=\n\"x\"/>", "attribute"),
            ("<svg a=\">\" onclick='x'>", "attribute"),
            ("<svg><set attributeName='onclick' to='x'/></svg>", "attribute"),
            ("<svg><a href='java&#10;script:x'/></svg>", "address"),
            ("<svg><a xlink:href=' &#x6A;avaScript:x'/></svg>", "address"),
            ("<svg><animate values='#a;javascript:x'/></svg>", "address"),
            ("<svg><a href='data:text/html,x'/></svg>", "address"),
            ("<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg>&a;</svg>", "declaration"),
            ("<svg a='&colon;'/>", "declaration"),
            ("<?xml version='1.0' encoding='ISO-2022-JP'?><svg/>", "encoding"),
            ("<svg onload=alert(1)>", "broken"),
            ("<svg <script>", "broken"),
            ("<!-- <svg>", "broken"),
        ] {
            assert_eq!(read(text).map_err(|Unsafe { reason, .. }| reason), Err(expected), "{text}");
        }
    }

    #[test]
    fn what_drawing_programs_write_is_fine() {
        for text in [
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
             \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg/>",
            "<svg><!-- <script> --><style><![CDATA[ a > b { } <x onload='y'> ]]></style></svg>",
            "<svg><image xlink:href=\"data:image/png;base64,AA==\"/><a href='https://voorbeeld.nl/?a&amp;b'>x</a></svg>",
            "<svg><foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>Tekst &lt;b&gt;</div></foreignObject></svg>",
            "<svg aria-label='Javascript, of niet' style='fill: url(#a)'/>",
        ] {
            assert!(read(text).is_ok(), "{text}");
        }
    }
}
