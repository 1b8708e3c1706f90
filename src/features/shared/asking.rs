//! Forms that ask about an area, for the pages of areas: each at the part that does.

use serde::Serialize;

use crate::{
    edition::Edition,
    link::{PartFacts, ThingId},
    model::{form::FormKind, kind::Kind},
    page::Link,
    route,
};

/// A form that asks about an area.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct AskingForm {
    /// The form, at the first part that is about the area.
    #[serde(flatten)]
    pub link: Link,
    pub kind: FormKind,
    /// Who fills it in.
    pub respondent: String,
    /// Its parts that are about the area, by their headings.
    pub parts: Vec<Link>,
}

impl AskingForm {
    /// The forms of an edition that have a part about an area or one of its parts, by kind.
    pub fn about(area: ThingId, edition: &Edition<'_>) -> Vec<Self> {
        let mut forms: Vec<_> = edition
            .listed(Kind::Form)
            .into_iter()
            .filter_map(|id| {
                let facts = edition.catalog.form(id);
                let address = edition.address(id);
                let within = |part: &PartFacts| part.area.is_some_and(|one| edition.catalog.is_within(one, area));
                let parts = facts.own.parts.iter().zip(&facts.parts).filter(|(_, known)| within(known));
                let parts: Vec<_> = parts
                    .map(|(part, _)| Link {
                        title: part.title.value.clone(),
                        address: Some(address.at(&route::part_anchor(part.id.value.as_str()))),
                    })
                    .collect();
                let title = edition.catalog.get(id).title.clone();
                let link = Link { title, address: parts.first()?.address.clone() };
                Some(Self { link, kind: facts.own.kind, respondent: facts.own.respondent.clone(), parts })
            })
            .collect();
        forms.sort_by_key(|form| FormKind::ALL.iter().position(|kind| *kind == form.kind));
        forms
    }
}
