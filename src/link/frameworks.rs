//! Frameworks → things: domains, areas and competencies.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    About, AreaFacts, CHOOSE_FRAMEWORK, Catalog, CompetencyFacts, FrameworkFacts, ID_TWICE, Role, Thing, ThingId,
    UNKNOWN_REFERENCE,
    ids::Ids,
    names::{Entry, Found, Names},
    replaced::Written,
    unknown::Unknown,
};
use crate::{
    diagnostics::Diagnostic,
    i18n::Arg,
    model::{
        framework::{Area, Competency, Framework},
        kind::Kind,
        layout::SETTINGS,
        slug::Slug,
    },
    parse::{Content, Document},
    settings::Settings,
    source::{Location, Placed, SitePath},
    suggest::nearest,
};

/// Adds a framework with all that stands in it.
pub(super) fn add(
    catalog: &mut Catalog,
    names: &mut Names,
    document: &Arc<Document>,
    framework: &Framework,
    main: Option<&str>,
    replaced: &mut Vec<Written>,
    found: &mut Vec<Diagnostic>,
) {
    let mut growing = Growing {
        ids: Ids::new(&framework.id.value, main),
        replaced,
        document,
        path: &document.path,
        framework: ThingId(0),
        roles: framework.roles.iter().map(role).collect(),
        number: 0,
        order: 0,
        catalog,
        names,
        found,
    };
    growing.add(framework);
}

fn role(role: &crate::model::framework::Role) -> Role {
    Role { id: role.id.to_string(), title: role.title.clone(), summary: role.summary.clone() }
}

struct Growing<'a> {
    ids: Ids<'a>,
    replaced: &'a mut Vec<Written>,
    document: &'a Arc<Document>,
    path: &'a SitePath,
    framework: ThingId,
    roles: Vec<Role>,
    number: usize,
    order: usize,
    catalog: &'a mut Catalog,
    names: &'a mut Names,
    found: &'a mut Vec<Diagnostic>,
}

impl Growing<'_> {
    fn add(&mut self, framework: &Framework) {
        let facts = FrameworkFacts {
            version: framework.version.clone(),
            standard: framework.standard.clone(),
            source: framework.source.clone(),
            updated: framework.updated,
            document: Arc::clone(self.document),
            source_work: None,
            roles: self.roles.clone(),
            domains: Vec::new(),
        };
        let (title, summary) = (framework.title.clone(), framework.summary.clone());
        let thing = self.thing(Kind::Framework, &framework.id, title, summary, About::Framework(facts));
        let Some(id) = thing else { return };
        self.framework = id;
        self.catalog.by_path.insert(self.path.clone(), id);
        let mut domains = Vec::new();
        for (number, domain) in framework.domains.iter().enumerate() {
            self.number = number;
            domains.extend(self.area(domain, None));
        }
        if let About::Framework(facts) = &mut self.catalog.things[id.index()].about {
            facts.domains = domains;
        }
    }

    fn area(&mut self, area: &Area, parent: Option<ThingId>) -> Option<ThingId> {
        if self.is_dropped(&area.replaced_by) {
            self.drop_area(area, parent.is_none());
            return None;
        }
        let facts = AreaFacts {
            framework: self.framework,
            parent,
            local_id: area.id.to_string(),
            short: area.short.clone(),
            role: area.role.as_ref().and_then(|role| self.role(role)),
            areas: Vec::new(),
            competencies: Vec::new(),
            number: self.number,
        };
        let id = self.thing(Kind::Area, &area.id, area.title.clone(), area.summary.clone(), About::Area(facts))?;
        self.replace(Kind::Area, (&area.id, &area.title, &area.replaced_by), Some(id), parent.is_none());
        let competencies = area.competencies.iter().filter_map(|competency| self.competency(competency, id)).collect();
        let areas = area.areas.iter().filter_map(|part| self.area(part, Some(id))).collect();
        if let About::Area(facts) = &mut self.catalog.things[id.index()].about {
            (facts.competencies, facts.areas) = (competencies, areas);
        }
        Some(id)
    }

    fn competency(&mut self, competency: &Competency, area: ThingId) -> Option<ThingId> {
        if self.is_dropped(&competency.replaced_by) {
            self.drop_competency(competency);
            return None;
        }
        let facts = CompetencyFacts {
            area,
            label: competency.label.clone(),
            text: competency.text.clone(),
            behaviours: competency.behaviours.clone(),
        };
        let title = competency.title.clone();
        let about = About::Competency(facts);
        let id = self.thing(Kind::Competency, &competency.id, title, competency.text.clone(), about)?;
        self.replace(Kind::Competency, (&competency.id, &competency.title, &competency.replaced_by), Some(id), false);
        Some(id)
    }

    fn thing(
        &mut self,
        kind: Kind,
        id: &Placed<Slug>,
        title: String,
        summary: Option<String>,
        about: About,
    ) -> Option<ThingId> {
        let source = Location::at(self.path, id.place);
        let written = id.value.as_str();
        let full = if kind == Kind::Framework { written.to_owned() } else { self.ids.full(written) };
        if let Some(first) = self.catalog.find(kind, &full) {
            let args = vec![("id", Arg::from(full))];
            let first = self.catalog.get(first).source.clone();
            self.found.push(Diagnostic::new(&ID_TWICE, Some(source), args).related(first));
            return None;
        }
        self.order += 1;
        let thing = Thing {
            kind,
            id: full.clone(),
            title,
            summary,
            source,
            order: self.order,
            areas: Vec::new(),
            literature: Vec::new(),
            common: None,
            text: None,
            terms: BTreeSet::new(),
            about,
        };
        let added = self.catalog.add(thing);
        self.names.add(kind, &full, Entry::Thing(added));
        Some(added)
    }

    /// Dropped within its own framework; what names ids of another is kept beside it.
    fn is_dropped(&self, replaced_by: &[Placed<String>]) -> bool {
        !replaced_by.is_empty() && !self.ids.all_elsewhere(replaced_by)
    }

    /// With all that stands in it: each has a successor of its own, or is gone.
    fn drop_area(&mut self, area: &Area, was_domain: bool) {
        self.replace(Kind::Area, (&area.id, &area.title, &area.replaced_by), None, was_domain);
        for competency in &area.competencies {
            self.drop_competency(competency);
        }
        for part in &area.areas {
            self.drop_area(part, false);
        }
    }

    fn drop_competency(&mut self, competency: &Competency) {
        self.replace(Kind::Competency, (&competency.id, &competency.title, &competency.replaced_by), None, false);
    }

    fn replace(
        &mut self,
        kind: Kind,
        (id, title, by): (&Placed<Slug>, &str, &[Placed<String>]),
        kept: Option<ThingId>,
        was_domain: bool,
    ) {
        if by.is_empty() {
            return;
        }
        let full = self.ids.full(id.value.as_str());
        let by: Vec<_> = by.iter().map(|id| Placed { value: self.ids.full(id), place: id.place }).collect();
        if kept.is_none() {
            let ids = by.iter().map(|id| id.value.clone()).collect();
            self.names.add(kind, &full, Entry::Replaced(ids));
        }
        self.replaced.push(Written {
            kind,
            id: full,
            title: title.to_owned(),
            source: Location::at(self.path, id.place),
            was_domain,
            kept,
            by,
        });
    }

    fn role(&mut self, written: &Placed<String>) -> Option<Role> {
        if let Some(role) = self.roles.iter().find(|role| role.id == written.value) {
            return Some(role.clone());
        }
        let known: Vec<_> = self.roles.iter().map(|role| role.id.as_str()).collect();
        let suggestion = nearest(written, known.iter().copied()).map(str::to_owned);
        let args = Unknown { id: written, suggestion, what: "role", known, ..Unknown::default() }.args();
        self.found.push(Diagnostic::at(&UNKNOWN_REFERENCE, self.path, written.place, args));
        None
    }
}

/// The id of the framework whose domains shape the site: the one that the settings name, else the first. Also where they
/// name one that isn't there: that is told once, and not again at everything that names one of its areas.
pub(super) fn main_id<'a>(documents: &'a [Arc<Document>], settings: &Settings) -> Option<&'a str> {
    let mut ids = documents.iter().filter_map(|document| match &document.content {
        Content::Framework(framework) => Some(framework.id.value.as_str()),
        _ => None,
    });
    let first = ids.clone().next();
    settings.framework.as_ref().and_then(|named| ids.find(|id| *id == named.value)).or(first)
}

/// Finds the main framework, and tells where the settings name one that isn't there.
pub(super) fn choose_main(
    catalog: &mut Catalog,
    names: &mut Names,
    main: Option<&str>,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) {
    catalog.main = main.and_then(|main| catalog.find(Kind::Framework, main));
    let path = SitePath::new(SETTINGS);
    let Some(named) = &settings.framework else {
        let ids: Vec<_> = names.ids(Kind::Framework, None).collect();
        if let Some(main) = main.filter(|_| ids.len() > 1) {
            let args = vec![("id", Arg::from(main)), ("n", Arg::from(ids.len())), ("known", Arg::from(ids.join(", ")))];
            found.push(Diagnostic::whole(&CHOOSE_FRAMEWORK, &path, args));
        }
        return;
    };
    if let Found::Unknown(suggestion) = names.find(named, &[Kind::Framework]) {
        let args = Unknown::in_key(names, named, Kind::Framework, suggestion, &path).args();
        found.push(Diagnostic::at(&UNKNOWN_REFERENCE, &path, named.place, args));
        if main.is_none() {
            // Whatever names one of its areas or competencies does so for the same reason.
            names.broken(Kind::Framework, None);
        }
    }
}
