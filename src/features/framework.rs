//! A framework as a whole: its domains, areas and competencies. The main one's page is the list of competencies.

use serde::Serialize;

use super::rows::{AreaRow, Reading, head, intro};
use crate::{
    edition::{Edition, RelationGroup},
    link::{Role, ThingId},
    model::kind::Kind,
    page::{Engine, Link, Page},
};

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    version: Option<String>,
    standard: Option<String>,
    source: Option<String>,
    roles: Vec<Role>,
    intro: Option<Reading>,
    text: Option<Reading>,
    domains: Vec<AreaRow>,
    competency_count: usize,
    /// Only the domains of this edition are shown.
    partial: bool,
    others: Vec<Link>,
    relations: Vec<RelationGroup>,
}

pub(super) fn entry(edition: &Edition<'_>) -> Option<Link> {
    edition.catalog.main.map(|_| edition.list_link(Kind::Framework))
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    edition.carried(Kind::Framework).into_iter().map(|id| page(id, edition)).collect()
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let (thing, facts) = (edition.catalog.get(id), edition.catalog.framework(id));
    let (address, is_main) = (edition.address(id), edition.catalog.main == Some(id));
    let domains: Vec<_> = facts.domains.iter().copied().filter(|&domain| !is_main || edition.lists(domain)).collect();
    let view = View {
        summary: thing.summary.clone(),
        version: facts.version.clone(),
        standard: facts.standard.clone(),
        source: facts.source.clone(),
        roles: facts.roles.clone(),
        intro: is_main.then(|| intro(Kind::Framework, edition, &address)).flatten(),
        text: Reading::of(id, edition, &address),
        competency_count: domains.iter().map(|&domain| edition.catalog.competencies_below(domain).len()).sum(),
        partial: domains.len() < facts.domains.len(),
        domains: domains.into_iter().map(|domain| AreaRow::of(domain, edition)).collect(),
        others: edition
            .carried(Kind::Framework)
            .into_iter()
            .filter(|&other| other != id)
            .map(|other| edition.link(other))
            .collect(),
        relations: edition.relations(id),
    };
    let crumbs = if is_main { Vec::new() } else { vec![edition.list_link(Kind::Framework)] };
    let mut head = head(id, edition, crumbs, None);
    head.section = edition.list_link(Kind::Framework).address;
    Page {
        address,
        engine: Engine::Template("framework.html"),
        head,
        view: Box::new(view),
        source: Some(thing.source.clone()),
    }
}
