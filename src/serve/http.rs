//! The little of HTTP/1.1 that a preview needs: one request without a body, one answer, and the connection is closed.
//!
//! Written out here because of what a preview must hold out against. tiny_http 0.12 starts a thread for each connection
//! without a limit and without a timeout (a thousand half-open ones are a thousand threads, until their client goes), and
//! dropping a request with a declared body allocates what it declares, which can be kept from happening only by never
//! freeing it. A server for the whole of HTTP brings a runtime for a program that answers its own author. What is left of
//! the protocol when bodies, other methods and kept connections are refused is this file.
//!
//! Refuses (RFC 9112): heads that are too large or too slow, folded or nameless headers, stray line ends and control
//! characters, more or less than one `Host`, any declared body, any target but `/…`.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

/// A head is read within this time, however slowly it comes.
const PATIENCE: Duration = Duration::from_secs(10);
/// So long a client may take for each [`PIECE`] of an answer, so that nobody holds a thread by reading a byte at a time.
const WRITE_PATIENCE: Duration = Duration::from_secs(10);
const PIECE: usize = 1 << 20;
const MOST_HEAD: usize = 16 << 10;
const MOST_HEADERS: usize = 100;
/// An answer that fits into a few packets.
const SMALL: usize = 64 << 10;

/// What was asked for.
#[derive(Debug)]
pub(super) struct Request {
    /// Whether only the head of the answer is wanted.
    pub head_only: bool,
    /// As it was written: `/path?query`.
    pub target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// A header that may stand there once.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn count(&self, name: &str) -> usize {
        self.headers.iter().filter(|(known, _)| known == name).count()
    }
}

/// A status and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Status(pub u16, pub &'static str);

pub(super) const OK: Status = Status(200, "OK");
pub(super) const FOUND: Status = Status(302, "Found");
pub(super) const BAD: Status = Status(400, "Bad Request");
pub(super) const FORBIDDEN: Status = Status(403, "Forbidden");
pub(super) const NOT_FOUND: Status = Status(404, "Not Found");
pub(super) const METHOD: Status = Status(405, "Method Not Allowed");
const TOO_SLOW: Status = Status(408, "Request Timeout");
const TOO_LARGE: Status = Status(413, "Content Too Large");
const HEAD_TOO_LARGE: Status = Status(431, "Request Header Fields Too Large");
pub(super) const UNAVAILABLE: Status = Status(503, "Service Unavailable");

/// Reads a request's head; `None` where the client went away first.
pub(super) fn read(mut stream: &TcpStream) -> Result<Option<Request>, Status> {
    let until = Instant::now() + PATIENCE;
    let mut head = Vec::new();
    let mut chunk = [0; 2048];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(TOO_SLOW);
        }
        if stream.set_read_timeout(Some(left)).is_err() {
            return Ok(None);
        }
        match stream.read(&mut chunk) {
            Ok(0) => return Ok(None),
            Ok(count) => head.extend_from_slice(&chunk[..count]),
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                return Err(TOO_SLOW);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Ok(None),
        }
        // The end may lie across two chunks.
        let from = head.len().saturating_sub(chunk.len() + 3);
        if let Some(end) = head[from..].windows(4).position(|four| four == b"\r\n\r\n") {
            return parsed(&head[..from + end]).map(Some);
        }
        if head.len() > MOST_HEAD {
            return Err(HEAD_TOO_LARGE);
        }
    }
}

/// A head without the empty line that ends it.
fn parsed(head: &[u8]) -> Result<Request, Status> {
    let head = std::str::from_utf8(head).map_err(|_| BAD)?;
    let mut lines = head.split("\r\n");
    let first = lines.next().unwrap_or("");
    let parts: Vec<_> = first.split(' ').collect();
    let &[method, target, "HTTP/1.1" | "HTTP/1.0"] = parts.as_slice() else { return Err(BAD) };
    let headers = lines.map(header).collect::<Result<Vec<_>, _>>()?;
    if headers.len() > MOST_HEADERS {
        return Err(HEAD_TOO_LARGE);
    }
    let head_only = match method {
        "GET" => false,
        "HEAD" => true,
        _ => return Err(METHOD),
    };
    let request = Request { head_only, target: target.to_owned(), headers };
    if request.count("host") != 1 || request.count("origin") > 1 {
        return Err(BAD);
    }
    if request.count("transfer-encoding") > 0 {
        return Err(BAD);
    }
    if request.headers.iter().any(|(name, value)| name == "content-length" && value != "0") {
        // It is never read: what was declared has no size here.
        return Err(TOO_LARGE);
    }
    Ok(request)
}

fn header(line: &str) -> Result<(String, String), Status> {
    let (name, value) = line.split_once(':').ok_or(BAD)?;
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let value = value.trim_matches([' ', '\t']);
    if name.is_empty() || !name.bytes().all(is_token) || value.chars().any(|part| part.is_control() && part != '\t') {
        return Err(BAD);
    }
    Ok((name.to_ascii_lowercase(), value.to_owned()))
}

/// An answer, its length known.
pub(super) struct Answer {
    pub status: Status,
    pub content_type: &'static str,
    /// Where else to look.
    pub location: Option<String>,
    pub body: Box<dyn AsRef<[u8]> + Send>,
}

impl Answer {
    pub fn new(status: Status, content_type: &'static str, body: impl AsRef<[u8]> + Send + 'static) -> Self {
        Self { status, content_type, location: None, body: Box::new(body) }
    }

    /// A few words for whoever looks at a refusal.
    pub fn plain(status: Status) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{}\n", status.1))
    }
}

/// Headers of every answer: nothing is kept, guessed, or shown on another site's pages.
const ALWAYS: &str =
    "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n";

/// Writes an answer.
pub(super) fn write(stream: &TcpStream, answer: &Answer, head_only: bool) -> io::Result<()> {
    let Status(code, words) = answer.status;
    let body = (*answer.body).as_ref();
    let mut head = format!(
        "HTTP/1.1 {code} {words}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n{ALWAYS}",
        answer.content_type,
        body.len()
    );
    if let Some(location) = &answer.location {
        head.push_str(&format!("Location: {location}\r\n"));
    }
    if answer.status == METHOD {
        head.push_str("Allow: GET, HEAD\r\n");
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    let body = if head_only { &[] } else { body };
    // What is small goes out at once; what is large is not held twice.
    let (at_once, rest) = body.split_at(if body.len() <= SMALL { body.len() } else { 0 });
    bytes.extend_from_slice(at_once);
    write_in_time(stream, &bytes)?;
    for piece in rest.chunks(PIECE) {
        write_in_time(stream, piece)?;
    }
    stream.shutdown(std::net::Shutdown::Write)?;
    drain(stream);
    Ok(())
}

/// Writes all of it within [`WRITE_PATIENCE`]: a system's own limit holds for each part that a client takes.
fn write_in_time(mut stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    let until = Instant::now() + WRITE_PATIENCE;
    while !bytes.is_empty() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_write_timeout(Some(left))?;
        match stream.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Writes what an event stream begins with, for whoever asked only for that.
pub(super) fn write_event_stream_head(stream: &TcpStream) -> io::Result<()> {
    write_in_time(stream, event_stream_head().as_bytes())
}

/// Takes in a little of what a refused client still sends: closing on unread bytes resets the connection, and the client
/// would lose the answer (RFC 9112 §9.6).
fn drain(mut stream: &TcpStream) {
    let mut chunk = [0; 4096];
    if stream.set_read_timeout(Some(Duration::from_millis(100))).is_ok() {
        for _ in 0..8 {
            if !matches!(stream.read(&mut chunk), Ok(1..)) {
                break;
            }
        }
    }
}

/// The head of an event stream; no `Access-Control-Allow-Origin`, here as anywhere.
pub(super) fn event_stream_head() -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n{ALWAYS}\r\n")
}

/// A target's path, decoded once; refuses whatever could be read in two ways.
pub(super) fn path(target: &str) -> Result<String, Status> {
    let plain = target.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\#\"<>".contains(&byte));
    if !target.starts_with('/') || !plain {
        return Err(BAD);
    }
    let path = decoded(target.split('?').next().unwrap_or(target))?;
    let upward = path.split('/').any(|part| matches!(part, "." | ".."));
    if upward || path.chars().any(|part| part == '\\' || part.is_control()) {
        return Err(BAD);
    }
    Ok(path)
}

/// What a target's query says of a name, decoded once.
pub(super) fn queried(target: &str, name: &str) -> Option<String> {
    let pairs = target.split_once('?')?.1.split('&').filter_map(|pair| pair.split_once('='));
    decoded(pairs.into_iter().find(|(known, _)| *known == name)?.1).ok()
}

fn decoded(encoded: &str) -> Result<String, Status> {
    let encoded = encoded.as_bytes();
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while at < encoded.len() {
        if encoded[at] == b'%' {
            let digits = encoded.get(at + 1..at + 3).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
            let digits = std::str::from_utf8(digits.ok_or(BAD)?).map_err(|_| BAD)?;
            decoded.push(u8::from_str_radix(digits, 16).map_err(|_| BAD)?);
            at += 3;
        } else {
            decoded.push(encoded[at]);
            at += 1;
        }
    }
    String::from_utf8(decoded).map_err(|_| BAD)
}

/// The type of a file by its name's end.
pub(super) fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{BAD, HEAD_TOO_LARGE, METHOD, TOO_LARGE, parsed, path, queried};

    #[test]
    fn a_query_says_what_it_names() {
        let page = |target| queried(target, "page");
        assert_eq!(page("/e?v=1&page=%2Fa%2520b").as_deref(), Some("/a%20b"));
        for nothing in ["/page=x", "/?pages=x", "/?page", "/?page=%ff", "/?page=%2"] {
            assert_eq!(page(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn paths_are_decoded_once_and_go_nowhere_else() {
        assert_eq!(path("/a%20b/%C3%A9?x=%2e%2e").as_deref(), Ok("/a b/é"));
        assert_eq!(path("/%2541").as_deref(), Ok("/%41"));
        for bad in [
            "",
            "a",
            "*",
            "http://localhost/",
            "/../x",
            "/a/%2e%2E/x",
            "/.",
            "/a\\b",
            "/%5c",
            "/%00",
            "/a%0d%0ab",
            "/%zz",
            "/%",
            "/%f",
            "/%ff",
            "/a#b",
            "/é",
            "/a b",
        ] {
            assert_eq!(path(bad), Err(BAD), "{bad}");
        }
    }

    #[test]
    fn heads_that_can_be_read_in_two_ways_are_refused() {
        let host = "Host: localhost";
        let status = |head: String| parsed(head.as_bytes()).map(drop);
        assert_eq!(status(format!("GET / HTTP/1.1\r\n{host}\r\ncontent-length: 0")), Ok(()));
        for (head, refused) in [
            ("GET / HTTP/1.1".to_owned(), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\n{host}"), BAD),
            (format!("GET / HTTP/2\r\n{host}"), BAD),
            (format!("GET  / HTTP/1.1\r\n{host}"), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\n folded"), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\nX : y"), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\nX: a\nb"), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\nTransfer-Encoding: chunked"), BAD),
            (format!("GET / HTTP/1.1\r\n{host}\r\nContent-Length: 99999999999999"), TOO_LARGE),
            (format!("GET / HTTP/1.1\r\n{host}\r\nContent-Length: -1"), TOO_LARGE),
            (format!("POST / HTTP/1.1\r\n{host}"), METHOD),
            (format!("GET / HTTP/1.1\r\n{host}{}", "\r\na: b".repeat(100)), HEAD_TOO_LARGE),
        ] {
            assert_eq!(status(head.clone()), Err(refused), "{head}");
        }
    }
}
