//! A scale: the options that a statement can be answered with, in order, and those that stand apart.

use super::slug::Slug;
use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    source::{Place, Placed},
    yaml::{Decode, Node, Shape, record},
};

/// The values of a scale do not follow each other.
pub static SCALE_GAP: Code = Code::error("scale-gap");
/// An anchor at a value that the scale does not have.
pub static ANCHOR_OUTSIDE: Code = Code::error("anchor-outside");
/// A scale of one option, or of more than anyone can tell apart.
pub static SCALE_SIZE: Code = Code::error("scale-size");

/// How many options a scale has.
const SIZES: std::ops::RangeInclusive<usize> = 2..=11;

/// The options of a form.
#[derive(Clone, Debug)]
pub struct Scale {
    /// From low to high, each value one more than the one before. Empty where nothing sound was written, which is told.
    pub points: Vec<Point>,
    /// What can be answered instead: 'not seen', 'does not apply'.
    pub apart: Vec<Apart>,
    /// Where it stands.
    pub place: Place,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Point {
    /// What it counts for.
    pub value: u32,
    /// What it means, where that is said.
    pub label: Option<String>,
}

record! {
    /// An option outside the order.
    pub struct Apart {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What it means.
        pub label: String,
    }
}

record! {
    struct File {
        options: Vec<Anchor>,
        from: Option<Placed<u32>>,
        to: Option<Placed<u32>>,
        anchors: Vec<Anchor>,
        apart: Vec<Apart>,
    }
}

record! {
    struct Anchor {
        value: Placed<u32>,
        label: Option<String>,
    }
}

impl Decode for Scale {
    /// Either `options`, each with its value, or `from` and `to` with `anchors` at some of the values.
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let File { options, from, to, anchors, apart } = File::decode(node, report)?;
        let points = match (from, to) {
            (Some(from), Some(to)) if options.is_empty() => range(&from, &to, anchors, report),
            (None, None) if anchors.is_empty() && !options.is_empty() => listed(options, report),
            _ => {
                report.add(&SCALE_SIZE, node.place, [("reason", Arg::from("neither"))]);
                Vec::new()
            }
        };
        Some(Self { points, apart, place: node.place })
    }

    fn shape() -> Shape {
        File::shape()
    }
}

fn listed(options: Vec<Anchor>, report: &mut Report) -> Vec<Point> {
    for pair in options.windows(2) {
        let expected = pair[0].value.value.saturating_add(1);
        if pair[1].value.value != expected {
            let args = [
                ("value", Arg::from(pair[1].value.value.to_string())),
                ("before", Arg::from(pair[0].value.value.to_string())),
                ("expected", Arg::from(expected.to_string())),
            ];
            report.add(&SCALE_GAP, pair[1].value.place, args);
            return Vec::new();
        }
    }
    if let Some(first) = options.first().filter(|_| !SIZES.contains(&options.len())) {
        report.add(&SCALE_SIZE, first.value.place, [("reason", Arg::from("size"))]);
        return Vec::new();
    }
    options.into_iter().map(|Anchor { value, label }| Point { value: value.value, label }).collect()
}

fn range(from: &Placed<u32>, to: &Placed<u32>, anchors: Vec<Anchor>, report: &mut Report) -> Vec<Point> {
    let size = to.value.checked_sub(from.value).map_or(0, |steps| steps as usize + 1);
    if !SIZES.contains(&size) {
        let reason = if size == 0 { "order" } else { "size" };
        report.add(&SCALE_SIZE, to.place, [("reason", Arg::from(reason))]);
        return Vec::new();
    }
    let mut points: Vec<_> = (from.value..=to.value).map(|value| Point { value, label: None }).collect();
    for Anchor { value, label } in anchors {
        match points.iter_mut().find(|point| point.value == value.value) {
            Some(point) => point.label = label,
            None => {
                let args = [
                    ("value", Arg::from(value.value.to_string())),
                    ("from", Arg::from(from.value.to_string())),
                    ("to", Arg::from(to.value.to_string())),
                ];
                report.add(&ANCHOR_OUTSIDE, value.place, args);
            }
        }
    }
    points
}
