//! The dialect as CommonMark's own examples can be compared with it: nothing sanitised, holes filled with what was written.

use super::{Body, Fill, Hole, Html, LinkTarget, Manner, Marks, Part, Places, Rules, Written, escape, read_by};
use crate::{diagnostics::Report, source::SitePath, text::encode_address};

/// A text as HTML. Not for pages: raw HTML comes through as it is.
#[doc(hidden)]
pub fn commonmark(text: &str) -> String {
    let mut report = Report::new(SitePath::new("example.md"));
    let body = read_by(Rules { as_specified: true, number: 0 }, text, Places::From(0), &mut report);
    let fills: Vec<_> = body.holes.iter().map(fill).collect();
    let mut html = String::new();
    write(&body, &body.parts, &fills, &mut html);
    html
}

fn write(body: &Body, parts: &[Part], fills: &[Fill], html: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => write_html(text, fills, html),
            Part::Step(step) => {
                let level = body.headings[step.heading].level;
                html.push_str(&format!("<h{level}>"));
                write_html(&step.title, fills, html);
                html.push_str(&format!("</h{level}>\n"));
                write(body, &step.parts, fills, html);
            }
        }
    }
}

fn write_html(text: &Html, fills: &[Fill], html: &mut String) {
    for written in text.write(fills, &Marks::default(), &Manner::default()) {
        if let Written::Markup(markup) = written {
            html.push_str(&markup);
        }
    }
}

fn fill(hole: &Hole) -> Fill {
    let attribute = |title: &Option<String>| {
        title.as_ref().map(|title| format!(" title=\"{}\"", escape::escape(title))).unwrap_or_default()
    };
    match hole {
        Hole::Link { target, title, bare, .. } => {
            let (href, words) = address(target);
            let open = format!("<a href=\"{}\"{}>", escape::escape(&href), attribute(title));
            Fill { open: if *bare { open + &escape::escape(&words) } else { open }, close: "</a>" }
        }
        Hole::Image { src, alt, title, .. } => {
            let src = escape::escape(&encode_address(src));
            let open = format!("<img src=\"{src}\" alt=\"{}\"{}>", escape::escape(alt), attribute(title));
            Fill { open, close: "" }
        }
        Hole::Word(_) | Hole::Block { .. } | Hole::Citation { .. } => Fill::default(),
    }
}

/// What was written, as an address and as words.
fn address(target: &LinkTarget) -> (String, String) {
    let with_anchor = |path: &str, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{path}#{anchor}"),
        None => path.to_owned(),
    };
    let written = match target {
        LinkTarget::Outside(address) => return (address.clone(), address.clone()),
        LinkTarget::File { path, anchor } => with_anchor(path, anchor),
        LinkTarget::Here(anchor) => format!("#{anchor}"),
        LinkTarget::Id { folder, id, anchor } => {
            let path = folder.as_ref().map_or_else(|| id.clone(), |folder| format!("{folder}/{id}"));
            with_anchor(&path, anchor)
        }
    };
    (encode_address(&written), written)
}
