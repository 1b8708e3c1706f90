//! `katern framework`: what changed between two versions of one, and one from another program.

mod diff;
mod import;

use super::{
    Outcome, Teller,
    arguments::{Common, FrameworkCommand},
};
use crate::{
    diagnostics::{Report, world::reason},
    i18n::Arg,
    source::{SitePath, Sources, Text},
};

pub(super) fn run(common: &Common, command: &FrameworkCommand, teller: &Teller) -> Outcome {
    match command {
        FrameworkCommand::Diff(options) => diff::run(common, options, teller),
        FrameworkCommand::Import(options) => import::run(common, options, teller),
    }
}

/// A file from anywhere, by the path that was typed.
struct Typed {
    sources: Sources,
    path: SitePath,
    text: std::sync::Arc<str>,
}

impl Typed {
    /// Reads a file; why it can't be is said.
    fn read(path: &std::path::Path, teller: &Teller) -> Option<Self> {
        let shown = path.display().to_string();
        let complain = |why: Arg| {
            teller.complain("world", &[("path", Arg::from(shown.as_str())), ("reason", why)]);
        };
        let bytes = std::fs::read(path).map_err(|error| complain(reason(&error))).ok()?;
        let Ok(text) = String::from_utf8(bytes) else {
            complain(Arg::from("not-text"));
            return None;
        };
        let text: std::sync::Arc<str> = text.trim_start_matches('\u{feff}').into();
        let path = SitePath::new(shown.as_str());
        let mut sources = Sources::default();
        sources.insert(path.clone(), Text::Utf8(std::sync::Arc::clone(&text)));
        Some(Self { sources, path, text })
    }

    fn report(&self) -> Report {
        Report::new(self.path.clone())
    }
}
