//! A cohort: a YAML file in `content/trajecten/groepen/`. Dates and places belong in it, people do not.

use std::sync::Arc;

use super::{Content, FILE_NAME, Parsed};
use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    markdown::Body,
    model::{Item, Matter, cohort::Cohort, common::Common, kind::Kind, slug::Slug},
    source::{Place, SitePath},
    yaml::{self, Both, Decode, Node, Value},
};

/// A cohort's file says who is in the group: what is published is not for that.
pub static PEOPLE_IN_COHORT: Code = Code::error("people-in-cohort");

/// Keys under which someone might list people, in both languages.
const PEOPLE: [&str; 19] = [
    "participants",
    "participant",
    "members",
    "people",
    "persons",
    "names",
    "students",
    "mentors",
    "attendees",
    "emails",
    "deelnemers",
    "deelnemer",
    "leden",
    "namen",
    "personen",
    "mensen",
    "studenten",
    "begeleiders",
    "mailadressen",
];

/// Reads a cohort.
pub(super) fn read(path: &SitePath, text: &str, report: &mut Report) -> Content {
    let id = path.stem().to_owned();
    if id.parse::<Slug>().is_err() {
        report.add_whole(&FILE_NAME, [("name", Arg::from(id.as_str()))]);
    }
    let broken = Content::Broken { kind: Kind::Cohort, id: Some(id.clone()) };
    let Some(mut node) = yaml::read(text, 0, report) else { return broken };
    without_people(&mut node, report);
    let Some(Both(common, own)) = Both::<Common, Cohort>::decode(&node, report) else { return broken };
    let item = Item { common: Arc::new(common), matter: Matter::Cohort(Arc::new(own)) };
    let matter_place = Place::new(0, text.len());
    Content::Item(Box::new(Parsed {
        kind: Kind::Cohort,
        id,
        item,
        body: Body::default(),
        more: Vec::new(),
        matter_place,
    }))
}

/// Tells of people and takes them out, so that nothing else is told of them.
fn without_people(node: &mut Node, report: &mut Report) {
    match &mut node.value {
        Value::Map(pairs) => {
            pairs.retain_mut(|(key, value)| {
                if PEOPLE.contains(&key.text.to_lowercase().as_str()) {
                    report.add(&PEOPLE_IN_COHORT, key.place, [("key", Arg::from(key.text.as_str()))]);
                    return false;
                }
                without_people(value, report);
                true
            });
        }
        Value::List(nodes) => nodes.iter_mut().for_each(|node| without_people(node, report)),
        Value::Scalar { .. } | Value::Null => {}
    }
}
