//! Who may ask, and for what: a request → an answer from the session, or a refusal.
//!
//! Pages of other sites can make a browser ask, also under a name of their own that leads here. So only our own names are
//! answered (`Host`), only for our own pages (`Origin`, `Sec-Fetch-Site`), and only with what was built or is wrong with it: an
//! address is looked up, never opened. What is wrong is told with the lines around it.

use std::{
    collections::BTreeSet,
    net::{IpAddr, SocketAddr, TcpStream},
    sync::Arc,
};

use super::{
    around,
    editor::Editor,
    events::{Events, Word},
    good::Found,
    http::{self, Answer, BAD, FORBIDDEN, FOUND, NOT_FOUND, OK, Request, Status, UNAVAILABLE},
    session::{Answered, Session, Shown},
    told,
};
use crate::{route, source::Text};

pub(super) const RELOAD: &str = include_str!("client/reload.js");
const OVERLAY: &str = include_str!("client/overlay.css");

/// Everything that can be asked for.
pub(super) struct Door {
    pub session: Arc<Session>,
    pub events: Arc<Events>,
    pub editor: Option<Editor>,
}

/// What becomes of a connection.
pub(super) enum Reply {
    Answer(Answer),
    /// It stays, and is told of what happens to this page.
    Events(String),
}

/// What is made for an address.
enum Made {
    /// A page, which follows what happens.
    Page(Status, Arc<str>),
    Other(Answer),
}

impl Door {
    /// Answers a request that came in at `local`.
    pub fn answer(&self, request: &Request, local: SocketAddr) -> Reply {
        let asked = admitted(request, local).and_then(|()| http::path(&request.target));
        match asked {
            Ok(path) if path == "/_katern/events" && !request.head_only => {
                Reply::Events(http::queried(&request.target, "page").unwrap_or_default())
            }
            Ok(path) if path.starts_with("/_katern/") => Reply::Answer(self.own(&path, &request.target)),
            Ok(path) => Reply::Answer(self.file(&path)),
            Err(status) => Reply::Answer(Answer::plain(status)),
        }
    }

    /// Keeps a connection, and tells it at once how things are.
    pub fn follow(&self, stream: Arc<TcpStream>, page: String) {
        let mut is_news = false;
        self.events.add(stream, page, |pages| {
            let word = self.word(pages);
            is_news = word.is_news;
            word
        });
        if is_news {
            self.tell();
        }
    }

    /// Tells all pages that are open how things are.
    pub fn tell(&self) {
        self.events.tell(|pages| self.word(pages));
    }

    /// What there is to tell. Pages are rendered first, so that the mistakes in templates that this finds are told as well.
    fn word(&self, pages: &BTreeSet<&str>) -> Word {
        let shown = self.session.shown();
        let mut is_news = false;
        let marks = pages.iter().filter_map(|page| {
            let path = http::path(page).ok()?;
            let (made, found) = self.made(&path, &shown);
            is_news |= found;
            // Something else than a page stands there now: who looks at the page it was should see that.
            let mark = match made {
                Made::Page(_, html) => self.session.mark(&html, &path[1..], &shown).to_string(),
                Made::Other(_) => "-".to_owned(),
            };
            Some(((*page).to_owned(), mark))
        });
        let marks = marks.collect();
        Word { marks, state: told::state(&shown, &self.session, self.editor.as_ref()), is_news }
    }

    /// What is ours alone.
    fn own(&self, path: &str, target: &str) -> Answer {
        let of_type = |text| Answer::new(OK, http::content_type(path), text);
        let shown = self.session.shown();
        match path.strip_prefix("/_katern/").unwrap_or(path) {
            "reload.js" => of_type(RELOAD.to_owned()),
            "overlay.css" => of_type(OVERLAY.to_owned()),
            "diagnostics.json" => of_type(told::state(&shown, &self.session, self.editor.as_ref())),
            "source" => match http::queried(target, "file").and_then(|file| around::page(&file, &shown, &self.session))
            {
                Some(html) => Answer::new(OK, http::content_type(".html"), html),
                None => Answer::plain(NOT_FOUND),
            },
            _ => Answer::plain(NOT_FOUND),
        }
    }

    fn file(&self, path: &str) -> Answer {
        let shown = self.session.shown();
        let (made, is_news) = self.made(path, &shown);
        if is_news {
            // The mistake was found only now: pages that are open elsewhere show it too.
            self.tell();
        }
        match made {
            Made::Page(status, html) => {
                let mark = self.session.mark(&html, &path[1..], &shown);
                Answer::new(status, http::content_type(".html"), followed(&html, &format!("{mark}-{}", shown.styles())))
            }
            Made::Other(answer) => answer,
        }
    }

    /// What stands at an address now, and whether a mistake was found by making it.
    fn made(&self, path: &str, shown: &Shown) -> (Made, bool) {
        let bare = |status, name| Made::Page(status, told::page(name, shown, &self.session).into());
        let made = match self.session.find(shown, &path[1..]) {
            Answered::Stumbled { last: Some(text), is_news } => return (Made::Page(OK, text), is_news),
            Answered::Stumbled { last: None, is_news } => return (bare(UNAVAILABLE, "serve-not-yet"), is_news),
            Answered::NotYet => bare(UNAVAILABLE, "serve-not-yet"),
            Answered::Found(Found::Page(text)) => Made::Page(OK, text),
            Answered::Found(Found::File(name, text)) => {
                Made::Other(Answer::new(OK, http::content_type(&name), Bytes(text)))
            }
            Answered::Found(Found::Folder(address)) => {
                let location = Some(format!("/{}", route::encoded(&address)));
                Made::Other(Answer { location, ..Answer::plain(FOUND) })
            }
            Answered::Found(Found::Nothing | Found::Stumbled(..)) => bare(NOT_FOUND, "serve-not-found"),
        };
        (made, false)
    }
}

struct Bytes(Text);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        self.0.bytes()
    }
}

/// A page with the one script that it does not have on disk.
fn followed(html: &str, version: &str) -> String {
    let script = format!("<script src=\"/_katern/reload.js?v={version}\" defer></script>");
    let at = html.rfind("</body>").unwrap_or(html.len());
    [&html[..at], &script, &html[at..]].concat()
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
