//! Links, references and images: each a hole, unless its address is refused.

use pulldown_cmark::{Event, LinkType, Tag};

use super::Writing;
use crate::{
    i18n::Arg,
    markdown::{
        Hole, LinkTarget, OUTSIDE_IMAGE, Piece, UNSAFE_LINK,
        escape::escape,
        events::{end_of, plain},
        targets::{self, Refused},
    },
};

impl Writing<'_, '_> {
    /// A link begins; one that is refused leaves its text. Gives the number of the event to go on with.
    pub(super) fn link(&mut self, link: LinkType, address: &str, title: &str, at: usize) -> usize {
        let range = self.events[at].1.clone();
        let target = match link {
            LinkType::WikiLink { .. } => Ok(targets::reference(address)),
            LinkType::Email => targets::link(&format!("mailto:{address}")),
            _ => targets::link(address),
        };
        self.links += 1;
        let target = match target {
            Ok(target) => target,
            Err(refused) => {
                let (reason, scheme) = words(&refused);
                self.telling.add(&UNSAFE_LINK, range, [("reason", Arg::from(reason)), ("scheme", Arg::from(scheme))]);
                self.inline("", "");
                return at + 1;
            }
        };
        let end = end_of(self.events, at);
        let bare = match link {
            LinkType::WikiLink { has_pothole } => !has_pothole || plain(&self.events[at..end]).is_empty(),
            _ => false,
        };
        let tag = self.link_tag(target, title, bare, at);
        self.inline(tag, "</a>");
        if bare { end } else { at + 1 }
    }

    fn link_tag(&mut self, target: LinkTarget, title: &str, bare: bool, at: usize) -> String {
        let place = self.telling.place(self.events[at].1.clone());
        let hole = self.stand_ins.hole(Hole::Link { target, title: written(title), bare, place });
        self.stand_ins.tag("a", &[Piece::Open(hole)])
    }

    /// An image, or the figure around one; gives the number of the event behind it.
    pub(super) fn image(&mut self, at: usize, figure: bool) -> usize {
        let end = end_of(self.events, at);
        let (Event::Start(Tag::Image { link_type, dest_url, title, .. }), range) = &self.events[at] else {
            return end + 1;
        };
        let bare = matches!(link_type, LinkType::WikiLink { has_pothole: false });
        let alt = if bare { String::new() } else { plain(&self.events[at..end]) };
        let Some(src) = targets::image(dest_url.trim_end_matches('\\')) else {
            self.telling.add(&OUTSIDE_IMAGE, range.clone(), []);
            return end + 1;
        };
        let place = self.telling.place(range.clone());
        let hole = Hole::Image { src, alt, title: written(title).filter(|_| !figure), place };
        let hole = self.stand_ins.hole(hole);
        let image = self.stand_ins.text(&[Piece::Open(hole)]);
        if !figure {
            self.push(&image);
            return end + 1;
        }
        let caption = written(title).map(|title| format!("<figcaption>{}</figcaption>", escape(&title)));
        self.line(&format!("<figure>{image}{}</figure>\n", caption.unwrap_or_default()));
        end + 1
    }

    /// The number of a footnote, where the text refers to it.
    pub(super) fn note_mark(&mut self, label: &str) {
        let private = self.is_private();
        let Some((number, use_number)) = self.notes.refer(label, private) else {
            self.push(&escape(&format!("[^{label}]")));
            return;
        };
        let suffix = self.rules.suffix();
        let id = super::notes::mark_id(number, use_number, &suffix);
        let start = Piece::Markup("<sup class=\"footnote-ref\" id=\"");
        let sup = self.stand_ins.tag("sup", &[start, Piece::Anchor, Piece::Markup(&format!("{id}\">"))]);
        if self.links > 0 {
            // A link within a link is none.
            return self.push(&format!("{sup}{number}</sup>"));
        }
        let end = format!("fn-{number}{suffix}\" role=\"doc-noteref\">");
        let link = self.stand_ins.tag("a", &[Piece::Markup("<a href=\""), Piece::Here, Piece::Markup(&end)]);
        self.push(&format!("{sup}{link}{number}</a></sup>"));
    }
}

/// A title, unless it says nothing.
fn written(title: &str) -> Option<String> {
    Some(title.to_owned()).filter(|title| !title.trim().is_empty())
}

/// Why a link is refused, as its message names it.
fn words(refused: &Refused) -> (&'static str, &str) {
    match refused {
        Refused::Scheme(scheme) => ("scheme", scheme),
        Refused::Host => ("host", ""),
        Refused::Protocol => ("protocol", ""),
    }
}
