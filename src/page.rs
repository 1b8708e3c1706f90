//! A page: data, and what makes a file of it. It knows no engine's crate and no disk.

use std::sync::OnceLock;

use serde::Serialize;

use crate::{
    route::Address,
    source::{Location, SitePath},
};

/// What a page shows; any serialisable view.
pub type View = Box<dyn erased_serde::Serialize + Send + Sync>;

/// What makes a file of a view; the ending of the address says the same to whoever opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Engine {
    /// A file below the theme's `templates/`: `.html`, `.css`, `.xml`, `.ics`.
    Template(&'static str),
    /// The view as JSON, set out to be read: `.json`.
    Json,
    /// The view as a classic script that puts it in `katern.<name>`: `.js`. It works from a folder, where JSON can't be
    /// fetched, and is ASCII only, as scripts have no charset there.
    Script(&'static str),
    /// The view is a list of a name and a value: a classic script that hands the value over as `katern.part(name, value)`,
    /// for data in many files that is loaded piece by piece. ASCII only.
    Part,
    /// The view is one text and stands as it is: `.csv` and other formats that a room of their own writes.
    Text,
}

/// One file of a site.
pub struct Page {
    /// Where it stands in its edition.
    pub address: Address,
    /// What makes a file of it.
    pub engine: Engine,
    /// What every page has; data has none of it.
    pub head: Head,
    /// What this one shows.
    pub view: View,
    /// Whose fault it is when two pages claim one address.
    pub source: Option<Location>,
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Page({} by {:?})", self.address, self.engine)
    }
}

/// What every page has.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The page's name.
    pub title: String,
    /// A sentence about it, for previews.
    pub description: Option<String>,
    /// The way to it from home, home not included.
    pub crumbs: Vec<Link>,
    /// The domain whose colour and sign it bears.
    pub tone: Option<String>,
    /// When its content last changed.
    pub updated: Option<String>,
    /// The file it was written in.
    pub path: Option<String>,
    /// The entry of the navigation that it belongs to.
    pub section: Option<Address>,
    /// Where the same stands in the portal, if not at the same address.
    pub canonical: Option<Address>,
    /// The feed of what changed, on the page where one looks for it.
    pub feed: Option<Address>,
    /// Not for search engines and lists of pages: an address that leads on, or that nobody looks for.
    pub hidden: bool,
    /// What stands before addresses where a relative way to the root won't do: on a page shown at any address.
    #[serde(skip)]
    pub root: Option<String>,
}

/// Words that lead somewhere in the same edition; without an address they are just words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// What it says.
    pub title: String,
    /// Where it leads.
    pub address: Option<Address>,
}

/// What all pages of one edition share. It holds nothing that one text can change.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The site's stable id.
    pub id: String,
    /// The site's name.
    pub title: String,
    /// `nl` or `en`.
    pub language: &'static str,
    /// The edition's id: a domain's, or `portal`.
    pub edition: String,
    /// The edition's name: the domain's title, or the site's.
    pub edition_title: String,
    /// The domain that the edition is of.
    pub tone: Option<String>,
    /// Entries of the navigation: what there is, by kind.
    pub navigation: Vec<NavigationEntry>,
    /// Entries that the publisher adds to it.
    pub more: Vec<NavigationEntry>,
    /// Who publishes it.
    pub partnership: Option<PartnershipView>,
    /// Whether it can be searched.
    pub search: bool,
    /// Whether the theme has a stylesheet of its own beside those of the embedded one: `styles/own.css`.
    pub own_style: bool,
    /// What the publisher adds below every page.
    pub footer: Option<FooterView>,
    /// The framework that it stands on, in a line.
    pub framework: Option<String>,
    /// Where the edition will stand, with a final `/`.
    pub base_url: Option<String>,
    /// The portal's home, for the way up from a domain's site; none without a base address.
    pub portal_url: Option<String>,
    /// Where a page's text can be edited, with `{path}` in it.
    pub edit_link: Option<String>,
    /// The signs of all domains and areas, by their class.
    pub signs: std::collections::BTreeMap<String, usize>,
}

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavigationEntry {
    /// What it says.
    pub title: String,
    /// A page of this edition.
    pub address: Option<Address>,
    /// An address elsewhere.
    pub url: Option<String>,
}

/// What the publisher adds below every page.
#[derive(Clone, Debug, Serialize)]
pub struct FooterView {
    /// In the publisher's words.
    pub text: Option<String>,
    /// Where else one may go.
    pub links: Vec<NavigationEntry>,
    /// The name of the licence.
    pub licence: Option<String>,
    /// Where it can be read.
    pub licence_url: Option<String>,
}

/// Who publishes the site.
#[derive(Clone, Debug, Serialize)]
pub struct PartnershipView {
    /// Their name.
    pub name: String,
    /// Their logo.
    pub logo: Option<Address>,
    /// A person or office.
    pub contact_name: Option<String>,
    /// Their e-mail address.
    pub contact_email: Option<String>,
    /// Their page.
    pub contact_url: Option<String>,
}

/// One edition: the portal, or a domain's own site.
#[derive(Debug)]
pub struct Site {
    /// A domain's id, or `portal`.
    pub id: String,
    /// What stands before its addresses in a full build: nothing, or `domain/`.
    pub prefix: String,
    contents: Promise<Contents>,
}

/// What a site is made of.
#[derive(Debug)]
pub struct Contents {
    /// What its pages share.
    pub frame: Frame,
    /// Its pages, sorted by address.
    pub pages: Vec<Page>,
    /// What is made when somebody asks for it.
    pub later: Vec<Later>,
    /// Pictures and other files to pass on, sorted by address.
    pub assets: Vec<(Address, SitePath)>,
}

impl Site {
    /// Promises a site.
    pub fn new(id: String, prefix: String, make: impl Fn() -> Contents + Send + Sync + 'static) -> Self {
        Self { id, prefix, contents: Promise::new(make) }
    }

    /// What it is made of; it is made the first time. See [`Promise::get`].
    pub fn contents(&self) -> &Contents {
        self.contents.get()
    }
}

/// Pages that are made together, when somebody asks for the first of them: what takes too long to be made anew with every
/// change of a text.
#[derive(Debug)]
pub struct Later {
    /// The folder that they stand in, with a final `/`, and nothing else does.
    pub folder: Address,
    pages: Promise<Vec<Page>>,
}

impl Later {
    /// Promises the pages of a folder.
    pub fn new(folder: Address, make: impl Fn() -> Vec<Page> + Send + Sync + 'static) -> Self {
        Self { folder, pages: Promise::new(make) }
    }

    /// The pages; they are made the first time. See [`Promise::get`].
    pub fn pages(&self) -> &[Page] {
        self.pages.get()
    }
}

/// What is made once, when somebody asks for it.
struct Promise<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    made: OnceLock<T>,
}

impl<T> Promise<T> {
    fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), made: OnceLock::new() }
    }

    /// Makes it the first time. The making is parallel itself: not to be called by several jobs of the same parallel work, one
    /// of which could be given to whoever makes it and wait for ever.
    fn get(&self) -> &T {
        self.made.get_or_init(|| (self.make)())
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.made.get().fmt(f)
    }
}
