//! Promise: whatever is sent to `katern serve`, it stays alive, leaks nothing, and answers others within a second all the
//! while; and when the attackers have gone, so are their threads and their memory.

use std::{
    fs,
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::{
    ONE_BY_ONE,
    served::Served,
    support::{Dice, long, small_site},
};

/// What must never be sent: it stands in the site's folder and beside it, and is no part of the site.
const CANARY: &str = "KANARIE-9d1f4c";
/// Others are answered within this time.
const PATIENCE: Duration = Duration::from_secs(1);
/// So much more memory may be held during an attack and after it, in kilobytes.
const MOST_MORE: u64 = 40 << 10;

/// Lets attackers do as they like, while another client asks for a page again and again.
fn under(name: &str, served: &mut Served, attack: impl FnOnce(&Served)) {
    let (memory, threads) = served.held();
    // A busy machine is slow by itself.
    let peace = (0..5).map(|_| asked(served)).max().unwrap_or_default();
    let over = AtomicBool::new(false);
    let (worst, times, (most_memory, most_threads)) = thread::scope(|scope| {
        let other = scope.spawn(|| {
            let (mut worst, mut times, mut most) = (Duration::ZERO, 0, (0, 0));
            while !over.load(Ordering::Relaxed) || times < 3 {
                worst = worst.max(asked(served));
                times += 1;
                let held = served.held();
                most = (most.0.max(held.0), most.1.max(held.1));
                thread::sleep(Duration::from_millis(15));
            }
            (worst, times, most)
        });
        // However the attack ends, the other client stops: a test that fails must not wait for it.
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| attack(served)));
        over.store(true, Ordering::Relaxed);
        if let Err(why) = ended {
            std::panic::resume_unwind(why);
        }
        other.join().expect("others are answered")
    });
    served.until(&format!("{name}: the threads should be gone"), || served.held().1 <= threads);
    let (after, _) = served.held();
    println!(
        "{name}: another client was answered {times} times, at worst in {worst:?} ({peace:?} in peace); at most {most_threads} threads; \
         {memory} kB before, at most {most_memory} kB, {after} kB after"
    );
    assert!(served.child.try_wait().expect("it can be asked").is_none(), "{name}: it still runs");
    assert!(worst < PATIENCE + 3 * peace, "{name}: another client waited {worst:?}");
    assert!(
        most_memory.max(after) < memory + MOST_MORE,
        "{name}: {memory} kB before, at most {most_memory} kB, {after} kB after"
    );
    assert_eq!(served.get("/over/").0, 200, "{name}");
}

/// How long another client waits for a page.
fn asked(served: &Served) -> Duration {
    let since = Instant::now();
    assert_eq!(served.get("/werkvormen/wandelen/").0, 200, "another client is answered");
    since.elapsed()
}

/// A server that has answered before.
fn warm(site: &crate::support::Texts) -> Served {
    let served = Served::start(site, &[]);
    for path in ["/", "/over/", "/werkvormen/wandelen/", "/zoeken/"] {
        for _ in 0..5 {
            assert_eq!(served.get(path).0, 200);
        }
    }
    served
}

/// Sends what it can: the server may have had enough before the end.
fn send(served: &Served, parts: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    let Ok(mut stream) = TcpStream::connect(served.address) else { return Vec::new() };
    stream.set_read_timeout(Some(Duration::from_secs(15))).expect("a timeout can be set");
    for part in parts {
        if stream.write_all(&part).is_err() {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}

fn status(answer: &[u8]) -> u16 {
    let line = answer.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let words = String::from_utf8_lossy(line).into_owned();
    words.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
}

fn many(served: &Served, number: usize, request: &[u8]) -> Vec<TcpStream> {
    let connect = |_| {
        // Where the system gives this test no more sockets, it has opened enough.
        let mut stream = TcpStream::connect(served.address).ok()?;
        let _ = stream.write_all(request);
        Some(stream)
    };
    (0..number).map_while(connect).collect()
}

#[test]
fn no_spelling_of_a_path_leads_out() {
    let _alone = ONE_BY_ONE.write();
    let mut site = small_site();
    for path in ["geheim.md", ".git/config", "content/.verborgen.md", "drafts/geheim.md"] {
        site.insert(path.into(), format!("---\ntitle: {CANARY}\n---\n{CANARY}\n"));
    }
    site.insert("content/concept.md".into(), format!("---\ntitle: Concept\ndraft: true\n---\n{CANARY}\n"));
    let mut served = warm(&site);
    let beside = served.root.parent().expect("it has one").join("geheim.md");
    fs::write(beside, CANARY).expect("it can be written");
    std::os::unix::fs::symlink(served.root.join("geheim.md"), served.root.join("content/link.md")).expect("a link");
    let up = [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "..%00",
        "..;",
        "...",
        "..%20",
        "..\\",
        "..%5c",
        "..%255c",
        "..%c0%af",
        "%c0%ae%c0%ae",
        "%uff0e%uff0e",
        "\u{ff0e}\u{ff0e}",
        "..%2f",
        "..%252f",
        ".",
        "",
    ];
    let files =
        ["geheim.md", ".git/config", "content/.verborgen.md", "content/link.md", "content/concept.md", "katern.yaml"];
    under("paths", &mut served, |served| {
        let (mut asked, mut tried) = (0, [0; 3]);
        for way in up {
            for file in files {
                for start in [
                    "/",
                    "//",
                    "/thema/",
                    "/thema/styles/",
                    "/een/",
                    "/_katern/",
                    "/over",
                    "\\",
                    "",
                    "file://",
                    "http://x/",
                ] {
                    for depth in [1, 2, 6] {
                        let path = format!("{start}{}{file}", format!("{way}/").repeat(depth));
                        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
                        asked += 1;
                        // All of them take long; a third is always another third, of each depth as much.
                        if !long() && asked % 3 != asked / 3 % 3 {
                            continue;
                        }
                        tried[usize::from(depth > 1) + usize::from(depth > 2)] += 1;
                        let answer = send(served, [request.into_bytes()]);
                        assert!(!String::from_utf8_lossy(&answer).contains(CANARY), "{path} leaks");
                        assert_ne!(status(&answer), 200, "{path}");
                        assert_ne!(status(&answer), 0, "{path}");
                    }
                }
            }
        }
        for query in ["file=../geheim.md", "file=geheim.md", "file=content/concept.md", "file=/etc/passwd"] {
            assert_eq!(served.get(&format!("/_katern/source?{query}")).0, 404, "{query}");
        }
        println!("{asked} spellings, {tried:?} of them tried");
        assert!(tried.iter().all(|tried| 3 * tried >= asked / 4), "{tried:?}");
    });
}

#[test]
fn what_is_not_a_plain_request_is_refused() {
    let _alone = ONE_BY_ONE.write();
    let mut served = warm(&small_site());
    let host = format!("Host: {}\r\n", served.address);
    under("requests", &mut served, |served| {
        for method in
            ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "G\tET", "", "GETT"]
        {
            let answer = send(served, [format!("{method} / HTTP/1.1\r\n{host}\r\n").into_bytes()]);
            assert!([400, 405].contains(&status(&answer)), "{method}: {}", status(&answer));
        }
        for length in [
            "99999999999999",
            "9223372036854775807",
            "18446744073709551615",
            "18446744073709551616",
            "-1",
            "+0",
            "1",
            "0x10",
            "0, 0",
            "1e14",
            "",
        ] {
            let answer =
                send(served, [format!("GET / HTTP/1.1\r\n{host}Content-Length: {length}\r\n\r\n").into_bytes()]);
            assert_eq!(status(&answer), 413, "{length}");
        }
        for headers in [
            "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 99999999999999",
            "Transfer-Encoding: identity",
            "transfer-encoding:\tchunked",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding: xchunked",
        ] {
            let request =
                format!("GET / HTTP/1.1\r\n{host}{headers}\r\n\r\n0\r\n\r\nGET /geheim HTTP/1.1\r\n{host}\r\n");
            let answer = send(served, [request.into_bytes()]);
            assert_eq!(status(&answer), 400, "{headers}");
            assert_eq!(String::from_utf8_lossy(&answer).matches("HTTP/1.1").count(), 1, "one answer: {headers}");
        }
        // A thousand in one go are one.
        let row = format!("GET / HTTP/1.1\r\n{host}\r\n").repeat(1000);
        assert_eq!(String::from_utf8_lossy(&send(served, [row.into_bytes()])).matches("HTTP/1.1 200").count(), 1);
    });
}

#[test]
fn heads_without_end_and_noise_are_refused() {
    let _alone = ONE_BY_ONE.write();
    let mut served = warm(&small_site());
    let head = format!("GET / HTTP/1.1\r\nHost: {}\r\n", served.address).into_bytes();
    let megabyte = vec![b'a'; 1 << 20];
    under("large heads", &mut served, |served| {
        for start in
            [[&head[..], b"X: "].concat(), b"GET /".to_vec(), Vec::new(), [&head[..], b"Cookie: a=b\r\n"].concat()]
        {
            // 64 MB, of which the server takes only the first.
            let answer = send(served, std::iter::once(start).chain(std::iter::repeat_n(megabyte.clone(), 64)));
            assert!([0, 431].contains(&status(&answer)), "{}", status(&answer));
        }
        let headers: String = (0..10_000).map(|number| format!("X-{number}: y\r\n")).collect();
        let answer = send(served, [head.clone(), headers.into_bytes(), b"\r\n".to_vec()]);
        assert!([0, 431].contains(&status(&answer)), "{}", status(&answer));
        let few: String = (0..200).map(|number| format!("X-{number}: y\r\n")).collect();
        assert_eq!(status(&send(served, [head.clone(), few.into_bytes(), b"\r\n".to_vec()])), 431);
    });
    under("noise", &mut served, |served| {
        let mut dice = Dice::new(9);
        for round in 0..if long() { 3000 } else { 300 } {
            let length = [3, 40, 900, 20_000][dice.below(4)];
            let noise: Vec<u8> = (0..length).map(|_| u8::try_from(dice.below(256)).expect("a byte")).collect();
            let mut whole = if dice.below(2) == 0 { head.clone() } else { Vec::new() };
            if dice.below(2) == 0 {
                // A sound request of which a few bytes are others.
                whole.extend_from_slice(b"Accept: */*\r\nOrigin: http://localhost\r\n");
                for _ in 0..3 {
                    let at = dice.below(whole.len());
                    whole[at] = noise[dice.below(noise.len())];
                }
            } else {
                whole.extend_from_slice(&noise);
            }
            whole.extend_from_slice(b"\r\n\r\n");
            let status = status(&send(served, [whole]));
            assert!([0, 200, 302, 400, 403, 404, 405, 413, 431].contains(&status), "{status} in round {round}");
        }
    });
}

#[test]
fn who_holds_on_keeps_nobody_out() {
    let _alone = ONE_BY_ONE.write();
    let mut served = warm(&small_site());
    let address = served.address;
    under("half-open connections", &mut served, |served| {
        let silent = many(served, 500, b"");
        let begun = many(served, 500, b"GET / HTTP/1.1\r\nHost: ");
        // And some that send a little now and then.
        let mut slow = many(served, 50, b"G");
        for _ in 0..if long() { 100 } else { 10 } {
            for stream in &mut slow {
                let _ = stream.write_all(b"x");
            }
            thread::sleep(Duration::from_millis(100));
        }
        let half_open = silent.len() + begun.len() + slow.len();
        println!("{half_open} half-open");
        assert!(half_open >= 1_000, "only {half_open} half-open connections: may this test open so many files?");
    });
    under("connections that come and go", &mut served, |served| {
        for _ in 0..2000 {
            drop(TcpStream::connect(served.address));
        }
    });
    under("event streams", &mut served, |served| {
        // Each reads that it was taken in, and nothing of what it is told; they are of pages of all kinds, and of what is no page.
        let pages = ["/", "/over/index.html", "/werkvormen/wandelen/", "/zoeken/", "/een/", "/nergens/"];
        let taken_in = |number: usize| {
            let page = pages[number % pages.len()];
            let request = format!("GET /_katern/events?page={page} HTTP/1.1\r\nHost: {address}\r\n\r\n");
            let mut stream = many(served, 1, request.as_bytes()).pop()?;
            let mut head = [0; 15];
            stream.set_read_timeout(Some(Duration::from_secs(15))).ok()?;
            stream.read_exact(&mut head).ok().filter(|()| head == *b"HTTP/1.1 200 OK")?;
            Some(stream)
        };
        let streams: Vec<_> = (0..500).map_while(taken_in).collect();
        assert_eq!(streams.len(), 500, "of these the last was not taken in; or may this test not open so many files?");
        let mut reader = served.follow("/over/index.html");
        let first = reader.next("page");
        for number in 0..if long() { 50 } else { 5 } {
            let text = format!("---\ntitle: Anders {number}\n---\nWij.\n");
            served.put("content/over.md", &text);
            let since = Instant::now();
            while !served.get_text("/over/").contains(&format!("Anders {number}")) {
                assert!(
                    since.elapsed() < Duration::from_secs(20),
                    "changes are shown beside {} streams",
                    streams.len()
                );
                thread::sleep(Duration::from_millis(10));
            }
        }
        assert_ne!(reader.next("page"), first);
        println!("{} event streams", streams.len());
    });
}

#[test]
fn large_files_are_not_held_for_whoever_does_not_read() {
    let _alone = ONE_BY_ONE.write();
    let mut site = small_site();
    site.insert("content/over.md".into(), "---\ntitle: Over ons\n---\n[Boek](boek.pdf).\n".into());
    site.insert("content/boek.pdf".into(), "x".repeat(20 << 20));
    let mut served = warm(&site);
    let request = format!("GET /bestanden/boek.pdf HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
    assert_eq!(served.get("/bestanden/boek.pdf").2.len(), 20 << 20);
    under("readers that do not read", &mut served, |served| {
        let before = served.held().0;
        let streams = many(served, 220, request.as_bytes());
        thread::sleep(Duration::from_millis(500));
        let during = served.held().0;
        assert!(during < before + MOST_MORE, "{} readers: {before} kB before, {during} kB during", streams.len());
    });
}

#[test]
fn where_few_files_may_be_open_others_are_answered_too() {
    let _alone = ONE_BY_ONE.write();
    let mut served = Served::with_few_files(&small_site(), 64);
    let request = format!("GET /_katern/events HTTP/1.1\r\nHost: {}\r\n\r\n", served.address);
    under("few files", &mut served, |served| {
        let streams = many(served, 100, request.as_bytes());
        let silent = many(served, 100, b"");
        thread::sleep(Duration::from_millis(300));
        println!("{} streams, {} half-open", streams.len(), silent.len());
    });
}
