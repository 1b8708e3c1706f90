//! Lists, and the boxes of task lists.

use pulldown_cmark::{Event, Tag};

use super::Writing;
use crate::markdown::Piece;

impl Writing<'_, '_> {
    pub(super) fn list(&mut self, number: Option<u64>) {
        match number {
            None => self.block("<ul>\n", "</ul>\n"),
            Some(1) => self.block("<ol>\n", "</ol>\n"),
            Some(number) => self.block(format!("<ol start=\"{number}\">\n"), "</ol>\n"),
        }
    }

    pub(super) fn item(&mut self, at: usize) {
        let is_task = |at: usize| matches!(self.events.get(at), Some((Event::TaskListMarker(_), _)));
        let in_paragraph = matches!(self.events.get(at + 1), Some((Event::Start(Tag::Paragraph), _)));
        if is_task(at + 1) || in_paragraph && is_task(at + 2) {
            let tag = self.stand_ins.tag("li", &[Piece::Markup("<li class=\"task\">")]);
            self.block(tag, "</li>\n");
        } else {
            self.block("<li>", "</li>\n");
        }
    }

    /// A box that is ticked or not, and says so to those who can't see it.
    pub(super) fn task(&mut self, done: bool) {
        let checked = if done { " checked" } else { "" };
        let word = self.stand_ins.word(if done { "task-done" } else { "task-open" });
        let open = format!("<input type=\"checkbox\" disabled{checked} aria-label=\"");
        let task = self.stand_ins.text(&[Piece::Markup(&open), word, Piece::Markup("\">")]);
        self.push(&task);
        self.push(" ");
    }
}
