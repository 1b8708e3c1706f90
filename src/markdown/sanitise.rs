//! Raw HTML made harmless, together with the markup around it: the only door to ammonia.
//!
//! Stays: what marks up a text. Goes: whatever loads, runs, styles or names something, and addresses that are relative or
//! have another scheme. `raw_html.rs` tells what goes; it asks here what may stay.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};

use super::{
    LinkTarget, stand_ins,
    targets::{SCHEMES, link},
};

/// Elements that may be written: by an author, and by us with a stand-in.
const ELEMENTS: &str = "a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em \
    figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong \
    sub summary sup table tbody td tfoot th thead time tr u ul var wbr";

static ALLOWED: LazyLock<HashSet<&str>> = LazyLock::new(|| ELEMENTS.split_whitespace().collect());

/// Attributes of any element.
const ATTRIBUTES: &[&str] = &["title", "lang", "dir"];

/// Attributes of one element.
const ELEMENT_ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("details", &["open"]),
    ("li", &["value"]),
    ("ol", &["start", "reversed", "type"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    let of_elements = ELEMENT_ATTRIBUTES.iter().map(|(element, names)| (*element, names.iter().copied().collect()));
    builder
        .tags(ALLOWED.clone())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .generic_attributes(ATTRIBUTES.iter().copied().chain(["class"]).collect())
        .tag_attributes(of_elements.collect::<HashMap<_, _>>())
        .url_schemes(SCHEMES.into_iter().collect())
        .url_relative(UrlRelative::Deny)
        .link_rel(None)
        .strip_comments(true)
        .attribute_filter(attribute);
    builder
});

/// A class may only be a stand-in, and a stand-in only a class: an attribute that was not closed may have run into one.
fn attribute<'v>(_: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let stays = match name {
        "class" => stand_ins::number(value).is_some(),
        // Without a host (`https:/x`) it would be a page of whichever server the site stands on, as in Markdown.
        "href" if !matches!(link(value), Ok(LinkTarget::Outside(_))) => false,
        _ => !value.contains([stand_ins::START, stand_ins::END]),
    };
    // Browsers leave out the spaces around an address; whoever reads the page otherwise should not stumble over them.
    let value = if name == "href" { value.trim_matches(|character| character <= ' ') } else { value };
    stays.then_some(Cow::Borrowed(value))
}

/// The harmless part of some markup, as one well-formed tree.
pub(super) fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// Raw HTML in which no entity can become one of our private characters: the sanitiser decodes them.
pub(super) fn without_marks(html: &str) -> String {
    let mut safe = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("&#") {
        let digits = &rest[at + 2..];
        let (digits, radix) = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16),
            None => (digits, 10),
        };
        let number = digits.split(|character: char| !character.is_digit(radix)).next().unwrap_or("");
        let value = u32::from_str_radix(number, radix).ok().and_then(char::from_u32);
        safe.push_str(&rest[..at]);
        if matches!(value, Some(stand_ins::START | stand_ins::END)) {
            safe.push('\u{FFFD}');
            rest = &digits[number.len()..];
        } else {
            safe.push_str("&#");
            rest = &rest[at + 2..];
        }
    }
    safe.push_str(rest);
    safe
}

/// Whether an author may write this element.
pub(super) fn allows_element(element: &str) -> bool {
    ALLOWED.contains(element)
}

/// Whether an author may write this attribute.
pub(super) fn allows_attribute(element: &str, attribute: &str) -> bool {
    let of_element = ELEMENT_ATTRIBUTES.iter().find(|(name, _)| *name == element);
    ATTRIBUTES.contains(&attribute) || of_element.is_some_and(|(_, names)| names.contains(&attribute))
}

#[cfg(test)]
mod tests {
    use super::{sanitise, without_marks};

    #[test]
    fn what_runs_loads_or_styles_goes() {
        for html in [
            "<script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "<iframe src=//x></iframe>",
            "<style>*{}</style>",
            "<form><input></form>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        ] {
            let clean = sanitise(html);
            assert!(!clean.contains("alert") || !clean.contains('<'), "{html} → {clean}");
            assert!(
                !clean.contains("<img") && !clean.contains("<input") && !clean.contains("<style"),
                "{html} → {clean}"
            );
        }
        assert_eq!(sanitise("<a href=\" java\tscript:x\" id=a class=b style=c>x</a>"), "<a>x</a>");
        for address in ["https:/o", "https:o", "HTTP:\\\\o", "https://"] {
            assert_eq!(sanitise(&format!("<a href=\"{address}\">x</a>")), "<a>x</a>", "{address}");
        }
        assert_eq!(sanitise("<a href=\"x.md\">x</a><details open>y"), "<a>x</a><details open=\"\">y</details>");
    }

    #[test]
    fn entities_cannot_imitate_us() {
        let raw = "&#xE000;&#57344 &#x0e001;&#65;&#xE0000;&#";
        assert_eq!(without_marks(raw), "\u{FFFD};\u{FFFD} \u{FFFD};&#65;&#xE0000;&#");
    }
}
