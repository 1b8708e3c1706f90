//! Connections: taken in one by one, answered each on its own thread, never more than a fixed number at once.
//!
//! When there is no room, whoever has waited longest without asking anything is sent away: half-open connections can't
//! keep others out.

use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use super::{
    door::{Door, Reply},
    http,
};

/// Threads that read or answer at one time.
const MOST: usize = 200;
/// So many ports are tried after the one that was asked for.
const MORE_PORTS: u16 = 100;

struct Connection {
    stream: Arc<TcpStream>,
    asked: AtomicBool,
}

#[derive(Default)]
struct Connections(Mutex<BTreeMap<u64, Arc<Connection>>>);

/// The port that was asked for, or the next one that is free.
pub(super) fn listen(interface: IpAddr, port: u16) -> io::Result<TcpListener> {
    let last = port.saturating_add(if port == 0 { 0 } else { MORE_PORTS });
    let mut refused = None;
    for port in port..=last {
        match TcpListener::bind(SocketAddr::new(interface, port)) {
            Ok(listener) => return Ok(listener),
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
                // No more files may be open (or the client is gone already): make room, and don't spin.
                Err(_) => {
                    connections.send_one_away();
                    thread::sleep(Duration::from_millis(20));
                }
            }
        }
    })?;
    Ok(())
}

fn take_in(number: u64, stream: TcpStream, connections: &Arc<Connections>, door: &Arc<Door>) {
    if connections.held().len() >= MOST {
        connections.send_one_away();
    }
    let connection = Arc::new(Connection { stream: Arc::new(stream), asked: AtomicBool::new(false) });
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
        Reply::Events => door.follow(Arc::clone(stream)),
    }
}

impl Connections {
    fn held(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<Connection>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send_one_away(&self) {
        let mut held = self.held();
        let waiting = held.iter().find(|(_, connection)| !connection.asked.load(Ordering::Relaxed));
        let Some(number) = waiting.or_else(|| held.iter().next()).map(|(number, _)| *number) else { return };
        if let Some(connection) = held.remove(&number) {
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
    }
}
