//! What fills the holes of a text in one edition: links, images, interface words.

use std::fmt::Write;

use super::{Edition, citations};
use crate::{
    link::Resolved,
    markdown::{Fill, Hole, LinkTarget, Manner, escape},
    model::kind::Kind,
    parse::Size,
    route,
};

/// The markup that takes the place of a hole, on the page at `root`; `manner` says where the text's own anchors are, and
/// whether citations lead to a list on the same page.
pub(super) fn fill(hole: &Hole, resolved: &Resolved, edition: &Edition<'_>, root: &str, manner: &Manner) -> Fill {
    match hole {
        Hole::Link { title, bare, .. } => {
            let Some((href, class)) = href(resolved, edition, root, manner) else {
                return Fill { open: words_of_bare(hole), close: "" };
            };
            let mut open = format!("<a href=\"{}\"", escape(&href));
            if let Some(class) = class {
                write!(open, " class=\"{class}\"").expect("a String takes all text");
            }
            if let Some(title) = title {
                write!(open, " title=\"{}\"", escape(title)).expect("a String takes all text");
            }
            open.push('>');
            if *bare && let Resolved::Thing(thing, _) = resolved {
                open.push_str(&escape(&edition.catalog.get(*thing).title));
            }
            Fill { open, close: "</a>" }
        }
        Hole::Image { alt, title, .. } => {
            let Resolved::Asset(path, size) = resolved else { return Fill::default() };
            let src = format!("{root}{}", route::encoded(route::asset(path).as_str()));
            let title = title.as_ref().map(|title| format!(" title=\"{}\"", escape(title))).unwrap_or_default();
            let size = size.map(|Size { width, height }| format!(" width=\"{width}\" height=\"{height}\""));
            let size = size.unwrap_or_default();
            let (src, alt) = (escape(&src), escape(alt));
            let open = format!("<img src=\"{src}\" alt=\"{alt}\"{title}{size} loading=\"lazy\">");
            Fill { open, close: "" }
        }
        Hole::Citation { citation, .. } => {
            let Resolved::Cited(works) = resolved else { return Fill::default() };
            let list = (!manner.cites_here).then(|| inside(route::list(Kind::Literature).as_str(), root));
            Fill { open: citations::html(citation, works, edition, list.as_deref()), close: "" }
        }
        Hole::Word(name) => Fill { open: escape(&edition.word(name)), close: "" },
        Hole::Block { .. } => Fill::default(),
    }
}

/// A link by id that leads nowhere still says what its author wrote.
fn words_of_bare(hole: &Hole) -> String {
    match hole {
        Hole::Link { bare: true, target: LinkTarget::Id { id, .. }, .. } => escape(id),
        _ => String::new(),
    }
}

/// An address of the edition, from the page at `root`.
fn inside(address: &str, root: &str) -> String {
    format!("{root}{}", route::encoded(address))
}

/// Where a link leads and the class that says so; nothing where it led nowhere.
fn href(
    resolved: &Resolved,
    edition: &Edition<'_>,
    root: &str,
    manner: &Manner,
) -> Option<(String, Option<&'static str>)> {
    match resolved {
        Resolved::Outside(url) => Some((url.clone(), url.starts_with("http").then_some("external"))),
        Resolved::Here(anchor) => {
            let start = manner.elsewhere.clone().unwrap_or_else(|| format!("#{}", manner.prefix));
            let anchor = route::encoded(&format!("#{anchor}"));
            Some((format!("{start}{}", anchor.trim_start_matches('#')), None))
        }
        Resolved::Thing(thing, anchor) => {
            let address = edition.address(*thing);
            let address = anchor.as_ref().map_or(address.clone(), |anchor| address.at(anchor));
            let is_term = edition.catalog.get(*thing).kind == Kind::Term;
            Some((inside(address.as_str(), root), is_term.then_some("term-link")))
        }
        Resolved::List(kind) => Some((inside(route::list(*kind).as_str(), root), None)),
        Resolved::Asset(path, _) => Some((inside(route::asset(path).as_str(), root), Some("file"))),
        Resolved::Nothing | Resolved::Items(..) | Resolved::Things(_) | Resolved::Cited(_) => None,
    }
}
