//! Sections: headings in the text, and steps, which are parts of their own.

use super::{Buffer, Writing};
use crate::{
    markdown::{Html, Part, Piece, Step, escape::escape},
    model::step::Facts,
    source::Place,
};

/// The steps that are open, outermost first, and above them the body itself.
pub(super) struct Sections {
    open: Vec<Section>,
    /// The heading that is being written, if it opens a step.
    opening: Option<Opening>,
}

#[derive(Default)]
struct Section {
    /// The level of its heading as written; 0 for the body.
    level: u8,
    /// `None` for the body.
    step: Option<Opened>,
    parts: Vec<Part>,
    out: Buffer,
}

struct Opening {
    heading: usize,
    level: u8,
    facts: Facts,
    place: Place,
}

struct Opened {
    opening: Opening,
    title: Html,
}

impl Default for Sections {
    fn default() -> Self {
        Self { open: vec![Section::default()], opening: None }
    }
}

impl Sections {
    /// Whether the title of a step is being written.
    pub fn is_opening(&self) -> bool {
        self.opening.is_some()
    }

    /// Where the text of the innermost section goes.
    pub fn out(&mut self) -> &mut Buffer {
        if self.open.is_empty() {
            self.open.push(Section::default());
        }
        let last = self.open.len() - 1;
        &mut self.open[last].out
    }
}

impl Writing<'_, '_> {
    /// A heading begins: it ends the steps of its level and below, and may open one.
    pub(super) fn heading(&mut self, at: usize) {
        let number = self.outline.by_event[&at];
        let (heading, details) = (&self.outline.headings[number], &self.outline.details[number]);
        let (level, place) = (details.written, heading.place);
        let facts = details.attributes.timed.then(|| details.attributes.facts.clone());
        let classes = if heading.classes.is_empty() {
            String::new()
        } else {
            format!(" class=\"{}\"", heading.classes.join(" "))
        };
        let start = format!("<h{} id=\"", heading.level);
        let end = format!("{}\"{classes}>", escape(&heading.id));
        let (element, close) = ELEMENTS[usize::from(heading.level.clamp(1, 6)) - 1];
        if details.top {
            self.end_steps(level);
        }
        if let Some(facts) = facts {
            self.cut();
            self.sections.opening = Some(Opening { heading: number, level, facts, place });
            self.aside.push(Buffer::default());
        } else {
            let tag = self.stand_ins.tag(element, &[Piece::Markup(&start), Piece::Anchor, Piece::Markup(&end)]);
            self.block(tag, close);
        }
    }

    pub(super) fn end_heading(&mut self) {
        let Some(opening) = self.sections.opening.take() else {
            if let Some(open) = self.open.pop() {
                self.push(open.close);
            }
            return;
        };
        let buffer = self.aside.pop().unwrap_or_default();
        let title = self.finish(buffer);
        let level = opening.level;
        self.sections.open.push(Section { level, step: Some(Opened { opening, title }), ..Section::default() });
    }

    /// Ends everything, and gives the body's parts.
    pub(super) fn end_sections(&mut self) -> Vec<Part> {
        self.end_steps(1);
        self.cut();
        let mut parts = self.sections.open.pop().map(|body| body.parts).unwrap_or_default();
        parts.shrink_to_fit();
        parts
    }

    /// Ends the steps whose headings are of this level or below.
    pub(super) fn end_steps(&mut self, level: u8) {
        while self.sections.open.last().is_some_and(|section| section.level >= level) {
            self.cut();
            let Some(Section { step: Some(step), mut parts, .. }) = self.sections.open.pop() else { return };
            parts.shrink_to_fit();
            let Opened { opening: Opening { heading, facts, place, .. }, title } = step;
            if let Some(around) = self.sections.open.last_mut() {
                around.parts.push(Part::Step(Step { heading, title, facts, place, parts }));
            }
        }
    }

    /// Finishes the text so far: something else comes, or the section ends.
    pub(super) fn cut(&mut self) {
        let buffer = std::mem::take(self.sections.out());
        let html = self.finish(buffer);
        if let Some(section) = self.sections.open.last_mut().filter(|_| !html.is_empty()) {
            section.parts.push(Part::Text(html));
        }
    }
}

const ELEMENTS: [(&str, &str); 6] =
    [("h1", "</h1>\n"), ("h2", "</h2>\n"), ("h3", "</h3>\n"), ("h4", "</h4>\n"), ("h5", "</h5>\n"), ("h6", "</h6>\n")];
