//! A server on a site of its own, and a client that asks it for anything.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use katern::{gather, plan, render, settings::Overrides};

use crate::support::{Texts, long, write_site};

/// A running server on a small site of its own.
pub struct Served {
    pub root: PathBuf,
    pub address: SocketAddr,
    pub child: Child,
    /// What a build gave when it was last compared.
    last: Mutex<BTreeMap<String, Vec<u8>>>,
    _folder: tempfile::TempDir,
}

impl Served {
    pub fn start(site: &Texts, more: &[&str]) -> Self {
        Self::by(Command::new(env!("CARGO_BIN_EXE_katern")), site, more)
    }

    /// One that may have no more than so many files and connections open.
    #[cfg(target_os = "linux")]
    pub fn with_few_files(site: &Texts, most: usize) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -n {most}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_katern")]);
        Self::by(command, site, &[])
    }

    fn by(mut command: Command, site: &Texts, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there").join("site");
        write_site(&root, site);
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
        Self { root, address, child, last: Mutex::default(), _folder: folder }
    }

    /// An answer to whatever is written: status, head, body.
    pub fn raw(&self, request: &[u8]) -> (u16, String, Vec<u8>) {
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

    pub fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        self.raw(format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes())
    }

    /// Puts a file into the site in one go, so that it is seen as it was or as it is.
    pub fn put(&self, path: &str, text: &str) {
        let (beside, file) = (self.root.with_file_name("put"), self.root.join(path));
        std::fs::create_dir_all(file.parent().expect("it has a folder")).expect("a folder can be made");
        std::fs::write(&beside, text).expect("it can be written");
        std::fs::rename(beside, file).expect("it can be renamed");
    }

    pub fn get_text(&self, path: &str) -> String {
        String::from_utf8(self.get(path).2).expect("it is text")
    }

    /// An event stream of a page, line by line.
    pub fn follow(&self, page: &str) -> Followed {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a timeout can be set");
        let request = format!("GET /_katern/events?page={page} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("it can be sent");
        Followed(BufReader::new(stream))
    }

    /// The memory that the server holds, in kilobytes, and how many threads it has.
    #[cfg(target_os = "linux")]
    pub fn held(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let number = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).expect("it is told");
            line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
        };
        (number("VmRSS:"), number("Threads:"))
    }

    pub fn state(&self) -> serde_json::Value {
        serde_json::from_slice(&self.get("/_katern/diagnostics.json").2).expect("it is JSON")
    }

    pub fn builds(&self) -> u64 {
        self.state()["builds"].as_u64().expect("a number")
    }

    /// Waits until something is as it should be.
    pub fn until(&self, what: &str, mut is: impl FnMut() -> bool) {
        let since = Instant::now();
        while !is() {
            let most = Duration::from_secs(if long() { 180 } else { 30 });
            assert!(since.elapsed() < most, "{what}, and it did not come to that");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// There is a site, and all that its first page leads to is there.
    fn is_whole(&self) {
        let (status, _, body) = self.get("/index.html");
        assert_eq!(status, 200, "the last sound site stays");
        let html = String::from_utf8(body).expect("pages are text");
        let links = html.split(" href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
        let own: BTreeSet<_> = links.filter(|link| !link.is_empty() && !link.contains(':')).collect();
        assert!(own.len() > 5, "{own:?}");
        for link in own {
            assert_eq!(self.get(&format!("/{link}")).0, 200, "the last sound site leads to {link}");
        }
    }

    /// Waits until what is served is what a build of the folder gives, and nothing else of what was served before; `false` where
    /// that has errors, which are then told while the last sound site stays.
    pub fn equals_a_build(&self) -> bool {
        let mut last = self.last.lock().expect("no thread panics");
        match built(&self.root) {
            Some(files) => {
                let since = Instant::now();
                while let Some((path, _)) = files.iter().find(|(path, bytes)| {
                    let (status, _, body) = self.get(&format!("/{path}"));
                    status != 200 || plain(path, body) != **bytes
                }) {
                    let most = Duration::from_secs(if long() { 180 } else { 30 });
                    assert!(since.elapsed() < most, "{path} stays different from what is built");
                    thread::sleep(Duration::from_millis(20));
                }
                self.until("no mistakes should be told", || {
                    self.state()["mistakes"].as_array().is_some_and(Vec::is_empty)
                });
                for gone in last.keys().filter(|path| !files.contains_key(*path)) {
                    self.until(&format!("{gone} should be gone"), || self.get(&format!("/{gone}")).0 == 404);
                }
                *last = files;
                true
            }
            None => {
                self.until("mistakes should be told", || {
                    self.state()["mistakes"].as_array().is_some_and(|all| !all.is_empty())
                });
                self.is_whole();
                false
            }
        }
    }
}

/// An event stream.
pub struct Followed(BufReader<TcpStream>);

impl Followed {
    /// The head, which comes first.
    pub fn head(&mut self) -> String {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.0.read_line(&mut head).expect("a head comes in time") > 0, "the stream has ended: {head}");
        }
        head.trim_end().to_owned()
    }

    /// The next thing told under this name.
    pub fn next(&mut self, name: &str) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).expect("something is told in time") > 0, "the stream has ended");
            if line.trim_end() == format!("event: {name}") {
                line.clear();
                self.0.read_line(&mut line).expect("it goes on");
                return line.trim_end().strip_prefix("data: ").expect("data").to_owned();
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
pub fn built(root: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
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
pub fn plain(path: &str, body: Vec<u8>) -> Vec<u8> {
    if !path.ends_with(".html") {
        return body;
    }
    let text = String::from_utf8(body).expect("pages are text");
    let start = text.find("<script src=\"/_katern/reload.js?v=").expect("the script is there");
    let end = start + text[start..].find("</script>").expect("it ends") + "</script>".len();
    [&text[..start], &text[end..]].concat().into_bytes()
}
