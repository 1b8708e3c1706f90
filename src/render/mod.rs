//! Page and theme → bytes. Knows no feature by name.

mod data;
mod filters;
mod templates;

use rayon::prelude::*;

pub use templates::{PreparedFrame, TEMPLATE, Templates};

use crate::{
    Product,
    diagnostics::Diagnostic,
    page::{Later, Site},
    route,
    source::Sources,
};

/// Takes the bytes of a file at its address within the edition; from any thread.
pub type Put<'a, E> = &'a (dyn Fn(&str, &[u8]) -> Result<(), E> + Sync);

/// Renders a whole edition, each page on its own and in parallel, and hands every file over as soon as it is there.
///
/// # Errors
/// The first that `put` gives. Mistakes in templates come back as diagnostics instead, each template's once.
pub fn site<E: Send>(site: &Site, product: &Product, sources: &Sources, put: Put<'_, E>) -> Result<Vec<Diagnostic>, E> {
    let site = site.contents();
    let frame = Templates::frame(&site.frame);
    // Made before the parallel work begins: whoever waits for it could otherwise be asked to make it.
    let later: Vec<_> = site.later.iter().flat_map(Later::pages).collect();
    let pages: Vec<_> = site.pages.iter().chain(later).collect();
    let pages = pages.into_par_iter().map(|page| match product.templates.render(&frame, page) {
        Ok(text) => put(page.address.as_str(), text.as_bytes()).map(|()| None),
        Err(diagnostic) => Ok(Some(*diagnostic)),
    });
    let found: Vec<Option<Diagnostic>> = pages.collect::<Result<_, E>>()?;
    for (name, _) in product.theme.static_files() {
        if let Some(bytes) = product.theme.bytes(name) {
            put(route::theme_file(&format!("{}{name}", product.theme.folder)).as_str(), bytes)?;
        }
    }
    for (address, path) in &site.assets {
        if let Some(text) = sources.get(path) {
            put(address.as_str(), text.bytes())?;
        }
    }
    let mut found: Vec<_> = found.into_iter().flatten().collect();
    crate::diagnostics::sort(&mut found);
    Ok(found)
}
