//! Rows that several lists show alike: an activity by the facts one chooses by, an area by its sign.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    agenda,
    edition::{Edition, TextView},
    link::{About, LinkedText, Target, ThingId},
    markdown::{Manner, Part, Step},
    model::{activity::Credit, kind::Kind, minutes::Minutes},
    page::{Head, Link},
    route::Address,
};

/// A domain or area as a badge: its words, sign and colour.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Badge {
    #[serde(flatten)]
    pub link: Link,
    /// The class of its colour.
    pub tone: String,
    /// Which sign: the domain's number in its framework, from 0.
    pub sign: usize,
}

impl Badge {
    pub fn of(area: ThingId, edition: &Edition<'_>) -> Self {
        let facts = edition.catalog.area(area);
        let mut link = edition.link(area);
        if let Some(short) = &facts.short {
            link.title.clone_from(short);
        }
        Self { link, tone: edition.tone(area), sign: edition.sign(area) }
    }
}

/// An activity in a list.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct ActivityRow {
    pub title: String,
    pub address: Option<Address>,
    pub summary: Option<String>,
    pub minutes: Option<Minutes>,
    /// `30–60`, as it is shown.
    pub minutes_text: Option<String>,
    pub group_size: Option<String>,
    /// How people work together, in the order of the steps, each once.
    pub groupings: Vec<&'static str>,
    /// Its outermost steps as they follow each other; empty where not each has one length, or there is only one.
    pub rhythm: Vec<Beat>,
    pub blocks: Vec<String>,
    pub areas: Vec<Badge>,
}

impl ActivityRow {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Option<Self> {
        let thing = edition.catalog.get(id);
        let About::Activity { own, .. } = &thing.about else { return None };
        let parts = thing.text.as_ref().map_or([].as_slice(), |text| &text.body().parts);
        let Link { title, address } = edition.link(id);
        Some(Self {
            title,
            address,
            summary: thing.summary.clone(),
            minutes: own.minutes.as_ref().map(|minutes| minutes.value),
            minutes_text: own.minutes.as_ref().map(|minutes| minutes.value.to_string()),
            group_size: own.group_size.map(|size| size.to_string()),
            groupings: groupings(parts),
            rhythm: rhythm(parts).unwrap_or_default(),
            blocks: own.blocks.iter().map(|block| block_title(block, edition)).collect(),
            areas: thing.areas.iter().map(|&area| Badge::of(area, edition)).collect(),
        })
    }
}

/// A kind of block by its name; the word itself where no programme names it.
pub(in crate::features) fn block_title(id: &str, edition: &Edition<'_>) -> String {
    edition.catalog.blocks.get(id).map_or_else(|| id.to_owned(), |block| block.title.clone())
}

/// The groupings of the outermost steps and their sub-steps, in order, each once.
pub(in crate::features) fn groupings(parts: &[Part]) -> Vec<&'static str> {
    fn walk(step: &Step, found: &mut Vec<&'static str>) {
        found.extend(step.facts.grouping.map(|grouping| grouping.word()));
        for part in &step.parts {
            if let Part::Step(step) = part {
                walk(step, found);
            }
        }
    }
    let mut found = Vec::new();
    for part in parts {
        if let Part::Step(step) = part {
            walk(step, &mut found);
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|word| seen.insert(*word));
    found
}

/// A step in the drawing of an activity's time.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Beat {
    /// Minutes before it.
    pub start: u32,
    /// Minutes it takes.
    pub minutes: u32,
    pub grouping: Option<&'static str>,
    pub pause: bool,
}

fn rhythm(parts: &[Part]) -> Option<Vec<Beat>> {
    beats(parts.iter().filter_map(|part| match part {
        Part::Step(step) => Some((step, step.facts.minutes.as_ref().map(|minutes| minutes.value))),
        Part::Text(_) => None,
    }))
}

fn beats<'a>(steps: impl Iterator<Item = (&'a Step, Option<Minutes>)>) -> Option<Vec<Beat>> {
    let mut start = 0;
    let mut beats = Vec::new();
    for (step, minutes) in steps {
        let minutes = minutes?;
        if minutes.least != minutes.most {
            return None;
        }
        let grouping = step.facts.grouping.map(|grouping| grouping.word());
        beats.push(Beat { start, minutes: minutes.most, grouping, pause: step.facts.pause });
        start += minutes.most;
    }
    (beats.len() > 1).then_some(beats)
}

/// Whose something is, and on what terms.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct CreditView {
    pub name: Option<String>,
    pub url: Option<String>,
    pub licence: Option<String>,
    pub note: Option<String>,
}

impl CreditView {
    pub fn of(credit: &Credit) -> Self {
        Self {
            name: credit.name.clone(),
            url: credit.url.as_ref().map(|url| url.0.clone()),
            licence: credit.licence.clone(),
            note: credit.note.clone(),
        }
    }
}

/// A meeting in a list.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct MeetingRow {
    pub title: String,
    pub address: Option<Address>,
    pub summary: Option<String>,
    /// Its position in its programme, from 1.
    pub number: Option<u32>,
    /// The last, where it comes several times on end.
    pub last_number: Option<u32>,
    /// As it says, else as its programme says.
    pub minutes_text: Option<String>,
    pub start_text: Option<String>,
    /// `room` or `online`.
    pub place: Option<&'static str>,
    pub group_size: Option<String>,
    /// The most people that it is for.
    pub group_most: Option<u32>,
    /// Its blocks as they follow each other; empty where not each has one length, or there is only one.
    pub rhythm: Vec<Beat>,
}

impl MeetingRow {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.meeting(id));
        let agenda = agenda::of(id, edition.catalog);
        let Link { title, address } = edition.link(id);
        Self {
            title,
            address,
            summary: thing.summary.clone(),
            number: facts.number,
            last_number: last_number(id, edition),
            minutes_text: agenda::length(id, edition.catalog).map(|minutes| minutes.to_string()),
            start_text: facts.own.start.map(|start| start.to_string()),
            place: facts.own.r#where.map(|place| place.word()),
            group_size: facts.own.group_size.map(|size| size.to_string()),
            group_most: facts.own.group_size.map(|size| size.most),
            rhythm: beats(agenda.blocks.iter().map(|block| (block.step, block.minutes))).unwrap_or_default(),
        }
    }
}

/// Which meeting of its programme it is for the last time, where it is used several times on end.
fn last_number(id: ThingId, edition: &Edition<'_>) -> Option<u32> {
    let facts = edition.catalog.meeting(id);
    let (first, programme) = (facts.number?, facts.programme?);
    let from_first = edition.catalog.programme(programme).meetings.iter().skip(first as usize - 1);
    let times = from_first.take_while(|meeting| **meeting == id).count();
    (times > 1).then(|| first + u32::try_from(times).expect("a programme has few meetings") - 1)
}

/// A competency in a list.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct CompetencyRow {
    #[serde(flatten)]
    pub link: Link,
    pub label: Option<String>,
    pub text: Option<String>,
    pub behaviours: Vec<BehaviourRow>,
}

/// A sign of a competency, with finer ones.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct BehaviourRow {
    pub text: String,
    pub behaviours: Vec<BehaviourRow>,
}

impl CompetencyRow {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let facts = edition.catalog.competency(id);
        Self {
            link: edition.link(id),
            label: facts.label.clone(),
            text: facts.text.clone(),
            behaviours: behaviours(&facts.behaviours),
        }
    }
}

fn behaviours(behaviours: &[crate::model::framework::Behaviour]) -> Vec<BehaviourRow> {
    let row = |behaviour: &crate::model::framework::Behaviour| BehaviourRow {
        text: behaviour.text.clone(),
        behaviours: self::behaviours(&behaviour.behaviours),
    };
    behaviours.iter().map(row).collect()
}

/// A domain or area with what stands in it.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct AreaRow {
    #[serde(flatten)]
    pub badge: Badge,
    /// The full title, where the badge shows the short one.
    pub long_title: String,
    pub role: Option<String>,
    pub summary: Option<String>,
    pub competencies: Vec<CompetencyRow>,
    pub areas: Vec<AreaRow>,
}

impl AreaRow {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.area(id));
        Self {
            badge: Badge::of(id, edition),
            long_title: thing.title.clone(),
            role: facts.role.as_ref().map(|role| role.title.clone()),
            summary: thing.summary.clone(),
            competencies: facts.competencies.iter().map(|&id| CompetencyRow::of(id, edition)).collect(),
            areas: facts.areas.iter().map(|&area| Self::of(area, edition)).collect(),
        }
    }
}

/// A heading of a table of contents.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Contents {
    pub id: String,
    pub text: String,
    /// 2 for a section, 3 for one within it.
    pub level: u8,
}

/// A text with its table of contents.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Reading {
    pub parts: TextView,
    pub contents: Vec<Contents>,
    /// Whether it holds callouts or blocks, which have a stylesheet of their own.
    pub blocks: bool,
}

impl Reading {
    pub fn of(id: ThingId, edition: &Edition<'_>, at: &Address) -> Option<Self> {
        let text = edition.catalog.get(id).text.as_ref()?;
        Some(Self::from(TextView::new(text, edition, &at.to_root()), text))
    }

    /// The text of a page as a part of another: its anchors are told apart from those of that page.
    pub fn within(id: ThingId, edition: &Edition<'_>, at: &Address) -> Option<Self> {
        let thing = edition.catalog.get(id);
        let text = thing.text.as_ref()?;
        let manner = Manner { prefix: format!("{}-", thing.id.replace('/', "-")), ..Manner::default() };
        Some(Self {
            parts: TextView::shown(text, edition, &at.to_root(), manner),
            contents: Vec::new(),
            blocks: text.body().has_blocks(),
        })
    }

    /// The same on a page that has the list of the works that the text cites.
    pub fn citing_here(id: ThingId, edition: &Edition<'_>, at: &Address) -> Option<Self> {
        let text = edition.catalog.get(id).text.as_ref()?;
        Some(Self::from(TextView::citing_here(text, edition, &at.to_root()), text))
    }

    fn from(parts: TextView, text: &LinkedText) -> Self {
        Self { parts, contents: contents(text), blocks: text.body().has_blocks() }
    }
}

/// A part of a home, by the name that the settings have for it, in the order in which they are shown.
#[derive(Serialize)]
pub(in crate::features) struct HomeBlock {
    name: &'static str,
    /// Of a page shown here: its title, where it has one of its own, and its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Reading>,
}

impl HomeBlock {
    /// One that the template makes.
    pub fn made(name: &'static str) -> Self {
        Self { name, title: None, text: None }
    }

    /// The text of a page; nothing where this edition does not list it.
    pub fn page(id: ThingId, edition: &Edition<'_>, at: &Address) -> Option<Self> {
        let text = Reading::within(id, edition, at).filter(|_| edition.lists(id))?;
        Some(Self { name: "page", title: Some(edition.catalog.get(id).title.clone()), text: Some(text) })
    }
}

fn contents(text: &LinkedText) -> Vec<Contents> {
    let headings = text.body().headings.iter().filter(|heading| heading.level <= 3);
    headings
        .map(|heading| Contents { id: heading.id.clone(), text: heading.text.clone(), level: heading.level.max(2) })
        .collect()
}

/// A plain page in a list.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct PageRow {
    #[serde(flatten)]
    pub link: Link,
    pub summary: Option<String>,
}

impl PageRow {
    /// Those that an edition lists: first what is in its navigation, in that order, then what lies in no folder.
    pub fn all(edition: &Edition<'_>) -> Vec<(ThingId, Self)> {
        let in_navigation = edition.catalog.site.navigation.iter().filter_map(|entry| match entry.target {
            Target::Thing(thing) => Some(thing),
            Target::Outside(_) => None,
        });
        let at_top = edition.listed(Kind::Page).into_iter().filter(|&id| !edition.catalog.get(id).id.contains('/'));
        let mut seen = BTreeSet::new();
        let shown =
            in_navigation.chain(at_top).filter(|&id| edition.lists(id) && has_own_page(id, edition) && seen.insert(id));
        shown
            .map(|id| (id, Self { link: edition.link(id), summary: edition.catalog.get(id).summary.clone() }))
            .collect()
    }
}

/// Whether something is a plain page: the portal's home and the texts above lists are part of other pages.
pub(in crate::features) fn has_own_page(id: ThingId, edition: &Edition<'_>) -> bool {
    let thing = edition.catalog.get(id);
    let above_list = |kind: &Kind| kind.folder() == Some(thing.id.as_str()) && edition.has_list(*kind);
    thing.kind == Kind::Page && thing.id != "index" && !Kind::ALL.iter().any(above_list)
}

/// The text that an author put above the list of a kind: the `index.md` of its folder.
pub(in crate::features) fn intro(kind: Kind, edition: &Edition<'_>, at: &Address) -> Option<Reading> {
    let page = edition.catalog.find(Kind::Page, kind.folder()?)?;
    edition.carries(page).then(|| Reading::of(page, edition, at)).flatten()
}

/// The head of a thing's page.
pub(in crate::features) fn head(id: ThingId, edition: &Edition<'_>, crumbs: Vec<Link>, tone: Option<String>) -> Head {
    let thing = edition.catalog.get(id);
    let path = thing.document().map_or(&thing.source.path, |document| &document.path);
    Head {
        title: thing.title.clone(),
        description: thing.summary.clone(),
        section: crumbs.first().and_then(|crumb| crumb.address.clone()),
        crumbs,
        tone: tone.or_else(|| edition.domain.map(|domain| edition.tone(domain))),
        updated: thing.updated().map(|date| date.to_string()),
        path: Some(path.to_string()),
        canonical: None,
        feed: None,
        hidden: false,
        root: None,
    }
}
