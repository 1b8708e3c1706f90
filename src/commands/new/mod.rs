//! `katern new`: a file of a kind, with comments that teach, ready to edit.
//!
//! Takes a kind and an id. Writes nothing where a file is already, or where the site would have a mistake that it doesn't
//! have now: an id that is taken, a competency that no framework names. Entries of the glossary have no file of their own,
//! so there is no kind for them.

use std::{fs, io::Write, path::Path};

use include_dir::{Dir, include_dir};

use super::{
    Outcome, Teller,
    arguments::{Common, NewKind, NewOptions},
};
use crate::{
    diagnostics::{Diagnostic, Severity, world::reason},
    gather,
    i18n::Arg,
    model::{kind::Kind, slug::Slug},
    plan,
    read::{CONTENT, SETTINGS},
    settings::{self, Overrides},
    source::{SitePath, Sources, Text},
};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/new");

pub(super) fn run(common: &Common, options: &NewOptions, teller: &Teller) -> Outcome {
    let root = &common.root;
    if !root.join(SETTINGS).exists() {
        teller.complain("no-site", &[("path", Arg::from(root.display().to_string()))]);
        return Outcome::World;
    }
    // A page may stand in a folder of its own: each part of its path is an id.
    let parts: Vec<_> = options.slug.split('/').collect();
    let nested = parts.len() > 1 && options.kind != NewKind::Page;
    if nested || parts.iter().any(|part| part.parse::<Slug>().is_err()) {
        teller.complain("new-slug", &[("slug", Arg::from(options.slug.as_str()))]);
        return Outcome::World;
    }
    let path = SitePath::new(path(options.kind, &options.slug));
    // Whatever has the name: a file, a folder, a link to nowhere.
    if fs::symlink_metadata(root.join(path.as_str())).is_ok() {
        teller.complain("new-exists", &[("path", Arg::from(path.to_string()))]);
        return Outcome::World;
    }
    let world = |path: &Path, error: &std::io::Error| {
        let args = [("path", Arg::from(path.display().to_string())), ("reason", reason(error))];
        teller.complain("world", &args);
        Outcome::World
    };
    let (mut sources, _) = match gather(root) {
        Ok(gathered) => gathered,
        Err(error) => return world(root, &error),
    };
    let text = text(options, &sources, teller);
    let mistakes = added_by(&path, &text, &mut sources);
    if !mistakes.is_empty() {
        teller.tell(&mistakes, &sources, false);
        teller.complain("new-mistakes", &[("path", Arg::from(path.to_string()))]);
        return Outcome::Mistakes;
    }
    let file = root.join(path.as_str());
    if let Err(error) = write(&file, text.as_bytes()) {
        return world(&file, &error);
    }
    teller.say("new-done", &[("path", Arg::from(file.display().to_string()))]);
    Outcome::Done
}

fn path(kind: NewKind, slug: &str) -> String {
    let folder = match kind {
        NewKind::Activity => Kind::Activity.folder(),
        NewKind::Competency => Kind::Competency.folder(),
        NewKind::Meeting => Kind::Meeting.folder(),
        NewKind::Programme => Kind::Programme.folder(),
        NewKind::Cohort => Kind::Cohort.folder(),
        NewKind::Form => Kind::Form.folder(),
        NewKind::Page => None,
    };
    let ending = ending(kind);
    folder.map_or_else(|| format!("{CONTENT}/{slug}{ending}"), |folder| format!("{CONTENT}/{folder}/{slug}{ending}"))
}

/// Groups and forms are YAML as a whole; everything else has a text.
fn ending(kind: NewKind) -> &'static str {
    if matches!(kind, NewKind::Cohort | NewKind::Form) { ".yaml" } else { ".md" }
}

/// The programme that a new group follows until its author says otherwise.
fn first_programme(sources: &Sources) -> String {
    let folder = format!("{CONTENT}/{}", Kind::Programme.folder().unwrap_or_default());
    let files = sources.below(&folder).map(|(path, _)| path);
    let mut programmes = files.filter(|path| path.folder() == folder && path.extension() == "md");
    programmes.find(|path| path.stem() != "index").map_or("traject", SitePath::stem).to_owned()
}

/// The file's text, in the site's language where that can be known.
fn text(options: &NewOptions, sources: &Sources, teller: &Teller) -> String {
    let settings = settings::resolve(sources, &Overrides::default(), &mut settings::report());
    let language = settings.map_or(teller.words.language(), |settings| settings.language);
    let name = match options.kind {
        NewKind::Activity => "activity",
        NewKind::Competency => "competency",
        NewKind::Meeting => "meeting",
        NewKind::Programme => "programme",
        NewKind::Cohort => "cohort",
        NewKind::Form => "form",
        NewKind::Page => "page",
    };
    let file = FILES
        .get_file(format!("{}/{name}{}", language.code(), ending(options.kind)))
        .and_then(|file| file.contents_utf8());
    let last = options.slug.rsplit('/').next().unwrap_or(&options.slug);
    file.expect("each kind has a text in each language")
        .replace("{title}", &title(last))
        .replace("{programme}", &first_programme(sources))
}

/// `kaarten-op-assen` as 'Kaarten op assen': ids have no characters that YAML minds between quotation marks.
fn title(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The errors that a site would have with this file, and does not have without it; also where the file is not a draft any
/// more.
fn added_by(path: &SitePath, text: &str, sources: &mut Sources) -> Vec<Diagnostic> {
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let errors = |sources: &Sources| {
        let mut told = plan(sources, &overrides).diagnostics;
        told.retain(|diagnostic| diagnostic.severity == Severity::Error);
        told
    };
    let before = errors(sources);
    sources.insert(path.clone(), Text::Utf8(text.into()));
    let mut after = errors(sources);
    after.retain(|diagnostic| !before.contains(diagnostic));
    after
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // A file that came in between is not overwritten either.
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}
