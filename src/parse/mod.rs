//! Each file alone → one [`Document`]. What a document becomes depends on its path and its text only, so that it can be
//! kept while both stay the same (see `memo`, which goes through the files in parallel).

mod cohort;
mod drawing;
mod form;
mod front_matter;
mod item;
mod misplaced;
mod picture;
mod prose;

pub use cohort::PEOPLE_IN_COHORT;
pub use drawing::{UNSAFE_DRAWING, unsafe_drawing};
pub use form::{
    FORM_ID_TWICE, HEADING_TWICE, RUBRIC_HIGH, RUBRIC_LEVELS, STATEMENTS_WITHOUT_SCALE, TOO_MANY_STATEMENTS,
};
pub use front_matter::FRONT_MATTER;
pub use item::Parsed;
pub use misplaced::{MISPLACED, misplaced};
pub use picture::Size;
pub use prose::TEXT_CUT_OFF;

use crate::{
    bibliography::{self, BIB_SYNTAX, Reference},
    diagnostics::{Code, Diagnostic, Report},
    fingerprint::{Fingerprint, fingerprint},
    i18n::Arg,
    model::{
        framework::{Area, Behaviour, Framework},
        kind::Kind,
        mapping::Mapping,
        searching::Searching,
        slug::Slug,
        term::Term,
    },
    passage::Passage,
    read::{CONTENT, FRAMEWORKS, NOT_TEXT, PARTNERSHIPS, SEARCHING},
    source::{SitePath, Sources, Text},
    yaml,
};

/// A file name that can't be an id.
pub static FILE_NAME: Code = Code::error("file-name");
/// A file that nothing reads.
pub static UNUSED_FILE: Code = Code::warning("unused-file");
/// A framework's id is not its file's name.
pub static ID_DIFFERS: Code = Code::error("id-differs");

/// The folder of the works that texts refer to.
pub const LITERATURE: &str = "content/literatuur";
/// The glossary.
pub const GLOSSARY: &str = "content/begrippen.yaml";
/// The folder of the files that say how frameworks compare.
pub const MAPPINGS: &str = "frameworks/relaties";
/// Endings of files that are published as they are, when something refers to them.
pub(crate) const ASSETS: [&str; 9] = ["svg", "png", "jpg", "jpeg", "webp", "gif", "avif", "pdf", "ico"];

/// What one file says.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub path: SitePath,
    /// What it says.
    pub content: Content,
    /// What is wrong with it.
    pub found: Vec<Diagnostic>,
    /// What its YAML says in words to a reader: titles, summaries, statements. The glossary's own are not among them.
    pub prose: Vec<Passage>,
    /// Stands for its path and text, where pages are compared.
    pub fingerprint: Fingerprint,
}

impl Document {
    /// Whether its author says that it is not ready to be published.
    pub fn is_draft(&self) -> bool {
        matches!(&self.content, Content::Item(parsed) if parsed.item.common.draft)
    }
}

/// What a file can be.
#[derive(Clone, Debug)]
pub enum Content {
    /// A Markdown file, a form or a cohort.
    Item(Box<Parsed>),
    /// A framework.
    Framework(Box<Framework>),
    /// How two frameworks compare.
    Mapping(Box<Mapping>),
    /// What the site says about searching in it.
    Searching(Box<Searching>),
    /// The glossary.
    Terms(Vec<Term>),
    /// Works that texts refer to.
    References {
        /// Those that could be read.
        references: Vec<Reference>,
        /// Whether these are all.
        whole: bool,
    },
    /// A picture or other file to pass on, with a picture's size.
    Asset(Option<Size>),
    /// Something that can't be understood. What refers to it is not told as well: its own mistakes were.
    Broken {
        /// What it would have been.
        kind: Kind,
        /// The id it would have had; none where it would have been many things.
        id: Option<String>,
    },
    /// Nothing.
    Unused,
}

/// The files that become documents: those of the content and the frameworks, and what is said about searching.
pub fn files(sources: &Sources) -> Vec<(&SitePath, &Text)> {
    let searching = sources.iter().filter(|(path, _)| path.as_str() == SEARCHING);
    sources.below(CONTENT).chain(sources.below(FRAMEWORKS)).chain(searching).chain(sources.beside(GLOSSARY)).collect()
}

/// The site's glossary, or what a partnership adds to it.
pub fn is_glossary(path: &SitePath) -> bool {
    let below =
        path.as_str().strip_prefix(PARTNERSHIPS).and_then(|below| below.trim_start_matches('/').split_once('/'));
    below.map_or(path.as_str(), |(_, inner)| inner) == GLOSSARY
}

/// Reads one file.
pub fn document(path: &SitePath, text: &Text) -> Document {
    let mut report = Report::new(path.clone());
    let mut prose = None;
    let content =
        match (path.extension(), text) {
            (extension, _) if ASSETS.contains(&extension.to_ascii_lowercase().as_str()) => {
                report.found.extend(unsafe_drawing(path, text));
                Content::Asset(picture::size(&extension.to_ascii_lowercase(), text))
            }
            ("md" | "yaml" | "yml" | "bib", Text::Bytes(_)) => {
                report.add_whole(&NOT_TEXT, []);
                broken(path)
            }
            ("md", Text::Utf8(text)) if path.as_str().starts_with(CONTENT) => {
                let (mut content, words) = item::read(path, text, &mut report);
                // In its place it would be another kind: one cause, one message.
                if misplaced::is_misplaced(path) && report.has_errors() {
                    report.found.clear();
                    content = broken(path);
                }
                prose = Some(words);
                content
            }
            (_, Text::Utf8(text)) if is_glossary(path) => yaml::decode(text, 0, &mut report)
                .map_or(Content::Broken { kind: Kind::Term, id: None }, Content::Terms),
            ("bib", Text::Utf8(text)) if path.as_str().starts_with(LITERATURE) => {
                let references = bibliography::read(text, &mut report);
                let whole = report.found.iter().all(|found| found.code != &BIB_SYNTAX);
                Content::References { references, whole }
            }
            (_, Text::Utf8(text)) if path.as_str() == SEARCHING => yaml::decode(text, 0, &mut report)
                .map_or(Content::Unused, |searching| Content::Searching(Box::new(searching))),
            // A broken one makes nothing else unknown.
            ("yaml" | "yml", Text::Utf8(text)) if path.folder() == MAPPINGS => yaml::decode(text, 0, &mut report)
                .map_or(Content::Unused, |mapping| Content::Mapping(Box::new(mapping))),
            ("yaml" | "yml", Text::Utf8(text)) if form::is_form(path) => form::read(path, text, &mut report),
            ("yaml" | "yml", Text::Utf8(text)) if cohort::is_cohort(path) => cohort::read(path, text, &mut report),
            ("yaml" | "yml", Text::Utf8(text)) if path.folder() == FRAMEWORKS => framework(path, text, &mut report),
            _ if misplaced::is_misplaced(path) => Content::Unused,
            _ => {
                let args = [("where", Arg::from(misplaced::unused(path))), ("path", Arg::from(path.as_str()))];
                report.add_whole(&UNUSED_FILE, args);
                Content::Unused
            }
        };
    let fingerprint = match text {
        Text::Utf8(text) => fingerprint(&(path.as_str(), &**text)),
        // No page shows what is in them.
        Text::Bytes(_) => fingerprint(path.as_str()),
    };
    let prose = prose.unwrap_or_else(|| match &content {
        Content::Terms(_)
        | Content::Searching(_)
        | Content::References { .. }
        | Content::Asset(_)
        | Content::Broken { .. }
        | Content::Unused => Vec::new(),
        _ => prose::of(path, text, &mut report),
    });
    Document { path: path.clone(), content, found: report.found, prose, fingerprint }
}

fn broken(path: &SitePath) -> Content {
    match path.extension() {
        "md" => Content::Broken { kind: item::kind_of(path), id: Some(item::id_of(path)) },
        _ if form::is_form(path) => Content::Broken { kind: Kind::Form, id: Some(path.stem().to_owned()) },
        _ if cohort::is_cohort(path) => Content::Broken { kind: Kind::Cohort, id: Some(path.stem().to_owned()) },
        "bib" => Content::Broken { kind: Kind::Literature, id: None },
        _ if is_glossary(path) => Content::Broken { kind: Kind::Term, id: None },
        _ if path.folder() == MAPPINGS || path.as_str() == SEARCHING => Content::Unused,
        _ => Content::Broken { kind: Kind::Framework, id: None },
    }
}

fn framework(path: &SitePath, text: &str, report: &mut Report) -> Content {
    let framework: Option<Framework> = yaml::decode(text, 0, report);
    if path.stem().parse::<Slug>().is_err() {
        report.add_whole(&FILE_NAME, [("name", Arg::from(path.stem()))]);
    }
    match framework {
        Some(framework) => {
            if framework.id.value.as_str() != path.stem() {
                let args = [("id", Arg::from(framework.id.value.as_str())), ("name", Arg::from(path.stem()))];
                report.add(&ID_DIFFERS, framework.id.place, args);
            }
            too_deep(&framework.domains, 1, report);
            Content::Framework(Box::new(framework))
        }
        None => Content::Broken { kind: Kind::Framework, id: None },
    }
}

/// Areas within areas, and signs of signs.
const MOST_DEPTH: usize = 6;

/// Tells of areas and behaviours that nest deeper than a page can show: no profile of a profession comes near.
fn too_deep(areas: &[Area], depth: usize, report: &mut Report) {
    for area in areas {
        if depth > MOST_DEPTH {
            report.add(&yaml::TOO_LARGE, area.id.place, []);
            continue;
        }
        for competency in &area.competencies {
            behaviours_too_deep(&competency.behaviours, 1, report);
        }
        too_deep(&area.areas, depth + 1, report);
    }
}

fn behaviours_too_deep(behaviours: &[Behaviour], depth: usize, report: &mut Report) {
    for behaviour in behaviours {
        if depth > MOST_DEPTH {
            report.add(&yaml::TOO_LARGE, behaviour.id.place, []);
        } else {
            behaviours_too_deep(&behaviour.behaviours, depth + 1, report);
        }
    }
}
