//! A site by a hostile hand (`site/`), and our own: what is written in any field comes out as words, or not at all.

use katern::settings::Overrides;

use crate::{
    common::{self, Output},
    harmless::assert_harmless,
};

fn hostile() -> Output {
    let root = common::repository().join("tests/hostile/site");
    let (plan, output) = common::rendered(&common::from_folder(&root), &Overrides::default());
    // It says no more than a site that would be built.
    let told: Vec<_> =
        plan.diagnostics.iter().filter(|told| told.severity == katern::diagnostics::Severity::Error).collect();
    assert!(told.is_empty(), "{told:#?}");
    output
}

#[test]
fn a_hostile_site_is_harmless() {
    let output = hostile();
    assert!(output.keys().filter(|path| path.ends_with(".html")).count() > 80);
    assert_harmless(&output);
    for (path, bytes) in &output {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".ics") {
            let injected = text.lines().any(|line| line.starts_with("ATTACH") || line == "END:VEVENT\r");
            assert!(
                !injected && text.matches("END:VEVENT\r\n").count() == text.matches("BEGIN:VEVENT\r\n").count(),
                "{path}"
            );
        }
        if path.ends_with(".xml") {
            assert!(!text.contains("<script") && !text.contains("<img") && !text.contains("<svg"), "{path}");
        }
        if path.ends_with("brand.css") {
            assert!(!text.contains("<script") && !text.contains("</"), "{path}");
        }
    }
}

/// What is written is not lost either: a page about markup can say what it means.
#[test]
fn what_looks_like_markup_is_shown_as_words() {
    let output = hostile();
    let page = |path: &str| String::from_utf8_lossy(output.get(path).unwrap_or_else(|| panic!("{path}"))).into_owned();
    for (path, words) in [
        ("pagina/index.html", "&lt;/code&gt;&lt;/pre&gt;&lt;script&gt;alert('fence')"),
        ("pagina/index.html", "{{ 7*7 }} {% raw %} {# x #} ${alert(1)}"),
        ("begrippen/intervisie/index.html", "Samen leren. &lt;/div&gt;&lt;script&gt;"),
        ("formulieren/scan/index.html", "&lt;img src=x onerror=alert("),
        ("literatuur/index.html", "&lt;img src=x onerror=alert("),
    ] {
        let text = page(path).replace("&#39;", "'").replace("&#x27;", "'").replace("&shy;", "").replace('\u{AD}', "");
        assert!(text.contains(words), "{path} does not say {words}");
    }
}

#[test]
fn sites_of_ours_are_harmless() {
    for (_, root) in common::sites() {
        let (_, output) = common::rendered(&common::from_folder(&root), &Overrides::default());
        assert_harmless(&output);
    }
}
