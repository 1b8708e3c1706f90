//! What no text can hold: links, pipes, folders in the place of files, and sizes beyond measure.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use crate::program::{Limits, NOBODY};

/// Makes a case in a site's folder; none where this system can't.
pub type Make = fn(&Path) -> Option<Limits>;

/// Those that take seconds of work.
pub const SLOW: [&str; 4] = ["long-line-without-spaces", "long-line-of-yaml", "many-values", "many-keys"];

pub const ALL: &[(&str, Make)] = &[
    ("link-to-a-file", |root| outside(root, "geheim.md", "content/geheim.md")),
    ("link-to-a-folder", |root| outside(root, "", "content/map")),
    ("link-to-content", |root| {
        fs::remove_dir(root.join("content")).expect("it is empty");
        outside(root, "", "content")
    }),
    ("link-in-a-circle", |root| {
        link(&root.join("content"), &root.join("content/rond"))?;
        link(&root.join("content/b.md"), &root.join("content/a.md"))?;
        link(&root.join("content/a.md"), &root.join("content/b.md"))
    }),
    ("link-to-nothing", |root| link(Path::new("/nergens/x.md"), &root.join("content/x.md"))),
    ("link-of-the-settings", |root| {
        fs::remove_file(root.join("katern.yaml")).expect("it is there");
        outside(root, "geheim.yaml", "katern.yaml")
    }),
    ("link-of-the-logo", |root| outside(root, "geheim.svg", "logo.svg")),
    ("link-above-the-logo", |root| outside(root, "", "merk")),
    ("link-of-the-theme", |root| outside(root, "", "themes")),
    ("link-of-the-output", |root| {
        fs::rename(root.join("public"), root.with_file_name("elders")).expect("it can be moved");
        link(&root.with_file_name("elders"), &root.join("public"))
    }),
    ("pipe", |root| {
        pipe(&root.join("content/a.md"))?;
        pipe(&root.join("content/beeld.svg"))
    }),
    ("pipe-of-the-settings", |root| {
        fs::remove_file(root.join("katern.yaml")).expect("it is there");
        pipe(&root.join("katern.yaml"))
    }),
    ("pipe-of-the-logo", |root| pipe(&root.join("logo.svg"))),
    ("unreadable", |root| {
        write(root, "content/a.md", b"---\ntitle: A\n---\n");
        write(root, "content/map/b.md", b"---\ntitle: B\n---\n");
        write(root, "frameworks/kader.yaml", b"id: kader\n");
        write(root, "content/c.md", b"---\ntitle: C\n---\n\n[a](a.md)\n");
        write(root, "partnerships/noord/katern.yaml", b"id: noord\n");
        refused(root, &["content/a.md", "content/map", "frameworks", "partnerships/noord/katern.yaml"])
    }),
    ("unreadable-settings", |root| refused(root, &["katern.yaml"])),
    ("output-read-only", |root| {
        fs::create_dir(root.join("dicht")).expect("writable");
        let limits = refused(root, &[])?;
        #[cfg(unix)]
        fs::set_permissions(root.join("dicht"), std::os::unix::fs::PermissionsExt::from_mode(0o555)).expect("ours");
        Some(limits)
    }),
    ("output-full", |root| {
        // Pages are larger than a disk that holds ten kilobytes a file.
        write(root, "content/lang.md", format!("---\ntitle: Lang\n---\n{}", "woord ".repeat(20_000)).as_bytes());
        Some(Limits { file_blocks: Some(20), ..Limits::default() })
    }),
    ("output-is-a-file", |root| file(root, "bezet", b"van iemand anders")),
    ("output-is-foreign", |root| file(root, "scriptie/hoofdstuk.txt", b"tien jaar werk")),
    ("folder-as-file", |root| {
        fs::create_dir_all(root.join("content/map.md")).expect("writable");
        fs::create_dir_all(root.join("content/begrippen.yaml")).expect("writable");
        fs::remove_file(root.join("katern.yaml")).expect("it is there");
        fs::create_dir(root.join("katern.yaml")).expect("writable");
        Some(Limits::default())
    }),
    ("file-as-folder", |root| {
        write(root, "frameworks", b"geen map");
        fs::remove_dir(root.join("content")).expect("it is empty");
        file(root, "content", b"geen map")
    }),
    ("name-that-is-no-text", |root| {
        #[cfg(unix)]
        {
            let name = std::os::unix::ffi::OsStrExt::from_bytes(b"caf\xe9.svg".as_slice());
            let name: &std::ffi::OsStr = name;
            // Some disks take no such name.
            fs::write(root.join("content").join(name), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").ok()?;
            Some(Limits::default())
        }
        #[cfg(not(unix))]
        None
    }),
    ("name-that-speaks-to-the-terminal", |root| {
        write(root, "content/a\u{1b}[2J\u{1b}]0;x\u{7}b.md", b"---\ntitel: A\n---\n");
        Some(Limits::default())
    }),
    ("hundred-megabytes", |root| {
        let sparse = |path: &str, len| {
            let file = fs::File::create(root.join("content").join(path)).expect("writable");
            file.set_len(len).expect("a file with a hole");
        };
        sparse("groot.md", 100 << 20);
        sparse("groot.bib", 100 << 20);
        sparse("groot.svg", 300 << 20);
        Some(Limits::default())
    }),
    ("gigabyte-together", |root| {
        for number in 0..6 {
            let file = fs::File::create(root.join(format!("content/groot-{number}.pdf"))).expect("writable");
            file.set_len(200 << 20).expect("a file with a hole");
        }
        Some(Limits::default())
    }),
    ("long-line-of-text", |root| page(root, &format!("{}[x](nergens.md)", "woord ".repeat(10_000_000 / 6)))),
    ("long-line-without-spaces", |root| page(root, &format!("{} [x](nergens.md)", "x".repeat(10_000_000)))),
    ("long-line-of-yaml", |root| {
        let text = format!("---\ntitle: A\nsummary: {}\nsumary: x\n---\n", "é".repeat(5_000_000));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("long-list-on-one-line", |root| {
        let text = format!("---\ntitle: A\ntags: [{}]\nsumary: x\n---\n", "é, ".repeat(200_000));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("long-key", |root| {
        file(root, "content/a.md", format!("---\ntitle: A\n{}: x\n---\n", "sleutel".repeat(140)).as_bytes())
    }),
    ("long-value", |root| {
        let text = format!("---\ntitle: A\nupdated: {}\n---\n", "2027-".repeat(200_000));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("many-values", |root| {
        let text = format!("---\ntitle: A\ntags: [{}]\n---\n", "a, ".repeat(5_000_000));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("long-text-in-lists-with-names", |root| {
        let names: String = (0..60).map(|number| format!("&a{number} [")).collect();
        let text = format!("---\ntitle: A\nextra: {names}\"{}\"{}\n---\n", "x".repeat(15 << 20), "]".repeat(60));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("many-unknown-keys", |root| {
        let keys: String = (0..30_000).map(|n| format!("k{n}: x\n")).collect();
        file(root, "content/a.md", format!("---\n{keys}---\n").as_bytes())
    }),
    ("many-keys", |root| {
        let keys: String = (0..100_000).map(|n| format!("  k{n}: x\n")).collect();
        file(root, "content/a.md", format!("---\ntitle: A\nextra:\n{keys}  k0: y\n---\n").as_bytes())
    }),
    ("many-copies-of-a-long-text", |root| {
        let text = format!("---\ntitle: A\ntags: [&a {}, {}]\n---\n", "x".repeat(1_000_000), "*a , ".repeat(50_000));
        file(root, "content/a.md", text.as_bytes())
    }),
    ("deep-brackets-in-yaml", |root| file(root, "content/begrippen.yaml", "[".repeat(100_000).as_bytes())),
    ("deep-maps-in-yaml", |root| file(root, "content/begrippen.yaml", "{a: ".repeat(100_000).as_bytes())),
    ("deep-lists-in-yaml", |root| file(root, "content/begrippen.yaml", "- ".repeat(100_000).as_bytes())),
    ("deep-maps-by-indentation", |root| {
        let text: String = (0..2_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        file(root, "content/begrippen.yaml", text.as_bytes())
    }),
    ("deep-quotes", |root| page(root, &format!("{}x", "> ".repeat(10_000)))),
    ("deep-lists", |root| page(root, &format!("{}x", "- ".repeat(10_000)))),
    ("deep-html", |root| page(root, &"<div>".repeat(100_000))),
    ("deep-brackets", |root| page(root, &format!("{}\n\n[x](nergens.md)", "[".repeat(100_000)))),
    ("deep-braces-in-bibtex", |root| {
        let (open, close) = ("{".repeat(100_000), "}".repeat(100_000));
        file(root, "content/literatuur/a.bib", format!("@book{{a, title = {open}x{close}}}\n@").as_bytes())
    }),
    ("wide-table", |root| {
        let (head, line, row) = ("|a".repeat(3_000), "|-".repeat(3_000), "|a\n".repeat(3_000));
        page(root, &format!("{head}\n{line}\n{row}"))
    }),
    ("many-mistakes", |root| {
        let keys: String = (0..1_000).map(|n| format!("fout-{n}: x\n")).collect();
        let links = "[x](nergens.md)\n".repeat(200);
        file(root, "content/a.md", format!("---\ntitle: A\n{keys}---\n{links}").as_bytes())
    }),
    ("many-signs-in-bibtex", |root| {
        let text = format!("{}\n@book{{a, title = {{{}\n", "@".repeat(1_000_000), "@a{ ".repeat(10_000));
        file(root, "content/literatuur/a.bib", text.as_bytes())
    }),
    ("bibtex-bomb", |root| {
        let lines: String = (1..60).map(|n| format!("@string{{a{n} = a{0} # a{0}}}\n", n - 1)).collect();
        let text = format!("@string{{a0 = \"ha\"}}\n{lines}@book{{x, title = a59}}\n");
        file(root, "content/literatuur/a.bib", text.as_bytes())
    }),
    ("large-picture", |root| {
        // A picture says itself how large it is; nothing is unpacked to know.
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 8, 6, 0, 0, 0]);
        write(root, "content/bom.png", &png);
        write(root, "content/half.png", &png[..20]);
        write(root, "content/leeg.png", b"");
        page(root, "![a](bom.png) ![b](half.png) ![c](leeg.png) ![d](nergens.png)")
    }),
];

/// A case that is one file.
fn file(root: &Path, path: &str, bytes: &[u8]) -> Option<Limits> {
    write(root, path, bytes);
    Some(Limits::default())
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("writable");
    fs::write(path, bytes).expect("writable");
}

fn page(root: &Path, text: &str) -> Option<Limits> {
    file(root, "content/a.md", format!("---\ntitle: A\n---\n{text}\n").as_bytes())
}

#[cfg(unix)]
fn link(to: &Path, name: &Path) -> Option<Limits> {
    std::os::unix::fs::symlink(to, name).expect("a link can be made");
    Some(Limits::default())
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Option<Limits> {
    None
}

/// A link to something outside of the site, that holds what may never be shown.
fn outside(root: &Path, name: &str, from: &str) -> Option<Limits> {
    let folder = root.with_file_name("elders");
    write(&folder, "geheim.md", b"---\ntitle: Geheim\n---\n");
    write(&folder, "geheim.yaml", b"id: geheim\ntitle: Geheim\n");
    write(&folder, "geheim.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Geheim</title></svg>");
    link(&folder.join(name), &root.join(from))
}

fn pipe(path: &Path) -> Option<Limits> {
    let made = Command::new("mkfifo").arg(path).stderr(Stdio::null()).status();
    made.is_ok_and(|status| status.success()).then(Limits::default)
}

/// Takes the right to open some files away. Who may open everything runs the program as somebody who may not.
#[cfg(unix)]
fn refused(root: &Path, paths: &[&str]) -> Option<Limits> {
    use std::os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    };
    let home = root.parent().expect("a folder of our own");
    let closed = fs::Permissions::from_mode(0o000);
    let probe = home.join("proef");
    write(home, "proef", b"x");
    fs::set_permissions(&probe, closed.clone()).expect("ours");
    let as_nobody = fs::read(&probe).is_ok();
    fs::remove_file(&probe).expect("ours");
    let mut program = None;
    if as_nobody {
        let built = Path::new(env!("CARGO_BIN_EXE_katern"));
        let mut command = Command::new(built);
        let started = command.arg("--version").uid(NOBODY).gid(NOBODY).stdout(Stdio::null()).status();
        if !started.is_ok_and(|status| status.success()) {
            let copy = home.join("katern");
            fs::copy(built, &copy).expect("there is room");
            program = Some(copy);
        }
        let mut folders = vec![home.to_owned()];
        while let Some(folder) = folders.pop() {
            chown(&folder, Some(NOBODY), Some(NOBODY)).expect("allowed");
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                chown(&path, Some(NOBODY), Some(NOBODY)).expect("allowed");
                if path.is_dir() {
                    folders.push(path);
                }
            }
        }
    }
    for path in paths {
        fs::set_permissions(root.join(path), closed.clone()).expect("ours");
    }
    Some(Limits { as_nobody, program, ..Limits::default() })
}

#[cfg(not(unix))]
fn refused(_: &Path, _: &[&str]) -> Option<Limits> {
    None
}
