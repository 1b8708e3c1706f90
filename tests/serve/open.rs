//! Promise: a page that is open reloads when something of the page itself has changed, and only then.

use crate::{served::Served, support::small_site};

#[test]
fn only_pages_that_have_changed_are_told_so() {
    let mut site = small_site();
    let picture = |colour: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect fill=\"{colour}\"/></svg>")
    };
    site.insert("content/beeld.svg".into(), picture("red"));
    site.insert("content/over.md".into(), "---\ntitle: Over ons\n---\n![Een vlak](beeld.svg)\n".into());
    let served = Served::start(&site, &[]);
    let write = |path: &str, text: &str| served.put(path, text);
    let mut over = served.follow("/over/index.html");
    let mut other = served.follow("/werkvormen/wandelen/");
    let mut search = served.follow("/zoeken/index.html");
    let mut nothing = served.follow("/later/");
    let mut all = || [&mut over, &mut other, &mut search, &mut nothing].map(|page| page.next("page"));
    let first = all();

    // What a page was served with is what the stream says of it.
    let html = String::from_utf8(served.get("/over/").2).expect("text");
    assert!(html.contains(&format!("reload.js?v={}-", first[0])), "{html}");

    let changed = |before: &[String; 4], after: &[String; 4]| [0, 1, 2, 3].map(|page| before[page] != after[page]);
    write("content/over.md", "---\ntitle: Over ons\n---\nMeer. ![Een vlak](beeld.svg)\n");
    let second = all();
    // All texts are searched in.
    assert_eq!(changed(&first, &second), [true, false, true, false]);

    // The page's text stays the same, what it shows does not.
    let html = served.get("/over/").2;
    write("content/beeld.svg", &picture("blue"));
    let third = all();
    assert!(changed(&second, &third)[..2] == [true, false]);
    assert_ne!(served.get("/over/").2, html, "it is served with its new mark");

    // A mistake leaves all as it is, and so does mending it.
    write("content/over.md", "---\ntitel: Over ons\n---\n");
    assert_eq!(all(), third);
    write("content/over.md", "---\ntitle: Over ons\n---\nMeer. ![Een vlak](beeld.svg)\n");
    assert_eq!(all(), third);

    // Where nothing was, something comes.
    write("content/later.md", "---\ntitle: Later\n---\nNu.\n");
    let fourth = all();
    assert!(changed(&third, &fourth)[3]);

    // How things look comes in without a page being lost.
    let styles = |text: String| serde_json::from_str::<serde_json::Value>(&text).expect("JSON")["styles"].clone();
    let looks = styles(served.get_text("/_katern/diagnostics.json"));
    write("themes/eigen/styles/base.css", "body { color: red }");
    assert_eq!(all(), fourth);
    assert_ne!(styles(served.get_text("/_katern/diagnostics.json")), looks);

    // What a page does is part of it.
    write("themes/eigen/scripts/search/page.js", "'use strict';");
    assert_eq!(changed(&fourth, &all()), [false, false, true, false]);
}

#[test]
fn a_template_that_stumbles_on_an_open_page_is_told_at_once() {
    let served = Served::start(&small_site(), &[]);
    let mut page = served.follow("/werkvormen/wandelen/index.html");
    let (mark, _) = (page.next("page"), page.next("state"));
    let template = include_str!("../../themes/katern/templates/activity.html");
    let stumbling = template.replace("<h1>", "<h1>{{ page.nothing.at.all }}");
    served.put("themes/eigen/templates/activity.html", &stumbling);
    // Nobody has asked for the page.
    assert_eq!(page.next("page"), mark);
    assert!(page.next("state").contains("themes/eigen/templates/activity.html"));
}

#[test]
fn a_mistake_leads_to_its_place() {
    let served = Served::start(&small_site(), &["--editor", "vscode"]);
    assert_eq!(served.get("/_katern/source?file=content/over.md").0, 404, "nothing is wrong there");
    let text = format!("---\ntitle: Over ons\ntitel: <b>{}\n---\n", "x".repeat(2000));
    served.put("content/over.md", &text);
    served.until("the mistake should be told", || !served.state()["mistakes"].as_array().expect("a list").is_empty());
    let mistake = served.state()["mistakes"][0].clone();
    let file = served.root.join("content/over.md");
    assert_eq!(mistake["editor"].as_str(), Some(format!("vscode://file{}:3:1", file.display()).as_str()));
    assert!(mistake["source"][2].as_str().is_some_and(|rest| rest.chars().count() < 200), "a long line is cut");
    let page = served.get_text("/_katern/source?file=content%2Fover.md");
    assert!(page.contains("<li id=\"L3\"><mark><code>titel: &lt;b&gt;xxx"), "{page}");
    assert!(page.contains("Fouten in content/over.md") && page.len() < 3000, "{page}");
    for other in ["content/index.md", "katern.yaml", "..%2Fkatern.yaml", "%2Fetc%2Fpasswd", ""] {
        assert_eq!(served.get(&format!("/_katern/source?file={other}")).0, 404, "{other}");
    }
}
