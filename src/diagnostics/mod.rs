//! What is told to an author: a mistake, its place and the way to mend it.
//!
//! A diagnostic is data: a code, a place and the values of its message's holes. Its words stand in `nl.ftl` and `en.ftl`
//! under the code's name (with `.label` beside the caret, `.help` for the way to mend it and `.related` for a second
//! place); drawing it is the matter of one file per format.

pub mod github;
pub mod json;
pub mod sarif;
pub mod terminal;
mod words;
pub mod world;

pub use words::Words;

use crate::{
    i18n::{Arg, Args},
    source::{Location, Place, SitePath, Sources},
};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The meaning can't be known or is unsafe: nothing is written.
    Error,
    /// Everything else that should be mended; `--strict` makes it count.
    Warning,
    /// Good to know; never counts.
    Info,
}

impl Severity {
    /// The word used in formats for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A kind of mistake. Each is a constant beside the code that finds it, and is listed in [`crate::codes::ALL`].
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Kebab-case; the name of its messages, and what `severity:` in `katern.yaml` names.
    pub name: &'static str,
    /// How bad it is unless `katern.yaml` says otherwise.
    pub severity: Severity,
    /// Whether `katern.yaml` may say otherwise.
    pub adjustable: bool,
}

impl Code {
    /// A mistake that always stops a build.
    pub const fn error(name: &'static str) -> Self {
        Self { name, severity: Severity::Error, adjustable: false }
    }

    /// A warning, adjustable.
    pub const fn warning(name: &'static str) -> Self {
        Self { name, severity: Severity::Warning, adjustable: true }
    }

    /// A remark, adjustable.
    pub const fn info(name: &'static str) -> Self {
        Self { name, severity: Severity::Info, adjustable: true }
    }
}

/// One thing told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing.
    pub code: &'static Code,
    /// How bad it is on this site.
    pub severity: Severity,
    /// Where; `None` for the site as a whole.
    pub location: Option<Location>,
    /// What the message has holes for.
    pub args: Args,
    /// Other places that have to do with it.
    pub related: Vec<Location>,
}

impl Diagnostic {
    /// A diagnostic with its code's own severity.
    pub fn new(code: &'static Code, location: Option<Location>, args: Args) -> Self {
        Self { code, severity: code.severity, location, args, related: Vec::new() }
    }

    /// A diagnostic at a place in a file.
    pub fn at(code: &'static Code, path: &SitePath, place: Place, args: Args) -> Self {
        Self::new(code, Some(Location::at(path, place)), args)
    }

    /// A diagnostic about a file as a whole.
    pub fn whole(code: &'static Code, path: &SitePath, args: Args) -> Self {
        Self::new(code, Some(Location::whole(path)), args)
    }

    /// The same, with another place that has to do with it.
    #[must_use]
    pub fn related(mut self, location: Location) -> Self {
        self.related.push(location);
        self
    }

    /// What sorts diagnostics: file, place, code; the site as a whole first.
    fn order(&self) -> (Option<&Location>, &'static str, &Args) {
        (self.location.as_ref(), self.code.name, &self.args)
    }
}

/// Whether any of these stops a build.
pub fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Sorts by file and place, and drops what is told twice.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup();
}

/// What was found in a site with an overlay, each at the place in the file where its author finds it.
pub fn located(found: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    if sources.overlay().is_none() {
        return found;
    }
    let at_home = |mut diagnostic: Diagnostic| {
        for location in diagnostic.location.iter_mut().chain(&mut diagnostic.related) {
            *location = sources.located(location);
        }
        diagnostic
    };
    found.into_iter().map(at_home).collect()
}

/// Gathers what is found in one file.
#[derive(Clone, Debug)]
pub struct Report {
    path: SitePath,
    /// What was found so far, in the order it was found.
    pub found: Vec<Diagnostic>,
}

impl Report {
    /// An empty report on a file.
    pub fn new(path: SitePath) -> Self {
        Self { path, found: Vec::new() }
    }

    /// Whether anything in it stops a build.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.found)
    }

    /// The file it is about.
    pub fn path(&self) -> &SitePath {
        &self.path
    }

    /// Adds one, at a place in the file.
    pub fn add(&mut self, code: &'static Code, place: Place, args: impl IntoIterator<Item = (&'static str, Arg)>) {
        self.found.push(Diagnostic::at(code, &self.path, place, args.into_iter().collect()));
    }

    /// Adds one that has to do with a second place in the same file.
    pub fn add_related(
        &mut self,
        code: &'static Code,
        place: Place,
        related: Place,
        args: impl IntoIterator<Item = (&'static str, Arg)>,
    ) {
        let diagnostic = Diagnostic::at(code, &self.path, place, args.into_iter().collect());
        self.found.push(diagnostic.related(self.at(related)));
    }

    /// Adds one about the file as a whole.
    pub fn add_whole(&mut self, code: &'static Code, args: impl IntoIterator<Item = (&'static str, Arg)>) {
        self.found.push(Diagnostic::whole(code, &self.path, args.into_iter().collect()));
    }

    /// A place in this file.
    pub fn at(&self, place: Place) -> Location {
        Location::at(&self.path, place)
    }
}
