//! Ids in a framework: as they are written there, and as they are known among all frameworks.
//!
//! An area or competency of the main framework is known by its own id, one of another framework with that framework's id
//! before it: `osh/luisteren`. Whoever names a framework may write its ids either way; `other/id` is always another's.

use super::{Catalog, ThingId, references::Resolver};
use crate::{
    model::{kind::Kind, slug::Slug},
    source::Placed,
};

/// The ids of one framework as they are known among all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ids<'a> {
    /// None in a site without frameworks.
    own: Option<&'a str>,
    main: Option<&'a str>,
}

impl<'a> Ids<'a> {
    pub fn new(own: &'a Slug, main: Option<&'a str>) -> Self {
        Self { own: Some(own.as_str()), main }
    }

    fn of(framework: Option<ThingId>, catalog: &'a Catalog) -> Self {
        let id = |framework: ThingId| catalog.get(framework).id.as_str();
        Self { own: framework.map(id), main: catalog.main.map(id) }
    }

    /// An id of this framework, or `other/id`: with its framework before it, unless that is the main one.
    pub fn full(&self, written: &str) -> String {
        let (framework, id) =
            written.split_once('/').map_or((self.own, written), |(framework, id)| (Some(framework), id));
        match framework {
            Some(framework) if self.main != Some(framework) => format!("{framework}/{id}"),
            _ => id.to_owned(),
        }
    }

    /// Whether all of these are of other frameworks.
    pub fn all_elsewhere(&self, written: &[Placed<String>]) -> bool {
        let elsewhere =
            |id: &Placed<String>| id.split_once('/').is_some_and(|(framework, _)| self.own != Some(framework));
        !written.is_empty() && written.iter().all(elsewhere)
    }
}

/// An id as it is written in its own framework.
pub fn local_id(full: &str) -> &str {
    full.rsplit('/').next().unwrap_or(full)
}

/// The framework that a form or a block is about, and what it names of it.
#[derive(Debug)]
pub(super) struct Within<'a> {
    /// The one that it names, else the main one; none where it isn't found.
    pub framework: Option<ThingId>,
    /// None where the named framework does not exist. That is reported once; what it names of it gets no message of its own.
    ids: Option<Ids<'a>>,
}

impl<'a> Within<'a> {
    pub fn of(named: Option<&Placed<String>>, catalog: &'a Catalog, resolver: &mut Resolver<'_>) -> Self {
        let framework = named.map_or(catalog.main, |id| resolver.one(Kind::Framework, id));
        let is_lost = named.is_some() && framework.is_none();
        Self { framework, ids: (!is_lost).then(|| Ids::of(framework, catalog)) }
    }

    /// The areas or competencies that these name; those that lead nowhere are told and left out.
    pub fn all(&self, kind: Kind, written: &[Placed<String>], resolver: &mut Resolver<'_>) -> Vec<ThingId> {
        let Some(ids) = &self.ids else { return Vec::new() };
        let full = |id: &Placed<String>| Placed { value: ids.full(id), place: id.place };
        resolver.all(kind, &written.iter().map(full).collect::<Vec<_>>())
    }
}

impl Catalog {
    /// An area or competency by its id in its framework.
    pub fn find_in(&self, framework: ThingId, kind: Kind, id: &str) -> Option<ThingId> {
        self.find(kind, &Ids::of(Some(framework), self).full(id))
    }
}

#[cfg(test)]
mod tests {
    use super::Ids;

    #[test]
    fn either_way_of_writing_an_id_is_one_id() {
        let ids = |own, main| Ids { own, main };
        let (kader, osh) = (ids(Some("kader"), Some("kader")), ids(Some("osh"), Some("kader")));
        for (ids, written, full) in [
            (kader, "x", "x"),
            (kader, "kader/x", "x"),
            (kader, "osh/x", "osh/x"),
            (osh, "x", "osh/x"),
            (osh, "osh/x", "osh/x"),
            (osh, "kader/x", "x"),
            (ids(None, None), "x", "x"),
        ] {
            assert_eq!(ids.full(written), full, "{written} in {:?}", ids.own);
        }
    }
}
