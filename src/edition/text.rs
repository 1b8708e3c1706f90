//! A text as page data: its body, and what fills its holes in one edition.
//!
//! No text is copied here: the markup is put together when a template asks for it.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::{
    Edition,
    blocks::{BlockView, block},
    holes::fill,
    terms::{self, TermNote},
};
use crate::{
    link::LinkedText,
    markdown::{Block, Fill, Hole, Html, Manner, Marks, Part, Step, Written},
    parse::{Content, Document},
};

/// A body with its holes filled. Templates see a list of parts: `{text: …}` or `{steps: […]}`, where markup is a list of
/// texts (safe) and blocks (maps with a `block` and its data).
#[derive(Clone, Debug)]
pub struct TextView {
    document: Arc<Document>,
    number: usize,
    fills: Vec<Fill>,
    blocks: BTreeMap<usize, BlockView>,
    marks: Marks,
    notes: Vec<TermNote>,
    manner: Manner,
}

impl TextView {
    /// A text on the page at `root` (`../` for each folder above it), with what its terms mean.
    pub fn new(text: &LinkedText, edition: &Edition<'_>, root: &str) -> Self {
        Self::explained(text, edition, root, false)
    }

    /// The same on a page that has a list of the works that the text cites: citations lead there.
    pub fn citing_here(text: &LinkedText, edition: &Edition<'_>, root: &str) -> Self {
        Self::explained(text, edition, root, true)
    }

    fn explained(text: &LinkedText, edition: &Edition<'_>, root: &str, cites_here: bool) -> Self {
        let (marks, notes) = terms::of(text, edition);
        let manner = Manner { cites_here, ..Manner::default() };
        Self { marks, notes, ..Self::shown(text, edition, root, manner) }
    }

    /// A text shown in some manner: whole or in part, perhaps beside others. What its terms mean is not said.
    pub fn shown(text: &LinkedText, edition: &Edition<'_>, root: &str, manner: Manner) -> Self {
        let left_out = |hole: &Hole| match hole {
            Hole::Block { block, .. } => manner.without_sheets && !matches!(block, Block::Video(_) | Block::Form(_)),
            _ => false,
        };
        let holes = text.body().holes.iter().zip(&*text.resolved);
        let fills = holes.clone().map(|(hole, resolved)| fill(hole, resolved, edition, root, &manner)).collect();
        let blocks = holes
            .enumerate()
            .filter(|(_, (hole, _))| !left_out(hole))
            .filter_map(|(at, (hole, resolved))| Some((at, block(hole, resolved, edition, root)?)))
            .collect();
        let (document, number) = (Arc::clone(&text.document), text.number);
        Self { document, number, fills, blocks, marks: Marks::new(), notes: Vec::new(), manner }
    }

    fn parts(&self) -> &[Part] {
        match &self.document.content {
            Content::Item(parsed) => &parsed.text(self.number).parts,
            _ => &[],
        }
    }
}

impl TextView {
    /// How it is shown.
    pub fn manner(&self) -> &Manner {
        &self.manner
    }

    fn step(&self, number: usize) -> &Step {
        match &self.parts()[number] {
            Part::Step(step) => step,
            Part::Text(_) => unreachable!("excerpts are made of steps by number"),
        }
    }
}

impl Serialize for TextView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            // What everything below is made of, for a comparison: no markup is put together for that.
            let fills: Vec<_> = self.fills.iter().map(|fill| (&fill.open, fill.close)).collect();
            // Each mark belongs to a note.
            let marks: Vec<_> =
                self.marks.iter().flat_map(|(run, marks)| marks.iter().map(move |mark| (run, &mark.range))).collect();
            return (self.document.fingerprint, self.number, fills, &self.blocks, marks, &self.notes, &self.manner)
                .serialize(serializer);
        }
        Parts { parts: self.parts(), notes: &self.notes, view: self }.serialize(serializer)
    }
}

/// A stretch of a text, for a page that divides it.
#[derive(Clone, Debug)]
pub struct Excerpt {
    text: Arc<TextView>,
    stretch: Stretch,
}

/// Which stretch; parts are numbered as the body has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
enum Stretch {
    /// One part as it is.
    Part(usize),
    /// The heading of a step, as markup.
    Title(usize),
    /// What stands below the heading of a step.
    Below(usize),
}

impl Excerpt {
    /// One part of the text, by its number among the body's.
    pub fn part(text: &Arc<TextView>, number: usize) -> Self {
        Self { text: Arc::clone(text), stretch: Stretch::Part(number) }
    }

    /// The words of a step's heading, as markup.
    pub fn title(text: &Arc<TextView>, number: usize) -> Self {
        Self { text: Arc::clone(text), stretch: Stretch::Title(number) }
    }

    /// What stands below a step's heading, steps within it too.
    pub fn below(text: &Arc<TextView>, number: usize) -> Self {
        Self { text: Arc::clone(text), stretch: Stretch::Below(number) }
    }
}

impl Serialize for Excerpt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return (&*self.text, self.stretch).serialize(serializer);
        }
        let view = &*self.text;
        match self.stretch {
            Stretch::Part(number) => {
                Parts { parts: &view.parts()[number..=number], notes: &[], view }.serialize(serializer)
            }
            Stretch::Title(number) => Markup { html: &view.step(number).title, view }.serialize(serializer),
            Stretch::Below(number) => Parts { parts: &view.step(number).parts, notes: &[], view }.serialize(serializer),
        }
    }
}

struct Parts<'a> {
    parts: &'a [Part],
    notes: &'a [TermNote],
    view: &'a TextView,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum PartView<'a> {
    Text(Markup<'a>),
    Steps(Vec<StepView<'a>>),
    Terms(&'a [TermNote]),
}

/// Steps that follow each other make one list.
impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let chunks = self.parts.chunk_by(|a, b| matches!((a, b), (Part::Step(_), Part::Step(_))));
        let parts = chunks.map(|chunk| match &chunk[0] {
            Part::Text(html) => PartView::Text(Markup { html, view: self.view }),
            Part::Step(_) => PartView::Steps(
                chunk
                    .iter()
                    .filter_map(|part| match part {
                        Part::Step(step) => Some(StepView::new(step, self.view)),
                        Part::Text(_) => None,
                    })
                    .collect(),
            ),
        });
        let notes = (!self.notes.is_empty()).then_some(PartView::Terms(self.notes));
        serializer.collect_seq(parts.chain(notes))
    }
}

#[derive(Serialize)]
struct StepView<'a> {
    id: String,
    /// Of its heading, 2 to 6.
    level: u8,
    title: Markup<'a>,
    minutes: Option<String>,
    grouping: Option<&'static str>,
    at: Option<String>,
    block: Option<&'a str>,
    pause: bool,
    optional: bool,
    parts: Parts<'a>,
}

impl<'a> StepView<'a> {
    fn new(step: &'a Step, view: &'a TextView) -> Self {
        let Content::Item(parsed) = &view.document.content else { unreachable!("only items have steps") };
        let heading = &parsed.text(view.number).headings[step.heading];
        Self {
            id: format!("{}{}", view.manner.prefix, heading.id),
            level: heading.level,
            title: Markup { html: &step.title, view },
            minutes: step.facts.minutes.as_ref().map(|minutes| minutes.value.to_string()),
            grouping: step.facts.grouping.map(|grouping| grouping.word()),
            at: step.facts.at.as_ref().map(|at| at.value.to_string()),
            block: step.facts.block.as_ref().map(|block| block.value.as_str()),
            pause: step.facts.pause,
            optional: step.facts.optional,
            parts: Parts { parts: &step.parts, notes: &[], view },
        }
    }
}

struct Markup<'a> {
    html: &'a Html,
    view: &'a TextView,
}

impl Serialize for Markup<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pieces = serializer.serialize_seq(None)?;
        for written in self.html.write(&self.view.fills, &self.view.marks, &self.view.manner) {
            match written {
                Written::Markup(markup) => pieces.serialize_element(&markup)?,
                Written::Block(hole) => {
                    if let Some(block) = self.view.blocks.get(&hole) {
                        pieces.serialize_element(block)?;
                    }
                }
            }
        }
        pieces.end()
    }
}
