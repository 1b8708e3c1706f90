//! Contributing without a repository: a page of the portal where a visitor writes an activity, an example or a source, sees
//! it as it will look, and takes it along as a file or mails it to the contact. Nothing is published by it.

use serde::Serialize;

use crate::{
    edition::{Edition, PORTAL},
    model::kind::Kind,
    page::{Engine, Head, Link, Page},
    route,
};

#[derive(Serialize)]
struct View {
    /// Whom to send it to; each part only where the settings have it.
    contact: Option<ContactView>,
    domains: Vec<Domain>,
}

#[derive(Serialize)]
struct ContactView {
    name: Option<String>,
    email: Option<String>,
    url: Option<String>,
}

#[derive(Serialize)]
struct Domain {
    id: String,
    title: String,
}

/// What the script must know, `katern.contribute`.
#[derive(Serialize)]
struct Data {
    /// The site's id: what is kept on the device stands under it.
    site: String,
    /// Ids of the main framework's domains.
    domains: Vec<String>,
    known: Known,
}

/// Ids that are taken, by kind.
#[derive(Serialize)]
struct Known {
    activity: Vec<String>,
    page: Vec<String>,
    literature: Vec<String>,
}

/// Whether the publisher wants contributions: as the settings say, else where they name a way to send them.
fn is_wanted(edition: &Edition<'_>) -> bool {
    let contact = edition.settings.partnership.as_ref().and_then(|partnership| partnership.contact.as_ref());
    let reachable = contact.is_some_and(|contact| contact.email.is_some() || contact.url.is_some());
    edition.id == PORTAL && edition.settings.contribute.unwrap_or(reachable)
}

pub(super) fn entry(edition: &Edition<'_>) -> Option<Link> {
    is_wanted(edition).then(|| Link { title: edition.word("contribute-entry"), address: Some(route::contribute()) })
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    if !is_wanted(edition) {
        return Vec::new();
    }
    let head = Head {
        title: edition.word("contribute"),
        description: Some(edition.word("contribute-summary")),
        ..Head::default()
    };
    let data = Page {
        address: route::beside(&route::contribute(), "contribute.js"),
        engine: Engine::Script("contribute"),
        head: Head::default(),
        view: edition.later(data),
        source: None,
    };
    let view = Box::new(view(edition));
    vec![
        Page { address: route::contribute(), engine: Engine::Template("contribute.html"), head, view, source: None },
        data,
    ]
}

fn view(edition: &Edition<'_>) -> View {
    let contact = edition.settings.partnership.as_ref().and_then(|partnership| partnership.contact.as_ref());
    let domains = edition.catalog.domains().iter().map(|&domain| edition.catalog.get(domain));
    View {
        contact: contact.map(|contact| ContactView {
            name: contact.name.clone(),
            email: contact.email.as_ref().map(|email| email.0.clone()),
            url: contact.url.as_ref().map(|url| url.0.clone()),
        }),
        domains: domains.map(|domain| Domain { id: domain.id.clone(), title: domain.title.clone() }).collect(),
    }
}

fn data(edition: &Edition<'_>) -> Data {
    let catalog = edition.catalog;
    let ids = |kind: Kind| catalog.of_kind(kind).iter().map(|&id| catalog.get(id).id.clone()).collect();
    Data {
        site: edition.settings.id.to_string(),
        domains: catalog.domains().iter().map(|&domain| catalog.get(domain).id.clone()).collect(),
        known: Known { activity: ids(Kind::Activity), page: ids(Kind::Page), literature: ids(Kind::Literature) },
    }
}
