//! `katern import`: a text from another program, or a table of activities or statements, as a draft to complete.
//!
//! Nothing is written over, nothing is fetched, and what comes out is an ordinary file that its author reads through.

mod markdown;
mod pandoc;
mod pictures;
mod table;

use std::path::Path;

use super::{
    Outcome, Teller,
    arguments::{BringKind, BringOptions, Common},
    err, files,
    new::{site_words, told_of},
};
use crate::{
    diagnostics::world::reason,
    gather,
    i18n::{Arg, Language},
    model::{
        kind::Kind,
        layout::{CONTENT, SETTINGS},
        slug::Slug,
    },
    source::{SitePath, Sources},
    text::slug_of,
};

/// A larger file is no text that someone wrote.
const MOST_BYTES: u64 = 50 * 1024 * 1024;

/// A file to write, by its path in the site.
struct Made {
    path: String,
    bytes: Vec<u8>,
}

/// What a file becomes, and what to say of it.
struct Brought {
    files: Vec<Made>,
    /// Whether each file has its name of a row of a table, and not of what was typed.
    are_rows: bool,
    remarks: Vec<String>,
}

/// Why a file can't be taken over, in words.
struct Refusal(String);

/// What every way of taking over needs.
struct Task<'a> {
    file: &'a Path,
    kind: Option<BringKind>,
    name: &'a str,
    language: Language,
    teller: &'a Teller,
}

impl Task<'_> {
    fn words(&self, name: &str, args: &[(&str, Arg)]) -> String {
        let mut all = vec![("path", Arg::from(self.file.display().to_string()))];
        all.extend(args.iter().cloned());
        self.teller.words.get(name, &all)
    }

    fn refuse<T>(&self, name: &str, args: &[(&str, Arg)]) -> Result<T, Refusal> {
        Err(Refusal(self.words(name, args)))
    }

    fn world<T>(&self, error: &std::io::Error) -> Result<T, Refusal> {
        self.refuse("world", &[("reason", reason(error))])
    }
}

pub(super) fn run(common: &Common, options: &BringOptions, teller: &Teller) -> Outcome {
    let root = &common.root;
    if !root.join(SETTINGS).exists() {
        teller.no_site(root);
        return Outcome::World;
    }
    let mut sources = match gather(root) {
        Ok((sources, _)) => sources,
        Err(error) => {
            teller.complain("world", &[("path", Arg::from(root.display().to_string())), ("reason", reason(&error))]);
            return Outcome::World;
        }
    };
    let stem = options.file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = options.name.clone().unwrap_or_else(|| slug_of(&stem));
    if name.parse::<Slug>().is_err() {
        let suggestion = Some(slug_of(&name)).filter(|better| better.parse::<Slug>().is_ok());
        teller.complain("new-slug", &[("suggestion", Arg::from(suggestion)), ("slug", Arg::from(name))]);
        return Outcome::World;
    }
    let language = site_words(&sources, teller);
    let task = Task { file: &options.file, kind: options.kind, name: &name, language, teller };
    match brought(&task).and_then(|brought| write(root, &brought, &task).map(|()| brought)) {
        Ok(brought) => {
            tell(&brought, &mut sources, teller);
            Outcome::Done
        }
        Err(Refusal(words)) => {
            err(format_args!("{words}\n"));
            Outcome::World
        }
    }
}

fn brought(task: &Task<'_>) -> Result<Brought, Refusal> {
    match std::fs::metadata(task.file) {
        Ok(about) if about.len() > MOST_BYTES => {
            return task.refuse("import-large", &[("most", Arg::from((MOST_BYTES >> 20).to_string()))]);
        }
        Ok(_) => {}
        Err(error) => return task.world(&error),
    }
    let extension = task.file.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("csv" | "tsv") => table::read(task),
        Some(extension) if pandoc::format(extension).is_some() => pandoc::read(task, extension),
        other => task.refuse("import-kind", &[("extension", Arg::from(other))]),
    }
}

/// The folder that things of a kind stand in.
fn folder(kind: BringKind) -> String {
    let folder = match kind {
        BringKind::Page => Kind::Page.folder(),
        BringKind::Activity => Kind::Activity.folder(),
        BringKind::Meeting => Kind::Meeting.folder(),
        BringKind::Form => Kind::Form.folder(),
    };
    folder.map_or_else(|| CONTENT.to_owned(), |folder| format!("{CONTENT}/{folder}"))
}

/// Writes all of it, or, where one of the names is taken, nothing.
fn write(root: &Path, brought: &Brought, task: &Task<'_>) -> Result<(), Refusal> {
    let taken = brought.files.iter().find(|made| std::fs::symlink_metadata(root.join(&made.path)).is_ok());
    if let Some(made) = taken {
        let named_by = if brought.are_rows { "row" } else { "name" };
        let args = [("path", Arg::from(made.path.as_str())), ("by", Arg::from(named_by))];
        return Err(Refusal(task.teller.words.get("import-exists", &args)));
    }
    for made in &brought.files {
        let path = root.join(&made.path);
        if let Err(error) = files::create(&path, &made.bytes) {
            let args = [("path", Arg::from(path.display().to_string())), ("reason", reason(&error))];
            return Err(Refusal(task.teller.words.get("world", &args)));
        }
    }
    Ok(())
}

/// What was made, what was left out, and what its author still has to mend.
fn tell(brought: &Brought, sources: &mut Sources, teller: &Teller) {
    for made in &brought.files {
        teller.say("import-made", &[("path", Arg::from(made.path.as_str()))]);
    }
    brought.remarks.iter().for_each(|remark| err(format_args!("{remark}\n")));
    let made = brought.files.iter().map(|made| (SitePath::new(made.path.as_str()), made.bytes.clone()));
    let mistakes = told_of(made.collect(), sources);
    teller.tell(&mistakes, sources, false);
    teller.say("import-next", &[]);
}
