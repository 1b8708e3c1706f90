//! A framework as a whole: its domains, areas and competencies. The main one's page is the list of competencies.

use serde::Serialize;

use super::shared::{
    rows::{AreaRow, Reading, head, intro},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{Reason, Role, ThingId},
    model::kind::Kind,
    page::{Engine, Link, Page},
    route::{self, Address, FrameworkFile},
};

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    version: Option<String>,
    standard: Option<String>,
    source: Option<String>,
    /// The work that it comes from: it is shown instead of the words.
    source_work: Option<WorkRow>,
    roles: Vec<Role>,
    intro: Option<Reading>,
    text: Option<Reading>,
    domains: Vec<AreaRow>,
    competency_count: usize,
    /// Only the domains of this edition are shown.
    partial: bool,
    others: Vec<Link>,
    /// What it is compared with, and who says so.
    compared: Vec<Comparison>,
    /// The framework as files for other programs.
    downloads: Vec<Download>,
    relations: Vec<RelationGroup>,
}

#[derive(Serialize)]
struct Download {
    /// `case`, `moodle` or `table`.
    form: &'static str,
    address: Address,
}

#[derive(Serialize)]
struct Comparison {
    #[serde(flatten)]
    link: Link,
    source: Option<String>,
}

fn compared(id: ThingId, edition: &Edition<'_>) -> Vec<Comparison> {
    let compared = edition.catalog.compared.iter();
    let with = compared.filter_map(|(from, to, source)| match (*from == id, *to == id) {
        (true, _) => Some((*to, source)),
        (_, true) => Some((*from, source)),
        _ => None,
    });
    with.map(|(other, source)| Comparison { link: edition.link(other), source: source.clone() }).collect()
}

fn downloads(framework: &str) -> Vec<Download> {
    let forms = [("table", FrameworkFile::Table), ("moodle", FrameworkFile::Moodle), ("case", FrameworkFile::Case)];
    forms.map(|(name, form)| Download { form: name, address: route::framework_file(framework, form) }).into()
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
        source_work: facts.source_work.map(|work| WorkRow::in_passing(work, edition)),
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
        compared: compared(id, edition),
        downloads: downloads(&thing.id),
        relations: edition.relations_but(id, &[Reason::Supports]),
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
