//! Each framework as files for other programs: a CASE package, Moodle's CSV, a plain table.

use crate::{
    edition::Edition,
    exchange::{
        Level, Profile,
        case::{Association, Node, Package, Publisher},
        moodle, plain,
    },
    identity,
    link::{Catalog, Reason, ThingId, local_id},
    model::{date::Date, kind::Kind},
    page::{Engine, Head, Page, View},
    parse::Content,
    route::{self, Address, FrameworkFile},
};

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    edition.carried(Kind::Framework).into_iter().flat_map(|id| of_framework(id, edition)).collect()
}

fn of_framework(id: ThingId, edition: &Edition<'_>) -> Vec<Page> {
    let facts = edition.catalog.framework(id);
    let Content::Framework(framework) = &facts.document.content else {
        unreachable!("a framework's document holds a framework: `link` took it from there")
    };
    let profile = Profile::of(framework);
    let page = |form: FrameworkFile, engine: Engine, view: View| {
        let (address, source) =
            (route::framework_file(&profile.id, form), Some(edition.catalog.get(id).source.clone()));
        Page { address, engine, head: Head::default(), view, source }
    };
    let site = edition.settings.id.as_str();
    let scale =
        moodle::Scale { first: edition.word("moodle-scale-first"), second: edition.word("moodle-scale-second") };
    vec![
        page(FrameworkFile::Case, Engine::Json, Box::new(package(id, &profile, edition))),
        page(FrameworkFile::Moodle, Engine::Text, Box::new(moodle::write(&profile, site, &scale))),
        page(FrameworkFile::Table, Engine::Text, Box::new(plain::write(&profile, &words(edition)))),
    ]
}

fn words(edition: &Edition<'_>) -> plain::Words {
    let columns = ["kind", "id", "within", "label", "title", "text", "role"];
    plain::Words {
        columns: columns.map(|name| edition.word(&format!("table-{name}"))),
        levels: Level::ALL.map(|level| edition.word(&format!("kind-{}", level.name()))),
    }
}

fn package(id: ThingId, profile: &Profile, edition: &Edition<'_>) -> Package {
    let (catalog, settings) = (edition.catalog, edition.settings);
    // The same from each edition: the portal's addresses.
    let base = settings.base_url.as_ref().map(|url| format!("{url}/"));
    let own = route::framework_file(&profile.id, FrameworkFile::Case);
    let creator = settings.partnership.as_ref().map_or(&settings.title, |partnership| &partnership.name);
    let publisher = Publisher {
        site: settings.id.as_str(),
        creator,
        language: settings.language.code(),
        base: base.as_deref(),
        package: own.as_str(),
        stamp: &stamp(id, edition),
    };
    let address = |node: &Node<'_>| address(node, settings.id.as_str(), catalog).map(|address| address.to_string());
    Package::new(profile, &publisher, &address, &related(id, catalog))
}

/// When it last changed; where nobody says so, the day that the world's clocks count from: never the day of the build.
fn stamp(id: ThingId, edition: &Edition<'_>) -> String {
    let day =
        edition.catalog.get(id).updated().or(edition.settings.epoch).unwrap_or(Date { year: 1970, month: 1, day: 1 });
    format!("{day}T00:00:00Z")
}

/// Where the portal shows an entry; a behaviour stands on its competency's page.
fn address(node: &Node<'_>, site: &str, catalog: &Catalog) -> Option<Address> {
    let framework = catalog.find(Kind::Framework, node.framework)?;
    let find = |kind, id: &str| catalog.find_in(framework, kind, id);
    let thing = |id: ThingId| route::thing(catalog.get(id), catalog.main == Some(id));
    match node.key.split_once('/') {
        None => Some(thing(framework)),
        Some(("area", id)) => find(Kind::Area, id).map(thing),
        Some(("competency", id)) => find(Kind::Competency, id).map(thing),
        Some((_, path)) => {
            let competency = find(Kind::Competency, path.split('/').next()?)?;
            Some(thing(competency).at(&identity::uuid(site, &[node.framework, &node.key])))
        }
    }
}

/// How entries of this framework compare with those of others, and what took their place there.
fn related(id: ThingId, catalog: &Catalog) -> Vec<Association<'_>> {
    let mapped = catalog.mapped.iter().map(|(&pair, mapped)| {
        let kind = match mapped.reason {
            Reason::Same => "exactMatchOf",
            // CASE has no word for it, and an extension of its list is one of its own means.
            Reason::Broader => "ext:isBroaderThan",
            _ => "isRelatedTo",
        };
        (kind, pair, mapped.note.as_deref())
    });
    let kept = catalog.replaced.iter().filter_map(|replaced| Some((replaced.kept?, &replaced.by)));
    let replaced = kept.flat_map(|(old, by)| by.iter().map(move |&new| ("replacedBy", (old, new), None)));
    let concerned = |from, to| [from, to].iter().any(|&one| catalog.framework_of(one) == Some(id));
    mapped
        .chain(replaced)
        .filter(|&(_, (from, to), _)| concerned(from, to))
        .filter_map(|(kind, (from, to), note)| {
            Some(Association { kind, from: node(from, catalog)?, to: node(to, catalog)?, note })
        })
        .collect()
}

fn node(id: ThingId, catalog: &Catalog) -> Option<Node<'_>> {
    let thing = catalog.get(id);
    let framework = &catalog.get(catalog.framework_of(id)?).id;
    let level = if thing.kind == Kind::Area { Level::Area } else { Level::Competency };
    Some(Node { framework, key: format!("{}/{}", level.name(), local_id(&thing.id)), title: &thing.title })
}
