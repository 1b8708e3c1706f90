//! JSON Schemas of everything an author writes, for editors that suggest keys and see mistakes while someone types.
//!
//! They are made of the declarations that the decoder uses (`record!`), so that neither can know a key that the other does
//! not; the descriptions stand in `nl.ftl` and `en.ftl` here, a message for each record with an attribute for each key.

mod node;
mod words;

use node::{Node, ObjectOf};
pub use words::Descriptions;

use crate::{
    codes,
    diagnostics::Report,
    i18n::Language,
    manual,
    model::{
        activity::Activity,
        cohort::Cohort,
        common::Common,
        competency::Competency,
        form::Form,
        framework::Framework,
        kind::Kind,
        layout::{FRAMEWORKS, GLOSSARY, MAPPINGS, SEARCHING, SETTINGS, folder_of},
        literature::Note,
        mapping::Mapping,
        meeting::Meeting,
        page::Page,
        programme::Programme,
        searching::Searching,
        term::Term,
    },
    settings,
    yaml::{self, Both, Decode, Shape},
};

/// A kind of file that an author writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// `katern.yaml`.
    Settings,
    /// A framework.
    Framework,
    /// How two frameworks compare.
    Mapping,
    /// A form.
    Form,
    /// The glossary.
    Glossary,
    /// A group.
    Cohort,
    /// `zoeken.yaml`.
    Searching,
    /// The front matter of an activity.
    Activity,
    /// The front matter of a meeting.
    Meeting,
    /// The front matter of a programme.
    Programme,
    /// The front matter of a page about a domain, an area or a competency.
    Competency,
    /// The front matter of a note beside a work.
    Literature,
    /// The front matter of a plain page.
    Page,
}

impl File {
    /// All of them; those that are YAML as a whole first.
    pub const ALL: [Self; 13] = [
        Self::Settings,
        Self::Framework,
        Self::Mapping,
        Self::Form,
        Self::Glossary,
        Self::Cohort,
        Self::Searching,
        Self::Activity,
        Self::Meeting,
        Self::Programme,
        Self::Competency,
        Self::Literature,
        Self::Page,
    ];

    /// Its name: in commands, and of the file that holds its schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Framework => "framework",
            Self::Mapping => "mapping",
            Self::Form => "form",
            Self::Glossary => "glossary",
            Self::Cohort => "cohort",
            Self::Searching => "searching",
            Self::Activity => "activity",
            Self::Meeting => "meeting",
            Self::Programme => "programme",
            Self::Competency => "competency",
            Self::Literature => "literature",
            Self::Page => "page",
        }
    }

    /// Where such files stand, as a pattern from the site's root; none for front matter, to which editors give no schema.
    pub fn pattern(self) -> Option<String> {
        match self {
            Self::Settings => Some(SETTINGS.to_owned()),
            Self::Framework => Some(format!("{FRAMEWORKS}/*.yaml")),
            Self::Mapping => Some(format!("{MAPPINGS}/*.yaml")),
            Self::Form => Some(format!("{}/**/*.yaml", folder_of(Kind::Form))),
            Self::Glossary => Some(GLOSSARY.to_owned()),
            Self::Cohort => Some(format!("{}/*.yaml", folder_of(Kind::Cohort))),
            Self::Searching => Some(SEARCHING.to_owned()),
            Self::Activity | Self::Meeting | Self::Programme | Self::Competency | Self::Literature | Self::Page => None,
        }
    }

    /// Reads it as the site does, and tells what is wrong with its keys and values.
    pub fn decode(self, node: &yaml::Node, report: &mut Report) {
        fn of<T: Decode>(node: &yaml::Node, report: &mut Report) {
            drop(T::decode(node, report));
        }
        match self {
            Self::Settings => settings::decode(node, report),
            Self::Framework => of::<Framework>(node, report),
            Self::Mapping => of::<Mapping>(node, report),
            Self::Form => of::<Both<Common, Form>>(node, report),
            Self::Glossary => of::<Vec<Term>>(node, report),
            Self::Cohort => of::<Both<Common, Cohort>>(node, report),
            Self::Searching => of::<Searching>(node, report),
            Self::Activity => of::<Both<Common, Activity>>(node, report),
            Self::Meeting => of::<Both<Common, Meeting>>(node, report),
            Self::Programme => of::<Both<Common, Programme>>(node, report),
            Self::Competency => of::<Both<Common, Competency>>(node, report),
            Self::Literature => of::<Both<Common, Note>>(node, report),
            Self::Page => of::<Both<Common, Page>>(node, report),
        }
    }

    /// What may stand in it.
    pub fn shape(self) -> Shape {
        match self {
            Self::Settings => settings::shape(),
            Self::Framework => Framework::shape(),
            Self::Mapping => Mapping::shape(),
            Self::Form => Both::<Common, Form>::shape(),
            Self::Glossary => Vec::<Term>::shape(),
            Self::Cohort => Both::<Common, Cohort>::shape(),
            Self::Searching => Searching::shape(),
            Self::Activity => Both::<Common, Activity>::shape(),
            Self::Meeting => Both::<Common, Meeting>::shape(),
            Self::Programme => Both::<Common, Programme>::shape(),
            Self::Competency => Both::<Common, Competency>::shape(),
            Self::Literature => Both::<Common, Note>::shape(),
            Self::Page => Both::<Common, Page>::shape(),
        }
    }
}

/// The schema of a kind of file, described in a language; a newline at its end.
pub fn json(file: File, language: Language) -> String {
    let words = Descriptions::new(language);
    let mut root = ObjectOf::new(&words).root(&file.shape());
    root.title = Some(words.file(file));
    if file == File::Settings {
        root.property("severity", severities(language));
    }
    root.written()
}

/// What `severity:` may say: the codes that can be changed, each with what it means.
fn severities(language: Language) -> Node {
    const LEVELS: &[&str] = &["error", "warning", "info", "off"];
    let properties = codes::adjustable().into_iter().map(|code| {
        let summary = manual::page(code.name).map(|page| page.summary(language.code()).to_owned());
        (code.name.to_owned(), Node::choice(LEVELS).described(summary))
    });
    Node::object(properties.collect())
}

/// What makes VS Code use these schemas: the files to write below the site's root, each with its text.
pub fn for_editors(language: Language) -> Vec<(String, String)> {
    let with_pattern = || File::ALL.into_iter().filter_map(|file| Some((file, file.pattern()?)));
    let path = |file: File| format!("{EDITOR}/katern/{}.json", file.name());
    let schemas = with_pattern().map(|(file, _)| (path(file), json(file, language)));
    let lines: Vec<_> =
        with_pattern().map(|(file, pattern)| format!("    \"./{}\": \"{pattern}\"", path(file))).collect();
    let settings = format!(
        "{{\n  \"yaml.schemas\": {{\n{}\n  }},\n  \"yaml.schemaStore.enable\": false,\n  \"[yaml]\": {{ \
         \"editor.insertSpaces\": true, \"editor.tabSize\": 2 }}\n}}\n",
        lines.join(",\n")
    );
    let extensions = "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n".to_owned();
    let own = [(format!("{EDITOR}/settings.json"), settings), (format!("{EDITOR}/extensions.json"), extensions)];
    own.into_iter().chain(schemas).collect()
}

/// The folder of an editor's settings.
pub const EDITOR: &str = ".vscode";
