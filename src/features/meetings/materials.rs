//! What must be at hand for a meeting: its own list and those of its activities, as one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    agenda,
    edition::Edition,
    link::{About, ThingId},
    model::{
        activity::{Material, Per},
        size::GroupSize,
    },
    page::Link,
    text::fold,
};

/// Something to bring.
#[derive(Serialize)]
pub(super) struct MaterialRow {
    name: String,
    /// How many for each person, pair, group or meeting.
    count: Option<u32>,
    per: Option<&'static str>,
    /// How many that makes for the whole group, where that can be known.
    all: Option<u32>,
    /// The activities that ask for it; none where the meeting itself does.
    activities: Vec<Link>,
}

/// What a meeting and its activities ask for: what has the same name and measure is counted together, in the order in
/// which it is first asked for.
pub(super) fn gathered(id: ThingId, edition: &Edition<'_>) -> Vec<MaterialRow> {
    let facts = edition.catalog.meeting(id);
    let mut gathering = Gathering { rows: Vec::new(), places: BTreeMap::new(), group: facts.own.group_size };
    for material in &facts.own.materials {
        gathering.add(material, None);
    }
    let mut seen = BTreeSet::new();
    for activity in agenda::of(id, edition.catalog).blocks.iter().filter_map(|block| block.activity) {
        if !seen.insert(activity) {
            continue;
        }
        if let About::Activity { own, .. } = &edition.catalog.get(activity).about {
            for material in &own.materials {
                gathering.add(material, Some(edition.link(activity)));
            }
        }
    }
    gathering.rows
}

struct Gathering {
    rows: Vec<MaterialRow>,
    /// Where each name and measure stands among the rows.
    places: BTreeMap<(String, Option<Per>), usize>,
    group: Option<GroupSize>,
}

impl Gathering {
    fn add(&mut self, material: &Material, activity: Option<Link>) {
        let key = (fold(&material.name), material.per);
        let at = *self.places.entry(key).or_insert(self.rows.len());
        if at == self.rows.len() {
            let per = material.per.map(Per::word);
            let name = material.name.clone();
            self.rows.push(MaterialRow { name, count: None, per, all: None, activities: Vec::new() });
        }
        let row = &mut self.rows[at];
        row.count = match (row.count, material.count) {
            (Some(known), Some(more)) => Some(known.saturating_add(more)),
            (known, more) => known.or(more),
        };
        row.all = row.count.and_then(|count| all(count, material.per, self.group));
        row.activities.extend(activity);
    }
}

/// How many for the largest group that the meeting is for; how many small groups that makes nobody knows.
fn all(count: u32, per: Option<Per>, group: Option<GroupSize>) -> Option<u32> {
    match per? {
        Per::Person => Some(count.saturating_mul(group?.most)),
        Per::Pair => Some(count.saturating_mul(group?.most.div_ceil(2))),
        Per::Group | Per::Meeting => None,
    }
}
