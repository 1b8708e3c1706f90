//! The geometry of a radar: rings, spokes and labels for the ends of its axes, for the blank one that a page is printed
//! with. The live one follows the same rules in `scripts/forms/radar.js`; `tests/vectors/radar.json` holds both to them.
//!
//! The centre is 0,0 and the outermost ring has a radius of 100. The lowest value lies on the first ring, so that it can
//! be told from no answer at all. Axes go round with the clock, the first one up.

use std::f64::consts::TAU;

use serde::Serialize;

const RADIUS: f64 = 100.0;
/// Where a label begins, measured from the centre.
const LABEL: f64 = 114.0;
/// As many characters as a line of a label holds, and the room that each is given.
const LINE: usize = 12;
const CHARACTER: f64 = 7.0;
const LINE_HEIGHT: f64 = 15.0;
/// Beyond so many rings only every other one has its number.
const NUMBERED: u32 = 7;
const SOFT_HYPHEN: char = '\u{ad}';

/// What is drawn before there is an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Radar {
    /// `x y width height`, as SVG has it.
    pub view_box: String,
    /// From the lowest value to the highest.
    pub rings: Vec<Ring>,
    /// In their order.
    pub axes: Vec<Axis>,
}

/// All places of one value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ring {
    /// The value.
    pub value: u32,
    /// Its corners, as the points of a polygon.
    pub points: String,
    /// Where its number ends, beside the first axis.
    pub label: Option<Spot>,
}

/// A place in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spot {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// An axis with its label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Axis {
    /// The label's lines.
    pub lines: Vec<String>,
    /// Where they are anchored.
    pub x: f64,
    /// The base line of the first.
    pub y: f64,
    /// `text-anchor`: start, middle or end.
    pub anchor: &'static str,
    /// Where the spoke ends.
    pub end_x: f64,
    /// Where the spoke ends.
    pub end_y: f64,
}

/// The radar of some axes, whose labels have soft hyphens where their words may break, over the values from `min` to
/// `max`. None for fewer than three axes: they make no surface to look at.
pub fn layout(labels: &[String], min: u32, max: u32) -> Option<Radar> {
    let count = labels.len();
    if count < 3 {
        return None;
    }
    let axes: Vec<_> = labels.iter().enumerate().map(|(index, label)| axis(label, index, count)).collect();
    let rings = (min..=max).map(|value| ring(value, min, max, count)).collect();
    Some(Radar { view_box: view_box(&axes), rings, axes })
}

/// One decimal, halves away from zero; the small extra keeps two implementations of sine from disagreeing.
pub fn round(value: f64) -> f64 {
    let size = (value.abs() * 10.0 + 0.5 + 1e-6).floor() / 10.0;
    if size == 0.0 { 0.0 } else { size.copysign(value) }
}

/// One step from the centre along an axis.
fn turn(index: usize, count: usize) -> (f64, f64) {
    let (sine, cosine) = (TAU * index as f64 / count as f64).sin_cos();
    (sine, -cosine)
}

fn ring(value: u32, min: u32, max: u32, count: usize) -> Ring {
    let radius = RADIUS * f64::from(value - min + 1) / f64::from(max - min + 1);
    let corner = |index| {
        let (x, y) = turn(index, count);
        format!("{},{}", round(radius * x), round(radius * y))
    };
    let numbered = max - min < NUMBERED || (value - min).is_multiple_of(2);
    Ring {
        value,
        points: (0..count).map(corner).collect::<Vec<_>>().join(" "),
        label: numbered.then(|| Spot { x: -7.0, y: round(3.5 - radius) }),
    }
}

fn axis(label: &str, index: usize, count: usize) -> Axis {
    let (x, y) = turn(index, count);
    let lines = lines(label);
    let further = lines.len().saturating_sub(1) as f64;
    let anchor = if x.abs() < 0.2 {
        "middle"
    } else if x > 0.0 {
        "start"
    } else {
        "end"
    };
    Axis {
        x: round(LABEL * x),
        y: round(LABEL * y + 5.0 + 5.0 * y + (y - 1.0) / 2.0 * further * LINE_HEIGHT),
        anchor,
        end_x: round(RADIUS * x),
        end_y: round(RADIUS * y),
        lines,
    }
}

/// A label in lines. Words break only where a soft hyphen allows it, and only those that fit on no line.
fn lines(label: &str) -> Vec<String> {
    let mut done = Vec::new();
    let mut line = String::new();
    for word in label.split(' ').filter(|word| !word.is_empty()) {
        let mut pieces: Vec<&str> = word.split(SOFT_HYPHEN).collect();
        if !line.is_empty() && long(&line) + 1 + long(&pieces.concat()) <= LINE {
            line = format!("{line} {}", pieces.concat());
            continue;
        }
        if !line.is_empty() {
            done.push(std::mem::take(&mut line));
        }
        while long(&pieces.concat()) > LINE && pieces.len() > 1 {
            let mut part = pieces.remove(0).to_owned();
            while pieces.len() > 1 && long(&part) + long(pieces[0]) < LINE {
                part.push_str(pieces.remove(0));
            }
            done.push(format!("{part}-"));
        }
        line = pieces.concat();
    }
    done.extend(Some(line).filter(|line| !line.is_empty()));
    done
}

fn long(text: &str) -> usize {
    text.chars().count()
}

/// As much room as rings and labels take.
fn view_box(axes: &[Axis]) -> String {
    let wide = axes.iter().map(|axis| {
        let text = axis.lines.iter().map(|line| long(line)).max().unwrap_or(0) as f64 * CHARACTER;
        axis.x.abs() + if axis.anchor == "middle" { text / 2.0 } else { text }
    });
    let half = wide.fold(RADIUS, f64::max).ceil() + 4.0;
    let top = axes.iter().map(|axis| axis.y - 12.0).fold(-RADIUS, f64::min).floor() - 2.0;
    let last = axes.iter().map(|axis| axis.y + axis.lines.len().saturating_sub(1) as f64 * LINE_HEIGHT + 5.0);
    let bottom = last.fold(RADIUS, f64::max).ceil() + 2.0;
    format!("{} {top} {} {}", -half, 2.0 * half, bottom - top)
}
