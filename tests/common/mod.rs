//! What several tests need: sites from folders or texts, rendered in memory.
#![allow(dead_code)] // Each test program uses a part of it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Mutex,
};

use katern::{
    Plan, partnerships, plan, render,
    settings::Overrides,
    source::{SitePath, Sources, Text},
    theme,
};

/// Every file of every edition, by its path in a full build.
pub type Output = BTreeMap<String, Vec<u8>>;

pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The example site and the small sites, by name.
pub fn sites() -> Vec<(String, PathBuf)> {
    let mut sites = vec![("example".to_owned(), repository())];
    let small = std::fs::read_dir(repository().join("tests/sites")).expect("there are small sites");
    sites.extend(small.map(|entry| {
        let path = entry.expect("the folder can be read").path();
        (path.file_name().expect("it has a name").to_string_lossy().into_owned(), path)
    }));
    sites.sort();
    sites
}

/// The same as texts, each followed by what partnerships make of it.
pub fn sites_and_partnerships() -> Vec<(String, Sources)> {
    let mut all = Vec::new();
    for (name, root) in sites() {
        let sources = from_folder(&root);
        let laid: Vec<_> = partnerships::names(&sources)
            .into_iter()
            .map(|of| (format!("{name}, {of}"), partnerships::laid(&sources, of).expect("it is there")))
            .collect();
        all.push((name, sources));
        all.extend(laid);
    }
    all
}

/// Every file below a folder of `root`, by its path there.
pub fn below(root: &Path, folder: &str) -> Vec<(String, Text)> {
    let (mut files, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inner = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(&path).expect("the examples are texts");
            files.push((inner, Text::Utf8(text.into())));
        }
    }
    files
}

pub fn from_folder(root: &Path) -> Sources {
    let (sources, found) = katern::gather(root).expect("the site can be read");
    assert_eq!(found, [], "reading {}", root.display());
    sources
}

pub fn from_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    for (path, text) in files {
        sources.insert(SitePath::new(path), Text::Utf8(text.into()));
    }
    sources
}

/// Plans and renders a site; mistakes in templates fail the test.
pub fn rendered(sources: &Sources, overrides: &Overrides) -> (Plan, Output) {
    let plan = plan(sources, overrides);
    let output = Mutex::new(Output::new());
    if let Some(product) = &plan.product {
        for site in &product.sites {
            let put = |address: &str, bytes: &[u8]| {
                let path = format!("{}{address}", site.prefix);
                let before = output.lock().expect("no test panics here").insert(path.clone(), bytes.to_vec());
                assert_eq!(before, None, "{path} is written twice");
                assert!(stays_within(&path), "{path} leads out of the site");
                Ok::<(), std::convert::Infallible>(())
            };
            let Ok(found) = render::site(site, product, sources, &put);
            let told: Vec<_> = found.iter().map(|found| (&found.location, &found.args)).collect();
            assert!(found.is_empty(), "templates: {told:#?}");
        }
    }
    (plan, output.into_inner().expect("no test panics here"))
}

/// Whether an address stays within the folder of a build, on every system.
pub fn stays_within(path: &str) -> bool {
    !path.contains(['\\', '\0', ':']) && !path.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// Whether expected texts are to be written anew: `UPDATE=1 cargo test`.
pub fn updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// The values of an attribute in a page of ours: they always stand in double quotes, and texts have theirs escaped.
pub fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let values = html.match_indices(&start).map(|(at, _)| &html[at + start.len()..]);
    values.map(|rest| rest.split('"').next().unwrap_or(rest)).collect()
}
