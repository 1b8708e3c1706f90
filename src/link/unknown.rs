//! What is told of an id that nothing has: what went wrong as far as the id itself tells, and what could stand there.

use super::names::Names;
use crate::{
    i18n::{Arg, Args},
    model::{
        kind::Kind,
        layout::{CONTENT, within},
    },
    source::SitePath,
};

/// More names than these are no help.
const FEW: usize = 12;

/// The holes of `unknown-reference`.
#[derive(Debug, Default)]
pub(super) struct Unknown<'a> {
    /// As written.
    pub id: &'a str,
    /// The id that was meant, where that is sure.
    pub suggestion: Option<String>,
    /// What could stand there: a kind's name, `role`, or `any`.
    pub what: &'a str,
    /// The ids that can stand there, where these are few.
    pub known: Vec<&'a str>,
    /// Why it leads nowhere.
    pub why: Why<'a>,
}

/// Why an id leads nowhere.
#[derive(Debug, Default)]
pub(super) enum Why<'a> {
    /// Nothing more is known.
    #[default]
    NotThere,
    /// Several ids stand in one text.
    List,
    /// A thing of this kind has it; with the key that such a thing belongs to, where its file has that.
    Kind(Kind, Option<&'a str>),
    /// It is part of a framework or a list of works, of which nothing can be hidden.
    Fixed(Kind),
    /// A framework beside the main one has it: that one's id and the main one's.
    Framework(&'a str, &'a str),
}

impl<'a> Unknown<'a> {
    /// An id in a key that wants one kind, in the file at `path`.
    pub fn in_key(names: &'a Names, id: &'a str, kind: Kind, suggestion: Option<String>, path: &SitePath) -> Self {
        let framework = id.rsplit_once('/').map(|(framework, _)| framework);
        let known: Vec<_> = names.ids(kind, framework).take(FEW + 1).collect();
        let why = match names.only_kind(id) {
            _ if is_list(id, kind) => Why::List,
            Some(other) => Why::Kind(other, key(other, path)),
            None => Self::elsewhere(names, id, &[kind]),
        };
        let suggestion = suggestion.filter(|_| matches!(why, Why::NotThere));
        Self { id, suggestion, what: kind.name(), known: if known.len() > FEW { Vec::new() } else { known }, why }
    }

    /// An id in a text, which can name anything of these kinds.
    pub fn in_text(names: &'a Names, id: &'a str, kinds: &[Kind], suggestion: Option<String>) -> Self {
        let why = Self::elsewhere(names, id, kinds);
        let suggestion = suggestion.filter(|_| matches!(why, Why::NotThere));
        let what = if let [kind] = kinds { kind.name() } else { "any" };
        Self { id, suggestion, what, known: Vec::new(), why }
    }

    fn elsewhere(names: &'a Names, id: &str, kinds: &[Kind]) -> Why<'a> {
        let (framework, main) = (names.framework_with(id, kinds), names.main.as_deref());
        framework.zip(main).map_or(Why::NotThere, |(framework, main)| Why::Framework(framework, main))
    }

    /// As the message takes them.
    pub fn args(self) -> Args {
        let known = (!self.known.is_empty()).then(|| self.known.join(", "));
        let (reason, details) = match self.why {
            Why::NotThere => ("none", Vec::new()),
            Why::List => {
                let parts: Vec<_> = self.id.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
                ("list", vec![("words", Arg::from(parts.join(", ")))])
            }
            Why::Kind(kind, key) => ("kind", vec![("kind", Arg::from(kind.name())), ("key", Arg::from(key))]),
            Why::Fixed(kind) => ("fixed", vec![("kind", Arg::from(kind.name()))]),
            Why::Framework(framework, main) => {
                ("framework", vec![("framework", Arg::from(framework)), ("main", Arg::from(main))])
            }
        };
        let args = [
            ("id", Arg::from(self.id)),
            ("suggestion", Arg::from(self.suggestion)),
            ("what", Arg::from(self.what)),
            ("known", Arg::from(known)),
            ("reason", Arg::from(reason)),
        ];
        args.into_iter().chain(details).collect()
    }
}

/// Whether several ids stand in one text, where a list of them could.
fn is_list(id: &str, kind: Kind) -> bool {
    // The keys that name one of these take no list.
    id.contains(',') && !matches!(kind, Kind::Programme | Kind::Framework | Kind::Activity)
}

/// The key of a content file that names things of a kind.
fn key(kind: Kind, path: &SitePath) -> Option<&'static str> {
    let is_content = path.within(CONTENT).is_some();
    let practises = || [Kind::Activity, Kind::Meeting, Kind::Form].into_iter().any(|kind| within(path, kind).is_some());
    match kind {
        Kind::Area if is_content => Some("domains"),
        Kind::Competency if practises() => Some("competencies"),
        Kind::Literature if is_content => Some("literature"),
        _ => None,
    }
}
