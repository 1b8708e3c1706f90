//! Event streams: pages that want to hear when something has changed. They cost a socket each, and no thread.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    io::Write,
    net::{Shutdown, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::http;

/// More pages than anyone has open; the oldest gives way, and comes back if it is still there.
const MOST: usize = 600;

/// Whoever is to be told.
#[derive(Debug, Default)]
pub(super) struct Events {
    listeners: Mutex<VecDeque<Listener>>,
    /// Held while words are made and told, which may take a while; `listeners` only while they are sent.
    telling: Mutex<()>,
}

/// A stream, and the page that it is of.
#[derive(Debug)]
struct Listener {
    stream: Arc<TcpStream>,
    page: String,
}

/// What there is to tell: what stands for each page now, and how things are.
pub(super) struct Word {
    pub marks: BTreeMap<String, String>,
    pub state: String,
    /// Whether a mistake was found by making a page for it.
    pub is_news: bool,
}

impl Events {
    /// Adds a stream of a page, and tells it how things are. `word` is asked for while nobody else is told anything, so that
    /// no change falls between what it says and what is told next.
    pub fn add(&self, stream: Arc<TcpStream>, page: String, word: impl FnOnce(&BTreeSet<&str>) -> Word) {
        // From here on nobody waits for it: what it can't take at once it doesn't get.
        if stream.set_nonblocking(true).is_err() {
            return;
        }
        let _telling = self.telling();
        let opening = word(&BTreeSet::from([page.as_str()])).of(&page);
        if !wrote(&stream, &format!("{}retry: 1000\n\n{opening}", http::event_stream_head())) {
            return;
        }
        let mut listeners = self.listeners();
        listeners.push_back(Listener { stream, page });
        if listeners.len() > MOST {
            drop(listeners);
            self.drop_oldest();
        }
    }

    /// Tells each page what there is to tell of it, and how things are now.
    pub fn tell(&self, word: impl FnOnce(&BTreeSet<&str>) -> Word) {
        let _telling = self.telling();
        let pages: BTreeSet<_> = self.listeners().iter().map(|listener| listener.page.clone()).collect();
        let word = word(&pages.iter().map(String::as_str).collect());
        send(&mut self.listeners(), |page| word.of(page));
    }

    /// Makes room, where there is anyone to leave: the oldest comes back if it is still there.
    pub fn drop_oldest(&self) -> bool {
        self.listeners().pop_front().inspect(Listener::end).is_some()
    }

    /// Finds out who is gone.
    pub fn beat(&self) {
        send(&mut self.listeners(), |_| ":\n\n".to_owned());
    }

    /// Ends all streams.
    pub fn close(&self) {
        self.listeners().drain(..).for_each(|listener| listener.end());
    }

    fn listeners(&self) -> MutexGuard<'_, VecDeque<Listener>> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn telling(&self) -> MutexGuard<'_, ()> {
        self.telling.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Word {
    /// What is said to a page.
    fn of(&self, page: &str) -> String {
        let mark = self.marks.get(page).map(|mark| format!("event: page\ndata: {mark}\n\n")).unwrap_or_default();
        // JSON has no line ends of its own, so one line of data holds it.
        format!("{mark}event: state\ndata: {}\n\n", self.state)
    }
}

fn send(listeners: &mut VecDeque<Listener>, text: impl Fn(&str) -> String) {
    listeners.retain(|listener| {
        let there = wrote(&listener.stream, &text(&listener.page));
        if !there {
            listener.end();
        }
        there
    });
}

impl Listener {
    fn end(&self) {
        // Who is gone already misses nothing.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

/// Half a message can't be finished later: whoever can't take a whole one is sent away, and comes back for the latest.
fn wrote(mut stream: &TcpStream, text: &str) -> bool {
    stream.write_all(text.as_bytes()).is_ok()
}
