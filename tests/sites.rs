//! Small sites, one per feature, and what must hold of every site there is.
//!
//! `tests/sites/<name>/` is a site; `expected/` in it holds the `<main>` of the portal's pages as they should be, and the data
//! that its scripts are given. After a
//! change that is meant, run `UPDATE=1 cargo test --test sites` and read the difference.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use common::{Output, attributes};
use katern::{diagnostics::Severity, settings::Overrides, source::SitePath};

#[test]
fn small_sites_look_as_expected() {
    let mut failed = Vec::new();
    for (name, root) in common::sites().into_iter().filter(|(name, _)| name != "example") {
        let (plan, output) = common::rendered(&common::from_folder(&root), &Overrides::default());
        assert!(!plan.has_errors(), "{name}: {:?}", plan.diagnostics);
        // A domain's own site has the same pages as the portal; one small site shows how they differ.
        let sites = plan.product.map(|product| product.sites).unwrap_or_default();
        let of_domain = |path: &str| sites.iter().skip(1).any(|site| path.starts_with(&site.prefix));
        let shown: BTreeMap<String, String> = pages(&output)
            .map(|(path, html)| (path, main_of(&html)))
            .chain(scripts(&output).map(|(path, script)| (path, data_of(&script))))
            .filter(|(path, _)| name == "editions" || !of_domain(path))
            // What is searched repeats what the pages say; one small site shows it.
            .filter(|(path, _)| name == "search" || !path.contains("zoeken/"))
            .map(|(path, shown)| (path.replace('/', "__"), shown))
            .collect();
        failed.extend(compare(&name, &root.join("expected"), &shown));
    }
    failed.extend(partnerships());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What two partnerships make of one small site: their pages, and the colours and fonts of each.
fn partnerships() -> Vec<String> {
    let root = common::repository().join("tests/sites/partnerships");
    let sources = common::from_folder(&root);
    let of = |name: &str| {
        let laid = katern::partnerships::laid(&sources, name).expect("there is such a partnership");
        let (plan, output) = common::rendered(&laid, &Overrides::default());
        assert!(!plan.has_errors(), "{name}: {:?}", plan.diagnostics);
        let styles = output.iter().filter(|(path, _)| *path == "thema/styles/brand.css");
        let shown: BTreeMap<_, _> = pages(&output)
            .map(|(path, html)| (path, format!("{}{}", main_of(&html), footer_of(&html))))
            .chain(styles.map(|(path, css)| (path.as_str(), text(css))))
            .filter(|(path, _)| !path.contains("zoeken/") && !path.ends_with("samenstellen/index.html"))
            .map(|(path, shown)| (path.replace('/', "__"), shown))
            .collect();
        compare(&format!("partnerships, {name}"), &root.join(format!("expected-{name}")), &shown)
    };
    katern::partnerships::names(&sources).into_iter().flat_map(of).collect()
}

#[test]
fn the_examples_of_a_theme_and_partnerships_hold() {
    let mut sources = common::from_folder(&common::repository());
    let examples = common::repository().join("examples");
    for (path, text) in ["themes", "partnerships"].iter().flat_map(|name| common::below(&examples, name)) {
        sources.insert(SitePath::new(path), text);
    }
    assert_eq!(katern::partnerships::names(&sources), ["noord", "zuid"]);
    for (name, mark) in [("noord", "Nieuws uit Noord"), ("zuid", "class=\"chapters\"")] {
        let laid = katern::partnerships::laid(&sources, name).expect("it is there");
        let plan = katern::plan(&laid, &Overrides::default());
        let told: Vec<_> = plan.diagnostics.iter().filter(|told| told.severity != Severity::Info).collect();
        assert!(told.is_empty(), "{name}: {told:?}");
        let product = plan.product.expect("there are no errors");
        let frame = katern::render::Templates::frame(&product.sites[0].contents().frame);
        let home = product.sites[0]
            .contents()
            .pages
            .iter()
            .find(|page| page.address.as_str() == "index.html")
            .expect("a home");
        assert!(product.templates.render(&frame, home).expect("it can be made").contains(mark), "{name}");
    }
}

fn footer_of(page: &str) -> String {
    let footer = page.split_once("<footer").and_then(|(_, rest)| rest.split_once("</footer>"));
    format!("<footer{}</footer>\n", footer.expect("every page has a footer").0)
}

fn compare(name: &str, folder: &Path, shown: &BTreeMap<String, String>) -> Vec<String> {
    if common::updating() {
        let _ = std::fs::remove_dir_all(folder);
        std::fs::create_dir_all(folder).expect("the folder can be made");
        for (file, main) in shown {
            std::fs::write(folder.join(file), main).expect("the page can be written");
        }
        return Vec::new();
    }
    let mut failed = Vec::new();
    for (file, main) in shown {
        let expected = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        if expected != *main {
            let line = expected.lines().zip(main.lines()).position(|(a, b)| a != b).map_or(0, |line| line + 1);
            failed.push(format!("{name}: {file} differs from line {line}"));
        }
    }
    let known = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let gone = known.filter(|file| !shown.contains_key(&*file.to_string_lossy()));
    failed.extend(gone.map(|file| format!("{name}: {} is no longer made", file.to_string_lossy())));
    failed
}

fn main_of(page: &str) -> String {
    let main = page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>"));
    format!("<main{}</main>\n", main.expect("every page has a main").0)
}

/// The data of a script, to be read; without the interface's words, which are the theme's.
fn data_of(script: &str) -> String {
    if let Some(call) = script.strip_prefix("katern.part(") {
        let call = call.trim_end().trim_end_matches(");");
        let part: serde_json::Value = serde_json::from_str(&format!("[{call}]")).expect("arguments are JSON");
        return format!("{part:#}\n");
    }
    let json =
        script.split_once(" = ").map(|(_, json)| json.trim_end().trim_end_matches(';')).expect("data has a name");
    let mut data: serde_json::Value = serde_json::from_str(json).expect("data is JSON");
    data.as_object_mut().map(|fields| fields.remove("words"));
    format!("{data:#}\n")
}

#[test]
fn every_link_leads_somewhere_in_its_own_edition() {
    each_site(|name, output, editions| {
        let ids: BTreeMap<&str, BTreeSet<String>> = pages(output).map(|(path, html)| (path, ids_of(&html))).collect();
        for (path, html) in pages(output) {
            let edition = editions
                .iter()
                .filter(|edition| path.starts_with(edition.as_str()))
                .max_by_key(|edition| edition.len());
            let edition = edition.expect("the portal's prefix is empty");
            for link in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
                let link = link.replace("&amp;", "&");
                if is_outside(&link) || path.ends_with("404.html") {
                    continue;
                }
                let (file, anchor) =
                    link.split_once('#').map_or((link.as_str(), None), |(file, anchor)| (file, Some(anchor)));
                // What is asked of a page is its script's matter.
                let file = file.split('?').next().unwrap_or(file);
                let target = if file.is_empty() { path.to_owned() } else { resolved(path, file) };
                assert!(output.contains_key(&target), "{name}: {path} links to {link}, which is not there");
                // From the portal one may go into a domain's site; from there nowhere else.
                assert!(target.starts_with(edition.as_str()), "{name}: {path} leads out of its folder to {target}");
                // `#kies=a,b` is for the form's script, not for a heading.
                if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty() && !anchor.contains('=')) {
                    let found = ids.get(target.as_str()).is_some_and(|ids| ids.contains(&decoded(anchor)));
                    assert!(found, "{name}: {path} links to {link}, where there is no such heading");
                }
            }
        }
    });
}

#[test]
fn old_addresses_lead_on_within_their_edition() {
    let seen = std::cell::Cell::new(0);
    each_site(|name, output, editions| {
        for (path, html) in pages(output) {
            let Some((_, rest)) = html.split_once("http-equiv=\"refresh\" content=\"0; url=") else { continue };
            let target = resolved(path, rest.split('"').next().expect("a quote closes it"));
            assert!(output.contains_key(&target), "{name}: {path} leads on to {target}, which is not there");
            assert!(!html_leads_on(output, &target), "{name}: {path} leads on to {target}, which leads on itself");
            let edition =
                editions.iter().filter(|edition| path.starts_with(edition.as_str())).max_by_key(|one| one.len());
            assert!(target.starts_with(edition.expect("the portal's prefix is empty").as_str()), "{name}: {path}");
            assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{name}: {path}");
        }
        seen.set(seen.get() + pages(output).filter(|(path, _)| html_leads_on(output, path)).count());
    });
    assert!(seen.get() > 3);
}

fn html_leads_on(output: &Output, path: &str) -> bool {
    text(&output[path]).contains("http-equiv=\"refresh\"")
}

#[test]
fn feeds_and_sitemaps_name_pages_that_are_there() {
    let root = common::repository().join("tests/sites/frameworks");
    let (plan, output) = common::rendered(&common::from_folder(&root), &Overrides::default());
    let base = "https://voorbeeld.example/kaders/";
    let between = |xml: &str, start: &str, end: &str| -> Vec<String> {
        let parts = xml.split(start).skip(1).filter_map(|rest| rest.split(end).next());
        parts.map(str::to_owned).collect()
    };
    let sitemap = text(&output["sitemap.xml"]);
    let listed: BTreeSet<_> = between(&sitemap, "<loc>", "</loc>").into_iter().collect();
    let portal = pages(&output).filter(|(path, _)| !path.starts_with("begeleiden/") && !path.starts_with("ontwerpen/"));
    let shown = portal.filter(|(_, html)| !html.contains("content=\"noindex\""));
    assert_eq!(listed, shown.map(|(path, _)| format!("{base}{path}")).collect());
    let mut ids = BTreeSet::new();
    for site in &plan.product.expect("it has no errors").sites {
        let feed = text(&output[&format!("{}feed.xml", site.prefix)]);
        for link in between(&feed, "href=\"", "\"") {
            assert!(output.contains_key(link.strip_prefix(base).expect("an absolute address")), "{link}");
        }
        ids.extend(between(&feed, "<entry>\n<id>", "</id>"));
        assert!(text(&output[&format!("{}index.html", site.prefix)]).contains("href=\"feed.xml\""));
    }
    // The same thing has the same id in each edition.
    assert_eq!(ids.len(), 3);
    assert!(sitemap.contains("<lastmod>2026-05-01</lastmod>"));
    let without = common::repository().join("tests/sites/framework");
    let (_, output) = common::rendered(&common::from_folder(&without), &Overrides::default());
    assert!(!output.contains_key("feed.xml") && !output.contains_key("sitemap.xml"));
}

#[test]
fn ids_are_unique_and_pages_are_whole() {
    each_site(|name, output, _| {
        for (path, html) in pages(output) {
            let ids = attributes(&html, "id");
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{name}: {path} has an id twice: {ids:?}");
            assert_eq!(html.matches("<h1").count(), 1, "{name}: {path} must have one h1");
            assert!(html.starts_with("<!doctype html>"), "{name}: {path}");
            assert!(html.trim_end().ends_with("</html>"), "{name}: {path}");
            assert!(html.contains("Content-Security-Policy"), "{name}: {path}");
            assert!(!html.contains("{{"), "{name}: {path} holds a template's mark");
        }
    });
}

#[test]
fn nothing_runs_that_we_did_not_write() {
    each_site(|name, output, _| {
        for (path, html) in pages(output) {
            for attribute in ["style", "srcdoc", "formaction", "ping"] {
                assert_eq!(attributes(&html, attribute), Vec::<&str>::new(), "{name}: {path}");
            }
            for (at, _) in html.match_indices(" on") {
                let inside_tag = html[..at].rfind('<') > html[..at].rfind('>');
                let word: String = html[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
                let is_attribute = inside_tag && html[at + 1 + word.len()..].starts_with('=') && !quoted(&html, at);
                assert!(!is_attribute, "{name}: {path} has {word}=");
            }
            for link in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
                // Behind `/`, `?` or `#` a colon stands for itself.
                let before = link.split_once(':').map(|(before, _)| before.to_ascii_lowercase());
                let scheme = before.filter(|before| !before.contains(['/', '?', '#']));
                let known = scheme.is_none_or(|scheme| ["http", "https", "mailto", "tel"].contains(&scheme.as_str()));
                assert!(known, "{name}: {path} links to {link}");
            }
            for script in html.split("<script").skip(1) {
                assert!(
                    script.starts_with(" src=\"") || script.starts_with(" defer src=\""),
                    "{name}: {path}: inline script"
                );
            }
            assert!(!html.contains("<style"), "{name}: {path}: inline style");
        }
    });
}

/// Whether a place in a tag is inside a quoted value.
fn quoted(html: &str, at: usize) -> bool {
    let tag = html[..at].rfind('<').map_or("", |start| &html[start..at]);
    tag.matches('"').count() % 2 == 1
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    for (name, root) in common::sites() {
        let sources = common::from_folder(&root);
        let (_, first) = common::rendered(&sources, &Overrides::default());
        let threads = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("one thread");
        let (_, second) = threads.install(|| common::rendered(&sources, &Overrides::default()));
        assert!(first == second, "{name} differs");
    }
}

#[test]
fn no_two_files_differ_in_case_or_unicode_form_only() {
    each_site(|name, output, _| {
        let mut seen = BTreeMap::new();
        for path in output.keys() {
            if let Some(other) = seen.insert(katern::text::address_form(path), path) {
                panic!("{name}: {path} and {other}");
            }
        }
    });
}

#[test]
fn a_domains_site_has_no_address_that_the_portal_lacks() {
    each_site(|name, output, editions| {
        for prefix in editions.iter().filter(|prefix| !prefix.is_empty()) {
            let of_domain = output.keys().filter_map(|path| path.strip_prefix(prefix.as_str()));
            // The files of an index are numbered; another index has others.
            for path in of_domain.filter(|path| !path.starts_with("zoeken/data/")) {
                assert!(output.contains_key(path), "{name}: {prefix}{path}");
            }
        }
    });
}

#[test]
fn drafts_appear_only_when_asked_for() {
    let root = common::repository().join("tests/sites/editions");
    let sources = common::from_folder(&root);
    let (_, without) = common::rendered(&sources, &Overrides::default());
    let (_, with) = common::rendered(&sources, &Overrides { drafts: true, ..Overrides::default() });
    let draft = "werkvormen/concept/index.html";
    assert!(!without.contains_key(draft) && with.contains_key(draft));
    assert!(without.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("Nog niet klaar")));
}

#[test]
fn every_word_that_a_template_asks_for_is_there() {
    let mut sources = katern::source::Sources::default();
    katern::theme::embed(&mut sources);
    let words = |language: &str| -> BTreeSet<String> {
        let text = sources.text(&format!("themes/katern/i18n/{language}.ftl")).expect("the theme speaks it");
        let names = text.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
        names.filter(|name| !name.starts_with([' ', '#', '.'])).map(str::to_owned).collect()
    };
    let (nl, en) = (words("nl"), words("en"));
    assert_eq!(nl.symmetric_difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
    for (path, text) in sources.below("themes/katern/templates") {
        let text = String::from_utf8_lossy(text.bytes());
        for (key, is_whole) in words_asked(&text) {
            let is_there = if is_whole { nl.contains(key) } else { nl.iter().any(|name| name.starts_with(key)) };
            assert!(is_there, "{path} asks for {key}");
        }
    }
}

/// The words that a template asks for, as `t(key="…", …)`, `"…" | t` or `("…-" ~ name) | t`; of some only the beginning is known.
fn words_asked(text: &str) -> Vec<(&str, bool)> {
    let called = text.split("t(key=\"").skip(1).map(|rest| {
        let (key, after) = rest.split_once('"').expect("keys stand in quotes");
        (key, !after.trim_start().starts_with('~'))
    });
    let filtered = text.match_indices(" | t").filter_map(|(at, sign)| {
        let before = &text[..at];
        if text[at + sign.len()..].starts_with(char::is_alphanumeric) {
            None
        } else if let Some(quoted) = before.strip_suffix('"') {
            Some((quoted.rsplit_once('"')?.1, true))
        } else {
            let (_, joined) = before.strip_suffix(')')?.rsplit_once("(\"")?;
            Some((joined.split_once('"')?.0, false))
        }
    });
    called.chain(filtered).collect()
}

#[test]
fn a_page_brings_what_its_scripts_ask_of_each_other() {
    each_site(|name, output, _| {
        let scripts = output.iter().filter(|(path, _)| path.ends_with(".js"));
        let shares: BTreeMap<&str, Shared> = scripts.map(|(path, bytes)| (path.as_str(), Shared::of(bytes))).collect();
        for (path, html) in pages(output).filter(|(path, _)| !path.ends_with("404.html")) {
            let brought = attributes(&html, "src").into_iter().filter(|link| link.ends_with(".js"));
            let brought: Vec<_> = brought.map(|link| resolved(path, link)).collect();
            let given: BTreeSet<&String> = brought.iter().flat_map(|script| &shares[script.as_str()].given).collect();
            for script in &brought {
                for asked in &shares[script.as_str()].asked {
                    assert!(given.contains(asked), "{name}: {path} brings {script}, which asks for katern.{asked}");
                }
            }
        }
    });
}

/// What a script gives to others in `katern`, and what it can't do without.
struct Shared {
    given: BTreeSet<String>,
    asked: BTreeSet<String>,
}

impl Shared {
    fn of(bytes: &[u8]) -> Self {
        let (mut given, mut asked) = (BTreeSet::new(), BTreeSet::new());
        for line in text(bytes).lines().filter(|line| !line.trim_start().starts_with(['/', '*'])) {
            for (at, _) in line.match_indices("katern.") {
                let rest = &line[at + "katern.".len()..];
                let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                let after = after.trim_start();
                if after.starts_with('=') && !after.starts_with("==") {
                    given.insert(name.to_owned());
                } else if after.starts_with(['.', '(']) {
                    asked.insert(name.to_owned());
                }
            }
            // `const { fragment, sheet } = katern;`
            if let Some((_, names)) = line.strip_suffix("} = katern;").and_then(|line| line.split_once('{')) {
                asked.extend(
                    names.split(',').filter_map(|name| name.split(':').next()).map(|name| name.trim().to_owned()),
                );
            }
        }
        Self { given, asked }
    }
}

#[test]
fn a_site_that_is_not_searched_has_nothing_for_it() {
    let settings = |search: &str| format!("id: x\ntitle: X\n{search}");
    let output = |search: &str| {
        let files =
            [("katern.yaml", settings(search)), ("content/over.md", "---\ntitle: Over\n---\nWij.\n".to_owned())];
        let texts = files.iter().map(|(path, text)| (*path, text.as_str()));
        common::rendered(&common::from_texts(texts), &Overrides::default()).1
    };
    let searches = |output: &Output| {
        let has_field = output.values().any(|bytes| String::from_utf8_lossy(bytes).contains("role=\"search\""));
        (output.keys().any(|path| path.starts_with("zoeken/")), has_field)
    };
    assert_eq!(searches(&output("")), (true, true));
    assert_eq!(searches(&output("search: false\n")), (false, false));
}

#[test]
fn whoever_is_on_any_page_can_search() {
    each_site(|name, output, _| {
        let framed = pages(output).filter(|(_, html)| html.contains("<header class=\"bar\""));
        for (path, html) in framed {
            let fields = html.matches("role=\"search\"").count();
            let labelled =
                html.matches("<label for=\"k-zoek\">").count() == 1 && html.matches("id=\"k-zoek\"").count() == 1;
            let is_searched = output.contains_key("zoeken/index.html");
            assert_eq!((fields, labelled), (usize::from(is_searched), is_searched), "{name}: {path}");
        }
    });
}

#[test]
fn styles_name_files_that_are_there() {
    each_site(|name, output, _| {
        for (path, bytes) in output.iter().filter(|(path, _)| path.ends_with(".css")) {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let css = text(bytes);
            for address in css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                if address.starts_with("data:") {
                    continue;
                }
                let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
                for part in address.split('/') {
                    match part {
                        ".." => assert!(parts.pop().is_some(), "{name}: {path} names {address}"),
                        other => parts.push(other),
                    }
                }
                assert!(output.contains_key(&parts.join("/")), "{name}: {path} names {address}");
            }
        }
    });
}

#[test]
fn a_host_sends_what_the_pages_say_themselves() {
    let hosted = |hosting: &str, style: &str| {
        let settings = format!("id: x\ntitle: X\nframework: f\ntheme: eigen\nhosting: [{hosting}]\n");
        let framework = "id: f\ntitle: F\ndomains: [{id: een, title: Een}]\n";
        let files = [
            ("katern.yaml", settings.as_str()),
            ("frameworks/f.yaml", framework),
            ("themes/eigen/styles/print.css", style),
        ];
        let (plan, output) = common::rendered(&common::from_texts(files), &Overrides::default());
        assert!(!plan.has_errors(), "{:#?}", plan.diagnostics);
        output
    };
    let output = hosted("netlify, github", "a {}");
    let headers = text(&output["_headers"]);
    let home = text(&output["index.html"]);
    let policy = home.split("Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a policy");
    assert!(headers.contains(&format!("\n  Content-Security-Policy: {policy}\n")), "{headers}");
    let kept: Vec<_> = headers.lines().filter_map(|line| line.strip_prefix("/")?.strip_suffix("*")).collect();
    // A part that begins with a colon stands for any folder.
    let fits = |rule: &str, path: &str| {
        let (parts, folders): (Vec<_>, Vec<_>) =
            (rule.trim_end_matches('/').split('/').collect(), path.split('/').collect());
        let same = |(part, folder): (&&str, &&str)| part.starts_with(':') || part == folder;
        folders.len() > parts.len() && parts.iter().zip(&folders).all(same)
    };
    let is_kept = |path: &str| kept[1..].iter().any(|rule| fits(rule, path));
    assert!(kept.len() == 5 && kept[3].starts_with("een/thema/") && kept[4] == "een/zoeken/data/:inhoud/", "{headers}");
    // What is kept for ever is the theme's and what searching reads; pages and what the settings shape are asked for anew.
    let kinds: BTreeSet<bool> = output.keys().map(|path| is_kept(path)).collect();
    assert_eq!(kinds, [false, true].into());
    for path in output.keys() {
        let themed = path.contains("thema/") && !path.ends_with("thema/styles/brand.css");
        // The name of its folder is sixteen digits, which change with what is in it.
        let inner = path.split_once("zoeken/data/").and_then(|(_, inner)| inner.split_once('/'));
        let searched = inner.is_some_and(|(name, _)| name.len() == 16 && u64::from_str_radix(name, 16).is_ok());
        assert_eq!(is_kept(path), themed || searched, "{path}");
    }
    let folder = |output: &Output| {
        let path = output
            .keys()
            .find(|path| path.starts_with("thema/") && path.ends_with("/styles/site.css"))
            .expect("a style");
        path.split('/').nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(folder(&output), folder(&hosted("server", "a {}")));
    assert_ne!(folder(&output), folder(&hosted("server", "b {}")), "the name changes with the file");
    assert!(output.contains_key(".nojekyll"));
    let github = hosted("github", "a {}");
    assert!(github.contains_key("thema/styles/site.css") && !github.contains_key("_headers"));
}

#[test]
fn templates_lead_to_the_theme_wherever_it_stands() {
    let mut sources = katern::source::Sources::default();
    katern::theme::embed(&mut sources);
    let templates: Vec<_> = sources.below("themes/katern/templates").map(|(path, _)| path.clone()).collect();
    assert!(templates.len() > 40);
    for path in templates {
        let text = sources.text(path.as_str()).expect("a template is text").replace("thema/styles/brand.css", "");
        assert!(!text.contains("page.root }}thema/"), "{path}: say {{{{ page.theme }}}}");
    }
}

#[test]
fn an_override_of_the_theme_holds() {
    let root = common::repository().join("tests/sites/theme");
    let sources = common::from_folder(&root);
    assert!(sources.contains("themes/katern/templates/404.html"), "the embedded theme lies below");
    let (_, output) = common::rendered(&sources, &Overrides::default());
    let page = text(&output["over/index.html"]);
    assert!(page.contains("Een eigen sjabloon: Over"), "{page}");
    assert!(sources.get(&SitePath::new("themes/katern/templates/page.html")).is_some());
}

/// Runs over every site: its name, its files, the prefixes of its editions.
fn each_site(check: impl Fn(&str, &Output, &[String])) {
    for (name, sources) in common::sites_and_partnerships() {
        let (plan, output) = common::rendered(&sources, &Overrides::default());
        let errors: Vec<_> = plan.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let product = plan.product.expect("a site without errors can be made");
        let editions: Vec<_> = product.sites.iter().map(|site| site.prefix.clone()).collect();
        check(&name, &output, &editions);
    }
}

fn pages(output: &Output) -> impl Iterator<Item = (&str, String)> {
    output.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, bytes)| (path.as_str(), text(bytes)))
}

/// Scripts that hold data; those of the theme are passed on as they are.
fn scripts(output: &Output) -> impl Iterator<Item = (&str, String)> {
    let scripts = output.iter().filter(|(path, _)| path.ends_with(".js") && !path.contains("thema/"));
    scripts.map(|(path, bytes)| (path.as_str(), text(bytes)))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("pages are UTF-8")
}

fn ids_of(html: &str) -> BTreeSet<String> {
    attributes(html, "id").into_iter().map(|id| id.replace("&amp;", "&")).collect()
}

fn is_outside(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| scheme.chars().all(|character| character.is_ascii_alphabetic()))
}

/// Where a relative link leads, as a path in the output.
fn resolved(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let link = decoded(link);
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop().expect("a link does not leave the output")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut decoded, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).expect("addresses are UTF-8")
}
