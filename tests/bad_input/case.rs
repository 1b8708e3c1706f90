//! One case: a site, the words to run the program with, and what it says.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::{
    made,
    program::{Ended, Limits},
};

const SETTINGS: &str = "id: proef\ntitle: Proef\n";
/// A second mistake, that must be told whatever else is wrong.
const SECOND: (&str, &str) = ("content/nog-een-fout.md", "---\ntitel: Nog een fout\n---\n");
/// The lines of a terminal that can't be meant for a publisher.
const NOT_FOR_PEOPLE: [&str; 12] = [
    "panicked",
    "RUST_BACKTRACE",
    "os error",
    "invalid type",
    "Utf8Error",
    "unwrap",
    "Some(",
    "None",
    "Err(",
    "thread '",
    "serde",
    "saphyr",
];

pub struct Case<'a> {
    name: &'a str,
    files: Vec<(String, Vec<u8>)>,
    words: Vec<String>,
    /// All that stands before what is told.
    pub before: &'a str,
    /// What is told.
    pub expected: String,
}

impl<'a> Case<'a> {
    pub fn read(name: &'a str, written: &'a str) -> Self {
        let (before, expected) = written.split_once("=== told\n").unwrap_or((written, ""));
        let mut case =
            Self { name, files: Vec::new(), words: vec!["build".to_owned()], before, expected: expected.to_owned() };
        for part in before.split("=== ").skip(1) {
            let (head, text) = part.split_once('\n').expect("a path stands on a line of its own");
            if let Some(words) = head.strip_prefix("run ") {
                case.words = words.split_whitespace().map(str::to_owned).collect();
            } else if let Some(path) = head.strip_suffix(" (escaped)") {
                case.files.push((escaped_path(path), escaped(text.trim_end_matches('\n'))));
            } else {
                case.files.push((head.to_owned(), text.as_bytes().to_owned()));
            }
        }
        case
    }

    /// Runs the program in both languages, the second time with one more mistake in the site. None where this system can't
    /// bring the case about; an error where the program breaks a promise that holds for all cases.
    pub fn run(&self) -> Option<Result<String, String>> {
        let home = tempfile::tempdir().expect("a folder of our own");
        let root = home.path().join("site");
        let mut files: BTreeMap<&str, &[u8]> = BTreeMap::from([("katern.yaml", SETTINGS.as_bytes())]);
        files.extend(self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
        fs::create_dir_all(root.join("content")).expect("writable");
        for (path, bytes) in files {
            write(&root.join(path), bytes);
        }
        write(&root.join("public/.katern"), b"edition: all\n");
        write(&root.join("public/index.html"), b"the last site");
        let limits = match made::ALL.iter().find(|(name, _)| *name == self.name) {
            Some((_, make)) => make(&root)?,
            None => Limits::default(),
        };
        Some(self.run_in(home.path(), &root, &limits))
    }

    fn run_in(&self, home: &Path, root: &Path, limits: &Limits) -> Result<String, String> {
        let first = self.once(home, root, limits, "nl")?;
        let mut told = format!("exit {}\n", first.code);
        told.push_str(&abridged(&first.words));
        // What the world refuses is told when there is nothing else to tell.
        let can_be_added = first.code != 2 && root.join("content").is_dir() && !root.join("content").is_symlink();
        if can_be_added {
            write(&root.join(SECOND.0), SECOND.1.as_bytes());
        }
        let second = self.once(home, root, limits, "en")?;
        let mut words = second.words;
        let tells = |words: &str| words.contains("╭▸");
        if can_be_added {
            let place = format!("╭▸ {}:2:1\n", SECOND.0);
            let blocks: Vec<_> = words.split_inclusive("\n\n").collect();
            let of_second = |block: &&&str| block.contains(&place);
            if blocks.iter().filter(of_second).count() != 1 || second.code != 1 {
                return Err(format!("another mistake in the same site is not told (exit {}):\n{words}", second.code));
            }
            // What is counted below the blocks counts it too.
            words = blocks[..blocks.len() - 1].iter().filter(|block| !of_second(block)).copied().collect();
            if tells(&first.words) && !tells(&words) {
                // What goes wrong only on a page that is made is told when there is nothing else to tell.
                fs::remove_file(root.join(SECOND.0)).map_err(|error| error.to_string())?;
                words = self.once(home, root, limits, "en")?.words;
            }
        }
        if tells(&first.words) != tells(&words) {
            return Err(format!("one language tells and the other does not:\n{}\n{words}", first.words));
        }
        told.push_str("--- in English\n");
        told.push_str(&abridged(&words));
        Ok(told)
    }

    /// Runs the program once; an error where it panics, is stopped by a limit, or touches the last site though it failed.
    fn once(&self, home: &Path, root: &Path, limits: &Limits, language: &str) -> Result<Ended, String> {
        let before = tree(home);
        let mut ended = limits
            .run(root, &[&["--lang", language], &*self.words.iter().map(String::as_str).collect::<Vec<_>>()].concat());
        let after = tree(home);
        ended.words = without_seconds(&ended.words.replace(&*home.to_string_lossy(), "…"));
        if !matches!(ended.code, 0..=2) {
            return Err(format!("it ended with {}:\n{}", ended.code, ended.words));
        }
        // A site that is sound is written into its folder and nowhere else.
        let is_free = |path: &Path| ended.code == 0 && path.starts_with(root.join("public"));
        let of = |these: &BTreeMap<PathBuf, Vec<u8>>, those: &BTreeMap<PathBuf, Vec<u8>>| {
            let other = these.iter().filter(|(path, bytes)| those.get(*path) != Some(bytes) && !is_free(path));
            other.map(|(path, _)| path.clone()).collect::<BTreeSet<_>>()
        };
        let changed: BTreeSet<_> = of(&after, &before).union(&of(&before, &after)).cloned().collect();
        if !changed.is_empty() {
            return Err(format!("it ended with {}, and yet changed {changed:?}\n{}", ended.code, ended.words));
        }
        if let Some(word) = NOT_FOR_PEOPLE.iter().find(|word| ended.words.contains(**word)) {
            return Err(format!("‘{word}’ is no word for a publisher:\n{}", ended.words));
        }
        // Of each mistake a page of text at most, however long its line.
        if ended.words.len() > 1_000_000.max(2_000 * ended.words.matches("╭▸").count()) {
            return Err(format!("it says {} bytes", ended.words.len()));
        }
        for block in ended.words.split("\n\n").filter(|block| block.contains("╭▸")) {
            let mends = ["zo los je het op:", "how to mend it:"].iter().any(|words| block.contains(words));
            if !mends {
                return Err(format!("no way to mend it is told:\n{block}"));
            }
        }
        Ok(ended)
    }
}

/// What is said without how long it took.
fn without_seconds(words: &str) -> String {
    let Some((before, after)) = words.rsplit_once(" s).\n") else { return words.to_owned() };
    let (before, _) = before.rsplit_once('(').unwrap_or((before, ""));
    format!("{before}(… s).\n{after}")
}

/// The first and last of very many messages.
fn abridged(words: &str) -> String {
    let blocks: Vec<_> = words.split_inclusive("\n\n").collect();
    match blocks.len() {
        0..50 => words.to_owned(),
        all => format!("{}({} more)\n\n{}", blocks[..3].concat(), all - 5, blocks[all - 2..].concat()),
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("writable");
    fs::write(path, bytes).expect("writable");
}

/// What lies below a folder: files by their bytes, large ones by their length; links and others by what they are.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(open) = folders.pop() {
        let Ok(entries) = fs::read_dir(&open) else { continue };
        for entry in entries {
            let entry = entry.expect("an entry");
            let (path, kind) = (entry.path(), entry.file_type().expect("a kind"));
            if kind.is_dir() {
                folders.push(path.clone());
                found.insert(path, Vec::new());
                continue;
            }
            let small = kind.is_file() && entry.metadata().expect("known").len() < 1 << 20;
            let bytes = if small { fs::read(&path).unwrap_or_default() } else { format!("{kind:?}").into_bytes() };
            found.insert(path, bytes);
        }
    }
    found
}

fn escaped_path(path: &str) -> String {
    String::from_utf8(escaped(path)).expect("names that are no text are made in made.rs")
}

/// The bytes that escapes stand for.
fn escaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((plain, after)) = rest.split_once('\\') {
        bytes.extend(plain.as_bytes());
        let mark = after.chars().next().expect("something is escaped");
        rest = &after[mark.len_utf8()..];
        match mark {
            'r' => bytes.push(b'\r'),
            'n' => bytes.push(b'\n'),
            't' => bytes.push(b'\t'),
            '0' => bytes.push(0),
            '\\' => bytes.push(b'\\'),
            'x' => {
                bytes.push(u8::from_str_radix(&rest[..2], 16).expect("two hexadecimal digits"));
                rest = &rest[2..];
            }
            'u' => {
                let (code, after) = rest[1..].split_once('}').expect("it ends with a brace");
                let code = u32::from_str_radix(code, 16).expect("hexadecimal");
                bytes.extend(char::from_u32(code).expect("a character").to_string().as_bytes());
                rest = after;
            }
            other => panic!("\\{other} is no escape here"),
        }
    }
    bytes.extend(rest.as_bytes());
    bytes
}
