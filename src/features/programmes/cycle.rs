//! The cycle of a programme's phases as a drawing: a ring of numbers with their names, and arrows from each to the next.

use std::f64::consts::TAU;

use serde::Serialize;

use crate::{model::programme::Phase, radar::round};

/// The drawing, in units of its own; coordinates are texts with one decimal.
#[derive(Serialize)]
pub(super) struct Cycle {
    width: u32,
    height: u32,
    nodes: Vec<Node>,
    arrows: Vec<Arrow>,
}

/// A phase: its number in a circle and its name below.
#[derive(Serialize)]
struct Node {
    number: usize,
    x: String,
    y: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    y: String,
}

/// A stretch of the ring, and the point at its end.
#[derive(Serialize)]
struct Arrow {
    line: String,
    point: String,
}

const WIDTH: f64 = 440.0;
/// From the middle of the ring to that of a number.
const RADIUS: f64 = 142.0;
/// Of a number's circle.
const CIRCLE: f64 = 23.0;
/// Where the ring's middle lies below the top.
const TOP: f64 = 172.0;
/// Between the lines of a name.
const LEADING: f64 = 19.0;
/// What a character of a name takes at most, on average.
const CHARACTER: f64 = 9.2;
/// Between an arrow and what it stays clear of.
const ROOM: f64 = 8.0;
/// Places along the ring between two circles at which an arrow may begin or end.
const SAMPLES: u32 = 240;
/// Characters of a line, as far as words allow.
const MEASURE: usize = 15;

/// The drawing of three phases or more; fewer make no ring.
pub(super) fn of(phases: &[Phase]) -> Option<Cycle> {
    if phases.len() < 3 {
        return None;
    }
    let step = TAU / phases.len() as f64;
    // The first stands on top.
    let angle = |at: usize| step * at as f64 - TAU / 4.0;
    let point = |angle: f64, radius: f64| (WIDTH / 2.0 + radius * angle.cos(), TOP + radius * angle.sin());
    let mut bottom: f64 = 0.0;
    let nodes = phases.iter().enumerate().map(|(at, phase)| {
        let (x, y) = point(angle(at), RADIUS);
        let line = |(line, text): (usize, String)| {
            let y = y + CIRCLE + LEADING * (line as f64 + 1.0);
            bottom = bottom.max(y);
            Line { text, y: decimal(y) }
        };
        let lines = lines(&phase.title).into_iter().enumerate().map(line).collect();
        Node { number: at + 1, x: decimal(x), y: decimal(y), lines }
    });
    let nodes: Vec<_> = nodes.collect();
    let arrows = (0..phases.len()).filter_map(|at| {
        let next = (at + 1) % phases.len();
        let clear_of = |node: usize, moment: f64| {
            let (x, y) = point(moment, RADIUS);
            let (cx, cy) = point(angle(node), RADIUS);
            let names = lines(&phases[node].title);
            let longest = names.iter().map(|line| line.chars().count()).max().unwrap_or(0);
            let half = longest as f64 * CHARACTER / 2.0 + ROOM;
            let over = cy + CIRCLE + 5.0;
            let under = cy + CIRCLE + LEADING * names.len() as f64 + ROOM;
            (x - cx).hypot(y - cy) > CIRCLE + ROOM && !((x - cx).abs() < half && y > over && y < under)
        };
        // Along the ring from one circle to the next, in small steps.
        let moments = || (1..SAMPLES).map(|part| angle(at) + step * f64::from(part) / f64::from(SAMPLES));
        let from = moments().find(|&moment| clear_of(at, moment))?;
        let to = moments().rfind(|&moment| clear_of(next, moment))?;
        (to - from > 0.15).then(|| arrow(from, to, point))
    });
    let arrows = arrows.collect();
    let height = bottom.max(TOP + RADIUS + CIRCLE) + 12.0;
    Some(Cycle { width: WIDTH as u32, height: height as u32, nodes, arrows })
}

/// A stretch of the ring with a point at its end.
fn arrow(from: f64, to: f64, point: impl Fn(f64, f64) -> (f64, f64)) -> Arrow {
    let ((x1, y1), (x2, y2)) = (point(from, RADIUS), point(to - 0.05, RADIUS));
    let r = decimal(RADIUS);
    let line = format!("M{} {}A{r} {r} 0 0 1 {} {}", decimal(x1), decimal(y1), decimal(x2), decimal(y2));
    let corners = [point(to, RADIUS), point(to - 0.1, RADIUS + 7.0), point(to - 0.1, RADIUS - 7.0)];
    let corners = corners.map(|(x, y)| format!("{} {}", decimal(x), decimal(y)));
    Arrow { line, point: format!("M{}z", corners.join("L")) }
}

fn decimal(number: f64) -> String {
    format!("{:.1}", round(number))
}

/// A name in lines of some characters; a longer word has a line of its own.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= MEASURE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
