//! A colour of the publisher's that can't be read on the pages' ground, so that a darker tone of it is used. Not wrong: the
//! page is readable; but the house style is not quite what was asked for.

use crate::{
    colour::{Tones, contrast, hex},
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::layout::SETTINGS,
    source::SitePath,
};

/// A colour that was made darker to be read.
pub static CODE: Code = Code::info("colour-contrast");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for written in &catalog.site.colours_written {
        let used = Tones::of(written.value).accent_light;
        if used == written.value {
            continue;
        }
        // The lowest of what it has on the light grounds that it stands on.
        let ratio = Tones::light_grounds(written.value).map(|ground| contrast(written.value, ground));
        let ratio = ratio.into_iter().fold(f64::INFINITY, f64::min);
        // Down: 4.48 is not yet enough.
        let tenths = (ratio * 10.0) as usize;
        let args = vec![
            ("colour", Arg::from(hex(written.value))),
            ("whole", Arg::from(tenths / 10)),
            ("tenth", Arg::from(tenths % 10)),
            ("used", Arg::from(hex(used))),
        ];
        found.push(Diagnostic::at(&CODE, &SitePath::new(SETTINGS), written.place, args));
    }
}
