//! `katern serve` as a browser meets it: whatever is edited, however it is saved, what is served is what a build gives.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use katern::{gather, plan, render, settings::Overrides};

mod support;
use support::{Dice, Texts, long, small_site, write_site};

/// A running server on a small site of its own.
struct Served {
    root: PathBuf,
    address: SocketAddr,
    child: Child,
    _folder: tempfile::TempDir,
}

impl Served {
    fn start(site: &Texts, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there").join("site");
        write_site(&root, site);
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        command.args(["--lang", "en", "serve", "--root"]).arg(&root).args(more);
        if !more.contains(&"--port") {
            command.args(["--port", "0"]);
        }
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program can be started");
        let mut said = BufReader::new(child.stdout.take().expect("it is piped"));
        let address = loop {
            let mut line = String::new();
            assert!(said.read_line(&mut line).expect("it can be read") > 0, "it ended before it listened");
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().unwrap_or("").parse().expect("an address");
            }
        };
        // What it says later must not fill the pipe.
        thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Self { root, address, child, _folder: folder }
    }

    /// An answer to whatever is written: status, head, body.
    fn raw(&self, request: &[u8]) -> (u16, String, Vec<u8>) {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout can be set");
        stream.write_all(request).expect("it can be sent");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        (status, head, answer.split_off((end + 4).min(answer.len())))
    }

    fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        self.raw(format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes())
    }

    fn state(&self) -> serde_json::Value {
        serde_json::from_slice(&self.get("/_katern/diagnostics.json").2).expect("it is JSON")
    }

    fn builds(&self) -> u64 {
        self.state()["builds"].as_u64().expect("a number")
    }

    /// Waits until something is as it should be.
    fn until(&self, what: &str, mut is: impl FnMut() -> bool) {
        let since = Instant::now();
        while !is() {
            assert!(since.elapsed() < Duration::from_secs(30), "{what}, and it did not come to that");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until what is served is what a build of the folder gives; `false` where that has errors, which are then told.
    fn equals_a_build(&self) -> bool {
        match built(&self.root) {
            Some(files) => {
                let mut wrong = String::new();
                self.until("what is served should be what is built", || {
                    let differs = files.iter().find(|(path, bytes)| {
                        let (status, _, body) = self.get(&format!("/{path}"));
                        status != 200 || plain(path, body) != **bytes
                    });
                    wrong = differs.map_or_else(String::new, |(path, _)| path.clone());
                    if !wrong.is_empty() {
                        eprintln!("still different: {wrong}");
                    }
                    wrong.is_empty()
                });
                self.until("no mistakes should be told", || {
                    self.state()["mistakes"].as_array().is_some_and(Vec::is_empty)
                });
                true
            }
            None => {
                self.until("mistakes should be told", || {
                    self.state()["mistakes"].as_array().is_some_and(|all| !all.is_empty())
                });
                false
            }
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All files of a full build, made here and now.
fn built(root: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let (sources, _) = gather(root).ok()?;
    let plan = plan(&sources, &Overrides::default());
    if plan.has_errors() {
        return None;
    }
    let product = plan.product?;
    let files = Mutex::new(BTreeMap::new());
    for site in &product.sites {
        let put = |address: &str, bytes: &[u8]| {
            files.lock().expect("no thread panics").insert(format!("{}{address}", site.prefix), bytes.to_vec());
            Ok::<(), Infallible>(())
        };
        let Ok(found) = render::site(site, &product, &sources, &put);
        assert_eq!(found, []);
    }
    Some(files.into_inner().expect("no thread panics"))
}

/// A page without the one script that serving adds.
fn plain(path: &str, body: Vec<u8>) -> Vec<u8> {
    if !path.ends_with(".html") {
        return body;
    }
    let text = String::from_utf8(body).expect("pages are text");
    let start = text.find("<script src=\"/_katern/reload.js?v=").expect("the script is there");
    let end = start + text[start..].find("</script>").expect("it ends") + "</script>".len();
    [&text[..start], &text[end..]].concat().into_bytes()
}

/// Makes the folder hold what it should, in one of the ways in which programs save.
fn save(root: &Path, before: &Texts, after: &Texts, dice: &mut Dice) {
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        fs::remove_file(root.join(path)).expect("it can be removed");
    }
    for (path, text) in after.iter().filter(|(path, text)| before.get(*path) != Some(text)) {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it has a folder")).expect("a folder can be made");
        let name = file.file_name().expect("it has a name").to_string_lossy().into_owned();
        match dice.below(5) {
            // In place.
            0 => fs::write(&file, text).expect("it can be written"),
            // Beside it, then over it.
            1 => {
                let beside = file.with_file_name(format!(".{name}.tmp"));
                fs::write(&beside, text).expect("it can be written");
                fs::rename(&beside, &file).expect("it can be renamed");
            }
            // As vim does: a probe, the old one put aside, a new one, the old one removed.
            2 => {
                let (probe, aside) = (file.with_file_name("4913"), file.with_file_name(format!("{name}~")));
                fs::write(&probe, "").expect("it can be written");
                fs::remove_file(&probe).expect("it can be removed");
                let _ = fs::rename(&file, &aside);
                fs::write(&file, text).expect("it can be written");
                let _ = fs::remove_file(&aside);
            }
            // Emptied, and filled in two goes.
            3 => {
                let (first, second) = text.as_bytes().split_at(text.len() / 2);
                let mut open = fs::File::create(&file).expect("it can be opened");
                open.write_all(first).expect("it can be written");
                thread::sleep(Duration::from_millis(5));
                open.write_all(second).expect("it can be written");
            }
            // Removed and made again.
            _ => {
                let _ = fs::remove_file(&file);
                fs::write(&file, text).expect("it can be written");
            }
        }
    }
}

/// A folder goes away for a moment, and comes back by another way than it went.
fn rename_a_folder(root: &Path, dice: &mut Dice) {
    let folder = root.join(*dice.one_of(&["content/werkvormen", "content", "frameworks", "themes"]));
    let aside = root.join(".aside");
    fs::rename(&folder, &aside).expect("it can be renamed");
    if dice.below(2) == 0 {
        thread::sleep(Duration::from_millis(60));
    }
    fs::rename(&aside, &folder).expect("it can be renamed");
}

fn edits(more: &[&str], edits: usize) {
    let mut texts = small_site();
    let served = Served::start(&texts, more);
    assert!(served.equals_a_build());
    let mut dice = Dice::new(3);
    let (mut compared, mut mended) = (0, 0);
    for edit in 1..=edits {
        let before = texts.clone();
        // Now and then many at once.
        for _ in 0..if dice.below(10) == 0 { 6 } else { 1 } {
            support::edit(&mut texts, &mut dice, edit);
        }
        save(&served.root, &before, &texts, &mut dice);
        if dice.below(12) == 0 {
            rename_a_folder(&served.root, &mut dice);
        }
        // Sometimes the next comes before this one is shown.
        thread::sleep(Duration::from_millis([0, 5, 60][dice.below(3)]));
        if edit % (if long() { 25 } else { 5 }) == 0 {
            compared += 1;
            if !served.equals_a_build() {
                // Broken: it is told. Then mended: it is shown.
                mended += 1;
                let before = texts.clone();
                texts = small_site();
                save(&served.root, &before, &texts, &mut dice);
                assert!(served.equals_a_build());
            }
        }
    }
    println!(
        "{edits} edits, {} builds, {compared} comparisons, {mended} of them broken and then mended",
        served.builds()
    );

    // Nothing happens: nothing is built, also when it is looked at.
    thread::sleep(Duration::from_millis(600));
    let builds = served.builds();
    thread::sleep(Duration::from_secs(if long() { 60 } else { 5 }));
    assert!(built(&served.root).is_some() && served.get("/").0 == 200);
    thread::sleep(Duration::from_millis(600));
    assert_eq!(served.builds(), builds);
    assert!(!served.root.join("public").exists(), "nothing is written to disk");
}

#[test]
fn random_edits_are_shown_as_a_build_would() {
    edits(&[], if long() { 300 } else { 40 });
}

#[test]
fn polling_shows_the_same() {
    edits(&["--poll"], if long() { 50 } else { 5 });
}

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
    let base = include_str!("../themes/katern/templates/page.html");
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
    for header in [
        "Content-Type: text/html; charset=utf-8",
        "X-Content-Type-Options: nosniff",
        "Cache-Control: no-store",
        "Cross-Origin-Resource-Policy: same-origin",
    ] {
        assert!(head.contains(header), "{head}");
    }
    assert!(!head.to_lowercase().contains("access-control"), "{head}");
    let (status, head_only, nothing) = ask("HEAD /", &[&host]);
    assert!(
        status == 200 && nothing.is_empty() && head_only.contains(&format!("Content-Length: {}", body.len())),
        "{head_only}"
    );
    let (status, head, _) = ask("GET /een/werkvormen", &[&host]);
    assert!(status == 302 && head.contains("Location: /een/werkvormen/"), "{head}");
    assert_eq!(ask("GET /een/", &[&host]).0, 200);
    assert!(ask("GET /thema/styles/base.css", &[&host]).1.contains("text/css; charset=utf-8"));
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

#[test]
fn nothing_that_is_sent_keeps_others_out() {
    let mut served = Served::start(&small_site(), &[]);
    let mut held = Vec::new();
    let mut half_open = 0;
    for number in 0..1000 {
        // Where the system gives this test no more sockets, it has opened enough.
        let Ok(mut stream) = TcpStream::connect(served.address) else { break };
        if number % 2 == 0 {
            let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: ");
        }
        held.push(stream);
        half_open += 1;
    }
    let since = Instant::now();
    assert_eq!(served.get("/").0, 200);
    let beside_half_open = since.elapsed();
    for length in ["99999999999999", "9223372036854775807", "18446744073709551615", "-1", "1"] {
        let request = format!("GET / HTTP/1.1\r\nHost: {}\r\nContent-Length: {length}\r\n\r\n", served.address);
        assert_eq!(served.raw(request.as_bytes()).0, 413, "{length}");
    }
    let mut streams = 0;
    for _ in 0..500 {
        let Ok(mut stream) = TcpStream::connect(served.address) else { break };
        let _ =
            stream.write_all(format!("GET /_katern/events HTTP/1.1\r\nHost: {}\r\n\r\n", served.address).as_bytes());
        held.push(stream);
        streams += 1;
    }
    let since = Instant::now();
    assert_eq!(served.get("/").0, 200);
    let beside_streams = since.elapsed();
    // All streams hear of a change.
    let last = held.last().expect("there are some").try_clone().expect("it can be cloned");
    last.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout can be set");
    fs::write(served.root.join("content/over.md"), "---\ntitle: Anders\n---\nWij.\n").expect("it can be written");
    let mut lines = BufReader::new(last).lines();
    let told = lines.by_ref().map_while(Result::ok).filter(|line| line.starts_with("data: ")).nth(1);
    assert!(told.is_some_and(|told| told.contains("\"version\"")));
    // Nonsense of any kind.
    for nonsense in [&b"\0\0\0\0\r\n\r\n"[..], b"\r\n\r\n", b"GET\r\n\r\n", &[b'a'; 40_000], &[0xff; 100]] {
        served.raw(&[nonsense, b"\r\n\r\n"].concat());
    }
    assert_eq!(served.get("/over/").0, 200);
    assert!(served.child.try_wait().expect("it can be asked").is_none(), "it still runs");
    println!(
        "{half_open} half-open: another was answered in {beside_half_open:?}; {streams} streams: in {beside_streams:?}"
    );
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
