//! A bar, where a person watches and a build takes longer than a second.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Teller;

/// How far rendering is.
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    watched: bool,
}

const PATIENCE: Duration = Duration::from_secs(1);

impl Progress {
    /// A bar that stays hidden until it is needed.
    pub fn new(pages: usize, teller: &Teller) -> Self {
        let bar = ProgressBar::with_draw_target(Some(pages as u64), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len}").expect("the template is well formed");
        Self { bar: bar.with_style(style), started: Instant::now(), watched: teller.is_watched() }
    }

    /// One more file; only pages count.
    pub fn step(&self, address: &str) {
        if !address.ends_with(".html") {
            return;
        }
        if self.watched && self.bar.is_hidden() && self.started.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
