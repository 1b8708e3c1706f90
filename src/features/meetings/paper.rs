//! What is printed on sheets of its own for a meeting: cards, axes, sheets and forms, of its own text and of those of its
//! activities.

use serde::Serialize;

use crate::{
    agenda,
    edition::{BlockView, Edition},
    features::shared::form_view::{FormView, forms_named_by},
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

/// A form that is printed whole.
#[derive(Serialize)]
pub(super) struct PrintedForm {
    /// The first text that names it.
    from: Link,
    form: FormView,
}

/// The texts that a meeting is made of: its own, then each activity's once.
fn texts(id: ThingId, edition: &Edition<'_>) -> Vec<ThingId> {
    let mut things = vec![id];
    for activity in agenda::of(id, edition.catalog).blocks.iter().filter_map(|block| block.activity) {
        if !things.contains(&activity) {
            things.push(activity);
        }
    }
    things
}

/// All cards, axes and sheets that there are to print, for the page at an address.
pub(super) fn of(id: ThingId, edition: &Edition<'_>, at: &Address) -> Vec<Printed> {
    let printed = |id: ThingId| Printed { from: edition.link(id), blocks: edition.sheets(id, at) };
    texts(id, edition).into_iter().map(printed).filter(|printed| !printed.blocks.is_empty()).collect()
}

/// The forms that go with a meeting, each once: those its own text names, then those of its activities.
pub(super) fn forms(id: ThingId, edition: &Edition<'_>, at: &Address) -> Vec<PrintedForm> {
    let texts = texts(id, edition);
    let forms = forms_named_by(&texts, edition).into_iter().zip(1..);
    let printed = |(form, number): (ThingId, usize)| {
        let from = texts.iter().copied().find(|&text| forms_named_by(&[text], edition).contains(&form));
        PrintedForm {
            from: edition.link(from.expect("one of the texts names it")),
            form: FormView::printed(form, &format!("f{number}-"), edition, at),
        }
    };
    forms.map(printed).collect()
}
