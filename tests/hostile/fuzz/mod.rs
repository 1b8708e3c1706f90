//! Texts made at random, and what holds for each of them. The short form makes the same texts every time; with `KATERN_LONG=1`
//! each test makes others for ten minutes, or as many as `KATERN_MINUTES` says. Of a text that goes wrong the shortest is shown.

mod edits;
mod ids;
mod queries;
mod sites;
mod texts;
mod told;

use std::{
    fmt::Debug,
    time::{Duration, Instant},
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};

/// No promise about one value takes longer, however busy this machine is: what takes longer hangs.
const MOST_TIME: Duration = Duration::from_secs(10);

/// Holds a promise against so many values, or against as many as the time of the long form allows.
pub fn hold<S: Strategy>(count: u32, values: S, promise: impl Fn(S::Value))
where
    S::Value: Debug,
{
    let config = Config { cases: count, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    let check = |value: S::Value| {
        let began = Instant::now();
        promise(value);
        let took = began.elapsed();
        assert!(took < MOST_TIME, "it took {took:?}");
        Ok::<(), TestCaseError>(())
    };
    let Some(until) = long_form() else {
        let same = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        TestRunner::new_with_rng(config, same).run(&values, check).unwrap_or_else(|failure| panic!("{failure}"));
        return;
    };
    let mut held = 0;
    while Instant::now() < until {
        TestRunner::new(config.clone()).run(&values, check).unwrap_or_else(|failure| panic!("{failure}"));
        held += count;
    }
    println!("held {held} times");
}

/// When the long form ends, where it is wanted.
fn long_form() -> Option<Instant> {
    std::env::var_os("KATERN_LONG")?;
    let minutes = std::env::var("KATERN_MINUTES").ok().and_then(|minutes| minutes.parse().ok()).unwrap_or(10.0);
    Some(Instant::now() + Duration::from_secs_f64(60.0 * minutes))
}
