//! Composing a meeting of one's own: the page where a script does that, and the activities and meetings it starts from.
//! What one chooses by is loaded with the page; texts are loaded when a plan holds them.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use super::shared::rows::ActivityRow;
use crate::{
    agenda::{self, Block},
    edition::{Edition, Excerpt, TextView},
    link::{About, LinkedText, ThingId},
    markdown::{Manner, Part, Step},
    model::{activity::Material, kind::Kind},
    page::{Engine, Head, Link, Page},
    route::{self, Address},
    timetable::Range,
};

/// What the page shows without JavaScript: meetings that can be used as they are.
#[derive(Serialize)]
struct View {
    meetings: Vec<Link>,
}

/// What the script composes from, `katern.meetings`.
#[derive(Serialize)]
struct Data {
    /// The site's id: what is kept on the device stands under it.
    site: String,
    /// Kinds of block, sorted by id.
    blocks: Vec<KindData>,
    activities: Vec<ActivityData>,
    meetings: Vec<Choice>,
}

/// A meeting to start from.
#[derive(Serialize)]
struct Choice {
    id: String,
    title: String,
    /// The number of the file that has the rest.
    text: usize,
}

/// Things whose texts stand in one file: enough that there are few files, few enough that each is light.
const IN_A_FILE: usize = 16;

/// What a file of texts has of a thing.
#[derive(Serialize)]
#[serde(untagged)]
enum TextData {
    Activity(Vec<StepData>),
    Meeting(Box<MeetingData>),
}

#[derive(Serialize)]
struct KindData {
    id: String,
    title: String,
    phase: Option<String>,
    mechanism: Option<String>,
}

#[derive(Serialize)]
struct ActivityData {
    id: String,
    address: Address,
    title: String,
    summary: Option<String>,
    minutes: Option<Range>,
    group_size: Option<String>,
    groupings: Vec<&'static str>,
    /// Ids of kinds of block.
    blocks: Vec<String>,
    preparation: Option<String>,
    materials: Vec<MaterialData>,
    /// The number of the file that has its steps.
    text: usize,
}

#[derive(Serialize)]
struct StepData {
    title: String,
    minutes: Option<Range>,
    grouping: Option<&'static str>,
    body: Excerpt,
}

#[derive(Serialize)]
struct MaterialData {
    name: String,
    count: Option<u32>,
    per: Option<&'static str>,
}

#[derive(Serialize)]
struct MeetingData {
    id: String,
    address: Address,
    title: String,
    /// Minutes since midnight.
    start: Option<u32>,
    length: Option<u32>,
    place: Option<&'static str>,
    /// The most people it is for.
    group: Option<u32>,
    goals: Vec<String>,
    homework: Vec<String>,
    materials: Vec<MaterialData>,
    /// The text before its blocks; what stands behind them is about the meeting as it was.
    texts: Vec<Excerpt>,
    blocks: Vec<BlockData>,
}

#[derive(Serialize)]
struct BlockData {
    title: String,
    /// Its own; none where those of its activity count.
    minutes: Option<Range>,
    at: Option<u32>,
    pause: bool,
    optional: bool,
    grouping: Option<&'static str>,
    block: Option<String>,
    activity: Option<String>,
    body: Excerpt,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    // The composer is reached from these lists; without either there is no page.
    let Some(list) = [Kind::Meeting, Kind::Activity].into_iter().find(|&kind| edition.has_list(kind)) else {
        return Vec::new();
    };
    let address = route::compose();
    let meetings = edition.listed(Kind::Meeting).into_iter().map(|id| edition.link(id)).collect();
    let head = Head {
        title: edition.word("compose"),
        description: Some(edition.word("compose-summary")),
        crumbs: vec![edition.list_link(list)],
        section: Some(route::list(list)),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    let data = Page {
        address: route::beside(&address, "meetings.js"),
        engine: Engine::Script("meetings"),
        head: Head::default(),
        view: edition.later(data),
        source: None,
    };
    let view = Box::new(View { meetings });
    let things = things(edition);
    let texts = things.chunks(IN_A_FILE).enumerate().map(|(number, things)| {
        let (things, at) = (things.to_vec(), address.clone());
        Page {
            address: route::beside(&address, &format!("teksten/{number}.js")),
            engine: Engine::Part,
            head: Head::default(),
            view: edition.later(move |edition| (number.to_string(), texts(&things, edition, &at))),
            source: None,
        }
    });
    let texts: Vec<_> = texts.collect();
    let page = Page { address, engine: Engine::Template("composer.html"), head, view, source: None };
    [page, data].into_iter().chain(texts).collect()
}

/// What a meeting can be composed from, in the order in which files have their texts: by id, so that another title moves none.
fn things(edition: &Edition<'_>) -> Vec<ThingId> {
    let by_id = |kind: Kind| {
        let mut things = edition.carried(kind);
        things.sort_by_key(|&id| &edition.catalog.get(id).id);
        things
    };
    [Kind::Activity, Kind::Meeting].into_iter().flat_map(by_id).collect()
}

/// The texts of one file, by kind and id.
fn texts(things: &[ThingId], edition: &Edition<'_>, at: &Address) -> BTreeMap<String, TextData> {
    let text = |&id: &ThingId| {
        let thing = edition.catalog.get(id);
        let data = match thing.kind {
            Kind::Meeting => TextData::Meeting(Box::new(meeting(id, edition, at))),
            _ => TextData::Activity(steps(id, edition, at)),
        };
        (format!("{}/{}", thing.kind.name(), thing.id), data)
    };
    things.iter().map(text).collect()
}

fn data(edition: &Edition<'_>) -> Data {
    let kinds = edition.catalog.blocks.iter();
    let numbered = things(edition).into_iter().enumerate().map(|(order, id)| (id, order / IN_A_FILE));
    let files: BTreeMap<ThingId, usize> = numbered.collect();
    let of_kind = |kind: Kind| edition.carried(kind).into_iter().map(|id| (id, files[&id]));
    Data {
        site: edition.settings.id.to_string(),
        blocks: kinds
            .map(|(id, kind)| KindData {
                id: id.clone(),
                title: kind.title.clone(),
                phase: kind.phase.clone(),
                mechanism: kind.mechanism.clone(),
            })
            .collect(),
        activities: of_kind(Kind::Activity).filter_map(|(id, text)| activity(id, text, edition)).collect(),
        meetings: of_kind(Kind::Meeting)
            .map(|(id, text)| {
                let thing = edition.catalog.get(id);
                Choice { id: thing.id.clone(), title: thing.title.clone(), text }
            })
            .collect(),
    }
}

fn activity(id: ThingId, text: usize, edition: &Edition<'_>) -> Option<ActivityData> {
    let thing = edition.catalog.get(id);
    let About::Activity { own, .. } = &thing.about else { return None };
    let row = ActivityRow::of(id, edition)?;
    Some(ActivityData {
        id: thing.id.clone(),
        address: edition.address(id),
        title: row.title,
        summary: row.summary,
        minutes: agenda::of_activity(id, edition.catalog).map(Range::from),
        group_size: row.group_size,
        groupings: row.groupings,
        blocks: own.blocks.iter().map(|block| block.value.clone()).collect(),
        preparation: own.preparation.clone(),
        materials: own.materials.iter().map(material).collect(),
        text,
    })
}

fn steps(id: ThingId, edition: &Edition<'_>, at: &Address) -> Vec<StepData> {
    let Some(text) = &edition.catalog.get(id).text else { return Vec::new() };
    // Its steps alone are shown: what they refer to stands on its own page.
    let elsewhere = Some(format!("{}{}#", at.to_root(), route::encoded(edition.address(id).as_str())));
    let (body, view) = (text.body(), shown(text, edition, at, elsewhere));
    let step = |(number, part): (usize, &Part)| match part {
        Part::Step(step) => Some(StepData {
            title: body.headings[step.heading].text.clone(),
            minutes: agenda::minutes(step).map(Range::from),
            grouping: step.facts.grouping.map(|grouping| grouping.word()),
            body: Excerpt::below(&view, number),
        }),
        Part::Text(_) => None,
    };
    body.parts.iter().enumerate().filter_map(step).collect()
}

fn meeting(id: ThingId, edition: &Edition<'_>, at: &Address) -> MeetingData {
    let (thing, facts) = (edition.catalog.get(id), edition.catalog.meeting(id));
    let text = thing.text.as_ref().map(|text| (text, shown(text, edition, at, None)));
    let texts = text.iter().flat_map(|(text, view)| {
        let numbered = text.body().parts.iter().enumerate();
        numbered.take_while(|(_, part)| matches!(part, Part::Text(_))).map(|(number, _)| Excerpt::part(view, number))
    });
    let agenda = agenda::of(id, edition.catalog);
    let blocks = text.iter().flat_map(|(text, view)| agenda.blocks.iter().map(|b| block(b, text, view, edition)));
    MeetingData {
        id: thing.id.clone(),
        address: edition.address(id),
        title: thing.title.clone(),
        start: facts.own.start.map(|start| u32::from(start.minutes)),
        length: agenda::length(id, edition.catalog).map(|minutes| minutes.most),
        place: facts.own.r#where.map(|place| place.word()),
        group: facts.own.group_size.map(|size| size.most),
        goals: facts.own.goals.clone(),
        homework: facts.own.homework.clone(),
        materials: facts.own.materials.iter().map(material).collect(),
        texts: texts.collect(),
        blocks: blocks.collect(),
    }
}

fn block(block: &Block<'_>, text: &LinkedText, view: &Arc<TextView>, edition: &Edition<'_>) -> BlockData {
    let step: &Step = block.step;
    let facts = &step.facts;
    BlockData {
        title: text.body().headings[step.heading].text.clone(),
        minutes: agenda::minutes(step).map(Range::from),
        at: facts.at.as_ref().map(|at| u32::from(at.value.minutes)),
        pause: facts.pause,
        optional: facts.optional,
        grouping: facts.grouping.map(|grouping| grouping.word()),
        block: facts.block.as_ref().map(|block| block.value.clone()),
        activity: block.activity.map(|activity| edition.catalog.get(activity).id.clone()),
        body: Excerpt::below(view, block.part),
    }
}

fn shown(text: &LinkedText, edition: &Edition<'_>, at: &Address, elsewhere: Option<String>) -> Arc<TextView> {
    let manner = Manner { without_sheets: true, elsewhere, ..Manner::default() };
    Arc::new(TextView::shown(text, edition, &at.to_root(), manner))
}

fn material(material: &Material) -> MaterialData {
    let per = material.per.map(|per| per.word());
    MaterialData { name: material.name.clone(), count: material.count, per }
}
