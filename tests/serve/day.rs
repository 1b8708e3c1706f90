//! Promise: an editing day without end. Whatever is edited, however it is saved, what is served is what a build gives; who
//! does nothing is left alone; and it holds no more in the evening than in the morning.
//!
//! In short a few dozen edits; with `KATERN_LONG=1` a thousand, and `KATERN_SEED` chooses which.

use std::{
    fs,
    io::Write,
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::{
    ONE_BY_ONE,
    served::{Served, built, plain},
    support::{self, Dice, Texts, long, small_site},
};

/// Makes the folder hold what it should, in one of the ways in which programs save.
fn save(root: &Path, before: &Texts, after: &Texts, dice: &mut Dice) {
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        fs::remove_file(root.join(path)).expect("it can be removed");
    }
    for (path, text) in after.iter().filter(|(path, text)| before.get(*path) != Some(text)) {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it has a folder")).expect("a folder can be made");
        let name = file.file_name().expect("it has a name").to_string_lossy().into_owned();
        match dice.below(5) {
            // In place.
            0 => fs::write(&file, text).expect("it can be written"),
            // Beside it, then over it.
            1 => {
                let beside = file.with_file_name(format!(".{name}.tmp"));
                fs::write(&beside, text).expect("it can be written");
                fs::rename(&beside, &file).expect("it can be renamed");
            }
            // As vim does: a probe, the old one put aside, a new one, the old one removed.
            2 => {
                let (probe, aside) = (file.with_file_name("4913"), file.with_file_name(format!("{name}~")));
                fs::write(&probe, "").expect("it can be written");
                fs::remove_file(&probe).expect("it can be removed");
                let _ = fs::rename(&file, &aside);
                fs::write(&file, text).expect("it can be written");
                let _ = fs::remove_file(&aside);
            }
            // Emptied, and filled in two goes.
            3 => {
                let (first, second) = text.as_bytes().split_at(text.len() / 2);
                let mut open = fs::File::create(&file).expect("it can be opened");
                open.write_all(first).expect("it can be written");
                thread::sleep(Duration::from_millis(5));
                open.write_all(second).expect("it can be written");
            }
            // Removed and made again.
            _ => {
                let _ = fs::remove_file(&file);
                fs::write(&file, text).expect("it can be written");
            }
        }
    }
}

/// A folder goes away for a moment, and comes back by another way than it went.
fn rename_a_folder(root: &Path, dice: &mut Dice) {
    let folder = root.join(*dice.one_of(&["content/werkvormen", "content", "frameworks", "themes"]));
    let aside = root.join(".aside");
    fs::rename(&folder, &aside).expect("it can be renamed");
    if dice.below(2) == 0 {
        thread::sleep(Duration::from_millis(60));
    }
    fs::rename(&aside, &folder).expect("it can be renamed");
}

/// The site's folder itself is another one of the same name, as a fresh checkout is.
fn replace_the_folder(root: &Path, texts: &Texts) {
    let (fresh, old) = (root.with_file_name("fresh"), root.with_file_name("old"));
    support::write_site(&fresh, texts);
    fs::rename(root, &old).expect("it can be renamed");
    fs::rename(&fresh, root).expect("it can be renamed");
    fs::remove_dir_all(&old).expect("it can be removed");
}

/// A day at work.
struct Day {
    served: Served,
    /// What the folder holds.
    texts: Texts,
    /// States that were sound, to go back to as `git checkout` does.
    kept: Vec<Texts>,
    dice: Dice,
    /// So many files are a great many.
    many: usize,
}

impl Day {
    fn start(more: &[&str], seed: u64) -> Self {
        let texts = small_site();
        let served = Served::start(&texts, more);
        assert!(served.equals_a_build());
        let many = if long() { 2000 } else { 150 };
        Self { served, kept: vec![texts.clone()], texts, dice: Dice::new(seed), many }
    }

    /// One edit; `number` is different each time.
    fn edit(&mut self, number: usize) {
        let before = self.texts.clone();
        match self.dice.below(40) {
            0 | 1 => self.rename(number),
            2 | 3 => self.texts = self.dice.one_of(&self.kept).clone(),
            4 => rename_a_folder(&self.served.root, &mut self.dice),
            5 => replace_the_folder(&self.served.root, &self.texts),
            // Many small ones at once.
            6 | 7 => (0..6).for_each(|_| support::edit(&mut self.texts, &mut self.dice, number)),
            _ => support::edit(&mut self.texts, &mut self.dice, number),
        }
        self.save(&before);
    }

    fn save(&mut self, before: &Texts) {
        save(&self.served.root, before, &self.texts, &mut self.dice);
    }

    /// A file gets another name, and perhaps those who refer to it are told so.
    fn rename(&mut self, number: usize) {
        let mut activities = self.texts.keys().filter(|path| path.starts_with("content/werkvormen/"));
        let Some(path) = activities.nth(self.dice.below(3)).cloned() else { return };
        let text = self.texts.remove(&path).expect("it is there");
        self.texts.insert(format!("content/werkvormen/anders-{number}.md"), text);
        if self.dice.below(2) == 0 {
            let old = path.trim_start_matches("content/werkvormen/").trim_end_matches(".md").to_owned();
            for text in self.texts.values_mut() {
                *text = text.replace(&format!("[[{old}]]"), &format!("[[anders-{number}]]"));
            }
        }
    }

    /// A great many files come, are seen, and go.
    fn many_at_once(&mut self, number: usize) {
        let before = self.texts.clone();
        for file in 0..self.many {
            let text =
                format!("---\ntitle: Veel {file}\ndomains: [een]\n---\nNummer {file} van {number}. Zie [[over]].\n");
            self.texts.insert(format!("content/veel/{}/nummer-{file}.md", file % 40), text);
        }
        self.save(&before);
        // Sound or not: with mistakes they are told.
        self.served.equals_a_build();
        let all = std::mem::replace(&mut self.texts, before);
        self.save(&all);
        // Empty folders stay behind otherwise.
        let _ = fs::remove_dir_all(self.served.root.join("content/veel"));
    }

    /// A checkout of another branch brings a great many files in a moment, and the one back takes them away.
    fn check_out_many(&mut self) {
        if !git(&self.served.root, &["init", "-q", "-b", "weinig"]) {
            println!("git is not here");
            return;
        }
        let keep = |message| {
            assert!(git(&self.served.root, &["add", "-A"]) && git(&self.served.root, &["commit", "-q", "-m", message]));
        };
        keep("few");
        assert!(git(&self.served.root, &["checkout", "-q", "-b", "veel"]));
        for file in 0..self.many {
            let path = self.served.root.join(format!("content/tak/{}/nummer-{file}.md", file % 40));
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
            fs::write(path, format!("---\ntitle: Tak {file}\n---\nNummer {file}.\n")).expect("it can be written");
        }
        keep("many");
        for branch in ["weinig", "veel", "weinig"] {
            assert!(git(&self.served.root, &["checkout", "-q", branch]));
            assert!(self.served.equals_a_build(), "{branch}");
        }
        fs::remove_dir_all(self.served.root.join(".git")).expect("it can be removed");
    }

    /// What is served is what a build gives; says whether it is sound. What isn't is told, and then mended.
    fn compare(&mut self) -> bool {
        if self.served.equals_a_build() {
            if self.kept.len() < 8 {
                self.kept.push(self.texts.clone());
            }
            return true;
        }
        self.go_home();
        false
    }

    /// The site is as it was in the morning.
    fn go_home(&mut self) {
        let before = std::mem::replace(&mut self.texts, small_site());
        self.save(&before);
        assert!(self.served.equals_a_build());
    }

    /// What is served is what `katern build` writes.
    fn equals_what_is_written(&self) {
        let output = self.served.root.with_file_name("public");
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        let built = command.args(["build", "-q", "-r"]).arg(&self.served.root).arg("-o").arg(&output).status();
        assert!(built.expect("the program can be started").success());
        let mut folders = vec![output.clone()];
        let mut files = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
                let address = entry.strip_prefix(&output).expect("it is below").to_string_lossy().into_owned();
                if entry.is_dir() {
                    folders.push(entry);
                } else if !address.starts_with('.') {
                    let (status, _, body) = self.served.get(&format!("/{address}"));
                    assert_eq!(status, 200, "{address}");
                    assert!(plain(&address, body) == fs::read(&entry).expect("it is there"), "{address}");
                    files += 1;
                }
            }
        }
        assert!(files > 50, "{files} files");
    }

    /// Nothing happens: nothing is built, also when it is looked at.
    fn idle(&self, time: Duration) {
        thread::sleep(Duration::from_millis(1500));
        let builds = self.served.builds();
        thread::sleep(time);
        assert!(built(&self.served.root).is_some() && self.served.get("/").0 == 200);
        thread::sleep(Duration::from_millis(600));
        assert_eq!(self.served.builds(), builds, "nothing has changed");
        assert!(!self.served.root.join("public").exists(), "nothing is written to disk");
    }
}

impl Drop for Day {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("the same day again: KATERN_SEED={} (and KATERN_LONG=1, if it was)", seed());
        }
    }
}

fn seed() -> u64 {
    std::env::var("KATERN_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(2)
}

/// A number from outside, for machines that are too busy for all of it.
fn edits(usual: usize) -> usize {
    std::env::var("KATERN_EDITS").ok().and_then(|edits| edits.parse().ok()).filter(|_| long()).unwrap_or(usual)
}

fn day(more: &[&str], edits: usize) {
    // Days may go on beside each other, and not beside attacks: those measure how soon others are answered.
    let _beside_days = ONE_BY_ONE.read();
    let began = Instant::now();
    let mut day = Day::start(more, seed());
    let every = if long() { 50 } else { 8 };
    let (mut compared, mut mended, mut morning) = (0, 0, None);
    // The morning ends when everything has been done once.
    let noon = (edits / 5).max(1);
    for edit in 1..=edits {
        day.edit(edit);
        // Sometimes the next comes before this one is shown.
        thread::sleep(Duration::from_millis([0, 5, 60][day.dice.below(3)]));
        if edit % every == 0 || edit == edits {
            compared += 1;
            mended += usize::from(!day.compare());
        }
        if long() && edit % edits.div_ceil(6) == 0 {
            day.many_at_once(edit);
        }
        if edit == noon {
            day.many_at_once(edit);
            day.go_home();
            day.check_out_many();
            morning = Some(memory(&day.served));
        }
    }
    day.go_home();
    let (morning, evening) = (morning.expect("there is a morning"), memory(&day.served));
    println!(
        "{edits} edits, {} builds, {compared} comparisons, {mended} of them broken and then mended; {morning} kB in the \
         morning, {evening} kB in the evening; {:?}",
        day.served.builds(),
        began.elapsed()
    );
    day.equals_what_is_written();
    day.idle(Duration::from_secs(if long() { 60 } else { 2 }));
    if long() {
        assert!(evening < morning + morning / 5, "memory has grown: {morning} kB, then {evening} kB");
    }
}

/// Runs git in a folder, as nobody in particular; whether it went well.
fn git(root: &Path, words: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "core.hooksPath="]);
    command.args(["-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"]);
    command.args(words).env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.status().is_ok_and(|status| status.success())
}

#[cfg(target_os = "linux")]
fn memory(served: &Served) -> u64 {
    served.held().0
}

#[cfg(not(target_os = "linux"))]
fn memory(_: &Served) -> u64 {
    0
}

#[test]
fn an_editing_day_shows_what_a_build_would() {
    day(&[], edits(if long() { 1000 } else { 30 }));
}

#[test]
fn polling_shows_the_same() {
    day(&["--poll"], edits(if long() { 1000 } else { 5 }));
}
