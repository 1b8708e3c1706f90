//! `katern.yaml` as written, and the settings as used: resolved once, together with the words of the command line.

use std::collections::BTreeMap;

use crate::{
    diagnostics::{Code, Report, Severity, codes},
    i18n::{Arg, Language},
    model::{activity::WebAddress, slug::Slug},
    source::{Placed, SitePath, Sources},
    suggest::nearest,
    theme::{BASE, THEMES},
    yaml::{self, Decode, Node, record},
};

/// The settings' file, at the site's root.
pub const FILE: &str = "katern.yaml";

/// `severity:` names a code that does not exist, or one that can't be changed.
pub static UNKNOWN_CODE: Code = Code::error("unknown-code");

/// `theme:` names a folder that is not there.
pub static UNKNOWN_THEME: Code = Code::error("unknown-theme");

record! {
    struct File {
        id: Slug,
        title: String,
        language: Language = Language::Nl,
        base_url: Option<WebAddress>,
        framework: Option<Placed<String>>,
        theme: Option<Placed<Slug>>,
        partnership: Option<Partnership>,
        colours: Option<Colours>,
        editions: Option<Vec<Placed<String>>>,
        navigation: Vec<NavigationEntry>,
        edit_link: Option<String>,
        severity: Vec<(Placed<String>, Placed<String>)>,
    }
}

record! {
    /// Who publishes the site.
    pub struct Partnership {
        /// Their name.
        pub name: String,
        /// A path from the site's root.
        pub logo: Option<Placed<String>>,
        /// Whom to ask.
        pub contact: Option<Contact>,
    }
}

record! {
    /// Whom to ask.
    pub struct Contact {
        /// A person or office.
        pub name: Option<String>,
        /// Their address.
        pub email: Option<Email>,
        /// Their page.
        pub url: Option<WebAddress>,
    }
}

/// An e-mail address, as far as it can be told by looking at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub String);

impl Decode for Email {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let text = node.text(report)?.trim();
        let parts = text.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.'));
        match parts {
            Some(_) if !text.contains([' ', '<', '>', '?', '&', '"']) => Some(Self(text.to_owned())),
            _ => node.refuse("email", "", "none", report),
        }
    }
}

record! {
    /// The partnership's colours.
    pub struct Colours {
        /// For links and what one can do.
        pub accent: Option<Colour>,
        /// By domain or area.
        pub domains: Vec<(Placed<String>, Colour)>,
    }
}

/// Red, green and blue of `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl std::str::FromStr for Colour {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii()).ok_or(())?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map_err(drop);
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }
}

impl Decode for Colour {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("colour", report)
    }
}

record! {
    /// An entry that the author adds to the navigation: a page of the site, or an address elsewhere.
    pub struct NavigationEntry {
        /// What it says.
        pub title: String,
        /// A file in `content/`.
        pub page: Option<Placed<String>>,
        /// An address elsewhere.
        pub url: Option<WebAddress>,
    }
}

impl Decode for Language {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.one_of(&Self::CODES, |word| word.parse().ok(), report)
    }
}

/// What the command line says; it wins over the file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--drafts`.
    pub drafts: bool,
}

/// The settings as used.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Never changes: keys of storage and calendars stand on it.
    pub id: Slug,
    /// The site's name.
    pub title: String,
    /// The language of the site.
    pub language: Language,
    /// Where the site will stand, without a final `/`.
    pub base_url: Option<String>,
    /// The framework whose domains shape the site.
    pub framework: Option<Placed<String>>,
    /// The theme's folder below `themes/`.
    pub theme: String,
    /// Who publishes it.
    pub partnership: Option<Partnership>,
    /// Their colours.
    pub colours: Option<Colours>,
    /// The domains that get a site of their own; all where it isn't said.
    pub editions: Option<Vec<Placed<String>>>,
    /// What the author adds to the navigation.
    pub navigation: Vec<NavigationEntry>,
    /// Where a page can be edited, with `{path}` in it.
    pub edit_link: Option<String>,
    /// Severities other than a code's own; `None` is off.
    pub severity: BTreeMap<&'static str, Option<Severity>>,
    /// Whether drafts are published too.
    pub drafts: bool,
}

/// Reads and resolves the settings; `None` where they can't be known.
pub fn resolve(sources: &Sources, overrides: &Overrides, report: &mut Report) -> Option<Settings> {
    let Some(text) = sources.text(FILE) else {
        if sources.contains(FILE) {
            report.add_whole(&crate::parse::NOT_TEXT, []);
        }
        return None;
    };
    let file: File = yaml::decode(text, 0, report)?;
    let severity = severities(&file.severity, report);
    if let Some(theme) = &file.theme
        && sources.below(&format!("{THEMES}/{}", theme.value)).next().is_none()
    {
        report.add(&UNKNOWN_THEME, theme.place, [("name", Arg::from(theme.value.as_str()))]);
    }
    let base_url = overrides.base_url.clone().or(file.base_url.map(|WebAddress(url)| url));
    Some(Settings {
        id: file.id,
        title: file.title,
        language: file.language,
        base_url: base_url.map(|url| url.trim_end_matches('/').to_owned()),
        framework: file.framework,
        theme: file.theme.map_or_else(|| BASE.to_owned(), |theme| theme.value.to_string()),
        partnership: file.partnership,
        colours: file.colours,
        editions: file.editions,
        navigation: file.navigation,
        edit_link: file.edit_link,
        severity,
        drafts: overrides.drafts,
    })
}

/// The report that mistakes in the settings go to.
pub fn report() -> Report {
    Report::new(SitePath::new(FILE))
}

fn severities(
    written: &[(Placed<String>, Placed<String>)],
    report: &mut Report,
) -> BTreeMap<&'static str, Option<Severity>> {
    let mut severities = BTreeMap::new();
    for (name, level) in written {
        let adjustable = || codes::ALL.iter().filter(|code| code.adjustable);
        let Some(code) = adjustable().find(|code| code.name == name.value) else {
            let suggestion = nearest(name, adjustable().map(|code| code.name)).unwrap_or("none");
            let known = adjustable().map(|code| code.name).collect::<Vec<_>>().join(", ");
            let exists = codes::ALL.iter().any(|code| code.name == name.value);
            let args = [
                ("name", Arg::from(name.value.as_str())),
                ("reason", Arg::from(if exists { "fixed" } else { "unknown" })),
                ("suggestion", Arg::from(suggestion)),
                ("known", Arg::from(known)),
            ];
            report.add(&UNKNOWN_CODE, name.place, args);
            continue;
        };
        let severity = match level.value.as_str() {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "info" => Some(Severity::Info),
            "off" | "false" => None,
            other => {
                let words = ["error", "warning", "info", "off"];
                let args = [
                    ("value", Arg::from(other)),
                    ("expected", Arg::from("choice")),
                    ("words", Arg::from(words.join(", "))),
                    ("suggestion", Arg::from(nearest(other, words).unwrap_or("none"))),
                ];
                report.add(&yaml::WRONG_VALUE, level.place, args);
                continue;
            }
        };
        severities.insert(code.name, severity);
    }
    severities
}

/// The logo's path, known before everything else is read: it may lie outside the folders that are.
pub fn logo(sources: &Sources) -> Option<String> {
    let file: File = yaml::decode(sources.text(FILE)?, 0, &mut report())?;
    file.partnership?.logo.map(|logo| logo.value)
}
