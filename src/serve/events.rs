//! Event streams: pages that want to hear when something has changed. They cost a socket each, and no thread.

use std::{
    collections::VecDeque,
    io::Write,
    net::{Shutdown, TcpStream},
    sync::{Arc, Mutex, PoisonError},
};

use super::http;

/// More pages than anyone has open; the oldest gives way, and comes back if it is still there.
const MOST: usize = 600;

/// Whoever is to be told.
#[derive(Debug, Default)]
pub(super) struct Events(Mutex<VecDeque<Arc<TcpStream>>>);

impl Events {
    /// Adds a stream, and tells it how things are.
    pub fn add(&self, stream: Arc<TcpStream>, state: &str) {
        // From here on nobody waits for it: what it can't take at once it doesn't get.
        if stream.set_nonblocking(true).is_err() {
            return;
        }
        let opening = format!("{}retry: 1000\n\n{}", http::event_stream_head(), event(state));
        // Written under the lock, so that nothing newer overtakes it.
        let mut streams = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if wrote(&stream, &opening) {
            streams.push_back(stream);
        }
        if streams.len() > MOST
            && let Some(oldest) = streams.pop_front()
        {
            let _ = oldest.shutdown(Shutdown::Both);
        }
    }

    /// Tells all of them how things are now.
    pub fn tell(&self, state: &str) {
        self.send(&event(state));
    }

    /// Finds out who is gone.
    pub fn beat(&self) {
        self.send(":\n\n");
    }

    /// Ends all streams.
    pub fn close(&self) {
        for stream in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    fn send(&self, text: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|stream| {
            let there = wrote(stream, text);
            if !there {
                let _ = stream.shutdown(Shutdown::Both);
            }
            there
        });
    }
}

/// Half a message can't be finished later: whoever can't take a whole one is sent away, and comes back for the latest.
fn wrote(mut stream: &TcpStream, text: &str) -> bool {
    stream.write_all(text.as_bytes()).is_ok()
}

/// JSON has no line ends of its own, so one line of data holds it.
fn event(state: &str) -> String {
    format!("event: state\ndata: {state}\n\n")
}
