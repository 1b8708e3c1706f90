//! What is said to whoever typed the command.

use std::{
    fmt::Display,
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
};

use crate::{
    diagnostics::{Diagnostic, Severity, Words, terminal, world::reason},
    i18n::{Arg, Language},
    model::layout::{PARTNERSHIPS, SETTINGS},
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

/// A path as it can be typed behind a command.
pub(crate) fn quoted(path: &str) -> String {
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path.to_owned() }
}

/// A file that was to be the settings and is called otherwise: a simple editor gives an ending of its own.
fn almost_settings(root: &Path) -> Option<String> {
    let names = root.read_dir().ok()?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let is_almost = |name: &String| {
        let lower = name.to_ascii_lowercase();
        lower == SETTINGS
            || ["katern.yaml.", "katern.yml"].iter().any(|almost| lower.starts_with(almost))
            || lower == "katern.txt"
    };
    names.filter(is_almost).min()
}

/// The site that a folder lies in, or the only one that lies in it: as it is reached from where one is.
fn site_nearby(root: &Path) -> Option<PathBuf> {
    let holds_site = |folder: &Path| folder.join(SETTINGS).is_file();
    let (own, here) = (std::path::absolute(root).ok()?, std::path::absolute(".").ok()?);
    if let Some(above) = own.ancestors().skip(1).find(|folder| holds_site(folder)) {
        let up = here.ancestors().position(|folder| folder == above);
        return Some(match up {
            Some(0) => PathBuf::from("."),
            Some(up) => [".."].repeat(up).iter().collect(),
            None => above.to_owned(),
        });
    }
    let below = root.read_dir().ok()?.flatten().map(|entry| entry.path());
    let mut sites = below.filter(|folder| holds_site(folder));
    let only = sites.next().filter(|_| sites.next().is_none())?;
    Some(only.strip_prefix(".").map_or_else(|_| only.clone(), Path::to_owned))
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

    /// That a folder holds no site, and where there is one nearby: who forgets a `cd` is one folder off.
    pub fn no_site(&self, root: &Path) {
        let shown = root.display().to_string();
        let near = site_nearby(root).map(|near| quoted(&near.display().to_string()));
        let file = almost_settings(root);
        let place = if shown == "." { "here" } else { "there" };
        self.complain(
            "no-site",
            &[
                ("place", Arg::from(place)),
                ("path", Arg::from(shown)),
                ("near", Arg::from(near.as_deref().unwrap_or("none"))),
                ("file", Arg::from(file.as_deref().unwrap_or("none"))),
            ],
        );
    }

    /// Why nothing was written.
    pub fn refuse(&self, refusal: &Refusal) {
        let (name, path, more) = match refusal {
            Refusal::Foreign(path) => ("refused-foreign", path, Vec::new()),
            Refusal::OtherEdition(path, held) => ("refused-edition", path, what_is_held(held)),
            Refusal::Source(path) => ("refused-source", path, Vec::new()),
            Refusal::Link(path) => ("refused-link", path, Vec::new()),
            Refusal::Busy(path) => ("refused-busy", path, Vec::new()),
            Refusal::World(path, error) => ("world", path, vec![("reason", reason(error))]),
        };
        let path = ("path", Arg::from(path.display().to_string()));
        self.complain(name, &[vec![path], more].concat());
    }

    /// Whether a person watches standard error.
    pub fn is_watched(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }
}

/// What a folder of ours holds, for a sentence, of what `build` notes in its marker: `all`, `begeleiden`, `partnerships`,
/// `partnerships/noord`, `partnerships/noord/begeleiden`, and each of them with `, zip` behind it.
fn what_is_held(held: &str) -> Vec<(&'static str, Arg)> {
    let (held, zips) = held.strip_suffix(", zip").map_or((held, "no"), |held| (held, "yes"));
    let mut parts = held.split('/');
    let (what, partnership, edition) = match (parts.next(), parts.next(), parts.next()) {
        (Some(PARTNERSHIPS), Some(name), Some(edition)) => ("edition-of-one", name, edition),
        (Some(PARTNERSHIPS), Some(name), None) => ("one", name, ""),
        (Some(PARTNERSHIPS), None, _) => ("each", "", ""),
        (Some("all"), ..) => ("all", "", ""),
        _ => ("edition", "", held),
    };
    let args = [("zips", zips), ("what", what), ("partnership", partnership), ("edition", edition)];
    args.into_iter().map(|(name, value)| (name, Arg::from(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::what_is_held;
    use crate::{
        diagnostics::Words,
        i18n::{Arg, Language},
    };

    #[test]
    fn what_a_folder_holds_is_said_in_words() {
        let words = Words::new(Language::En);
        let said = |held: &str| {
            let args = [vec![("path", Arg::from("x"))], what_is_held(held)].concat();
            words.get("refused-edition", &args).lines().next().unwrap_or_default().to_owned()
        };
        for (held, told) in [
            ("all", "x holds the whole site."),
            ("all, zip", "x holds zips of the whole site."),
            ("begeleiden", "x holds the edition ‘begeleiden’."),
            ("partnerships", "x holds the site of each partnership."),
            ("partnerships/noord, zip", "x holds zips of the site of the partnership ‘noord’."),
            ("partnerships/noord/begeleiden", "x holds the edition ‘begeleiden’ of the partnership ‘noord’."),
        ] {
            assert_eq!(said(held), format!("{told} That is not what you ask for now."));
        }
    }
}
