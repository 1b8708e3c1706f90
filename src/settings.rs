//! `katern.yaml` as written, and the settings as used: resolved once, together with the words of the command line.

use crate::{
    diagnostics::Report,
    i18n::Language,
    model::{date::Date, slug::Slug, web::WebAddress},
    read::{NOT_TEXT, SETTINGS},
    source::{Placed, SitePath, Sources},
    yaml::{self, Decode, Node, Shape, record},
};

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

/// The keys of `katern.yaml`.
pub const KEYS: &[&str] = <File as yaml::Record>::KEYS;

/// Tells what is wrong with the keys and values of a `katern.yaml`.
pub fn decode(node: &Node, report: &mut Report) {
    drop(File::decode(node, report));
}

/// What may stand in `katern.yaml`, for schemas.
pub fn shape() -> Shape {
    File::shape()
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

    fn shape() -> Shape {
        Shape::Written { expected: "email", pattern: r#"^[^@\s<>?&"]+@[^@\s<>?&"]*\.[^\s<>?&"]*$"#, number: false }
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

    fn shape() -> Shape {
        Shape::Written { expected: "colour", pattern: r#"^#[0-9a-fA-F]{6}$"#, number: false }
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

    fn shape() -> Shape {
        Shape::Choice(&Self::CODES)
    }
}

/// What the command line says; it wins over the file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--drafts`.
    pub drafts: bool,
    /// `SOURCE_DATE_EPOCH`, as a day: for stamps that a format demands where an author gives none.
    pub epoch: Option<Date>,
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
    /// The theme's folder below `themes/`; the one in the binary where none is named.
    pub theme: Option<Placed<Slug>>,
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
    /// Severities by the names of codes, as written.
    pub severity: Vec<(Placed<String>, Placed<String>)>,
    /// Whether drafts are published too.
    pub drafts: bool,
    /// The day to write where a format demands one and nobody gave any; the day of the build is never known.
    pub epoch: Option<Date>,
}

/// Reads and resolves the settings; `None` where they can't be known.
pub fn resolve(sources: &Sources, overrides: &Overrides, report: &mut Report) -> Option<Settings> {
    let Some(text) = sources.text(SETTINGS) else {
        if sources.contains(SETTINGS) {
            report.add_whole(&NOT_TEXT, []);
        }
        return None;
    };
    let file: File = yaml::decode(text, 0, report)?;
    let base_url = overrides.base_url.clone().or(file.base_url.map(|WebAddress(url)| url));
    Some(Settings {
        id: file.id,
        title: file.title,
        language: file.language,
        base_url: base_url.map(|url| url.trim_end_matches('/').to_owned()),
        framework: file.framework,
        theme: file.theme,
        partnership: file.partnership,
        colours: file.colours,
        editions: file.editions,
        navigation: file.navigation,
        edit_link: file.edit_link,
        severity: file.severity,
        drafts: overrides.drafts,
        epoch: overrides.epoch,
    })
}

/// The report that mistakes in the settings go to.
pub fn report() -> Report {
    Report::new(SitePath::new(SETTINGS))
}

/// The logo's path, known before everything else is read: it may lie outside the folders that are.
pub fn logo(sources: &Sources) -> Option<String> {
    let file: File = yaml::decode(sources.text(SETTINGS)?, 0, &mut report())?;
    file.partnership?.logo.map(|logo| logo.value)
}
