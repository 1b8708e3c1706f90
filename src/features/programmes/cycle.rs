//! The cycle of a programme's phases as a drawing: a ring of numbers with their names, and arrows from each to the next.

use std::f64::consts::TAU;

use serde::Serialize;

use crate::model::programme::Phase;

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
    // The line stays clear of the circles; its point needs some room of its own.
    let gap = (CIRCLE + 9.0) / RADIUS;
    let arrows = (0..phases.len()).map(|at| {
        let (from, to) = (angle(at) + gap, angle(at + 1) - gap);
        let ((x1, y1), (x2, y2)) = (point(from, RADIUS), point(to - 0.05, RADIUS));
        let r = decimal(RADIUS);
        let line = format!("M{} {}A{r} {r} 0 0 1 {} {}", decimal(x1), decimal(y1), decimal(x2), decimal(y2));
        let corners = [point(to, RADIUS), point(to - 0.1, RADIUS + 7.0), point(to - 0.1, RADIUS - 7.0)];
        let corners = corners.map(|(x, y)| format!("{} {}", decimal(x), decimal(y)));
        Arrow { line, point: format!("M{}z", corners.join("L")) }
    });
    let height = bottom.max(TOP + RADIUS + CIRCLE) + 12.0;
    Some(Cycle { width: WIDTH as u32, height: height as u32, nodes, arrows: arrows.collect() })
}

fn decimal(number: f64) -> String {
    format!("{number:.1}")
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
