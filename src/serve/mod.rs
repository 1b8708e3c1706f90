//! A site in the browser while it is being written: what changes is read, built through the memo, and shown; the page
//! reloads by itself. Nothing is written to disk, and nobody but this machine is answered unless that was asked for.
//!
//! ```text
//! watch ─signal→ session.rebuild → door.tell ─state→ events ─→ pages that are open
//! browser ─request→ http ─→ door ─→ session.find ─→ answer
//! ```

mod around;
mod door;
mod editor;
mod events;
mod good;
mod http;
mod mark;
mod server;
mod session;
mod told;
mod watch;

use std::{
    io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use door::Door;
pub use editor::Editor;
use session::Session;
use watch::{Changed, Signal, Watch, settled};

use crate::{
    diagnostics::Diagnostic,
    i18n::{Arg, Language},
    settings::{self, Overrides},
    source::Sources,
};

/// What is served, and to whom.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's folder.
    pub root: PathBuf,
    /// What the command line says of the site.
    pub overrides: Overrides,
    /// The partnership that is looked at; none for the site itself.
    pub partnership: Option<String>,
    /// The first port to try; 0 for any that is free.
    pub port: u16,
    /// The address to listen at.
    pub interface: IpAddr,
    /// Whether a browser is opened.
    pub open: bool,
    /// Whether files are looked at every so often, where the system does not tell of changes.
    pub poll: bool,
    /// What opens a file at a mistake, where the publisher named one.
    pub editor: Option<Editor>,
    /// The language until that of the site is known.
    pub language: Language,
}

/// What whoever started it may want to hear.
#[derive(Debug)]
pub enum News<'a> {
    /// The site can be seen at this address.
    Listening(&'a str),
    /// Other machines can see it too.
    Beyond(IpAddr),
    /// Changes are not reported by the system, for this reason; files are looked at instead.
    Polling(Arg),
    /// A browser could not be opened.
    NoBrowser(io::Error),
    /// The site's folder could not be read.
    Unreadable(io::Error),
    /// It was built (again): what is wrong with these texts, how many pages are shown, and how long it took.
    Built {
        /// What is told.
        told: &'a [Diagnostic],
        /// Of these texts.
        sources: &'a Sources,
        /// How many pages the portal of the good site has, and how many sites of domains there are; none where nothing has been
        /// good yet.
        size: Option<(usize, usize)>,
        /// From reading to being ready to show.
        took: Duration,
    },
}

/// Pages that are gone are found out every so often.
const BEAT: Duration = Duration::from_secs(15);
/// So long after a change all is looked at once more: a folder that has only just come is not watched at once, what is written
/// into it meanwhile makes no sound, and at first only what made one is looked at.
const AGAIN: Duration = Duration::from_secs(1);
/// So often files are looked at where the system does not tell.
const POLL: Duration = Duration::from_millis(400);

/// Why a site can't be served.
#[derive(Debug)]
pub enum Failure {
    /// Nothing can be listened to at this address, or nobody can be answered.
    Address(io::Error),
    /// The site's folder can't be read to begin with.
    Root(io::Error),
}

/// Serves a site until it is told to stop (Ctrl-C).
///
/// # Errors
/// See [`Failure`].
pub fn run(options: &Options, news: &mut dyn FnMut(News<'_>)) -> Result<(), Failure> {
    let (tell, signals) = mpsc::channel();
    let stop = tell.clone();
    ctrlc::set_handler(move || {
        stop.send(Signal::Stop).ok();
    })
    .map_err(|error| Failure::Address(io::Error::other(error)))?;
    // Watching begins before reading: what changes in between is not missed.
    let mut watch = None;
    if !options.poll {
        match Watch::start(&options.root, tell.clone()) {
            Ok(started) => watch = Some(started),
            Err(error) => news(News::Polling(watch::reason(&error))),
        }
    }
    let session = Arc::new(Session::new(options));
    // Where a file lies on this machine is nobody else's business.
    let editor = options.editor.clone().filter(|_| options.interface.is_loopback());
    let door = Arc::new(Door { session, events: Arc::default(), editor });
    let listener = server::listen(options.interface, options.port).map_err(Failure::Address)?;
    let address = listener.local_addr().map_err(Failure::Address)?;
    let mut site = Open { door: Arc::clone(&door), watch, is_readable: true };
    site.rebuild(&None, news).map_err(Failure::Root)?;
    server::start(listener, door).map_err(Failure::Address)?;
    let url = url(address);
    news(News::Listening(&url));
    if !options.interface.is_loopback() {
        news(News::Beyond(options.interface));
    }
    if options.open
        && let Err(error) = open::that_detached(&url)
    {
        news(News::NoBrowser(error));
    }
    site.follow(&signals, news);
    // Held until here, so that waiting for signals never ends for want of anyone who could send one.
    drop(tell);
    Ok(())
}

/// A site that is served.
struct Open {
    door: Arc<Door>,
    watch: Option<Watch>,
    /// Whether the folder could be read when it was last looked at.
    is_readable: bool,
}

impl Open {
    /// Shows what changes, until it is enough.
    fn follow(&mut self, signals: &Receiver<Signal>, news: &mut dyn FnMut(News<'_>)) {
        let mut beaten = Instant::now();
        let mut look_again = false;
        // When the first thing changed since all was looked at: where something always changes, it never gets quiet.
        let mut behind: Option<Instant> = None;
        loop {
            let wait = if self.watch.is_none() {
                POLL
            } else if look_again {
                AGAIN
            } else {
                BEAT
            };
            let signal = match signals.recv_timeout(wait) {
                Ok(first) => settled(first, signals),
                Err(RecvTimeoutError::Disconnected) => Signal::Stop,
                Err(RecvTimeoutError::Timeout) => Signal::Quiet,
            };
            let is_quiet = signal == Signal::Quiet;
            let (folders, files) = match signal {
                Signal::Stop => break,
                Signal::Changed { folders, files } => (folders, files),
                Signal::Quiet => (false, None),
            };
            let renewed = self.watch.as_ref().filter(|_| is_quiet).and_then(Watch::renewed);
            let is_idle = is_quiet && self.watch.is_some() && !look_again && renewed.is_none();
            look_again = !is_quiet;
            let is_behind = files.is_some() && behind.get_or_insert_with(Instant::now).elapsed() >= AGAIN;
            if is_behind || files.is_none() {
                behind = None;
            }
            let followed = match renewed {
                Some(renewed) => renewed.map(|renewed| self.watch = Some(renewed)),
                None if folders => self.watch.as_mut().map_or(Ok(()), Watch::follow),
                None => Ok(()),
            };
            if let Err(error) = followed {
                // The system has no eyes left: from now on we look ourselves.
                self.watch = None;
                news(News::Polling(watch::reason(&error)));
            }
            if !is_idle {
                // An unreadable folder is reported once, not at every look.
                let could = self.is_readable;
                // What was saved shows first, then whatever made no sound.
                let read = self.rebuild(&files, news);
                let read = if is_behind { read.and_then(|()| self.rebuild(&None, news)) } else { read };
                self.is_readable = read.is_ok();
                if let (Err(error), true) = (read, could) {
                    news(News::Unreadable(error));
                }
            }
            if is_idle || beaten.elapsed() > BEAT {
                beaten = Instant::now();
                self.door.events.beat();
            }
        }
        self.door.events.close();
    }

    fn rebuild(&mut self, changed: &Changed, news: &mut dyn FnMut(News<'_>)) -> io::Result<()> {
        let started = Instant::now();
        // A large site takes a while to be let go: nobody waits for it.
        let _before = self.door.session.shown();
        if !self.door.session.rebuild(changed)? {
            return Ok(());
        }
        let shown = self.door.session.shown();
        self.door.tell();
        let size = shown.good.as_ref().map(|good| good.size());
        news(News::Built { told: &shown.told, sources: &shown.sources, size, took: started.elapsed() });
        if let Some(watch) = &mut self.watch {
            watch.follow_named(settings::files(&shown.sources));
        }
        Ok(())
    }
}

/// Where a browser on this machine finds it.
fn url(address: SocketAddr) -> String {
    let port = address.port();
    match address.ip() {
        IpAddr::V4(four) if four.is_unspecified() => format!("http://127.0.0.1:{port}/"),
        IpAddr::V6(six) if six.is_unspecified() => format!("http://[::1]:{port}/"),
        IpAddr::V4(four) => format!("http://{four}:{port}/"),
        IpAddr::V6(six) => format!("http://[{six}]:{port}/"),
    }
}
