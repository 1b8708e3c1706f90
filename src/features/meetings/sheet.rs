//! The run sheet: the blocks of a meeting with their times, and in each what to do.

use std::sync::Arc;

use serde::Serialize;

use super::folded::{ActivityView, folded};
use crate::{
    agenda::{self, Agenda, Block},
    edition::{Edition, Excerpt, TextView},
    link::ThingId,
    markdown::{Manner, Part, Step},
    route::{self, Address},
    timetable::{Range, Timed, clocks},
};

/// A run sheet, as its template takes it.
#[derive(Serialize)]
pub(super) struct Sheet {
    /// Minutes since midnight.
    start: Option<u32>,
    start_text: Option<String>,
    /// How long the meeting lasts.
    length: Option<u32>,
    /// When it is over, if that can be known.
    end_text: Option<String>,
    /// All minutes that are known together; none where there are none.
    total_text: Option<String>,
    breaks_text: Option<String>,
    droppable_text: Option<String>,
    overrun_text: Option<String>,
    /// The most that it may run over, where it need not.
    overrun_perhaps: Option<u32>,
    /// Blocks without minutes.
    unknown: usize,
    /// What may be dropped.
    optional: Vec<Dropped>,
    parts: Vec<SheetPart>,
    /// Texts behind the last block.
    closing: Vec<Excerpt>,
}

#[derive(Serialize)]
struct Dropped {
    title: String,
    minutes_text: Option<String>,
}

/// A text between blocks, or blocks that follow each other.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SheetPart {
    Text(Excerpt),
    Blocks(Vec<BlockRow>),
}

#[derive(Serialize)]
struct BlockRow {
    id: String,
    title: Excerpt,
    /// The title without markup.
    title_text: String,
    /// Earliest and latest minutes since midnight.
    begin: Option<Range>,
    begin_text: Option<String>,
    end_text: Option<String>,
    minutes: Option<Range>,
    minutes_text: Option<String>,
    /// A fixed time, in minutes since midnight.
    at: Option<u32>,
    pause: bool,
    optional: bool,
    grouping: Option<&'static str>,
    kind: Option<KindView>,
    /// Minutes that are left over before its fixed time.
    slack_text: Option<String>,
    /// Minutes by which its fixed time is too early.
    overlap: Option<u32>,
    body: Excerpt,
    has_body: bool,
    activity: Option<ActivityView>,
}

#[derive(Serialize)]
struct KindView {
    title: String,
    mechanism: Option<String>,
}

impl Sheet {
    pub fn of(id: ThingId, manner: &Manner, edition: &Edition<'_>, at: &Address) -> Self {
        let facts = edition.catalog.meeting(id);
        let agenda = agenda::of(id, edition.catalog);
        let start = facts.own.start.map(|start| u32::from(start.minutes));
        let times = &agenda.times;
        let optional = agenda.blocks.iter().filter(|block| block.step.facts.optional);
        let (parts, closing) = divided(parts(id, &agenda, manner, edition, at));
        let ends = times.blocks.last().and_then(|timed| timed.end);
        Self {
            start,
            start_text: facts.own.start.map(|start| start.to_string()),
            length: agenda::length(id, edition.catalog).map(|minutes| minutes.most),
            end_text: ends.map(clocks),
            total_text: (times.total.to > 0).then(|| span(times.total)),
            breaks_text: (times.breaks.to > 0).then(|| span(times.breaks)),
            droppable_text: (times.droppable.to > 0).then(|| span(times.droppable)),
            overrun_text: times.overrun.filter(|over| over.from > 0).map(span),
            overrun_perhaps: times.overrun.filter(|over| over.from == 0).map(|over| over.to),
            unknown: times.unknown,
            optional: optional.map(|block| dropped(block, id, edition)).collect(),
            closing,
            parts,
        }
    }
}

/// Parts up to the last blocks, and the texts behind them.
fn divided(mut parts: Vec<SheetPart>) -> (Vec<SheetPart>, Vec<Excerpt>) {
    let blocks = parts.iter().rposition(|part| matches!(part, SheetPart::Blocks(_)));
    let behind = parts.split_off(blocks.map_or(0, |last| last + 1));
    let texts = behind.into_iter().filter_map(|part| match part {
        SheetPart::Text(text) => Some(text),
        SheetPart::Blocks(_) => None,
    });
    (parts, texts.collect())
}

fn dropped(block: &Block<'_>, id: ThingId, edition: &Edition<'_>) -> Dropped {
    Dropped { title: title(block.step, id, edition), minutes_text: block.minutes.map(|minutes| minutes.to_string()) }
}

/// The words of a step's heading.
fn title(step: &Step, id: ThingId, edition: &Edition<'_>) -> String {
    let text = edition.catalog.get(id).text.as_ref().expect("only a text has steps");
    text.body().headings[step.heading].text.clone()
}

/// The text and the blocks in the order of the document.
fn parts(id: ThingId, agenda: &Agenda<'_>, manner: &Manner, edition: &Edition<'_>, at: &Address) -> Vec<SheetPart> {
    let Some(text) = &edition.catalog.get(id).text else { return Vec::new() };
    let view = Arc::new(TextView::shown(text, edition, &at.to_root(), manner.clone()));
    let mut blocks = agenda.blocks.iter().zip(&agenda.times.blocks).enumerate();
    let mut parts = Vec::new();
    let mut before = None;
    for (number, part) in text.body().parts.iter().enumerate() {
        match part {
            Part::Text(html) if manner.for_participants && html.is_private() => {}
            Part::Text(_) => parts.push(SheetPart::Text(Excerpt::part(&view, number))),
            Part::Step(_) => {
                let (order, (block, timed)) = blocks.next().expect("each outermost step is a block");
                let mut row = row(id, block, *timed, order, &view, edition, at);
                // What a kind is for is said at the first of blocks that follow each other, whatever break there is.
                let kind = block.step.facts.block.as_ref().map(|kind| kind.value.as_str());
                if let Some(view) = row.kind.as_mut().filter(|_| kind == before) {
                    view.mechanism = None;
                }
                if !row.pause {
                    before = kind;
                }
                match parts.last_mut() {
                    Some(SheetPart::Blocks(rows)) => rows.push(row),
                    _ => parts.push(SheetPart::Blocks(vec![row])),
                }
            }
        }
    }
    parts
}

fn row(
    id: ThingId,
    block: &Block<'_>,
    timed: Timed,
    order: usize,
    view: &Arc<TextView>,
    edition: &Edition<'_>,
    at: &Address,
) -> BlockRow {
    let step = block.step;
    let text = edition.catalog.get(id).text.as_ref().expect("only a text has steps");
    let manner = view.manner();
    let activity = block.activity.map(|activity| {
        // The same activity may come twice, and only its steps are shown: its anchors are on its own page.
        let own_page = format!("{}{}#", at.to_root(), route::encoded(edition.address(activity).as_str()));
        let prefix = format!("{}b{}-", manner.prefix, order + 1);
        let manner = Manner { prefix, elsewhere: Some(own_page), cites_here: false, ..manner.clone() };
        folded(activity, block.minutes, manner, edition, at)
    });
    BlockRow {
        id: format!("{}{}", manner.prefix, text.body().headings[step.heading].id),
        title: Excerpt::title(view, block.part),
        title_text: title(step, id, edition),
        begin: timed.begin,
        begin_text: timed.begin.map(clocks),
        end_text: timed.end.map(clocks),
        minutes: block.minutes.map(Range::from),
        minutes_text: block.minutes.map(|minutes| minutes.to_string()),
        at: step.facts.at.as_ref().map(|at| u32::from(at.value.minutes)),
        pause: step.facts.pause,
        optional: step.facts.optional,
        grouping: step.facts.grouping.map(|grouping| grouping.word()),
        kind: block.kind.map(|kind| KindView { title: kind.title.clone(), mechanism: kind.mechanism.clone() }),
        slack_text: timed.slack.map(span),
        overlap: timed.overlap,
        body: Excerpt::below(view, block.part),
        has_body: step.parts.iter().any(|part| match part {
            Part::Text(html) => !(manner.for_participants && html.is_private()),
            Part::Step(_) => true,
        }),
        activity,
    }
}

/// `15`, or `15–20`.
fn span(Range { from, to }: Range) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}
