//! What is told of references that lead nowhere, and how a reference by id is resolved.

use super::{
    HIDDEN_REFERENCE, ThingId, UNKNOWN_CITATION,
    layers::number_arg,
    literature::unknown,
    names::{Found, Names},
    unknown::Unknown,
};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    model::kind::Kind,
    source::{Place, Placed, SitePath},
};

/// An id that nothing has.
pub static UNKNOWN_REFERENCE: Code = Code::error("unknown-reference");
/// An id that several kinds have.
pub static AMBIGUOUS_REFERENCE: Code = Code::error("ambiguous-reference");
/// Several frameworks, and nothing says by which the site is divided.
pub static CHOOSE_FRAMEWORK: Code = Code::warning("choose-framework");
/// A link to a file that is not there.
pub static BROKEN_LINK: Code = Code::error("broken-link");
/// A link to a heading that is not there.
pub static BROKEN_ANCHOR: Code = Code::warning("broken-anchor");
/// A reference to something that is not published.
pub static DRAFT_REFERENCE: Code = Code::info("draft-reference");
/// Two things of one kind have the same id.
pub static ID_TWICE: Code = Code::error("id-twice");
/// A page about a competency that no framework names.
pub static NOT_IN_FRAMEWORK: Code = Code::error("not-in-framework");

/// A block names an item that its form doesn't have.
pub static UNKNOWN_ITEM: Code = Code::error("unknown-item");
/// A page about something that others took the place of.
pub static ABOUT_REPLACED: Code = Code::warning("about-replaced");

/// Resolves ids on behalf of one file.
pub(super) struct Resolver<'a> {
    pub names: &'a Names,
    pub path: &'a SitePath,
    pub found: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    /// The things that ids of one kind name; those that lead nowhere are told and left out.
    pub fn all(&mut self, kind: Kind, written: &[Placed<String>]) -> Vec<ThingId> {
        let mut things: Vec<_> = written.iter().flat_map(|id| self.things(kind, id)).collect();
        let mut seen = std::collections::BTreeSet::new();
        things.retain(|thing| seen.insert(*thing));
        things
    }

    /// The things that one id names.
    pub fn things(&mut self, kind: Kind, written: &Placed<String>) -> Vec<ThingId> {
        match self.names.find(written, &[kind]) {
            Found::Things(things) => things,
            other => {
                self.tell(other, written, &[kind], written.place);
                Vec::new()
            }
        }
    }

    /// The works that keys name; those that no file has are told and left out.
    pub fn works(&mut self, written: &[Placed<String>]) -> Vec<ThingId> {
        let mut works: Vec<_> = written.iter().filter_map(|key| self.work(key, key.place, "list")).collect();
        let mut seen = std::collections::BTreeSet::new();
        works.retain(|work| seen.insert(*work));
        works
    }

    /// The work that a key names; `from` says where it stands: `list` or `text`.
    pub fn work(&mut self, key: &str, place: Place, from: &str) -> Option<ThingId> {
        match self.names.find(key, &[Kind::Literature]) {
            Found::Things(works) => works.first().copied(),
            Found::Unknown(suggestion) => {
                // No key has a comma in it.
                let from = if from == "list" && key.contains(',') { "many" } else { from };
                let suggestion = suggestion.filter(|_| from != "many");
                self.add(&UNKNOWN_CITATION, place, unknown(key, suggestion, from));
                None
            }
            _ => None,
        }
    }

    /// The thing that one id names, the first where it was replaced by several.
    pub fn one(&mut self, kind: Kind, written: &Placed<String>) -> Option<ThingId> {
        self.things(kind, written).into_iter().next()
    }

    /// Tells why an id in a key that takes these kinds leads nowhere.
    pub fn tell(&mut self, found: Found, written: &str, kinds: &[Kind], place: Place) {
        let id = ("id", Arg::from(written));
        match found {
            Found::Things(_) | Found::Broken => {}
            Found::Draft => self.add(&DRAFT_REFERENCE, place, vec![id]),
            Found::Hidden(number) => self.add(&HIDDEN_REFERENCE, place, vec![number_arg(number)]),
            Found::Ambiguous(folders) => {
                let folder = folders.iter().find(|folder| !folder.is_empty()).copied().unwrap_or("");
                let all = folders.iter().filter(|folder| !folder.is_empty()).copied().collect::<Vec<_>>().join(", ");
                let args = vec![id, ("folder", Arg::from(folder)), ("folders", Arg::from(all))];
                self.add(&AMBIGUOUS_REFERENCE, place, args);
            }
            Found::Unknown(suggestion) => {
                let unknown = match kinds {
                    [kind] => Unknown::in_key(self.names, written, *kind, suggestion, self.path),
                    kinds => Unknown::in_text(self.names, written, kinds, suggestion),
                };
                self.add(&UNKNOWN_REFERENCE, place, unknown.args());
            }
        }
    }

    pub fn add(&mut self, code: &'static Code, place: Place, args: crate::i18n::Args) {
        self.found.push(Diagnostic::at(code, self.path, place, args));
    }
}
