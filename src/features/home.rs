//! The portal's home: the opening text, a door to each domain, and the lists. (A domain's home is its page; see `area`.)

use serde::Serialize;

use super::shared::rows::{AreaRow, HomeBlock, PageRow, Reading};
use crate::{
    edition::Edition,
    link::{HomePart, ThingId},
    model::kind::Kind,
    page::{Engine, Head, Link, Page},
    route::{self, Address},
    settings::PortalBlock,
};

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    text: Option<Reading>,
    domains: Vec<Door>,
    lists: Vec<List>,
    pages: Vec<PageRow>,
    /// In which order these are shown.
    blocks: Vec<HomeBlock>,
}

/// A domain's door: its own site where it has one, else its page.
#[derive(Serialize)]
struct Door {
    #[serde(flatten)]
    area: AreaRow,
    door: Address,
    competency_count: usize,
    activity_count: usize,
}

#[derive(Serialize)]
struct List {
    kind: Kind,
    #[serde(flatten)]
    link: Link,
    count: usize,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    if edition.domain.is_some() {
        return Vec::new();
    }
    let index = edition.catalog.find(Kind::Page, "index");
    let summary = index.and_then(|index| edition.catalog.get(index).summary.clone());
    let title = index.map_or_else(|| edition.settings.title.clone(), |index| edition.catalog.get(index).title.clone());
    let path = index.map(|index| edition.catalog.get(index).source.path.to_string());
    let head = Head { title, description: summary, path, feed: edition.feed(), ..Head::default() };
    let source = index.map(|index| edition.catalog.get(index).source.clone());
    let view = edition.later(View::of);
    vec![Page { address: route::home(), engine: Engine::Template("home.html"), head, view, source }]
}

impl View {
    fn of(edition: &Edition<'_>) -> Self {
        let lists = [
            Kind::Activity,
            Kind::Meeting,
            Kind::Programme,
            Kind::Form,
            Kind::Competency,
            Kind::Literature,
            Kind::Term,
        ];
        let index = edition.catalog.find(Kind::Page, "index");
        Self {
            summary: index.and_then(|index| edition.catalog.get(index).summary.clone()),
            text: index.and_then(|index| Reading::of(index, edition, &route::home())),
            domains: edition.catalog.domains().iter().map(|&domain| door(domain, edition)).collect(),
            lists: lists.into_iter().filter_map(|kind| list(kind, edition)).collect(),
            pages: PageRow::all(edition).into_iter().map(|(_, row)| row).collect(),
            blocks: blocks(edition, &route::home()),
        }
    }
}

/// Those that the publisher chose, else all that there are.
fn blocks(edition: &Edition<'_>, at: &Address) -> Vec<HomeBlock> {
    let Some(chosen) = &edition.catalog.site.portal else {
        return PortalBlock::WORDS.iter().copied().map(HomeBlock::made).collect();
    };
    let block = |part: &HomePart<PortalBlock>| match part {
        HomePart::Made(block) => Some(HomeBlock::made(block.word())),
        HomePart::Page(page) => HomeBlock::page(*page, edition, at),
    };
    chosen.iter().filter_map(block).collect()
}

fn door(domain: ThingId, edition: &Edition<'_>) -> Door {
    let catalog = edition.catalog;
    let own_site = catalog.site.editions.contains(&domain);
    let door =
        if own_site { route::home().below(&format!("{}/", catalog.get(domain).id)) } else { edition.address(domain) };
    let activities = catalog.of_kind(Kind::Activity).iter().filter(|&&id| catalog.is_for(catalog.get(id), domain));
    Door {
        area: AreaRow::of(domain, edition),
        door,
        competency_count: catalog.competencies_below(domain).len(),
        activity_count: activities.count(),
    }
}

fn list(kind: Kind, edition: &Edition<'_>) -> Option<List> {
    let count = edition.listed(kind).len();
    let link = edition.list_link(kind);
    (count > 0).then_some(List { kind, link, count })
}
