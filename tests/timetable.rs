//! The times of a meeting's blocks, by the vectors that the browser's script is held to as well.

mod common;

use katern::{
    model::minutes::Minutes,
    timetable::{Range, Slot, clock, clocks, fit, timetable},
};
use serde_json::{Value, json};

fn vectors(name: &str) -> Vec<Value> {
    let path = common::repository().join("tests/vectors/timetable.json");
    let text = std::fs::read_to_string(path).expect("there are vectors");
    let all: Value = serde_json::from_str(&text).expect("they are JSON");
    all[name].as_array().expect("a list").clone()
}

fn number(value: &Value) -> Option<u32> {
    value.as_u64().map(|number| u32::try_from(number).expect("a small number"))
}

fn minutes(value: &Value) -> Option<Minutes> {
    Some(Minutes { least: number(&value["from"])?, most: number(&value["to"])? })
}

fn slot(value: &Value) -> Slot {
    Slot {
        minutes: minutes(&value["minutes"]),
        at: number(&value["at"]),
        pause: value["pause"] == true,
        optional: value["optional"] == true,
    }
}

#[test]
fn times_are_as_the_vectors_say() {
    let vectors = vectors("timetables");
    assert!(vectors.len() > 20);
    for vector in vectors {
        let slots: Vec<_> = vector["blocks"].as_array().expect("a list").iter().map(slot).collect();
        let found = timetable(number(&vector["start"]), number(&vector["length"]), &slots);
        let found = serde_json::to_value(found).expect("it can be said in JSON");
        assert_eq!(found, vector["expect"], "{}", vector["name"]);
    }
}

#[test]
fn steps_are_fitted_as_the_vectors_say() {
    for vector in vectors("fits") {
        let parts: Vec<_> =
            vector["parts"].as_array().expect("a list").iter().map(|part| minutes(part).expect("minutes")).collect();
        let found = fit(&parts, number(&vector["whole"]).expect("a number"));
        assert_eq!(json!(found), vector["expect"], "{}", vector["name"]);
    }
}

#[test]
fn clocks_show_what_the_vectors_say() {
    for vector in vectors("clocks") {
        assert_eq!(clock(number(&vector["minute"]).expect("a number")), vector["text"]);
    }
    for vector in vectors("spans") {
        let end = |name: &str| number(&vector[name]).expect("a number");
        assert_eq!(clocks(Range { from: end("from"), to: end("to") }), vector["text"]);
    }
}
