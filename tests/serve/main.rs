//! `katern serve` as a browser meets it: whatever is edited, however it is saved, what is served is what a build gives; and
//! whatever is sent, it goes on answering.

use std::{fs, process::Command, sync::RwLock};

#[path = "../support/mod.rs"]
mod support;

#[cfg(target_os = "linux")]
mod attack;
mod day;
mod open;
mod served;

use served::{Served, plain};
use support::{small_site, write_site};

/// Attacks come one by one, so that what each does can be measured.
static ONE_BY_ONE: RwLock<()> = RwLock::new(());

#[test]
fn a_mistake_is_told_while_the_last_good_site_stays() {
    let served = Served::start(&small_site(), &[]);
    let good = served.get("/over/index.html").2;
    let file = served.root.join("content/over.md");
    let text = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, "---\ntitle: Over ons\ntitel: fout\n---\nWij.\n").expect("it can be written");
    served.until("the mistake should be told", || !served.state()["mistakes"].as_array().expect("a list").is_empty());
    let mistake = served.state()["mistakes"][0].clone();
    assert_eq!(
        (mistake["file"].as_str(), mistake["line"].as_u64(), mistake["column"].as_u64()),
        (Some("content/over.md"), Some(3), Some(1))
    );
    assert_eq!(mistake["source"], serde_json::json!(["", "titel", ": fout"]));
    assert!(mistake["help"].as_str().is_some_and(|help| !help.is_empty()));
    // In the language of the site, whoever started it.
    assert_eq!(served.state()["language"], "nl");
    assert!(mistake["message"].as_str().is_some_and(|words| words.contains("ken ik hier niet")), "{mistake}");
    assert_eq!(served.get("/over/index.html").2, good);
    fs::write(&file, text).expect("it can be written");
    served.until("the mistake should be gone", || served.state()["mistakes"].as_array().expect("a list").is_empty());

    // A template that stumbles only when it is filled leaves the last page too, and is told.
    let template = served.root.join("themes/eigen/templates/page.html");
    let base = include_str!("../../themes/katern/templates/page.html");
    fs::write(&template, base.replace("<h1>", "<h1>{{ page.nothing.at.all }}")).expect("it can be written");
    served.until("the page should stay and the template be told", || {
        plain("index.html", served.get("/over/index.html").2) == plain("index.html", good.clone())
            && served.state()["mistakes"][0]["file"] == "themes/eigen/templates/page.html"
    });
    fs::remove_file(&template).expect("it can be removed");
    assert!(served.equals_a_build());
}

#[test]
fn a_partnership_is_shown_as_it_is_written() {
    let mut site = small_site();
    let over = |title: &str| format!("---\ntitle: {title}\n---\n\nWij.\n");
    site.insert("partnerships/noord/katern.yaml".to_owned(), "id: proef-noord\n".to_owned());
    site.insert("partnerships/noord/content/over.md".to_owned(), over("Over Noord"));
    let served = Served::start(&site, &["--partnership", "noord"]);
    let shows = |words: &str| String::from_utf8_lossy(&served.get("/over/index.html").2).contains(words);
    assert!(shows("Over Noord"));
    let file = served.root.join("partnerships/noord/content/over.md");
    fs::write(&file, over("Over het Noorden")).expect("it can be written");
    served.until("what was written should be shown", || shows("Over het Noorden"));
    fs::write(&file, "---\ntitel: x\n---\n").expect("it can be written");
    served.until("the mistake should be told at its file", || {
        served.state()["mistakes"][0]["file"] == "partnerships/noord/content/over.md"
    });
    // Without a version of its own, that of the site.
    fs::remove_file(&file).expect("it can be removed");
    served.until("the site's own should be shown", || !shows("Noord"));
}

#[test]
fn a_folder_of_the_logo_is_followed_as_it_comes_and_goes() {
    let mut site = small_site();
    let settings = site.get_mut("katern.yaml").expect("it has settings");
    settings.push_str("partnership: {name: Wij, logo: beeld/huis/logo.svg}\n");
    let served = Served::start(&site, &[]);
    let has_mistakes = || !served.state()["mistakes"].as_array().expect("a list").is_empty();
    let shows = |drawing: &str| served.get_text("/bestanden/beeld/huis/logo.svg") == drawing;
    let drawing = |width: u8| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"9\"/>");
    assert!(has_mistakes());
    // All is looked at once more a second after a change: longer than that, only what is followed is seen.
    let pause = || std::thread::sleep(std::time::Duration::from_millis(1500));
    let folder = served.root.join("beeld/huis");
    fs::create_dir_all(&folder).expect("it can be made");
    pause();
    fs::write(folder.join("logo.svg"), drawing(1)).expect("it can be written");
    served.until("the logo should be shown", || !has_mistakes() && shows(&drawing(1)));
    // Away, and back as another of the same name.
    let away = served.root.join("beeld/weg");
    fs::rename(&folder, &away).expect("it can be renamed");
    served.until("the logo should be missed", has_mistakes);
    pause();
    fs::create_dir(&folder).expect("it can be made");
    fs::copy(away.join("logo.svg"), folder.join("logo.svg")).expect("it can be copied");
    served.until("the logo should be back", || !has_mistakes());
    pause();
    fs::write(folder.join("logo.svg"), drawing(2)).expect("it can be written");
    served.until("the new logo should be shown", || shows(&drawing(2)));
}

#[test]
fn what_has_gone_is_missed_though_something_always_changes() {
    let mut site = small_site();
    site.insert("content/extra/los.md".to_owned(), "---\ntitle: Los\n---\n".to_owned());
    site.insert("partnerships/noord/katern.yaml".to_owned(), "id: proef-noord\n".to_owned());
    let served = Served::start(&site, &["--partnership", "noord"]);
    assert_eq!(served.get("/extra/los/index.html").0, 200);
    let away = tempfile::tempdir_in(served.root.parent().expect("it lies somewhere")).expect("a folder of our own");
    fs::rename(served.root.join("content/extra"), away.path().join("extra")).expect("it can be moved");
    let mut number = 0;
    served.until("the page should be gone", || {
        number += 1;
        served.put("content/.kladje", &number.to_string());
        served.get("/extra/los/index.html").0 == 404
    });
    fs::rename(served.root.join("partnerships/noord"), away.path().join("noord")).expect("it can be moved");
    served.until("the partnership should be missed", || served.state()["mistakes"][0]["file"] == "partnerships/noord");
}

#[test]
fn a_site_that_was_never_good_says_so() {
    let mut site = small_site();
    site.insert("content/over.md".into(), "niets".into());
    let served = Served::start(&site, &[]);
    let (status, _, body) = served.get("/werkvormen/");
    assert!(status == 503 && String::from_utf8_lossy(&body).contains("/_katern/reload.js"));
    assert_eq!(served.state()["mistakes"][0]["file"], "content/over.md");
    write_site(&served.root, &small_site());
    served.until("it should be mended", || served.get("/werkvormen/").0 == 200);
}

#[test]
fn addresses_headers_and_strangers() {
    let served = Served::start(&small_site(), &[]);
    let host = format!("Host: {}", served.address);
    let port = served.address.port();
    let ask = |line: &str, headers: &[&str]| {
        served.raw(format!("{line} HTTP/1.1\r\n{}\r\n\r\n", headers.join("\r\n")).as_bytes())
    };
    let (status, head, body) = ask("GET /", &[&host]);
    assert_eq!(status, 200);
    assert!(head.contains("Content-Type: text/html; charset=utf-8"), "{head}");
    // Every answer, a refusal too, is kept by nobody, guessed at by nobody, and shown on no page of another site.
    for (line, headers) in [
        ("GET /", vec![host.as_str()]),
        ("GET /nergens/", vec![&host]),
        ("GET /thema/styles/site.css", vec![&host]),
        ("GET /een/werkvormen", vec![&host]),
        ("GET /_katern/diagnostics.json", vec![&host, "Origin: http://127.0.0.1"]),
        ("HEAD /_katern/events", vec![&host]),
        ("GET /", vec!["Host: evil.example"]),
        ("POST /", vec![&host]),
        ("GET /../", vec![&host]),
    ] {
        assert_closed(&ask(line, &headers).1, &format!("{line} {headers:?}"));
    }
    let stream = served.follow("/").head();
    assert!(stream.starts_with("HTTP/1.1 200 OK") && stream.contains("Content-Type: text/event-stream"), "{stream}");
    assert_closed(&stream, "an event stream");
    let (_, head, nothing) = ask("HEAD /_katern/events", &[&host]);
    assert!(nothing.is_empty() && head == stream, "{head}");
    let (status, head_only, nothing) = ask("HEAD /", &[&host]);
    assert!(
        status == 200 && nothing.is_empty() && head_only.contains(&format!("Content-Length: {}", body.len())),
        "{head_only}"
    );
    let (status, head, _) = ask("GET /een/werkvormen", &[&host]);
    assert!(status == 302 && head.contains("Location: /een/werkvormen/"), "{head}");
    assert_eq!(ask("GET /een/", &[&host]).0, 200);
    assert!(ask("GET /thema/styles/site.css", &[&host]).1.contains("text/css; charset=utf-8"));
    // A page that is not there says so, and will show it when it is.
    let (status, _, body) = ask("GET /nergens/", &[&host]);
    assert!(status == 404 && String::from_utf8_lossy(&body).contains("/_katern/reload.js"));
    for (line, expected) in [
        ("POST /", 405),
        ("OPTIONS /", 405),
        ("GET *", 400),
        ("GET /../katern.yaml", 400),
        ("GET /%2e%2e/katern.yaml", 400),
        ("GET /..%2fkatern.yaml", 400),
        ("GET /a%5cb", 400),
        ("GET /a%00", 400),
        ("GET /%252e%252e/katern.yaml", 404),
        ("GET /katern.yaml", 404),
        ("GET /content/over.md", 404),
        ("GET //evil.example/", 404),
        ("GET /_katern/../", 400),
        ("GET /_katern/overig", 404),
        ("GET http://127.0.0.1/", 400),
    ] {
        assert_eq!(ask(line, &[&host]).0, expected, "{line}");
    }
    for (headers, expected) in [
        (vec![], 400),
        (vec![host.clone(), host.clone()], 400),
        (vec!["Host: evil.example".to_owned()], 403),
        (vec![format!("Host: evil.example:{port}")], 403),
        (vec!["Host: localhost:1".to_owned()], 403),
        (vec![format!("Host: localhost:{port}")], 200),
        (vec![host.clone(), "Origin: http://evil.example".to_owned()], 403),
        (vec![host.clone(), "Origin: null".to_owned()], 403),
        (vec![host.clone(), format!("Origin: https://localhost:{port}")], 403),
        (vec![host.clone(), format!("Origin: http://localhost:{port}")], 200),
        (vec![host.clone(), "Sec-Fetch-Site: cross-site".to_owned(), "Sec-Fetch-Mode: no-cors".to_owned()], 403),
        (vec![host.clone(), "Sec-Fetch-Site: cross-site".to_owned(), "Sec-Fetch-Mode: navigate".to_owned()], 200),
    ] {
        let headers: Vec<_> = headers.iter().map(String::as_str).collect();
        assert_eq!(ask("GET /", &headers).0, expected, "{headers:?}");
    }
    assert_eq!(ask("GET /_katern/events", &[&host, "Origin: http://evil.example"]).0, 403);
}

/// Whether a head keeps an answer from being kept, guessed at and shown on pages of other sites.
fn assert_closed(head: &str, what: &str) {
    for header in
        ["X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Cross-Origin-Resource-Policy: same-origin"]
    {
        assert!(head.contains(header), "{what}: {head}");
    }
    assert!(!head.to_lowercase().contains("access-control"), "{what}: {head}");
}

#[test]
fn an_editor_that_opens_nothing_is_refused_in_both_languages() {
    for (language, told) in
        [("nl", "Ik ken geen editor ‘javascript:{path}’"), ("en", "I know no editor ‘javascript:{path}’")]
    {
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        command.args(["--lang", language, "serve", "--port", "0", "--editor", "javascript:{path}"]);
        let ended = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the program can be started");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.code() == Some(2) && said.contains(told) && said.contains("vscode"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_and_takes_the_next_free_port() {
    let mut first = Served::start(&small_site(), &[]);
    let port = first.address.port().to_string();
    let second = Served::start(&small_site(), &["--port", &port]);
    assert!(second.address.port() > first.address.port());
    for signal in ["-INT", "-TERM"] {
        let mut served = Served::start(&small_site(), &[]);
        Command::new("kill").args([signal, &served.child.id().to_string()]).status().expect("kill can be run");
        assert!(served.child.wait().expect("it ends").success());
    }
    assert!(first.child.try_wait().expect("it can be asked").is_none());
}
