//! A rebuild is a build: whatever is edited, one memo gives the bytes that a build without one gives.

use std::{collections::BTreeMap, convert::Infallible, sync::Mutex};

use katern::{
    Product,
    memo::Memo,
    page::Site,
    plan, render, replan,
    settings::Overrides,
    source::{SitePath, Sources, Text},
    theme,
};

mod support;
use support::{Dice, small_site};

/// Every file of every edition, by its address in a full build.
type Files = BTreeMap<String, Vec<u8>>;

fn clean(sources: &Sources) -> Option<Files> {
    let plan = plan(sources, &Overrides::default());
    if plan.has_errors() {
        return None;
    }
    let product = plan.product?;
    let files = Mutex::new(Files::new());
    for site in &product.sites {
        let put = |address: &str, bytes: &[u8]| {
            files.lock().expect("no thread panics").insert(format!("{}{address}", site.prefix), bytes.to_vec());
            Ok::<(), Infallible>(())
        };
        let Ok(found) = render::site(site, &product, sources, &put);
        if !found.is_empty() {
            return None;
        }
    }
    Some(files.into_inner().expect("no thread panics"))
}

/// The pages alone; what is passed on as it is is not the memo's matter.
fn remembered(sources: &Sources, memo: &Memo) -> Option<Files> {
    let plan = replan(sources, &Overrides::default(), memo, &mut |_| {});
    if plan.has_errors() {
        return None;
    }
    let product = plan.product?;
    memo.forget_all_sites_but(&product.sites);
    product.sites.iter().for_each(|site| memo.forget_all_pages_but(site));
    let mut files = Files::new();
    for site in &product.sites {
        files.extend(pages(&product, site, memo)?);
    }
    Some(files)
}

fn pages(product: &Product, site: &Site, memo: &Memo) -> Option<Files> {
    let frame = memo.frame(product, site);
    let page = |page: &katern::page::Page| {
        let text = memo.page(page, site, &frame, &product.templates).ok()?;
        Some((format!("{}{}", site.prefix, page.address), text.as_bytes().to_vec()))
    };
    site.contents().pages.iter().map(page).collect()
}

fn sources() -> Sources {
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    for (path, text) in small_site() {
        sources.insert(SitePath::new(path), Text::Utf8(text.into()));
    }
    sources
}

#[test]
fn three_hundred_edits_give_the_bytes_of_a_clean_build() {
    let mut dice = Dice::new(7);
    let memo = Memo::default();
    let mut texts = small_site();
    let mut compared = 0;
    for edit in 1..=320 {
        support::edit(&mut texts, &mut dice, edit);
        let mut sources = Sources::default();
        theme::embed(&mut sources);
        for (path, text) in &texts {
            sources.insert(SitePath::new(path.as_str()), Text::Utf8(text.as_str().into()));
        }
        let again = replan(&sources, &Overrides::default(), &memo, &mut |_| {});
        let whole = plan(&sources, &Overrides::default());
        assert_eq!(again.diagnostics, whole.diagnostics, "after edit {edit}");
        let rebuilt = remembered(&sources, &memo);
        if edit % 8 == 0 {
            let built = clean(&sources);
            assert_eq!(built.is_some(), rebuilt.is_some(), "after edit {edit}");
            if let (Some(built), Some(rebuilt)) = (built, rebuilt) {
                let is_page = |address: &&String| rebuilt.contains_key(*address) || address.ends_with(".html");
                assert!(built.keys().filter(is_page).eq(rebuilt.keys()), "after edit {edit}");
                for (address, bytes) in rebuilt {
                    assert!(built[&address] == bytes, "after edit {edit}: {address}");
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn one_edit_renders_only_pages_whose_data_changed() {
    let memo = Memo::default();
    let mut sources = sources();
    let before = remembered(&sources, &memo).expect("the site is sound");
    let first = memo.counts();
    assert_eq!(first.rendered, before.len());

    // Nothing changed: nothing is done.
    assert_eq!(remembered(&sources, &memo).as_ref(), Some(&before));
    assert_eq!(memo.counts(), first);

    // A word in a text: its own page in each edition, the data with which that is composed into a meeting, and no other.
    let path = SitePath::new("content/werkvormen/wandelen.md");
    let Some(Text::Utf8(text)) = sources.get(&path).cloned() else { panic!("the file is there") };
    sources.insert(path.clone(), Text::Utf8(format!("{text}\nNog een alinea.\n").into()));
    let after = remembered(&sources, &memo).expect("the site is sound");
    let changed: Vec<_> = after
        .iter()
        .filter(|(address, bytes)| before.get(*address) != Some(bytes))
        .map(|(address, _)| address)
        .collect();
    let second = memo.counts();
    assert_eq!(second.parsed - first.parsed, 1);
    assert_eq!(second.rendered - first.rendered, changed.len());
    let own = |address: &&String| address.ends_with("wandelen/index.html");
    let composed = |address: &&String| address.contains("/samenstellen/") && address.ends_with(".js");
    assert!(after.keys().filter(own).all(|address| changed.contains(&address)), "{changed:?}");
    assert!(changed.iter().all(|address| own(address) || composed(address)), "{changed:?}");

    // A title: the pages that show it as well, still not all of them.
    sources.insert(path.clone(), Text::Utf8(text.replace("Wandelen", "Ommetje").into()));
    let renamed = remembered(&sources, &memo).expect("the site is sound");
    let differs = renamed.iter().filter(|(address, bytes)| after.get(*address) != Some(bytes)).count();
    let third = memo.counts();
    assert_eq!(third.rendered - second.rendered, differs);
    assert!(differs > changed.len() && differs < renamed.len());

    // A template: all that are made with it, in any case.
    let page = SitePath::new("themes/katern/templates/page.html");
    let Some(Text::Utf8(template)) = sources.get(&page).cloned() else { panic!("the template is there") };
    sources.insert(page, Text::Utf8(template.replace("<h1>", "<h1 class=\"x\">").into()));
    let again = remembered(&sources, &memo).expect("the site is sound");
    assert_eq!(memo.counts().parsed, third.parsed);
    assert_eq!(clean(&sources).map(|files| files.len() >= again.len()), Some(true));
}

#[test]
fn the_small_site_is_sound() {
    let plan = plan(&sources(), &Overrides::default());
    let errors: Vec<_> =
        plan.diagnostics.iter().filter(|told| told.severity == katern::diagnostics::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}
