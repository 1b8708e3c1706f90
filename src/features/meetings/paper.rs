//! What is printed on sheets of its own for a meeting: cards, axes and sheets, in its own text and in those of its
//! activities.

use serde::Serialize;

use crate::{
    agenda,
    edition::{BlockView, Edition},
    link::ThingId,
    page::Link,
    route::Address,
};

/// Something to print, and the text it stands in.
#[derive(Serialize)]
pub(super) struct Printed {
    /// The meeting or activity.
    from: Link,
    /// Its cards, axes and sheets, in order.
    blocks: Vec<BlockView>,
}

/// All there is to print, for the page at an address: the meeting's own first, then each activity's once.
pub(super) fn of(id: ThingId, edition: &Edition<'_>, at: &Address) -> Vec<Printed> {
    let mut things = vec![id];
    for activity in agenda::of(id, edition.catalog).blocks.iter().filter_map(|block| block.activity) {
        if !things.contains(&activity) {
            things.push(activity);
        }
    }
    let printed = |id: ThingId| Printed { from: edition.link(id), blocks: edition.sheets(id, at) };
    things.into_iter().map(printed).filter(|printed| !printed.blocks.is_empty()).collect()
}
