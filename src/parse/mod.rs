//! Each file alone → one [`Document`]. What a document becomes depends on its path and its text only, so that it can be
//! kept while both stay the same (see `memo`, which goes through the files in parallel).

mod cohort;
mod drawing;
mod foreign;
mod form;
mod framework;
mod front_matter;
mod item;
mod misplaced;
mod picture;
mod prose;
mod theme_files;

pub use cohort::PEOPLE_IN_COHORT;
pub use drawing::UNSAFE_DRAWING;
pub use form::{
    FORM_ID_TWICE, HEADING_TWICE, RUBRIC_HIGH, RUBRIC_LEVELS, STATEMENTS_WITHOUT_SCALE, TOO_MANY_STATEMENTS,
};
pub use framework::ID_DIFFERS;
pub use front_matter::FRONT_MATTER;
pub use item::Parsed;
pub use misplaced::{MISPLACED, misplaced};
pub use picture::{NO_PICTURE, Size, wrong_picture};
pub use prose::TEXT_CUT_OFF;
pub use theme_files::{UNUSED_WORD, unused_of_themes};

use crate::{
    bibliography::{self, BIB_SYNTAX, Reference},
    diagnostics::{Code, Diagnostic, Report},
    fingerprint::{Fingerprint, fingerprint},
    i18n::Arg,
    model::{
        Matter,
        framework::Framework,
        kind::Kind,
        layout::{CONTENT, FRAMEWORKS, FileKind, GLOSSARY, SEARCHING},
        mapping::Mapping,
        searching::Searching,
        term::Term,
    },
    passage::Passage,
    read::NOT_TEXT,
    source::{SitePath, Sources, Text},
    yaml,
};

/// A file name that can't be an id.
pub static FILE_NAME: Code = Code::error("file-name");
/// A file that nothing reads.
pub static UNUSED_FILE: Code = Code::warning("unused-file");
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
    /// Stands for what others meet of it who refer to it: where it is, what it is, its id and its headings. While that of each
    /// document stays the same, all references lead where they led.
    pub face: Fingerprint,
    /// Whether it stands where it can't be what it was to be.
    is_misplaced: bool,
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
    let searching = sources.get_known(SEARCHING);
    sources.below(CONTENT).chain(sources.below(FRAMEWORKS)).chain(searching).chain(sources.beside(GLOSSARY)).collect()
}

/// Reads one file.
pub fn document(path: &SitePath, text: &Text) -> Document {
    let mut report = Report::new(path.clone());
    let (content, prose) = read(path, text, &mut report);
    let fingerprint = match text {
        Text::Utf8(text) => fingerprint(&(path.as_str(), &**text)),
        // No page shows what is in them.
        Text::Bytes(_) => fingerprint(path.as_str()),
    };
    let is_misplaced = misplaced::is_misplaced(path);
    let face = face(path, &content).unwrap_or(fingerprint);
    Document { path: path.clone(), content, found: report.found, prose, fingerprint, face, is_misplaced }
}

/// See [`Document::face`]; none where it is the whole file that others may meet.
fn face(path: &SitePath, content: &Content) -> Option<Fingerprint> {
    match content {
        Content::Item(parsed) if !matches!(parsed.item.matter, Matter::Form(_) | Matter::Cohort(_)) => {
            let Parsed { kind, id, item, body, .. } = &**parsed;
            Some(fingerprint(&(path.as_str(), kind, id, item.common.draft, &body.ids)))
        }
        Content::Asset(size) => Some(fingerprint(&(path.as_str(), size.map(|Size { width, height }| (width, height))))),
        _ => None,
    }
}

/// What a file is, and what its YAML says in words.
fn read(path: &SitePath, text: &Text, report: &mut Report) -> (Content, Vec<Passage>) {
    let kind = FileKind::of(path);
    let utf8 = match text {
        _ if kind == FileKind::Asset => {
            if !text.is_unread() {
                report.found.extend(wrong_picture(path, text));
            }
            return (Content::Asset(picture::size(&path.extension().to_ascii_lowercase(), text)), Vec::new());
        }
        _ if ["md", "yaml", "yml", "bib"].contains(&path.extension()) => match (foreign::program(text.bytes()), text) {
            (None, Text::Utf8(text)) => text,
            (program, text) => {
                if !text.is_unread() {
                    report.add_whole(&NOT_TEXT, not_text(program, path));
                }
                return (broken(kind, path), Vec::new());
            }
        },
        Text::Bytes(_) => return (unused(path, report), Vec::new()),
        Text::Utf8(text) => text,
    };
    let content = match kind {
        FileKind::Text(kind) => return markdown(kind, path, utf8, report),
        FileKind::Form => form::read(path, utf8, report),
        FileKind::Cohort => cohort::read(path, utf8, report),
        FileKind::Framework => framework::read(path, utf8, report),
        FileKind::References => {
            let references = bibliography::read(utf8, report);
            let whole = report.found.iter().all(|found| found.code != &BIB_SYNTAX);
            Content::References { references, whole }
        }
        FileKind::Glossary => yaml::decode(utf8, 0, report).map_or_else(|| broken(kind, path), Content::Terms),
        FileKind::Searching => yaml::decode(utf8, 0, report)
            .map_or_else(|| broken(kind, path), |searching| Content::Searching(Box::new(searching))),
        FileKind::Mapping => yaml::decode(utf8, 0, report)
            .map_or_else(|| broken(kind, path), |mapping| Content::Mapping(Box::new(mapping))),
        FileKind::Asset | FileKind::Other => unused(path, report),
    };
    let prose = match &content {
        Content::Item(_) | Content::Framework(_) | Content::Mapping(_) => prose::of(path, text, report),
        _ => Vec::new(),
    };
    (content, prose)
}

/// What is said of a file that is no text: what made it, what to do, and how to call it for whoever takes it over.
fn not_text(program: Option<&str>, path: &SitePath) -> [(&'static str, Arg); 3] {
    let advice = match program {
        None => "none",
        Some(_) if path.extension() != "md" => "text",
        Some("xlsx" | "ods") => "table",
        Some("pdf") => "copy",
        Some("zip") => "unpack",
        Some(_) => "import",
    };
    let stem = path.as_str().strip_suffix(path.extension()).unwrap_or(path.as_str());
    let file = format!("{stem}{}", program.unwrap_or_default());
    [("program", Arg::from(program)), ("advice", Arg::from(advice)), ("file", Arg::from(file))]
}

fn markdown(kind: Kind, path: &SitePath, text: &str, report: &mut Report) -> (Content, Vec<Passage>) {
    let (content, words) = item::read(kind, path, text, report);
    // A misplaced file was read as the wrong kind: report only that it is misplaced.
    if misplaced::is_misplaced(path) && report.has_errors() {
        report.found.clear();
        return (broken(FileKind::Text(kind), path), words);
    }
    (content, words)
}

/// A file that nothing is made of; where it is misplaced, that is told of the whole site.
fn unused(path: &SitePath, report: &mut Report) -> Content {
    if !misplaced::is_misplaced(path) {
        let ending = Arg::from(misplaced::meant_ending(path));
        let args =
            [("where", Arg::from(misplaced::unused(path))), ("path", Arg::from(path.as_str())), ("ending", ending)];
        report.add_whole(&UNUSED_FILE, args);
    }
    Content::Unused
}

/// A file that can't be read, as the kind that it would have been.
fn broken(kind: FileKind, path: &SitePath) -> Content {
    let (kind, id) = match kind {
        FileKind::Text(kind) => (kind, Some(item::id_of(kind, path))),
        FileKind::Form => (Kind::Form, Some(path.stem().to_owned())),
        FileKind::Cohort => (Kind::Cohort, Some(path.stem().to_owned())),
        FileKind::References => (Kind::Literature, None),
        FileKind::Glossary => (Kind::Term, None),
        FileKind::Framework => (Kind::Framework, None),
        // A mapping that cannot be read loses only its own pairs; nothing refers to the others.
        FileKind::Mapping | FileKind::Searching | FileKind::Asset | FileKind::Other => return Content::Unused,
    };
    Content::Broken { kind, id }
}
