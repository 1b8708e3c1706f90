//! CommonMark's own examples through our dialect, before anything is sanitised.
//!
//! `tests/cases/commonmark/deviations.txt` names every example that comes out differently, and why; any other difference
//! fails, and so does a listed one that is gone. What differs everywhere by design is taken out before comparing:
//! anchors of headings, `tabindex` on code, and the figure around an image that stands alone.

use std::{collections::BTreeMap, fs, path::Path};

use katern::markdown::commonmark;
use serde::Deserialize;

#[derive(Deserialize)]
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/commonmark").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn examples() {
    let examples: Vec<Example> = serde_json::from_str(&file("spec.json")).expect("it is JSON");
    assert_eq!(examples.len(), 652);
    let deviations = file("deviations.txt");
    let mut deviations: BTreeMap<usize, &str> = deviations
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(number, reason)| Some((number.parse().ok()?, reason)))
        .collect();
    let mut wrong = String::new();
    for Example { number, markdown, html } in examples {
        let ours = commonmark(&markdown);
        let same = normal(&ours) == normal(&html);
        match (same, deviations.remove(&number)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(reason)) => {
                wrong.push_str(&format!("example {number} is as specified, but listed: {reason}\n\n"))
            }
            (false, None) => {
                wrong
                    .push_str(&format!("example {number}\n{markdown:?}\nspecified: {html:?}\nours:      {ours:?}\n\n"));
            }
        }
    }
    assert!(wrong.is_empty() && deviations.is_empty(), "{wrong}no such examples: {deviations:?}");
}

/// Markup that differs only in what says nothing: white space between blocks, quotes in texts, slashes in empty
/// elements, and what is different everywhere by design.
fn normal(html: &str) -> String {
    let mut normal = String::new();
    let mut code = false;
    for token in tokens(&without_figures(html)) {
        if token.starts_with('<') {
            code = (code || token.starts_with("<pre")) && token != "</pre>";
            let tag = tag(&token);
            if !code && is_block(&tag) {
                normal.truncate(normal.trim_end().len());
            }
            normal.push_str(&tag);
        } else {
            let token = token.replace("&quot;", "\"");
            let after_block =
                !code && normal.rfind('<').is_none_or(|at| normal.ends_with('>') && is_block(&normal[at..]));
            normal.push_str(if after_block { token.trim_start() } else { &token });
        }
    }
    normal.trim_end().to_owned()
}

fn tag(tag: &str) -> String {
    let tag = tag.replace(" />", ">").replace(" tabindex=\"0\"", "");
    match (tag.as_bytes(), tag.split_once(" id=\"")) {
        ([b'<', b'h', b'1'..=b'6', ..], Some((name, _))) => format!("{name}>"),
        _ => tag,
    }
}

fn without_figures(html: &str) -> String {
    let mut plain = String::new();
    let mut rest = html;
    while let Some((before, figure)) = rest.split_once("<figure>") {
        let (figure, after) = figure.split_once("</figure>").expect("a figure ends");
        let image = match figure.split_once("<figcaption>") {
            Some((image, caption)) => {
                image.replace('>', &format!(" title=\"{}\">", caption.trim_end_matches("</figcaption>")))
            }
            None => figure.to_owned(),
        };
        plain.push_str(&format!("{before}<p>{image}</p>"));
        rest = after;
    }
    plain + rest
}

fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap_or("");
    matches!(
        name,
        "p" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "ul"
            | "ol"
            | "li"
            | "blockquote"
            | "pre"
            | "hr"
            | "div"
            | "table"
            | "td"
            | "tr"
    )
}

/// Tags and what stands between them.
fn tokens(html: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    for character in html.chars() {
        if character == '<' {
            tokens.push(String::new());
        }
        tokens.last_mut().expect("there is one").push(character);
        if character == '>' {
            tokens.push(String::new());
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}
