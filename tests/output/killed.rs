//! Builds that are killed, and what they leave half done: there is always one whole site.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    thread,
    time::Instant,
};

use super::{
    both_versions, code, errors, files, katern, leftovers, run, site_of,
    support::{Dice, long, small_site, write_site},
};

/// What came of builds that were killed at random.
#[derive(Debug)]
pub struct Killed {
    /// How many of them were, before they ended.
    pub before_the_end: usize,
    /// How often the site was another after it.
    pub changed: usize,
    /// How many ended by themselves, and could not write it.
    pub refused: usize,
}

/// Kills builds of two versions of a site at random, each prepared first, and looks whether a whole site stands there.
/// `shown` is the version that does at first.
pub fn kill_builds(
    root: &Path,
    (pages, whole): (usize, &[BTreeMap<PathBuf, Vec<u8>>; 2]),
    rounds: usize,
    mut prepared: impl FnMut(&mut Dice, &str) -> Command,
) -> Killed {
    let started = Instant::now();
    write_site(root, &site_of(pages, "twee"));
    assert_eq!(code(&run(root, &["build"])), Some(0));
    let mut took = started.elapsed();
    let public = root.join("public");
    let mut dice = Dice::new(11);
    let mut killed = Killed { before_the_end: 0, changed: 0, refused: 0 };
    let mut last = 1;
    for round in 0..rounds {
        let mut build = prepared(&mut dice, ["een", "twee"][round % 2]).spawn().expect("the program can be started");
        // Mostly near the end, where it matters.
        let part = if dice.below(3) == 0 { dice.below(100) } else { 70 + dice.below(60) };
        thread::sleep(took * u32::try_from(part).expect("it is small") / 100);
        stop(&mut build, round % 3 == 0);
        let ended = build.wait_with_output().expect("it ends");
        let there = files(&public);
        let now = whole.iter().position(|whole| *whole == there);
        let now = now.unwrap_or_else(|| panic!("round {round}: not a whole site ({} files)", there.len()));
        match code(&ended) {
            None => killed.before_the_end += 1,
            Some(0) => assert_eq!(now, round % 2, "round {round}: {}", errors(&ended)),
            Some(2) => {
                killed.refused += 1;
                assert_eq!(now, last, "round {round}: {}", errors(&ended));
            }
            other => panic!("round {round}: {other:?} {}", errors(&ended)),
        }
        killed.changed += usize::from(now != last);
        // The end is looked for as this machine gets busier or less so: that is where it matters.
        took = match code(&ended) {
            Some(0) => took * 9 / 10,
            None if now == last => took * 21 / 20,
            // One that was refused ended early, and says nothing of when others do.
            _ => took,
        };
        last = now;
    }
    println!("of {rounds} builds: {killed:?}");
    killed
}

#[test]
fn killed_builds_leave_a_whole_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let whole = both_versions(&root, 40);
    let rounds = if long() { 200 } else { 15 };
    let killed = kill_builds(&root, (40, &whole), rounds, |_, version| {
        write_site(&root, &site_of(40, version));
        katern(&root, &["build"])
    });
    if long() {
        assert!(killed.changed > 0, "all of them were killed before they had come to the swap");
    }
    assert!(killed.before_the_end > rounds / 4, "the builds were killed too late: {killed:?}");
    assert_eq!(killed.refused, 0, "{killed:?}");
    clears_up(&root);
}

/// The next build is sound, and nothing of the others is left.
pub fn clears_up(root: &Path) {
    let after = run(root, &["build"]);
    assert_eq!(code(&after), Some(0), "{}", errors(&after));
    assert_eq!(leftovers(root), Vec::<String>::new());
}

fn stop(build: &mut Child, gently: bool) {
    if cfg!(unix) && gently {
        let _ = Command::new("kill").args(["-TERM", &build.id().to_string()]).status();
    } else {
        let _ = build.kill();
    }
}

/// Leaves a swap half done.
type CutShort = fn(&Path);

/// What can lie beside the output when a build is killed where folders can't be exchanged: two renames, and the old site
/// cleared away. Which of the two sites must be shown after the next run that itself writes nothing.
const HALF_DONE: [(&str, usize, CutShort); 6] = [
    ("while it was staged", 0, |root| {
        fs::remove_dir_all(root.join(".public.katern-new/werkvormen")).expect("half of it");
    }),
    ("before the first rename", 0, |_| {}),
    ("between the two", 1, |root| rename(root, "public", ".public.katern-old")),
    ("after the second", 1, |root| {
        rename(root, "public", ".public.katern-old");
        rename(root, ".public.katern-new", "public");
    }),
    ("before the old site is cleared away", 1, |root| {
        rename(root, "public", ".public.katern-gone");
        rename(root, ".public.katern-new", "public");
    }),
    ("while it is", 1, |root| {
        rename(root, "public", ".public.katern-gone");
        rename(root, ".public.katern-new", "public");
        fs::remove_dir_all(root.join(".public.katern-gone/werkvormen")).expect("half of it");
    }),
];

fn rename(root: &Path, from: &str, to: &str) {
    fs::rename(root.join(from), root.join(to)).expect("it can be renamed");
}

#[test]
fn two_renames_cut_short_anywhere_are_finished_by_the_next_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let whole = both_versions(&root, 1);
    for (when, shown, cut_short) in HALF_DONE {
        for (version, name) in [("een", "public"), ("twee", ".public.katern-new")] {
            write_site(&root, &site_of(1, version));
            let built = run(&root, &["build", "-o", &folder.path().join("los").to_string_lossy()]);
            assert_eq!(code(&built), Some(0), "{}", errors(&built));
            let _ = fs::remove_dir_all(root.join(name));
            fs::rename(folder.path().join("los"), root.join(name)).expect("it can be renamed");
        }
        cut_short(&root);
        // The next run has mistakes to tell, and yet a whole site stands there after it.
        fs::write(root.join("content/over.md"), "no front matter").expect("a file can be written");
        assert_eq!(code(&run(&root, &["build"])), Some(1));
        assert!(files(&root.join("public")) == whole[shown], "killed {when}: not the site that was whole");
        // The one after it clears up.
        write_site(&root, &site_of(1, "een"));
        let built = run(&root, &["build"]);
        assert_eq!(code(&built), Some(0), "killed {when}: {}", errors(&built));
        assert!(files(&root.join("public")) == whole[0], "killed {when}");
        assert_eq!(leftovers(&root), Vec::<String>::new(), "killed {when}");
    }
}

#[test]
fn a_swap_cut_short_between_two_renames_is_finished_by_the_next_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    assert_eq!(code(&run(root, &["build"])), Some(0));
    let last = files(&root.join("public"));
    // As it lies where folders can't be exchanged: the last site put aside, the new one not yet in its place.
    fs::rename(root.join("public"), root.join(".public.katern-old")).expect("it can be renamed");
    // The next run has mistakes to tell, and still puts the site back.
    fs::write(root.join("content/over.md"), "no front matter").expect("a file can be written");
    assert_eq!(code(&run(root, &["build"])), Some(1));
    assert!(files(&root.join("public")) == last);
    assert_eq!(leftovers(root), Vec::<String>::new());
}

/// Before which call to the system a build is killed.
const STEPS: [(&str, u32); 9] = [
    ("rename,renameat,renameat2", 1),
    ("rename,renameat,renameat2", 2),
    ("rename,renameat,renameat2", 3),
    ("rename,renameat", 1),
    ("rename,renameat", 2),
    ("rename,renameat", 3),
    ("unlink,unlinkat,rmdir", 1),
    ("unlink,unlinkat,rmdir", 20),
    ("mkdir,mkdirat", 2),
];

/// Where the system can be made to, a build is killed at each step of the swap, with folders exchanged at once and without.
#[test]
fn killed_at_any_step_of_the_swap_a_build_is_finished_by_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let whole = both_versions(&root, 1);
    let mut killed = 0;
    for exchange in [&[][..], &["-e", "inject=renameat2:error=ENOSYS"]] {
        for (calls, number) in STEPS {
            // One step of either way is enough where time is short.
            let twice = calls.ends_with("renameat2") && !exchange.is_empty();
            let first =
                calls.ends_with("renameat2") && number == 1 || calls == "rename,renameat" && !exchange.is_empty();
            if twice || !(long() || first) {
                continue;
            }
            write_site(&root, &site_of(1, "een"));
            assert_eq!(code(&run(&root, &["build"])), Some(0));
            write_site(&root, &site_of(1, "twee"));
            let inject = format!("inject={calls}:signal=KILL:when={number}");
            let build = katern(&root, &["build", "-q"]);
            let mut traced = Command::new("strace");
            traced.args([
                "-f",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat",
            ]);
            traced.args(exchange).args(["-e", &inject]).arg(build.get_program()).args(build.get_args());
            match traced.output() {
                Ok(ended) if ended.status.code() == Some(0) => continue,
                Ok(ended) if ended.status.code().is_none_or(|code| code == 137) => killed += 1,
                // No such tool here, or it may not look: `./test` brings it where Debian does.
                other => {
                    println!("no build can be traced here: {other:?}");
                    assert!(!(long() && cfg!(target_os = "linux")), "the long form needs strace");
                    return;
                }
            }
            let when = format!("before call {number} of {calls}, {exchange:?}");
            let public = root.join("public");
            assert!(!public.exists() || whole.contains(&files(&public)), "killed {when}: not a whole site");
            fs::write(root.join("content/over.md"), "no front matter").expect("a file can be written");
            assert_eq!(code(&run(&root, &["build"])), Some(1));
            assert!(whole.contains(&files(&public)), "killed {when}: not whole after the next run");
            write_site(&root, &site_of(1, "een"));
            assert_eq!(code(&run(&root, &["build"])), Some(0), "killed {when}");
            assert!(files(&public) == whole[0] && leftovers(&root).is_empty(), "killed {when}: {:?}", leftovers(&root));
        }
    }
    assert!(killed >= if long() { 9 } else { 4 }, "only {killed} were killed");
}
