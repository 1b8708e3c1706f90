//! The program within limits: so much memory, so much time.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// What the system holds the program to, besides ten seconds of work and a gigabyte of memory.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// No file may become larger, in blocks of 512 bytes: what a full disk looks like where none can be made.
    pub file_blocks: Option<u64>,
    /// As somebody whom the system refuses something; root may do everything.
    pub as_nobody: bool,
    /// Another copy of the program, where that somebody can't come at it.
    pub program: Option<PathBuf>,
}

/// How it ended.
pub struct Ended {
    /// Its exit code; -1 where it was killed.
    pub code: i32,
    /// What it said, on both outputs.
    pub words: String,
}

/// Whoever owns nothing, on most systems.
pub const NOBODY: u32 = 65_534;

impl Limits {
    /// Runs the program in a site's folder.
    pub fn run(&self, root: &Path, words: &[&str]) -> Ended {
        // A file larger than allowed is an error to be told, not the end.
        let file = self.file_blocks.map_or(String::new(), |blocks| format!("trap '' XFSZ; ulimit -f {blocks};"));
        let script = format!("{file} ulimit -v 1048576 2>/dev/null; ulimit -t 10; exec \"$0\" \"$@\"");
        let said = tempfile::NamedTempFile::new().expect("a file of our own");
        let open = || Stdio::from(fs::OpenOptions::new().append(true).open(said.path()).expect("writable"));
        let mut command = Command::new("sh");
        let program = self.program.as_deref().unwrap_or(Path::new(env!("CARGO_BIN_EXE_katern")));
        command.args(["-c", &script]).arg(program).args(words).current_dir(root);
        command.env_remove("LANG").env_remove("LC_ALL").env("NO_COLOR", "1").env("RAYON_NUM_THREADS", "2");
        command.stdin(Stdio::null()).stdout(open()).stderr(open());
        #[cfg(unix)]
        if self.as_nobody {
            use std::os::unix::process::CommandExt;
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut child = command.spawn().expect("the program can be started");
        // Work is limited by the system, whatever else this machine does; waiting is limited here, to what a machine that gives
        // this a ninth of its time needs for as much work.
        let started = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().expect("it is ours") {
                break status.code().unwrap_or(-1);
            }
            if started.elapsed() > Duration::from_secs(90) {
                let _ = child.kill();
                let _ = child.wait();
                break -1;
            }
            thread::sleep(Duration::from_millis(5));
        };
        let words = String::from_utf8_lossy(&fs::read(said.path()).expect("readable")).into_owned();
        Ended { code, words }
    }
}
