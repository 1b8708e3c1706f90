//! Whole small sites: what is linked, composed and rendered of files that were edited at random, and what any link leads to.

use std::{
    collections::BTreeSet,
    convert::Infallible,
    fs,
    sync::{LazyLock, Mutex},
};

use katern::{
    Plan, render,
    settings::Overrides,
    source::{SitePath, Sources, Text},
};
use proptest::{
    collection,
    prelude::{Just, Strategy, any, prop_oneof},
    sample,
};

use super::{
    edits::{edited, edits, soup},
    hold,
    told::assert_told_well,
};
use crate::{common, harmless::harms};

type Files = Vec<(String, String)>;

/// The sites of the cases, each in a text.
static CASES: LazyLock<Vec<Files>> = LazyLock::new(|| {
    let folder = common::repository().join("tests/cases/diagnostics");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("there are cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| case(&fs::read_to_string(path).expect("a case is text"))).collect()
});

fn case(text: &str) -> Files {
    let site = text.split("=== told\n").next().unwrap_or(text);
    let mut files: Files = site
        .split("=== ")
        .filter_map(|part| part.split_once('\n'))
        .map(|(path, text)| (path.trim().to_owned(), text.to_owned()))
        .filter(|(path, _)| !path.is_empty())
        .collect();
    if !files.iter().any(|(path, _)| path == "katern.yaml") {
        files.push(("katern.yaml".to_owned(), "id: proef\ntitle: Proef\n".to_owned()));
    }
    files
}

fn sources(files: &[(String, String)]) -> Sources {
    common::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// Panics unless a site can be told about and rendered without harm.
fn assert_whole(files: &[(String, String)]) -> common::Output {
    let sources = sources(files);
    // Templates are the site's own: what is wrong in them is told when they are rendered.
    let has_templates = files.iter().any(|(path, _)| path.starts_with("themes/"));
    if has_templates {
        assert_told_well(&katern::plan(&sources, &Overrides::default()).diagnostics, &sources);
        return common::Output::new();
    }
    let plan = katern::plan(&sources, &Overrides::default());
    assert_told_well(&plan.diagnostics, &sources);
    let output = rendered(&plan, &sources);
    let mut wrong = harms(&output);
    // Where two things were told to have one id, a page that is not written has it twice.
    wrong.retain(|what| !(plan.has_errors() && what.ends_with(" twice")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    output
}

/// All pages, also of a site with mistakes: none of it would be written, and still nothing may go wrong.
fn rendered(plan: &Plan, sources: &Sources) -> common::Output {
    let output = Mutex::new(common::Output::new());
    for (product, site) in plan.product.iter().flat_map(|product| product.sites.iter().map(move |site| (product, site)))
    {
        let put = |address: &str, bytes: &[u8]| {
            let path = format!("{}{address}", site.prefix);
            let before = output.lock().expect("no test panics here").insert(path.clone(), bytes.to_vec());
            assert!(before.is_none() || plan.has_errors(), "{path} is written twice");
            assert!(common::stays_within(&path), "{path} leads out of the site");
            Ok::<(), Infallible>(())
        };
        let Ok(found) = render::site(site, product, sources, &put);
        assert_eq!(found, [], "templates");
    }
    output.into_inner().expect("no test panics here")
}

#[test]
fn any_site() {
    let changes = collection::vec((any::<sample::Index>(), edits()), 1..4);
    let others = collection::vec(
        (sample::select(&CASES[..]), any::<sample::Index>())
            .prop_map(|(files, at)| files[at.index(files.len())].clone()),
        0..3,
    );
    hold(30, (sample::select(&CASES[..]), others, changes), |(mut files, others, changes)| {
        for (path, text) in others {
            if !files.iter().any(|(known, _)| *known == path) {
                files.push((path, text));
            }
        }
        for (at, edits) in changes {
            let at = at.index(files.len());
            files[at].1 = edited(&files[at].1, &edits);
        }
        assert_whole(&files);
    });
}

/// A site with something of each kind to lead to.
fn linked(page: &str) -> Files {
    let mut files: Files = [
        ("katern.yaml", "id: proef\ntitle: Proef\nframework: kader\n"),
        (
            "frameworks/kader.yaml",
            "id: kader\ntitle: Kader\ndomains:\n- {id: een, title: Een, competencies: [{id: vragen, title: Vragen}]}\n",
        ),
        ("content/begrippen.yaml", "- {term: Intervisie, definition: Samen leren.}\n"),
        ("content/werkvormen/lopen.md", "---\ntitle: Lopen\n---\n## Gaan {minutes=5}\n\nZie [[over]].\n"),
        ("content/over.md", "---\ntitle: Over\n---\n## Wie\n\nWij.\n"),
        ("content/map/diep.md", "---\ntitle: Diep\n---\nTekst.\n"),
        ("content/beeld/foto 1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/literatuur/x.bib", "@book{clark2014, author={Clark, A.}, title={T}, year={2014}, publisher={P}}"),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .into();
    files.push(("content/hier.md".to_owned(), format!("---\ntitle: Hier\n---\n{page}")));
    files
}

/// What a link may say that means something on that site.
const TARGETS: &[&str] = &[
    "over",
    "over.md",
    "lopen",
    "werkvormen/lopen",
    "werkvormen/lopen.md#gaan",
    "begrippen/intervisie",
    "vragen",
    "een",
    "kader",
    "hier",
    "#wie",
    "map/diep.md",
    "./over.md",
    "../over.md",
    "beeld/foto%201.svg",
    "beeld/foto 1.svg",
    "clark2014",
    "/over.md",
    "https://x.nl",
    "mailto:a@b.nl",
    "over.md?x#wie",
    "OVER.md",
    "kader/vragen",
    "over#wie",
    "",
];

#[test]
fn any_link() {
    let target = || {
        prop_oneof![
            3 => sample::select(TARGETS).prop_map(str::to_owned),
            1 => soup(4),
            2 => (sample::select(TARGETS), edits()).prop_map(|(target, edits)| edited(target, &edits)),
        ]
    };
    let link = (target(), soup(3), 0..8_u8).prop_map(|(target, words, form)| match form {
        0 => format!("[[{target}]]"),
        1 => format!("[[{target}|{words}]]"),
        2 => format!("[{words}]({target})"),
        3 => format!("[{words}](<{target}> \"{words}\")"),
        4 => format!("![{words}]({target})"),
        5 => format!("[@{target}, {words}]"),
        6 => format!("<a href=\"{target}\">{words}</a>"),
        _ => format!("[{words}][x]\n\n[x]: {target}\n"),
    });
    let text = collection::vec(prop_oneof![4 => link, 1 => Just("\n\n".to_owned())], 1..8);
    hold(30, text, |links| {
        let output = assert_whole(&linked(&links.join(" ")));
        let pages: BTreeSet<&str> = output.keys().map(String::as_str).collect();
        let page =
            output.get("hier/index.html").map(|page| String::from_utf8_lossy(page).into_owned()).unwrap_or_default();
        for href in common::attributes(&page, "href") {
            assert!(leads_to_a_file(href, &pages), "{href:?} leads nowhere");
        }
    });
}

/// What random links found: without a host, an address of the web is a page of whichever server the site stands on.
#[test]
fn a_link_without_a_host_leads_nowhere() {
    for address in ["https:3", "https:/o", "http:\\\\o"] {
        let output = assert_whole(&linked(&format!("<a href=\"{address}\">x</a> [y]({address})")));
        let page = String::from_utf8_lossy(&output["hier/index.html"]).into_owned();
        assert!(!common::attributes(&page, "href").iter().any(|href| href.starts_with("http")), "{address}: {page}");
    }
}

/// Whether an address on a page one folder deep names a file that there is, or leads off the site.
fn leads_to_a_file(href: &str, pages: &BTreeSet<&str>) -> bool {
    let outside = ["http:", "https:", "mailto:", "tel:"];
    let lower = href.to_ascii_lowercase();
    if outside.iter().any(|scheme| lower.starts_with(scheme)) || href.starts_with('#') {
        return true;
    }
    let file = href.split('#').next().unwrap_or(href).replace("%20", " ");
    file.strip_prefix("../")
        .map_or_else(|| pages.contains(format!("hier/{file}").as_str()), |file| pages.contains(file))
}

#[test]
fn any_bytes_for_a_picture() {
    let files = collection::vec(
        (sample::select(&["png", "jpg", "gif", "webp", "svg", "avif", "pdf", "ico"][..]), bytes()),
        1..4,
    );
    hold(1_500, files, |files| {
        for (extension, bytes) in files {
            let path = SitePath::new(format!("content/x.{extension}"));
            katern::parse::document(&path, &Text::Bytes(bytes.into()));
        }
    });
}

/// Bytes that begin as pictures do.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let starts: &[&[u8]] = &[
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        b"\xff\xd8\xff\xc0",
        b"GIF89a",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"RIFF\0\0\0\0WEBPVP8X",
        b"<svg width=\"",
        b"\0\0\0\x1cftypavif",
        b"\0\0\x01\0\x01\0",
        b"%PDF-1.7",
        b"",
    ];
    (sample::select(starts), collection::vec(any::<u8>(), 0..60)).prop_map(|(start, rest)| [start, &rest].concat())
}
