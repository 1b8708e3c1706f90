//! The same sources give the same bytes, wherever and however they are built. In short five sites and one of partnerships, each
//! built in plain surroundings and in those where everything is otherwise at once; in the long form every site in each.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, SystemTime},
};

use super::{files, support::long};

/// What surrounds a build and may not be seen in it.
struct Surroundings {
    /// Where the site lies, below a folder of our own.
    path: &'static str,
    /// Whether its files are made in the opposite order, with times of long ago or to come.
    turned: bool,
    /// What a shell does before it starts the program.
    shell: &'static str,
    variables: &'static [(&'static str, &'static str)],
}

const PLAIN: Surroundings = Surroundings { path: "a", turned: false, shell: ":", variables: &[] };

/// Everything at once first: that is the short form. One thing at a time says which it is.
const OTHERS: [Surroundings; 10] = [
    Surroundings {
        path: "een ander, véél langer pad/content/frameworks/b",
        turned: true,
        shell: "umask 077",
        variables: &[
            ("RAYON_NUM_THREADS", "7"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "en_US.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("COLUMNS", "20"),
            ("HOME", "/nergens"),
        ],
    },
    Surroundings { variables: &[("RAYON_NUM_THREADS", "1")], ..PLAIN },
    Surroundings { variables: &[("RAYON_NUM_THREADS", "2")], ..PLAIN },
    Surroundings { variables: &[("RAYON_NUM_THREADS", "16")], ..PLAIN },
    Surroundings { variables: &[("LC_ALL", "C"), ("LANG", "C")], ..PLAIN },
    Surroundings { variables: &[("LC_ALL", "tr_TR.UTF-8"), ("LANGUAGE", "tr")], ..PLAIN },
    Surroundings { variables: &[("TZ", "America/Anchorage")], ..PLAIN },
    Surroundings { shell: "umask 027", ..PLAIN },
    Surroundings { path: "diep/dieper/diepst/site", ..PLAIN },
    Surroundings { turned: true, ..PLAIN },
];

#[test]
fn surroundings_do_not_change_a_byte() {
    let repository = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let small = fs::read_dir(repository.join("tests/sites")).expect("there are small sites");
    let mut sites: Vec<_> = small.map(|entry| entry.expect("readable").path()).collect();
    sites.sort();
    if long() {
        sites.push(repository);
    } else {
        sites.retain(|site| {
            ["editions", "forms", "literature", "meetings", "partnerships", "search"]
                .iter()
                .any(|name| site.ends_with(name))
        });
    }
    for site in sites {
        let shared = same_everywhere(&site, &[]);
        let Ok(partnerships) = fs::read_dir(site.join("partnerships")) else { continue };
        for partnership in partnerships {
            let name = partnership.expect("readable").file_name().to_string_lossy().into_owned();
            let own = same_everywhere(&site, &["--partnership", &name]);
            assert!(own != shared, "{}: {name} has nothing of its own", site.display());
        }
    }
}

/// Builds a site in all surroundings, and gives what every one of them gave.
fn same_everywhere(site: &Path, more: &[&str]) -> BTreeMap<PathBuf, Vec<u8>> {
    let plain = built(site, &PLAIN, more);
    assert!(plain.len() > 5, "{} has pages", site.display());
    for (number, other) in OTHERS.iter().enumerate().take(if long() { OTHERS.len() } else { 1 }) {
        let other = built(site, other, more);
        let differ: Vec<_> =
            plain.keys().chain(other.keys()).filter(|path| plain.get(*path) != other.get(*path)).collect();
        assert!(differ.is_empty(), "{} {more:?}, surroundings {number}: {differ:?}", site.display());
    }
    plain
}

/// A copy of a site, built in its surroundings.
fn built(site: &Path, surroundings: &Surroundings, more: &[&str]) -> BTreeMap<PathBuf, Vec<u8>> {
    let home = tempfile::tempdir().expect("a folder");
    let root = home.path().join(surroundings.path);
    let mut parts = Vec::new();
    for part in ["katern.yaml", "zoeken.yaml", "content", "frameworks", "themes", "partnerships", "beeld", "merk"] {
        gather(site, &site.join(part), &mut parts);
    }
    parts.sort();
    if surroundings.turned {
        parts.reverse();
    }
    for (number, part) in parts.iter().enumerate() {
        let to = root.join(part);
        fs::create_dir_all(to.parent().expect("below")).expect("writable");
        fs::write(&to, fs::read(site.join(part)).expect("readable")).expect("writable");
        if surroundings.turned {
            let days = Duration::from_secs(86_400 * u64::try_from(number).expect("small"));
            let time = if number % 2 == 0 { SystemTime::UNIX_EPOCH + days } else { SystemTime::now() + days };
            fs::File::options().write(true).open(&to).and_then(|file| file.set_modified(time)).expect("ours");
        }
    }
    let out = home.path().join("uit");
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{}; exec \"$0\" \"$@\"", surroundings.shell), env!("CARGO_BIN_EXE_katern")]);
    command.args(["build", "-q", "-o"]).arg(&out).args(more).current_dir(&root);
    command.env_remove("SOURCE_DATE_EPOCH").envs(surroundings.variables.iter().copied());
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{}: {}", site.display(), String::from_utf8_lossy(&output.stderr));
    files(&out)
}

/// The files of a part of a site, by their paths from its root.
fn gather(site: &Path, path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            gather(site, &entry.expect("an entry").path(), found);
        }
    } else if path.is_file() {
        found.push(path.strip_prefix(site).expect("below").to_owned());
    }
}
