//! The kinds of thing there are, and the folders they live in.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Serialize;

/// What sort of thing something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A framework of competencies.
    Framework,
    /// A domain of a framework, or a part that one is split into.
    Area,
    /// A competency.
    Competency,
    /// A learning activity.
    Activity,
    /// A form to fill in.
    Form,
    /// A work that texts refer to.
    Literature,
    /// A meeting of a group.
    Meeting,
    /// A series of meetings.
    Programme,
    /// A group that follows a programme, with its dates.
    Cohort,
    /// An entry of the glossary.
    Term,
    /// A page of no particular kind.
    Page,
}

impl Kind {
    /// All kinds, in the order in which a reader meets them.
    pub const ALL: [Self; 11] = [
        Self::Area,
        Self::Competency,
        Self::Activity,
        Self::Meeting,
        Self::Programme,
        Self::Cohort,
        Self::Form,
        Self::Literature,
        Self::Term,
        Self::Page,
        Self::Framework,
    ];

    /// The folder in `content/` and the first part of an address, the same in every language; none for plain pages.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            Self::Framework | Self::Area | Self::Competency => Some("bekwaamheden"),
            Self::Activity => Some("werkvormen"),
            Self::Form => Some("formulieren"),
            Self::Literature => Some("literatuur"),
            Self::Meeting => Some("bijeenkomsten"),
            Self::Programme => Some("trajecten"),
            Self::Cohort => Some("trajecten/groepen"),
            Self::Term => Some("begrippen"),
            Self::Page => None,
        }
    }

    /// The kinds whose folder this is, in the order of [`Kind::ALL`].
    pub fn in_folder(folder: &str) -> &'static [Self] {
        // Every link of every text asks.
        static BY_FOLDER: LazyLock<BTreeMap<&str, Vec<Kind>>> = LazyLock::new(|| {
            let mut by_folder: BTreeMap<_, Vec<_>> = BTreeMap::new();
            for kind in Kind::ALL {
                if let Some(folder) = kind.folder() {
                    by_folder.entry(folder).or_default().push(kind);
                }
            }
            by_folder
        });
        BY_FOLDER.get(folder).map_or(&[], Vec::as_slice)
    }

    /// The kind's name in interface messages: `kind-activity`, `kinds-activity`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Framework => "framework",
            Self::Area => "area",
            Self::Competency => "competency",
            Self::Activity => "activity",
            Self::Form => "form",
            Self::Literature => "literature",
            Self::Meeting => "meeting",
            Self::Programme => "programme",
            Self::Cohort => "cohort",
            Self::Term => "term",
            Self::Page => "page",
        }
    }
}
