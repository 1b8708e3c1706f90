//! `katern.yaml` as written, and the settings as used: resolved once, together with the words of the command line and what a
//! partnership lays over it.

mod brand;

pub use brand::{Block, Colour, Colours, DomainBlock, Fonts, Footer, Home, Licence, PortalBlock, TypefaceChoice};

use crate::{
    diagnostics::Report,
    i18n::Language,
    model::{
        date::Date,
        layout::{PARTNERSHIPS, SETTINGS},
        slug::Slug,
        web::{EditLink, SiteAddress, WebAddress},
    },
    read::NOT_TEXT,
    source::{Placed, SitePath, Sources, Text},
    yaml::{self, Decode, Node, Shape, Value, choice, record},
};

record! {
    struct File {
        id: Slug,
        title: String,
        language: Language = Language::Nl,
        base_url: Option<SiteAddress>,
        framework: Option<Placed<String>>,
        theme: Option<Placed<Slug>>,
        partnership: Option<Partnership>,
        colours: Option<Colours>,
        editions: Option<Vec<Placed<String>>>,
        navigation: Vec<NavigationEntry>,
        edit_link: Option<EditLink>,
        search: bool = true,
        contribute: Option<bool>,
        hosting: Vec<Hosting>,
        severity: Vec<(Placed<String>, Placed<String>)>,
        fonts: Option<Fonts>,
        footer: Option<Footer>,
        home: Option<Home>,
        hide: Vec<Placed<String>>,
    }
}

/// The keys of `katern.yaml`.
pub const KEYS: &[&str] = <File as yaml::Record>::KEYS;

/// Tells what is wrong with the keys and values of a `katern.yaml`.
pub fn decode(node: &Node, report: &mut Report) {
    drop(File::decode(node, report));
}

/// Decodes the settings of a partnership, which lie over the site's, for what is told of them: what is not said there, the
/// site says.
pub fn decode_overlay(node: &Node, report: &mut Report) {
    let before = report.found.len();
    decode(node, report);
    let told = report.found.split_off(before);
    report.found.extend(told.into_iter().filter(|told| !std::ptr::eq(told.code, &yaml::MISSING_KEY)));
}

/// The key that a partnership's settings can't do without.
pub const OWN_ID: &str = "id";

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
        let fits = |(name, host): (&str, &str)| !name.is_empty() && host.contains('.') && !host.contains('@');
        let is_plain = !text.contains(['<', '>', '?', '&', '"']) && !text.contains(char::is_whitespace);
        if is_plain && text.split_once('@').is_some_and(fits) {
            Some(Self(text.to_owned()))
        } else {
            node.refuse("email", "", "none", report)
        }
    }

    fn shape() -> Shape {
        Shape::Written { expected: "email", pattern: r#"^[^@\s<>?&"]+@[^@\s<>?&"]*\.[^@\s<>?&"]*$"#, number: false }
    }
}

record! {
    /// An entry that the author adds to the navigation: a page of the site, or an address elsewhere.
    pub struct NavigationEntry {
        /// What it says.
        pub title: Placed<String>,
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

choice! {
    /// A place on the web that asks for something besides the pages.
    pub enum Hosting {
        /// Reads `_headers`.
        Netlify = "netlify",
        /// Reads `_headers`.
        Cloudflare = "cloudflare",
        /// Leaves out some files unless `.nojekyll` is there.
        Github = "github",
        /// A web server of one's own, which is told that the theme's files may be kept.
        Server = "server",
    }
}

/// What the command line says; it wins over the file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--base-url`.
    pub base_url: Option<SiteAddress>,
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
    /// Whether the site can be searched.
    pub search: bool,
    /// Whether visitors are asked to contribute; where it isn't said, where there is a way to reach the publisher.
    pub contribute: Option<bool>,
    /// Where it is published, as far as that asks for files of its own.
    pub hosting: Vec<Hosting>,
    /// Severities by the names of codes, as written.
    pub severity: Vec<(Placed<String>, Placed<String>)>,
    /// The typefaces; the theme's own where it isn't said.
    pub fonts: Fonts,
    /// What stands below every page.
    pub footer: Option<Footer>,
    /// What the homes show.
    pub home: Home,
    /// What is there and is not shown, as references write it.
    pub hide: Vec<Placed<String>>,
    /// Whether drafts are published too.
    pub drafts: bool,
    /// The day to write where a format demands one and nobody gave any; the day of the build is never known.
    pub epoch: Option<Date>,
}

impl Settings {
    /// Whether the theme's files stand under a name that changes with them, so that browsers may keep them for ever.
    pub fn keeps_assets(&self) -> bool {
        self.hosting.iter().any(|hosting| *hosting != Hosting::Github)
    }
}

/// The settings as they are written, for whoever adds to a site: what is wrong with them is told when it is built.
pub fn written(sources: &Sources) -> Option<Settings> {
    resolve(sources, &Overrides::default(), &mut report())
}

/// Reads and resolves the settings; `None` where they can't be known. Places in what a partnership lays over them come after
/// those in the site's own: [`Sources::located`] tells which is which.
pub fn resolve(sources: &Sources, overrides: &Overrides, report: &mut Report) -> Option<Settings> {
    let tree = tree(sources, report)?;
    let file = File::decode(&tree, report)?;
    let base_url =
        overrides.base_url.clone().map(|SiteAddress(url)| url).or_else(|| own_address(file.base_url, sources));
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
        edit_link: file.edit_link.map(|EditLink(address)| address),
        search: file.search,
        contribute: file.contribute,
        hosting: file.hosting,
        severity: file.severity,
        fonts: file.fonts.unwrap_or_default(),
        footer: file.footer,
        home: file.home.unwrap_or_default(),
        hide: file.hide,
        drafts: overrides.drafts,
        epoch: overrides.epoch,
    })
}

/// The settings as one tree: those of a partnership over the site's own.
fn tree(sources: &Sources, report: &mut Report) -> Option<Node> {
    let Some(text) = sources.text(SETTINGS) else {
        if sources.contains(SETTINGS) {
            report.add_whole(&NOT_TEXT, []);
        }
        return None;
    };
    let site = yaml::read(text, 0, report);
    match sources.beside(SETTINGS) {
        None => site,
        Some((_, Text::Utf8(own))) => {
            let own = yaml::read(own, sources.offset_beside(SETTINGS), report);
            site.zip(own).map(|(site, own)| if own.value == Value::Null { site } else { own.over(site) })
        }
        Some((_, text)) if text.is_unread() => None,
        Some((path, Text::Bytes(_))) => {
            let mut own = Report::new(path.clone());
            own.add_whole(&NOT_TEXT, []);
            report.found.extend(own.found);
            None
        }
    }
}

/// Where a site will stand: a partnership that says nothing of it stands below the site that it is laid over, in a folder of
/// its name.
fn own_address(written: Option<SiteAddress>, sources: &Sources) -> Option<String> {
    let SiteAddress(url) = written?;
    let name = sources.overlay().and_then(|folder| folder.strip_prefix(PARTNERSHIPS));
    let own = sources.beside(SETTINGS).and_then(|(path, _)| sources.text(path.as_str()));
    let is_own = own.is_some_and(|own| has_key(own, "base_url"));
    Some(match name.filter(|_| !is_own) {
        Some(name) => format!("{}{name}", url.trim_end_matches('/')),
        None => url,
    })
}

fn has_key(text: &str, name: &str) -> bool {
    yaml::read(text, 0, &mut report()).is_some_and(|tree| value(&tree, name).is_some())
}

/// What stands behind a key of a map.
fn value<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Value::Map(pairs) = &node.value else { return None };
    pairs.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}

/// The id that a text of settings gives, and where; for comparing sites, as what is wrong with it is told elsewhere.
pub fn id(text: &str) -> Option<Placed<String>> {
    let tree = yaml::read(text, 0, &mut report())?;
    Placed::decode(value(&tree, "id")?, &mut report())
}

/// The theme that a text of settings names.
pub fn theme(text: &str) -> Option<String> {
    let tree = yaml::read(text, 0, &mut report())?;
    String::decode(value(&tree, "theme")?, &mut report())
}

/// Whether a text of settings is a map at least.
pub fn can_be_read(text: &str) -> bool {
    let tree = yaml::read(text, 0, &mut report());
    matches!(tree.map(|tree| tree.value), Some(Value::Map(_) | Value::Null))
}

/// The report that mistakes in the settings go to.
pub fn report() -> Report {
    Report::new(SitePath::new(SETTINGS))
}

/// Paths of files that the settings name, known before everything else is read: they may lie outside the folders that are.
pub fn files(sources: &Sources) -> Vec<String> {
    named(sources).unwrap_or_default()
}

/// The same; none where the settings can't be read at all, so that nobody knows what they name. Mistakes elsewhere in them
/// don't matter: whoever mends one is not told meanwhile that the logo has no use.
pub fn named(sources: &Sources) -> Option<Vec<String>> {
    let unheard = &mut report();
    let tree = tree(sources, unheard)?;
    let at = |keys: [&str; 2]| value(value(&tree, keys[0])?, keys[1]);
    let nodes = [["partnership", "logo"], ["fonts", "text"], ["fonts", "headings"]].into_iter().filter_map(at);
    let written = nodes.filter_map(|node| Vec::<String>::decode(node, unheard)).flatten();
    Some(written.filter(|path| path != brand::SYSTEM).collect())
}
