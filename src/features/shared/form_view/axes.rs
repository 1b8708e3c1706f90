//! The axes of a form's result: what its answers are gathered by, and what helps further with each.
//!
//! An axis is an area that parts are about, or a part that is about none, in the form's order; only where there is
//! something to answer by choosing. Each axis offers what there is for it, in the same way: none is singled out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    edition::Edition,
    features::shared::works::works_about,
    link::{Catalog, FormFacts, Reason, ThingId},
    model::{form::Part, kind::Kind},
    page::Link,
};

/// An axis.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Axis {
    /// The area's id, or `part:` and the part's.
    pub id: String,
    pub title: String,
    /// Words that fit at the end of a line of the chart.
    pub short: String,
    pub tone: Option<String>,
    /// The area, where it is one.
    pub link: Option<Link>,
    /// What helps further, by kind.
    pub helps: Vec<Help>,
    /// Whether anything on it is answered on the scale, so that it has a mean.
    #[serde(skip)]
    pub scored: bool,
}

/// Things of one kind.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Help {
    pub kind: Kind,
    /// The kind, in the interface's words.
    pub title: String,
    pub links: Vec<Link>,
}

/// Kinds that help further with an area or a competency, in the order in which they are offered.
const HELPING: [Kind; 4] = [Kind::Activity, Kind::Meeting, Kind::Literature, Kind::Competency];

/// The axis that a part's answers count on.
pub(in crate::features) fn id_of(part: &Part, area: Option<ThingId>, catalog: &Catalog) -> Option<String> {
    let answered = !part.statements.is_empty() || !part.rubrics.is_empty();
    let id = || area.map_or_else(|| format!("part:{}", part.id.value), |area| catalog.get(area).id.clone());
    answered.then(id)
}

/// All axes of a form.
pub(in crate::features) fn of(facts: &FormFacts, edition: &Edition<'_>) -> Vec<Axis> {
    let mut axes: Vec<Axis> = Vec::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (part, known) in facts.own.parts.iter().zip(&facts.parts) {
        let Some(id) = id_of(part, known.area, edition.catalog) else { continue };
        let scored = !part.statements.is_empty();
        if let Some(&number) = numbers.get(&id) {
            axes[number].scored |= scored;
            continue;
        }
        numbers.insert(id.clone(), axes.len());
        axes.push(match known.area {
            Some(area) => Axis {
                id,
                title: edition.catalog.get(area).title.clone(),
                short: short(area, edition.catalog),
                tone: Some(edition.tone(area)),
                link: Some(edition.link(area)),
                helps: helps(Some(area), &edition.catalog.competencies_below(area), edition),
                scored,
            },
            None => {
                let mut competencies: Vec<_> =
                    known.statements.iter().chain(&known.rubrics).flatten().copied().collect();
                let mut seen = BTreeSet::new();
                competencies.retain(|&competency| seen.insert(competency));
                Axis {
                    id,
                    title: part.title.value.clone(),
                    short: part.title.value.clone(),
                    tone: None,
                    link: None,
                    helps: helps(None, &competencies, edition),
                    scored,
                }
            }
        });
    }
    axes
}

fn short(area: ThingId, catalog: &Catalog) -> String {
    catalog.area(area).short.clone().unwrap_or_else(|| catalog.get(area).title.clone())
}

/// Whether this reason means that something practises or works on a competency.
fn is_work(reason: Reason) -> bool {
    matches!(reason, Reason::Practises | Reason::WorksOn)
}

/// What there is for an area and its competencies, of what the edition carries.
fn helps(area: Option<ThingId>, competencies: &[ThingId], edition: &Edition<'_>) -> Vec<Help> {
    let catalog = edition.catalog;
    let within =
        |other: ThingId| area.is_some_and(|area| catalog.is_within(area, other) || catalog.is_within(other, area));
    let helping = |id: ThingId| {
        let practises = catalog
            .relations
            .from(id)
            .iter()
            .any(|relation| is_work(relation.reason) && competencies.contains(&relation.other));
        practises || catalog.get(id).areas.iter().any(|&area| within(area))
    };
    let of_kind = |kind: Kind| match kind {
        Kind::Competency => competencies.iter().copied().filter(|&id| edition.carries(id)).collect::<Vec<_>>(),
        Kind::Literature => area.map(|area| works_about(area, edition)).unwrap_or_default(),
        kind => edition.carried(kind).into_iter().filter(|&id| helping(id)).collect(),
    };
    let help = |kind: Kind| Help {
        kind,
        title: edition.word(&format!("kinds-{}", kind.name())),
        links: of_kind(kind).into_iter().map(|id| edition.link(id)).collect(),
    };
    HELPING.into_iter().map(help).filter(|help| !help.links.is_empty()).collect()
}
