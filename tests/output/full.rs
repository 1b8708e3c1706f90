//! A disk that is full: one whole site, the old or the new.

use std::{
    env, fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use super::{
    both_versions, code, errors, files, katern,
    killed::{clears_up, kill_builds},
    leftovers, run, site_of,
    support::{long, write_site},
};

/// The languages in which a full disk is told.
const TOLD: [(&str, [&str; 2]); 2] =
    [("nl", ["de schijf is vol", "staat die er nog"]), ("en", ["the disk is full", "it is still there"])];

/// Makes a disk of its own, where the system allows that: builds the site there, fills the disk but for ever more blocks,
/// and builds another version each time. Says what each build ended with and which site stands there.
const SCRIPT: &str = r#"
mkdir disk && mount -t tmpfs -o size=16m none disk || { echo no disk; exit; }
cp -r site disk/site && cd disk || { echo no copy; exit; }
"$KATERN" --root site build -q || { echo no first build; exit; }
diff -r site/public ../een > /dev/null || { echo another first build; exit; }
cp -r ../anders/. site/ || { echo no other version; exit; }
free() { df -k . | awk 'NR == 2 { print $4 }'; }
for kept in $KEPT; do
  rm -f filler; head -c "$((($(free) - kept) * 1024))" /dev/zero > filler
  "$KATERN" --lang "$SPEECH" --root site build -q 2> ../said; ended=$?
  if diff -r site/public ../een > /dev/null; then shown=een
  elif diff -r site/public ../twee > /dev/null; then shown=twee
  else shown=neither; fi
  echo "$kept $ended $shown $(tr '\n' ' ' < ../said)"
  [ $ended = 0 ] && break
done
rm filler; "$KATERN" --root site build -q; echo "after $? $(ls -A site | grep -c katern-)"
"#;

#[test]
fn a_full_disk_leaves_a_whole_site() {
    for (language, told) in TOLD {
        if !fill_a_disk(language, told) {
            return;
        }
    }
}

/// What came of a command that makes a disk of its own; nothing where the system does not allow that, which is said.
fn on_its_own_disk(command: &mut Command) -> Option<Output> {
    let Ok(output) = command.output() else {
        println!("no disk can be made here");
        return None;
    };
    let is_refused = output.stdout.is_empty() && errors(&output).starts_with("unshare:");
    if is_refused || output.stdout == b"no disk\n" {
        println!("no disk can be made here: {}", errors(&output));
        return None;
    }
    Some(output)
}

/// Fills a disk while a build is told about it in a language; `false` where no disk can be made.
fn fill_a_disk(language: &str, told: [&str; 2]) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    both_versions(&root, 20);
    write_site(&folder.path().join("anders"), &site_of(20, "twee"));
    write_site(&root, &site_of(20, "een"));
    let step = if long() { 16 } else { 400 };
    let kept: Vec<_> = (0..6_400 / step).map(|number| (number * step).to_string()).collect();
    let mut command = Command::new("unshare");
    command.args(["-r", "-m", "sh", "-c", SCRIPT]).current_dir(folder.path());
    command.env("KATERN", env!("CARGO_BIN_EXE_katern")).env("KEPT", kept.join(" ")).env("SPEECH", language);
    let Some(output) = on_its_own_disk(&mut command) else { return false };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let (after, builds) =
        said.lines().collect::<Vec<_>>().split_last().map(|(l, b)| (l.to_string(), b.len())).expect("it says");
    assert_eq!(after, "after 0 0", "{said}");
    assert!(builds > 2, "{said}");
    for line in said.lines().take(builds) {
        let parts: Vec<_> = line.splitn(4, ' ').collect();
        match parts[1..3] {
            ["2", "een"] => assert!(told.iter().all(|words| line.contains(words)), "{line}"),
            ["0", "twee"] => {}
            _ => panic!("{line}\n{said}"),
        }
    }
    true
}

/// Where the system allows a disk of one's own, this test runs itself once more on one.
const DISK: &str = "KATERN_DISK";

#[test]
fn killed_on_a_full_disk_a_build_leaves_a_whole_site() {
    let Some(disk) = env::var_os(DISK) else {
        return on_a_small_disk("full::killed_on_a_full_disk_a_build_leaves_a_whole_site");
    };
    let (disk, folder) = (Path::new(&disk), tempfile::tempdir().expect("a folder"));
    let (root, filler) = (disk.join("site"), disk.join("filler"));
    let whole = both_versions(&folder.path().join("site"), 20);
    // Each file takes whole blocks, and a folder takes one.
    let need: usize = whole[1].values().map(|bytes| bytes.len().next_multiple_of(4096) + 4096).sum();
    let rounds = if long() { 200 } else { 12 };
    let killed = kill_builds(&root, (20, &whole), rounds, |dice, version| {
        let _ = fs::remove_file(&filler);
        write_site(&root, &site_of(20, version));
        // Sometimes there is room for all of it, and mostly for a part.
        fill(&filler, need * dice.below(130) / 100);
        katern(&root, &["build", "-q"])
    });
    fs::remove_file(&filler).expect("it is there");
    assert!(killed.before_the_end > rounds / 5 && (killed.refused > rounds / 20 || !long()), "{killed:?}");
    assert!(killed.changed > 0 || !long(), "none of them came to the swap: {killed:?}");
    clears_up(&root);
}

/// Fills the disk, but for so many bytes.
fn fill(filler: &Path, kept: usize) {
    let mut file = fs::File::create(filler).expect("there is room for a name");
    let zeros = [0; 4096];
    let mut blocks = 0;
    while file.write_all(&zeros).is_ok() {
        blocks += 1;
    }
    let len = 4096_u64 * blocks;
    file.set_len(len.saturating_sub(kept as u64)).expect("it can be shorter");
}

/// Runs one of these tests again where a small disk was made for it, which goes when the test ends.
fn on_a_small_disk(test: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let script = "mount -t tmpfs -o size=16m none \"$KATERN_DISK\" || { echo no disk; exit; }; exec \"$0\" \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["-r", "-m", "sh", "-c", script]).arg(env::current_exe().expect("this is a program"));
    command.args(["--exact", test, "--nocapture"]).env(DISK, folder.path());
    let Some(output) = on_its_own_disk(&mut command) else { return };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{said}");
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", errors(&output));
}

#[test]
fn killed_where_files_cannot_grow_a_build_leaves_a_whole_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let whole = both_versions(&root, 20);
    let rounds = if long() { 100 } else { 8 };
    let killed = kill_builds(&root, (20, &whole), rounds, |dice, version| {
        write_site(&root, &site_of(20, version));
        let blocks = *dice.one_of(&["0", "8", "60", "200", "100000", "100000"]);
        let mut build = within(&root, &format!("trap '' XFSZ; ulimit -f {blocks}"));
        build.stdout(Stdio::piped()).stderr(Stdio::piped());
        build
    });
    assert!(killed.before_the_end > rounds / 5 && killed.changed > 0 || !long(), "{killed:?}");
    clears_up(&root);
}

#[test]
fn a_terminal_that_is_gone_stops_no_build() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    write_site(&root, &site_of(1, "een"));
    let said_to = |words: &str, to: &str| {
        let mut command = Command::new("sh");
        let script = format!("\"$0\" --root \"$1\" {words} {to}");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_katern")]).arg(&root).output().expect("a shell")
    };
    assert_eq!(code(&said_to("build", "> /dev/full 2> /dev/full")), Some(0));
    assert!(root.join("public/index.html").exists());
    assert_eq!(code(&said_to("build", ">&- 2>&-")), Some(0));
    fs::write(root.join("content/over.md"), "no front matter").expect("a file can be written");
    assert_eq!(code(&said_to("build", "> /dev/full 2> /dev/full")), Some(1));
    assert_eq!(code(&said_to("check --format json", "> /dev/full")), Some(1));
}

#[test]
fn files_that_cannot_grow_leave_a_whole_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let whole = both_versions(&root, 3);
    assert_eq!(code(&run(&root, &["build"])), Some(0));
    write_site(&root, &site_of(3, "een"));
    let mut refused = 0;
    // Blocks of 512 bytes, from none at all to more than the largest file.
    for blocks in [0, 1, 2, 8, 20, 40, 60, 100, 200, 400, 100_000] {
        // Told as a failure first, then as a signal that ends the program at once.
        for trap in ["trap '' XFSZ;", ""] {
            let built = limited(&root, &format!("{trap} ulimit -f {blocks}"));
            let shown = usize::from(code(&built) != Some(0));
            assert!(files(&root.join("public")) == whole[shown], "{blocks}: {}", errors(&built));
            if shown == 0 {
                assert!(refused > 2, "nothing was refused");
                assert_eq!(leftovers(&root), Vec::<String>::new());
                return;
            }
            refused += 1;
            assert!(code(&built).is_none_or(|code| code == 2), "{}", errors(&built));
        }
    }
    panic!("no build was ever whole");
}

/// A build within a shell's limits.
fn within(root: &Path, limits: &str) -> Command {
    let build = katern(root, &["build", "-q"]);
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limits}; exec \"$0\" \"$@\"")]).arg(build.get_program()).args(build.get_args());
    command
}

/// What comes of it.
fn limited(root: &Path, limits: &str) -> Output {
    // What it says may be more than a file can hold.
    let output = within(root, limits).output().expect("a shell");
    let _ = fs::metadata(root).expect("the site is still there");
    output
}
