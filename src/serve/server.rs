//! Connections: taken in one by one, answered each on its own thread, never more than a fixed number at once.
//!
//! When there is no room, whoever has waited longest without asking anything is sent away, then whoever takes longest to read
//! the answer: neither half-open connections nor slow readers can keep others out.

use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use super::{
    door::{Door, Reply},
    http,
};

/// Connections that are read or answered at one time.
const MOST: usize = 200;
/// Threads of those and of who was sent away and has not noticed yet: one that is making a page goes on until it has.
const MOST_THREADS: usize = 2 * MOST;
/// So long nobody is sent away for others, where there is a choice.
const GRACE: Duration = Duration::from_millis(500);
/// So many may wait to be taken in; with the usual 128, whoever comes in a crowd is turned away by the system and tries again
/// only after a second.
#[cfg(target_os = "linux")]
const QUEUE: i32 = 4096;
/// So many bytes the system keeps for a client that does not read. By itself it keeps megabytes for each, and a few hundred of
/// those slow down all that this machine sends.
#[cfg(target_os = "linux")]
const UNREAD: usize = 256 << 10;
/// So many ports are tried after the one that was asked for.
const MORE_PORTS: u16 = 100;

struct Connection {
    stream: Arc<TcpStream>,
    since: Instant,
    asked: AtomicBool,
    /// Its thread ends as soon as it notices.
    sent_away: AtomicBool,
}

#[derive(Default)]
struct Connections {
    held: Mutex<BTreeMap<u64, Arc<Connection>>>,
    left: Condvar,
}

/// The port that was asked for, or the next one that is free.
pub(super) fn listen(interface: IpAddr, port: u16) -> io::Result<TcpListener> {
    let last = port.saturating_add(if port == 0 { 0 } else { MORE_PORTS });
    let mut refused = None;
    for port in port..=last {
        match TcpListener::bind(SocketAddr::new(interface, port)) {
            Ok(listener) => {
                // Where the system says no, it goes on as it does elsewhere.
                #[cfg(target_os = "linux")]
                {
                    let _ = rustix::net::listen(&listener, QUEUE);
                    let _ = rustix::net::sockopt::set_socket_send_buffer_size(&listener, UNREAD);
                }
                return Ok(listener);
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => refused = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(refused.unwrap_or_else(|| io::Error::from(io::ErrorKind::AddrInUse)))
}

/// Answers whoever connects, for as long as the program runs.
pub(super) fn start(listener: TcpListener, door: Arc<Door>) -> io::Result<()> {
    let connections = Arc::new(Connections::default());
    thread::Builder::new().name("accept".to_owned()).spawn(move || {
        for number in 0_u64.. {
            match listener.accept() {
                Ok((stream, _)) => take_in(number, stream, &connections, &door),
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                // No more files may be open: make room, and don't spin. Pages that follow go first, for they come back; who
                // has only just come in would not.
                Err(_) => {
                    if !door.events.drop_oldest() {
                        connections.send_one_away();
                    }
                    thread::sleep(Duration::from_millis(2));
                }
            }
        }
    })?;
    Ok(())
}

fn take_in(number: u64, stream: TcpStream, connections: &Arc<Connections>, door: &Arc<Door>) {
    connections.make_room();
    let connection = Arc::new(Connection {
        stream: Arc::new(stream),
        since: Instant::now(),
        asked: AtomicBool::new(false),
        sent_away: AtomicBool::new(false),
    });
    connections.held().insert(number, Arc::clone(&connection));
    let (mine, door) = (Arc::clone(connections), Arc::clone(door));
    let answering = thread::Builder::new().spawn(move || {
        let _end = End { number, connections: &mine };
        answer(&connection, &door);
    });
    if answering.is_err() {
        connections.held().remove(&number);
    }
}

fn answer(connection: &Connection, door: &Door) {
    let stream = &connection.stream;
    // A small answer goes out at once.
    let _ = stream.set_nodelay(true);
    let asked = http::read(stream);
    connection.asked.store(true, Ordering::Relaxed);
    let Ok(local) = stream.local_addr() else { return };
    let (reply, head_only) = match asked {
        Ok(None) => return,
        Ok(Some(request)) => (door.answer(&request, local), request.head_only),
        Err(status) => (Reply::Answer(http::Answer::plain(status)), false),
    };
    match reply {
        // Clients that have gone miss nothing.
        Reply::Answer(answer) => drop(http::write(stream, &answer, head_only)),
        Reply::Events(_) if head_only => drop(http::write_event_stream_head(stream)),
        Reply::Events(page) => door.follow(Arc::clone(stream), page),
    }
}

impl Connections {
    fn held(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<Connection>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends one away for a newcomer where there are many, and waits only where too many of those still have their threads.
    fn make_room(&self) {
        if self.held().values().filter(|connection| !connection.sent_away.load(Ordering::Relaxed)).count() >= MOST {
            self.send_one_away();
        }
        let held = self.held();
        let waited = self.left.wait_while(held, |held| held.len() >= MOST_THREADS);
        drop(waited);
    }

    /// Whoever has waited longest without asking anything goes first, then whoever takes longest to read the answer. Newcomers
    /// have a moment to say what they want.
    fn send_one_away(&self) {
        let held = self.held();
        let here = || held.values().filter(|connection| !connection.sent_away.load(Ordering::Relaxed));
        let mut late = here().filter(|connection| connection.since.elapsed() > GRACE);
        let silent = late.clone().find(|connection| !connection.asked.load(Ordering::Relaxed));
        if let Some(connection) = silent.or_else(|| late.next()).or_else(|| here().next()) {
            connection.sent_away.store(true, Ordering::Relaxed);
            let _ = connection.stream.shutdown(Shutdown::Both);
        }
    }
}

/// Leaves the list however the thread ends.
struct End<'a> {
    number: u64,
    connections: &'a Connections,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.connections.held().remove(&self.number);
        self.connections.left.notify_one();
    }
}
