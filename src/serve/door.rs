//! Who may ask, and for what: a request → an answer from the session, or a refusal.
//!
//! Pages of other sites can make a browser ask, also under a name of their own that leads here. So only our own names are
//! answered (`Host`), only for our own pages (`Origin`, `Sec-Fetch-Site`), and only what was built: an address is looked
//! up, never opened.

use std::{
    net::{IpAddr, SocketAddr, TcpStream},
    sync::Arc,
};

use super::{
    events::Events,
    http::{self, Answer, BAD, FORBIDDEN, FOUND, NOT_FOUND, OK, Request, Status, UNAVAILABLE},
    session::{Found, Session, Shown},
    told,
};
use crate::route;

const RELOAD: &str = include_str!("client/reload.js");
const OVERLAY: &str = include_str!("client/overlay.css");

/// Everything that can be asked for.
pub(super) struct Door {
    pub session: Arc<Session>,
    pub events: Arc<Events>,
}

/// What becomes of a connection.
pub(super) enum Reply {
    Answer(Answer),
    /// It stays, and is told of what happens.
    Events,
}

impl Door {
    /// Answers a request that came in at `local`.
    pub fn answer(&self, request: &Request, local: SocketAddr) -> Reply {
        let asked = admitted(request, local).and_then(|()| http::path(&request.target));
        match asked {
            Ok(path) if path == "/_katern/events" && !request.head_only => Reply::Events,
            Ok(path) => Reply::Answer(self.file(&path)),
            Err(status) => Reply::Answer(Answer::plain(status)),
        }
    }

    /// Keeps a connection, and tells it at once how things are.
    pub fn follow(&self, stream: Arc<TcpStream>) {
        self.events.add(stream, &told::state(&self.session.shown(), &self.session));
    }

    fn file(&self, path: &str) -> Answer {
        let shown = self.session.shown();
        if let Some(name) = path.strip_prefix("/_katern/") {
            return match name {
                "reload.js" => Answer::new(OK, http::content_type(name), RELOAD),
                "overlay.css" => Answer::new(OK, http::content_type(name), OVERLAY),
                "diagnostics.json" => Answer::new(OK, http::content_type(name), told::state(&shown, &self.session)),
                _ => Answer::plain(NOT_FOUND),
            };
        }
        match self.session.find(&shown, &path[1..]) {
            Found::Page(text) => page(OK, &text, &shown),
            Found::Stumbled(last) => {
                // The mistake was found only now: pages that are open elsewhere show it too.
                self.events.tell(&told::state(&shown, &self.session));
                match last {
                    Some(text) => page(OK, &text, &shown),
                    None => page(UNAVAILABLE, &told::page("serve-not-yet", &shown, &self.session), &shown),
                }
            }
            Found::Text(name, text) => Answer::new(OK, http::content_type(&name), Bytes(text)),
            Found::File(name, bytes) => Answer::new(OK, http::content_type(&name), bytes),
            Found::Folder(address) => {
                let location = Some(format!("/{}", route::encoded(&address)));
                Answer { location, ..Answer::plain(FOUND) }
            }
            Found::Nothing => page(NOT_FOUND, &told::page("serve-not-found", &shown, &self.session), &shown),
            Found::NotYet => page(UNAVAILABLE, &told::page("serve-not-yet", &shown, &self.session), &shown),
        }
    }
}

struct Bytes(Arc<str>);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// A page with the one script that it does not have on disk.
fn page(status: Status, html: &str, shown: &Shown) -> Answer {
    let script = format!("<script src=\"/_katern/reload.js?v={}\" defer></script>", shown.mark());
    let at = html.rfind("</body>").unwrap_or(html.len());
    let whole = [&html[..at], &script, &html[at..]].concat();
    Answer::new(status, http::content_type(".html"), whole)
}

fn admitted(request: &Request, local: SocketAddr) -> Result<(), Status> {
    let host = request.header("host").ok_or(BAD)?;
    if !is_own(host, local) {
        return Err(FORBIDDEN);
    }
    if let Some(origin) = request.header("origin") {
        let name = origin.strip_prefix("http://").ok_or(FORBIDDEN)?;
        if !is_own(name, local) {
            return Err(FORBIDDEN);
        }
    }
    // A link from elsewhere may lead here; nothing else of another site may ask.
    let foreign = matches!(request.header("sec-fetch-site"), Some("cross-site" | "same-site"));
    if foreign && request.header("sec-fetch-mode") != Some("navigate") {
        return Err(FORBIDDEN);
    }
    Ok(())
}

/// Whether a `Host` names this server: the very address that the connection came in at, or `localhost` where that is this
/// machine's own. A name that only leads here is not ours.
fn is_own(host: &str, local: SocketAddr) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            (name, port.parse().ok())
        }
        _ => (host, Some(80)),
    };
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let address: Option<IpAddr> = match bare {
        Some(six) => six.parse().ok().filter(IpAddr::is_ipv6),
        None => name.parse().ok().filter(IpAddr::is_ipv4),
    };
    let here = local.ip().to_canonical();
    let named = match address {
        Some(address) => address == here,
        None => here.is_loopback() && name.eq_ignore_ascii_case("localhost"),
    };
    named && port == Some(local.port())
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_our_own_names() {
        let local = "127.0.0.1:4321".parse().expect("an address");
        for own in ["localhost:4321", "127.0.0.1:4321", "LOCALHOST:4321"] {
            assert!(is_own(own, local), "{own}");
        }
        for other in [
            "",
            "localhost",
            "localhost:80",
            "localhost:4322",
            "evil.example:4321",
            "localhost.evil.example:4321",
            "127.0.0.2:4321",
            "[::1]:4321",
            "localhost:4321:4321",
            "localhost:04321x",
            "user@localhost:4321",
            "localhost.:4321",
        ] {
            assert!(!is_own(other, local), "{other}");
        }
        assert!(is_own("[::1]:80", "[::1]:80".parse().expect("an address")));
        assert!(is_own("localhost", "[::1]:80".parse().expect("an address")));
        assert!(is_own("192.168.1.7:4321", "192.168.1.7:4321".parse().expect("an address")));
        assert!(!is_own("localhost:4321", "192.168.1.7:4321".parse().expect("an address")));
    }
}
