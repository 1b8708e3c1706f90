//! What all pages of an edition share.

use std::collections::BTreeMap;

use crate::{
    edition::{Edition, PORTAL},
    features,
    link::{About, Entry, Target},
    model::kind::Kind,
    page::{FooterView, Frame, NavigationEntry, PartnershipView},
    route,
    theme::Theme,
};

/// A theme's stylesheet over all others.
const OWN_STYLE: &str = "styles/own.css";

/// Whether a theme has one.
pub(super) fn has_own_style(theme: &Theme) -> bool {
    theme.bytes(OWN_STYLE).is_some()
}

/// The frame of an edition.
pub(super) fn of(edition: &Edition<'_>, has_own_style: bool) -> Frame {
    let settings = edition.settings;
    let base = settings.base_url.as_ref();
    Frame {
        id: settings.id.to_string(),
        title: settings.title.clone(),
        language: settings.language.code(),
        edition: edition.id.clone(),
        edition_title: edition
            .domain
            .map_or_else(|| settings.title.clone(), |domain| edition.catalog.get(domain).title.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        navigation: navigation(edition),
        more: entries(&edition.catalog.site.navigation, edition),
        partnership: partnership(edition),
        search: settings.search,
        own_style: has_own_style,
        footer: footer(edition),
        framework: framework(edition),
        base_url: base.map(|url| format!("{url}/{}", edition.prefix)),
        portal_url: base.filter(|_| edition.id != PORTAL).map(|url| format!("{url}/index.html")),
        edit_link: settings.edit_link.clone(),
        signs: signs(edition),
    }
}

/// What there is, by kind.
fn navigation(edition: &Edition<'_>) -> Vec<NavigationEntry> {
    let lists = features::ALL.iter().filter_map(|feature| feature.entry(edition));
    lists.map(|link| NavigationEntry { title: link.title, address: link.address, url: None }).collect()
}

/// What the publisher adds.
fn entries(written: &[Entry], edition: &Edition<'_>) -> Vec<NavigationEntry> {
    let entries = written.iter().filter_map(|entry| {
        let (address, url) = match &entry.target {
            Target::Thing(thing) if edition.lists(*thing) => (Some(edition.address(*thing)), None),
            Target::Thing(_) => return None,
            Target::Outside(url) => (None, Some(url.clone())),
        };
        Some(NavigationEntry { title: entry.title.clone(), address, url })
    });
    entries.collect()
}

fn footer(edition: &Edition<'_>) -> Option<FooterView> {
    let footer = edition.settings.footer.as_ref()?;
    let licence = footer.licence.as_ref();
    Some(FooterView {
        text: footer.text.clone(),
        links: entries(&edition.catalog.site.footer, edition),
        licence: licence.map(|licence| licence.name.clone()),
        licence_url: licence.and_then(|licence| licence.url.as_ref()).map(|url| url.0.clone()),
    })
}

fn partnership(edition: &Edition<'_>) -> Option<PartnershipView> {
    let partnership = edition.settings.partnership.as_ref()?;
    let contact = partnership.contact.as_ref();
    Some(PartnershipView {
        name: partnership.name.clone(),
        logo: edition.catalog.site.logo.as_ref().map(route::asset),
        contact_name: contact.and_then(|contact| contact.name.clone()),
        contact_email: contact.and_then(|contact| contact.email.as_ref()).map(|email| email.0.clone()),
        contact_url: contact.and_then(|contact| contact.url.as_ref()).map(|url| url.0.clone()),
    })
}

/// Title, version and standard of the main framework, in a line.
fn framework(edition: &Edition<'_>) -> Option<String> {
    let main = edition.catalog.main?;
    let facts = edition.catalog.framework(main);
    let title = Some(edition.catalog.get(main).title.clone());
    let version = facts.version.as_ref().map(|version| format!("{} {version}", edition.word("version")));
    Some([title, version, facts.standard.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// The sign that goes with each tone.
fn signs(edition: &Edition<'_>) -> BTreeMap<String, usize> {
    let areas = edition.catalog.of_kind(Kind::Area).iter().copied();
    areas
        .filter_map(|id| match &edition.catalog.get(id).about {
            About::Area(_) => Some((edition.tone(id), edition.sign(id))),
            _ => None,
        })
        .collect()
}
