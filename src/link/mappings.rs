//! Mapping files → pairs of competencies that compare.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Catalog, Reason, ThingId, UNKNOWN_REFERENCE,
    ids::{Ids, local_id},
    names::{Found, Names},
    unknown::Unknown,
};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::{Arg, Args},
    model::{
        kind::Kind,
        mapping::{Likeness, Mapping, Pair},
        slug::Slug,
    },
    parse::{Content, Document},
    source::{Location, Place, Placed, SitePath},
    suggest::nearest,
};

/// Two competencies are compared twice.
pub static MAPPED_TWICE: Code = Code::warning("mapped-twice");
/// A framework is compared with itself.
pub static MAPPED_TO_ITSELF: Code = Code::error("mapped-to-itself");

/// How the first competency of a pair compares with the second: never 'narrower', as the pair is turned round then.
#[derive(Clone, Debug)]
pub struct Mapped {
    /// Same, broader or related.
    pub reason: Reason,
    /// What to know about it.
    pub note: Option<String>,
}

/// Resolves all mapping files.
pub(super) fn resolve(
    catalog: &mut Catalog,
    names: &Names,
    documents: &[Arc<Document>],
    main: Option<&str>,
    found: &mut Vec<Diagnostic>,
) {
    let mut written: BTreeMap<[String; 2], Location> = BTreeMap::new();
    for document in documents {
        let Content::Mapping(mapping) = &document.content else { continue };
        let mut reading = Reading { catalog, names, path: &document.path, found };
        if let Some((from, to)) = reading.frameworks(mapping) {
            reading.catalog.compared.push((from, to, mapping.source.clone()));
            for pair in &mapping.relations {
                reading.pair(pair, mapping, main, &mut written);
            }
        }
    }
}

struct Reading<'a> {
    catalog: &'a mut Catalog,
    names: &'a Names,
    path: &'a SitePath,
    found: &'a mut Vec<Diagnostic>,
}

impl Reading<'_> {
    /// Both frameworks, if they are there and are two.
    fn frameworks(&mut self, mapping: &Mapping) -> Option<(ThingId, ThingId)> {
        let (from, to) = (self.framework(&mapping.from), self.framework(&mapping.to));
        if mapping.from.value == mapping.to.value {
            self.tell(&MAPPED_TO_ITSELF, mapping.to.place, vec![("id", Arg::from(mapping.to.value.as_str()))]);
            return None;
        }
        from.zip(to)
    }

    fn framework(&mut self, id: &Placed<Slug>) -> Option<ThingId> {
        let found = self.catalog.find(Kind::Framework, id.value.as_str());
        if found.is_none() && !self.names.unknowable(Kind::Framework) {
            let frameworks = self.catalog.things.iter().filter(|thing| thing.kind == Kind::Framework);
            let suggestion = nearest(id.value.as_str(), frameworks.map(|thing| thing.id.as_str())).map(str::to_owned);
            self.unknown(id.value.as_str(), "framework", id.place, suggestion);
        }
        found
    }

    fn pair(
        &mut self,
        pair: &Pair,
        mapping: &Mapping,
        main: Option<&str>,
        written: &mut BTreeMap<[String; 2], Location>,
    ) {
        let from = self.competency(&pair.from, &Ids::new(&mapping.from.value, main), &mapping.from.value);
        let to = self.competency(&pair.to, &Ids::new(&mapping.to.value, main), &mapping.to.value);
        let (Some((from_id, from)), Some((to_id, to))) = (from, to) else { return };
        let mut both = [from_id, to_id];
        both.sort();
        let location = Location::at(self.path, pair.from.place);
        if let Some(first) = written.get(&both) {
            let args = vec![("from", Arg::from(pair.from.as_str())), ("to", Arg::from(pair.to.as_str()))];
            self.found.push(Diagnostic::new(&MAPPED_TWICE, Some(location), args).related(first.clone()));
            return;
        }
        written.insert(both, location);
        for (from, to) in from.iter().flat_map(|from| to.iter().map(move |to| (*from, *to))) {
            let (reason, pair_of_things) = match pair.relation {
                Likeness::Same => (Reason::Same, (from, to)),
                Likeness::Broader => (Reason::Broader, (from, to)),
                Likeness::Narrower => (Reason::Broader, (to, from)),
                Likeness::Related => (Reason::Related, (from, to)),
            };
            // Replacements may make one pair of two: the first that is written counts.
            let turned = (pair_of_things.1, pair_of_things.0);
            if !self.catalog.mapped.contains_key(&turned) {
                let mapped = Mapped { reason, note: pair.note.clone() };
                self.catalog.mapped.entry(pair_of_things).or_insert(mapped);
            }
        }
    }

    /// A competency by its id in its framework, with the id that it has among all.
    fn competency(&mut self, id: &Placed<String>, ids: &Ids<'_>, framework: &Slug) -> Option<(String, Vec<ThingId>)> {
        let full = ids.full(&format!("{framework}/{}", id.value));
        match self.names.find(&full, &[Kind::Competency]) {
            Found::Things(things) => Some((full, things)),
            Found::Unknown(_) => {
                let suggestion = self.nearest(id, framework);
                self.unknown(id, "competency", id.place, suggestion);
                None
            }
            Found::Draft | Found::Hidden(_) | Found::Broken | Found::Ambiguous(_) => None,
        }
    }

    /// The nearest id of the same framework, as it is written in it.
    fn nearest(&self, id: &str, framework: &Slug) -> Option<String> {
        let framework = self.catalog.find(Kind::Framework, framework.as_str());
        let competencies = self.catalog.iter().filter(|(_, thing)| thing.kind == Kind::Competency);
        let of_it = competencies.filter(|(id, _)| self.catalog.framework_of(*id) == framework);
        let ids = of_it.map(|(_, thing)| local_id(&thing.id));
        nearest(id, ids).map(str::to_owned)
    }

    fn unknown(&mut self, id: &str, what: &str, place: Place, suggestion: Option<String>) {
        let unknown = Unknown { id, what, suggestion, ..Unknown::default() };
        self.tell(&UNKNOWN_REFERENCE, place, unknown.args());
    }

    fn tell(&mut self, code: &'static Code, place: Place, args: Args) {
        self.found.push(Diagnostic::at(code, self.path, place, args));
    }
}
