//! What is said to whoever typed the command.

use std::{
    fmt::Display,
    io::{IsTerminal, Write},
};

use crate::{
    diagnostics::{Diagnostic, Severity, Words, terminal, world::reason},
    i18n::{Arg, Language},
    source::Sources,
    write::Refusal,
};

/// Writes to standard output. When nobody listens there any more (`| head`, a full disk), what was asked for is done all
/// the same.
pub(crate) fn out(text: impl Display) {
    let _ = write!(anstream::stdout().lock(), "{text}");
}

/// The same, to standard error.
pub(crate) fn err(text: impl Display) {
    let _ = write!(anstream::stderr().lock(), "{text}");
}

/// Says things, in one language, loudly or only what must be said.
#[derive(Debug)]
pub(crate) struct Teller {
    pub words: Words,
    pub quiet: bool,
}

impl Teller {
    pub fn new(language: Language, quiet: bool) -> Self {
        Self { words: Words::new(language), quiet }
    }

    /// A line on standard output, unless quiet.
    pub fn say(&self, name: &str, args: &[(&str, Arg)]) {
        if !self.quiet {
            out(format_args!("{}\n", self.words.get(name, args)));
        }
    }

    /// A line on standard error.
    pub fn complain(&self, name: &str, args: &[(&str, Arg)]) {
        err(format_args!("{}\n", self.words.get(name, args)));
    }

    /// Diagnostics and how many there are, on standard error; remarks only where they are wanted.
    pub fn tell(&self, diagnostics: &[Diagnostic], sources: &Sources, with_info: bool) {
        let wanted = |diagnostic: &&Diagnostic| match diagnostic.severity {
            Severity::Error => true,
            Severity::Warning => !self.quiet,
            Severity::Info => with_info && !self.quiet,
        };
        let shown: Vec<_> = diagnostics.iter().filter(wanted).cloned().collect();
        err(terminal::draw(&shown, sources, &self.words, true));
        let names =
            [("count-errors", Severity::Error), ("count-warnings", Severity::Warning), ("count-infos", Severity::Info)];
        let counts: Vec<_> = names
            .into_iter()
            .map(|(name, severity)| (name, shown.iter().filter(|diagnostic| diagnostic.severity == severity).count()))
            .filter(|&(_, count)| count > 0)
            .map(|(name, count)| self.words.get(name, &[("n", Arg::from(count))]))
            .collect();
        if !counts.is_empty() {
            err(format_args!("{}.\n", counts.join(", ")));
        }
        if let (Some(first), false) = (shown.first(), self.quiet) {
            self.complain("explain-hint", &[("code", Arg::from(first.code.name))]);
        }
    }

    /// Why nothing was written.
    pub fn refuse(&self, refusal: &Refusal) {
        let none = || Arg::from("");
        let (name, path, reason) = match refusal {
            Refusal::Foreign(path) => ("refused-foreign", path, none()),
            Refusal::OtherEdition(path, edition) => ("refused-edition", path, Arg::from(edition.as_str())),
            Refusal::Source(path) => ("refused-source", path, none()),
            Refusal::Link(path) => ("refused-link", path, none()),
            Refusal::Busy(path) => ("refused-busy", path, none()),
            Refusal::World(path, error) => ("world", path, reason(error)),
        };
        self.complain(name, &[("path", Arg::from(path.display().to_string())), ("reason", reason)]);
    }

    /// Whether a person watches standard error.
    pub fn is_watched(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }
}
