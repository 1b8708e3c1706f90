//! The calendars of groups, as a parser that isn't ours reads them. (`tests/browser/calendar.test.mjs` asks a second one.)

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::Output;
use ical::{IcalParser, parser::ical::component::IcalCalendar};
use katern::{
    settings::Overrides,
    source::{SitePath, Text},
};

const PARTICIPANTS: &str = "trajecten/groepen/voorjaar/deelnemers.ics";
const FACILITATOR: &str = "trajecten/groepen/voorjaar/facilitator.ics";

fn site(overrides: &Overrides) -> Output {
    common::rendered(&common::from_folder(&common::repository().join("tests/sites/meetings")), overrides).1
}

fn read(bytes: &[u8]) -> IcalCalendar {
    let mut calendars: Vec<_> = IcalParser::new(bytes).collect();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0).expect("it can be read")
}

/// The properties of each event, by name; those with parameters also as `NAME;PARAMETER`.
fn events(calendar: &IcalCalendar) -> Vec<BTreeMap<String, String>> {
    let event = |event: &ical::parser::ical::component::IcalEvent| {
        let properties = event.properties.iter().map(|property| {
            let parameters = property.params.iter().flatten();
            let parameters: String = parameters.map(|(name, values)| format!(";{name}={}", values.join(","))).collect();
            (format!("{}{parameters}", property.name), property.value.clone().unwrap_or_default())
        });
        properties.collect()
    };
    calendar.events.iter().map(event).collect()
}

#[test]
fn every_calendar_keeps_to_the_form() {
    for (name, root) in common::sites() {
        let (_, output) = common::rendered(&common::from_folder(&root), &Overrides::default());
        let mut seen = 0;
        for (path, bytes) in output.iter().filter(|(path, _)| path.ends_with(".ics")) {
            seen += 1;
            let text = std::str::from_utf8(bytes).expect("text");
            assert!(text.ends_with("\r\n"), "{name}: {path}");
            for line in text.split("\r\n") {
                assert!(line.len() <= 75, "{name}: {path}: {line}");
                assert!(!line.contains(['\r', '\n']), "{name}: {path}: {line}");
            }
            let calendar = read(bytes);
            let uids: BTreeSet<_> = events(&calendar).into_iter().map(|mut event| event.remove("UID")).collect();
            assert_eq!(uids.len(), calendar.events.len(), "{name}: {path} has a UID twice, or none");
        }
        assert!(seen > 0 || name != "meetings", "the small site has calendars");
    }
}

#[test]
fn meetings_stand_at_their_hours_whatever_the_season() {
    let output = site(&Overrides::default());
    let calendar = read(&output[PARTICIPANTS]);
    assert_eq!(calendar.timezones.len(), 1);
    let starts = events(&calendar).into_iter().map(|event| {
        let start = event.iter().find(|(name, _)| name.starts_with("DTSTART")).expect("it has a start");
        format!("{}:{} {}", start.0, start.1, event["UID"])
    });
    // The day before the clocks change and the day of it: the same hour on the wall.
    assert_eq!(
        starts.collect::<Vec<_>>(),
        [
            "DTSTART;VALUE=DATE:20270304 klein/voorjaar/kaal/1",
            "DTSTART;TZID=Europe/Amsterdam:20270327T130000 klein/voorjaar/alles/1",
            "DTSTART;TZID=Europe/Amsterdam:20270328T130000 klein/voorjaar/alles/2",
        ]
    );
}

#[test]
fn the_facilitator_is_told_of_recaps_and_reminders() {
    let output = site(&Overrides::default());
    let tasks = events(&read(&output[FACILITATOR])).into_iter().filter_map(|event| {
        let (_, task) = event["UID"].rsplit_once('/').filter(|(_, task)| task.parse::<u32>().is_err())?;
        Some(format!("{} {task}", event.get("DTSTART;VALUE=DATE")?))
    });
    let tasks: Vec<_> = tasks.collect();
    // Between two days on end there is no day to be reminded on.
    assert_eq!(tasks, ["20270311 recap", "20270315 reminder", "20270403 recap", "20270404 recap"]);
}

#[test]
fn stamps_are_the_authors_or_the_builds() {
    let stamps = |output: &Output, path: &str| {
        let stamps: BTreeSet<_> =
            events(&read(&output[path])).into_iter().map(|event| event["DTSTAMP"].clone()).collect();
        stamps.into_iter().collect::<Vec<_>>()
    };
    let agreed = Overrides { epoch: "2026-12-24".parse().ok(), ..Overrides::default() };
    // What the author says counts, whatever the day of the build.
    assert_eq!(stamps(&site(&agreed), PARTICIPANTS), ["20270102T000000Z"]);
    let root = common::repository().join("tests/sites/meetings");
    let mut sources = common::from_folder(&root);
    let path = "content/trajecten/groepen/voorjaar.yaml";
    let undated = sources.text(path).expect("it is there").replace("updated: 2027-01-02\n", "");
    sources.insert(SitePath::new(path), Text::Utf8(undated.into()));
    assert_eq!(stamps(&common::rendered(&sources, &agreed).1, PARTICIPANTS), ["20261224T000000Z"]);
    assert_eq!(stamps(&common::rendered(&sources, &Overrides::default()).1, PARTICIPANTS).len(), 1);
}
