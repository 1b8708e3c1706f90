//! A disk that is full: one whole site, the old or the new.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use super::{
    both_versions, code, errors, files, katern, leftovers, run, site_of,
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
    let Ok(output) = command.output() else {
        println!("no disk can be made here");
        return false;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let without_room_of_its_own = said.is_empty() && errors(&output).starts_with("unshare:");
    if without_room_of_its_own || said == "no disk\n" {
        println!("no disk can be made here: {}", errors(&output));
        return false;
    }
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
fn limited(root: &Path, limits: &str) -> Output {
    let build = katern(root, &["build", "-q"]);
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limits}; exec \"$0\" \"$@\"")]).arg(build.get_program()).args(build.get_args());
    // What it says may be more than a file can hold.
    let output = command.output().expect("a shell");
    let _ = fs::metadata(root).expect("the site is still there");
    output
}
