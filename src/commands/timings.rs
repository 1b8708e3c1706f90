//! How long each stage took, for `--timings`.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use super::Teller;
use crate::{Stage, i18n::Arg};

/// A clock on the stages of one build.
#[derive(Debug, Default)]
pub(super) struct Timings {
    clock: Mutex<Clock>,
    /// Nanoseconds that threads spent on writing, added up.
    writing: AtomicU64,
}

#[derive(Debug, Default)]
struct Clock {
    took: BTreeMap<Stage, Duration>,
    running: Option<(Stage, Instant)>,
}

impl Timings {
    /// A stage begins; the one before it has ended.
    pub fn begin(&self, stage: Stage) {
        self.end();
        self.clock().running = Some((stage, Instant::now()));
    }

    /// The stage has ended.
    pub fn end(&self) {
        let mut clock = self.clock();
        if let Some((stage, since)) = clock.running.take() {
            *clock.took.entry(stage).or_default() += since.elapsed();
        }
    }

    /// Does one piece of writing, from any thread.
    pub fn writing<T>(&self, work: impl FnOnce() -> T) -> T {
        let since = Instant::now();
        let done = work();
        let nanoseconds = u64::try_from(since.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.writing.fetch_add(nanoseconds, Ordering::Relaxed);
        done
    }

    /// Pages were rendered and written side by side for so long. Each page is written by the thread that rendered it, so
    /// what the threads spent on writing is shared out over them.
    pub fn rendered(&self, took: Duration) {
        let threads = u32::try_from(rayon::current_num_threads()).unwrap_or(1).max(1);
        let writing = (Duration::from_nanos(self.writing.swap(0, Ordering::Relaxed)) / threads).min(took);
        let mut clock = self.clock();
        *clock.took.entry(Stage::Render).or_default() += took.saturating_sub(writing);
        *clock.took.entry(Stage::Write).or_default() += writing;
    }

    /// A line for each stage, in the order of the flow.
    pub fn say(&self, teller: &Teller) {
        for (stage, took) in &self.clock().took {
            let stage = format!("{stage:?}").to_lowercase();
            teller.say(
                "timing",
                &[("stage", Arg::from(stage)), ("ms", Arg::from(format!("{:.1}", took.as_secs_f64() * 1e3)))],
            );
        }
    }

    fn clock(&self) -> std::sync::MutexGuard<'_, Clock> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
