//! `katern new`: a file of a kind, with comments that teach, ready to edit.
//!
//! Takes a kind and an id; for a form also a framework, of which it then makes three at once. Writes nothing where a file is
//! already, or where the site would have a mistake that it doesn't have now: an id that is taken, a competency that no
//! framework names. Entries of the glossary have no file of their own, so there is no kind for them.

mod forms;
mod workflow;

use std::fs;

use forms::Voice;
use include_dir::{Dir, include_dir};

use super::{
    Outcome, Teller,
    arguments::{Common, NewKind, NewOptions},
    files,
};
use crate::{
    diagnostics::{Diagnostic, Report, Severity, Words, world::reason},
    gather,
    i18n::{Arg, Language},
    model::{
        framework::Framework,
        kind::Kind,
        layout::{CONTENT, FRAMEWORKS, PARTNERSHIPS, SETTINGS},
        slug::Slug,
    },
    plan,
    settings::{self, Overrides},
    source::{SitePath, Sources, Text},
    suggest::nearest,
    text::slug_of,
    yaml,
};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/new");

pub(super) fn run(common: &Common, options: &NewOptions, teller: &Teller) -> Outcome {
    let root = &common.root;
    if !root.join(SETTINGS).exists() {
        teller.no_site(root);
        return Outcome::World;
    }
    if options.kind == NewKind::Workflow {
        return workflow::write(root, &options.slug, teller);
    }
    // Files that hold many: an editor is all one needs.
    if let Some(kind) = match options.kind {
        NewKind::Term => Some("term"),
        NewKind::Literature => Some("literature"),
        NewKind::Mapping => Some("mapping"),
        _ => None,
    } {
        teller.complain("new-no-file", &[("kind", Arg::from(kind))]);
        return Outcome::World;
    }
    // A page may stand in a folder of its own: each part of its path is an id.
    let parts: Vec<_> = options.slug.split('/').collect();
    let nested = parts.len() > 1 && options.kind != NewKind::Page;
    if nested || parts.iter().any(|part| part.parse::<Slug>().is_err()) {
        // The ending comes by itself.
        let bare = |part: &str| {
            let endings = [".md", ".yaml", ".yml"];
            slug_of(endings.iter().find_map(|ending| part.strip_suffix(ending)).unwrap_or(part))
        };
        let better = parts.iter().map(|part| bare(part)).collect::<Vec<_>>().join(if nested { "-" } else { "/" });
        let better =
            if better.split('/').all(|part| part.parse::<Slug>().is_ok()) { better } else { "none".to_owned() };
        let args = [("slug", Arg::from(options.slug.as_str())), ("suggestion", Arg::from(better))];
        teller.complain("new-slug", &args);
        return Outcome::World;
    }
    let (mut sources, _) = match gather(root) {
        Ok(gathered) => gathered,
        Err(error) => {
            teller.complain("world", &[("path", Arg::from(root.display().to_string())), ("reason", reason(&error))]);
            return Outcome::World;
        }
    };
    let Some(made) = made(options, &sources, teller) else { return Outcome::World };
    // Whatever has the name: a file, a folder, a link to nowhere.
    if let Some((path, _)) = made.iter().find(|(path, _)| fs::symlink_metadata(root.join(path.as_str())).is_ok()) {
        teller.complain("new-exists", &[("path", Arg::from(path.to_string()))]);
        return Outcome::World;
    }
    let texts = made.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    let mistakes = told_of(texts, &mut sources);
    if !mistakes.is_empty() {
        teller.tell(&mistakes, &sources, false);
        teller.complain("new-mistakes", &[("path", Arg::from(made[0].0.to_string()))]);
        return Outcome::Mistakes;
    }
    for (path, text) in &made {
        let file = root.join(path.as_str());
        // `./` before it would only puzzle.
        let shown = Arg::from(file.strip_prefix(".").unwrap_or(&file).display().to_string());
        if let Err(error) = files::create(&file, text.as_bytes()) {
            teller.complain("world", &[("path", shown), ("reason", reason(&error))]);
            return Outcome::World;
        }
        teller.say("new-done", &[("path", shown)]);
    }
    let next = match options.kind {
        NewKind::Framework => "new-framework-next",
        NewKind::Partnership => "new-partnership-next",
        _ => "new-next",
    };
    teller.say(next, &[("slug", Arg::from(options.slug.as_str()))]);
    Outcome::Done
}

/// The files to make, each with its text; told where that can't be done.
fn made(options: &NewOptions, sources: &Sources, teller: &Teller) -> Option<Vec<(SitePath, String)>> {
    let Some(wanted) = options.framework.as_deref() else {
        let path = SitePath::new(path(options.kind, &options.slug));
        return Some(vec![(path, text(options, sources, teller))]);
    };
    if options.kind != NewKind::Form {
        teller.complain("new-framework-only", &[]);
        return None;
    }
    let read = |path: &SitePath| match sources.text(path.as_str()) {
        Some(text) => yaml::decode::<Framework>(text, 0, &mut Report::new(path.clone())),
        None => None,
    };
    let files = || sources.below(FRAMEWORKS).map(|(path, _)| path).filter(|path| path.folder() == FRAMEWORKS);
    let Some(path) = files().find(|path| path.stem() == wanted) else {
        let args = [
            ("id", Arg::from(wanted)),
            ("suggestion", Arg::from(nearest(wanted, files().map(SitePath::stem)))),
            ("known", Arg::from(files().map(SitePath::stem).collect::<Vec<_>>().join(", "))),
        ];
        teller.complain("new-unknown-framework", &args);
        return None;
    };
    let framework = read(path);
    let Some(framework) = framework.filter(|framework| !forms::axes(&framework.domains).is_empty()) else {
        teller.complain("new-empty-framework", &[("path", Arg::from(path.to_string()))]);
        return None;
    };
    let settings = settings::written(sources);
    let own = settings.and_then(|settings| settings.framework).map(|own| own.value);
    let is_own = own.map_or(files().count() == 1, |own| own == wanted);
    let words = Words::new(site_words(sources, teller));
    let voices = Voice::ALL.into_iter().map(|voice| {
        let path = SitePath::new(self::path(NewKind::Form, &voice.id(&options.slug, &words)));
        (path, forms::text(voice, &options.slug, &framework, is_own, &words))
    });
    Some(voices.collect())
}

fn path(kind: NewKind, slug: &str) -> String {
    let folder = match kind {
        NewKind::Activity => Kind::Activity.folder(),
        NewKind::Competency => Kind::Competency.folder(),
        NewKind::Meeting => Kind::Meeting.folder(),
        NewKind::Programme => Kind::Programme.folder(),
        NewKind::Cohort => Kind::Cohort.folder(),
        NewKind::Form => Kind::Form.folder(),
        NewKind::Page | NewKind::Workflow | NewKind::Term | NewKind::Literature | NewKind::Mapping => None,
        NewKind::Partnership => return format!("{PARTNERSHIPS}/{slug}/{SETTINGS}"),
        NewKind::Framework => return format!("{FRAMEWORKS}/{slug}.yaml"),
    };
    let ending = ending(kind);
    folder.map_or_else(|| format!("{CONTENT}/{slug}{ending}"), |folder| format!("{CONTENT}/{folder}/{slug}{ending}"))
}

/// Groups, forms, frameworks and what partnerships set are YAML as a whole; everything else has a text.
fn ending(kind: NewKind) -> &'static str {
    let is_yaml = matches!(kind, NewKind::Cohort | NewKind::Form | NewKind::Framework | NewKind::Partnership);
    if is_yaml { ".yaml" } else { ".md" }
}

/// The programme that a new group follows until its author says otherwise.
fn first_programme(sources: &Sources) -> String {
    let folder = format!("{CONTENT}/{}", Kind::Programme.folder().unwrap_or_default());
    let files = sources.below(&folder).map(|(path, _)| path);
    let mut programmes = files.filter(|path| path.folder() == folder && path.extension() == "md");
    programmes.find(|path| path.stem() != "index").map_or("traject", SitePath::stem).to_owned()
}

/// The site's language, where that can be known.
pub(super) fn site_words(sources: &Sources, teller: &Teller) -> Language {
    let settings = settings::written(sources);
    settings.map_or(teller.words.language(), |settings| settings.language)
}

/// The file's text, in the site's language.
fn text(options: &NewOptions, sources: &Sources, teller: &Teller) -> String {
    let name = match options.kind {
        NewKind::Activity => "activity",
        NewKind::Competency => "competency",
        NewKind::Meeting => "meeting",
        NewKind::Programme => "programme",
        NewKind::Cohort => "cohort",
        NewKind::Form => "form",
        // Those behind it never come here: `run` has seen to them.
        NewKind::Page | NewKind::Workflow | NewKind::Term | NewKind::Literature | NewKind::Mapping => "page",
        NewKind::Partnership => "partnership",
        NewKind::Framework => "framework",
    };
    let settings = settings::written(sources);
    let site = settings.as_ref().map_or("site", |settings| settings.id.as_str());
    let last = options.slug.rsplit('/').next().unwrap_or(&options.slug);
    template(&format!("{name}{}", ending(options.kind)), site_words(sources, teller))
        .replace("{title}", &title(last))
        .replace("{id}", last)
        .replace("{site}", site)
        .replace("{programme}", &first_programme(sources))
}

fn template(name: &str, language: Language) -> &'static str {
    let file = FILES.get_file(format!("{}/{name}", language.code())).and_then(|file| file.contents_utf8());
    file.expect("each kind has a text in each language")
}

/// What stands above the parts of a new form, with a hole for its title.
pub(super) fn form_head(language: Language) -> String {
    let text = template("form.yaml", language);
    let head = text.split_once("\nparts:").map_or(text, |(head, _)| head);
    // The comment on the parts belongs to them.
    let head = head.rsplit_once("\n\n").map_or(head, |(head, _)| head);
    format!("{}\n\n", head.replace("\"{title}\"", "{title}"))
}

/// `kaarten-op-assen` as 'Kaarten op assen': ids have no characters that YAML minds between quotation marks.
pub(super) fn title(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The errors that a site would have with these files, and does not have without them; also where they are no drafts any
/// more.
pub(super) fn told_of(files: Vec<(SitePath, Vec<u8>)>, sources: &mut Sources) -> Vec<Diagnostic> {
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let errors = |sources: &Sources| {
        let mut told = plan(sources, &overrides).diagnostics;
        told.retain(|diagnostic| diagnostic.severity == Severity::Error);
        told
    };
    let before = errors(sources);
    for (path, bytes) in files {
        let text = String::from_utf8(bytes)
            .map_or_else(|error| Text::Bytes(error.into_bytes().into()), |text| Text::Utf8(text.into()));
        sources.insert(path, text);
    }
    let mut after = errors(sources);
    after.retain(|diagnostic| !before.contains(diagnostic));
    after
}
