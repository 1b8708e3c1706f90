//! Which sites a command is about: the site itself, or what partnerships make of it.

use std::borrow::Cow;

use super::{Teller, arguments::SiteOptions};
use crate::{
    i18n::Arg,
    model::{layout::PARTNERSHIPS, web::SiteAddress},
    partnerships,
    settings::Overrides,
    source::Sources,
    suggest::nearest,
};

/// What names all partnerships together.
pub(super) const ALL: &str = "all";

/// A site that was asked for.
#[derive(Debug)]
pub(super) struct Target {
    /// The partnership's name; none for the site itself.
    pub name: Option<String>,
    /// Written in the output's mark: `partnerships/<name>`, or `partnerships` for all of them.
    pub of: Option<String>,
    /// The folder in the output, with a final `/`, where more than one site is written.
    pub prefix: String,
    /// What the command line says of it.
    pub overrides: Overrides,
}

impl Target {
    /// The texts of this site.
    pub fn laid<'a>(&self, sources: &'a Sources) -> Cow<'a, Sources> {
        let laid = self.name.as_deref().and_then(|name| partnerships::laid(sources, name));
        laid.map_or(Cow::Borrowed(sources), Cow::Owned)
    }

    fn whole(options: &SiteOptions) -> Self {
        Self { name: None, of: None, prefix: String::new(), overrides: options.overrides() }
    }

    /// One of all partnerships.
    fn among(name: &str, options: &SiteOptions) -> Self {
        let mut overrides = options.overrides();
        // They stand beside each other.
        overrides.base_url =
            overrides.base_url.map(|SiteAddress(url)| SiteAddress(format!("{}/{name}", url.trim_end_matches('/'))));
        Self { name: Some(name.to_owned()), of: Some(PARTNERSHIPS.to_owned()), prefix: format!("{name}/"), overrides }
    }
}

/// What was asked for; nothing where there is none of that name, which was said.
pub(super) fn asked(sources: &Sources, options: &SiteOptions, teller: &Teller) -> Option<Vec<Target>> {
    match options.partnership.as_deref() {
        None => Some(vec![Target::whole(options)]),
        Some(ALL) => {
            let names = partnerships::names(sources);
            if names.is_empty() {
                teller.complain("no-partnerships", &[]);
                return None;
            }
            Some(names.into_iter().map(|name| Target::among(name, options)).collect())
        }
        Some(_) => one(sources, options, teller).map(|target| vec![target]),
    }
}

/// As [`asked`], for a command that is about one site only.
pub(super) fn one(sources: &Sources, options: &SiteOptions, teller: &Teller) -> Option<Target> {
    let Some(name) = options.partnership.as_deref() else { return Some(Target::whole(options)) };
    let names = partnerships::names(sources);
    if names.is_empty() {
        teller.complain("no-partnerships", &[]);
        return None;
    }
    if names.contains(&name) {
        let (name, of) = (Some(name.to_owned()), Some(format!("{PARTNERSHIPS}/{name}")));
        return Some(Target { name, of, ..Target::whole(options) });
    }
    if name == ALL {
        teller.complain("one-partnership", &[("known", Arg::from(names.join(", ")))]);
        return None;
    }
    let args = [
        ("name", Arg::from(name)),
        ("suggestion", Arg::from(nearest(name, names.iter().copied()))),
        ("known", Arg::from(names.join(", "))),
    ];
    teller.complain("unknown-partnership", &args);
    None
}

/// The site itself and what all partnerships make of it; where one was asked for, that one.
pub(super) fn every(sources: &Sources, options: &SiteOptions, teller: &Teller) -> Option<Vec<Target>> {
    if options.partnership.is_some() {
        return asked(sources, options, teller);
    }
    let names = partnerships::names(sources).into_iter().map(|name| Target::among(name, options));
    Some(std::iter::once(Target::whole(options)).chain(names).collect())
}
