//! A site's beginning: the first half hour as someone lives it, in both languages; what `katern new`, `init` and `import`
//! make passes `katern check`, and nothing is overwritten.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use katern::{diagnostics::Words, i18n::Language, settings::Overrides};

mod common;
mod support;
use support::{small_site, write_site};

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
    command.args(["--lang", "en", "--root"]).arg(root).args(arguments).output().expect("the program can be started")
}

#[test]
fn every_kind_in_both_languages_is_ready_to_edit() {
    for language in ["nl", "en"] {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let mut site = small_site();
        let settings = site["katern.yaml"].replace("language: nl", &format!("language: {language}"));
        site.insert("katern.yaml".into(), settings);
        write_site(root, &site);
        for (kind, slug, path, word) in [
            ("activity", "eerste-keer", "content/werkvormen/eerste-keer.md", "title: \"Eerste keer\""),
            ("werkvorm", "2024", "content/werkvormen/2024.md", "title: \"2024\""),
            ("competency", "kijken", "content/bekwaamheden/kijken.md", "#title: \"Kijken\""),
            ("bekwaamheid", "twee", "content/bekwaamheden/twee.md", "draft: true"),
            ("form", "kijken-en-zien", "content/formulieren/kijken-en-zien.yaml", "title: \"Kijken en zien\""),
            ("formulier", "1", "content/formulieren/1.yaml", "kind: scan"),
            ("meeting", "derde-keer", "content/bijeenkomsten/derde-keer.md", "title: \"Derde keer\""),
            ("traject", "reis", "content/trajecten/reis.md", "title: \"Reis\""),
            // A group follows the programme that there is.
            ("groep", "voorjaar", "content/trajecten/groepen/voorjaar.yaml", "programme: reis"),
            ("page", "hulp/hoe-dan", "content/hulp/hoe-dan.md", "title: \"Hoe dan\""),
            ("pagina", "contact", "content/contact.md", "title: \"Contact\""),
            ("partnerschap", "noord", "partnerships/noord/katern.yaml", "-noord\n"),
            ("raamwerk", "tweede-kader", "frameworks/tweede-kader.yaml", "id: tweede-kader\ntitle: \"Tweede kader\""),
        ] {
            let made = run(root, &["new", kind, slug]);
            assert!(made.status.success(), "{kind}: {}", String::from_utf8_lossy(&made.stderr));
            let text = fs::read_to_string(root.join(path)).expect("the file is there");
            assert!(text.contains(word), "{text}");
            assert!(text.contains(if language == "nl" { "hekje" } else { "take the #" }), "{text}");
            // A second time nothing happens.
            let mark = if path.ends_with(".yaml") { "# " } else { "" };
            fs::write(root.join(path), format!("{text}\n{mark}Mine.\n")).expect("a file can be written");
            assert_eq!(run(root, &["new", kind, slug]).status.code(), Some(2));
            assert!(fs::read_to_string(root.join(path)).expect("it is there").ends_with("Mine.\n"));
        }
        for drafts in [&["check"][..], &["check", "--drafts"]] {
            let checked = run(root, drafts);
            assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
        }
    }
}

/// What an author does with a line that is ready behind a `#`: only the `#` goes, of the lines that belong to it too. Each
/// such line with the text that then results.
fn without_marks(text: &str) -> Vec<(String, String)> {
    let lines: Vec<_> = text.lines().collect();
    let is_ready =
        |line: &str| line.trim_start().strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let belongs = |line: &str| line.trim_start().starts_with("#  ");
    let made = (0..lines.len()).filter(|&at| is_ready(lines[at])).map(|at| {
        let end = at + 1 + lines[at + 1..].iter().take_while(|line| belongs(line)).count();
        let mut own: Vec<_> = lines.iter().map(|line| (*line).to_owned()).collect();
        for line in &mut own[at..end] {
            *line = line.replacen('#', "", 1);
        }
        (lines[at].to_owned(), own.join("\n") + "\n")
    });
    made.collect()
}

#[test]
fn a_line_behind_a_mark_is_right_without_it() {
    // What a line refers to need not be there yet, and of two ways to write a scale one is taken out.
    let form =
        ["yaml-syntax", "unknown-key", "missing-key", "duplicate-key", "wrong-kind", "wrong-value", "empty-value"];
    let read = |path: &Path| fs::read_to_string(path).expect("it is there");
    let commands = common::repository().join("src/commands");
    let mut texts: Vec<(String, String)> = Vec::new();
    for (language, code) in [(Language::Nl, "nl"), (Language::En, "en")] {
        texts.push(("katern.yaml".into(), read(&commands.join("first_site").join(code).join("katern.yaml"))));
        for (name, path) in [
            ("activity.md", "content/werkvormen/x.md"),
            ("competency.md", "content/bekwaamheden/x.md"),
            ("meeting.md", "content/bijeenkomsten/x.md"),
            ("programme.md", "content/trajecten/x.md"),
            ("cohort.yaml", "content/trajecten/groepen/x.yaml"),
            ("form.yaml", "content/formulieren/x.yaml"),
            ("page.md", "content/x.md"),
            ("framework.yaml", "frameworks/x.yaml"),
            ("partnership.yaml", "katern.yaml"),
        ] {
            let text = read(&commands.join("new").join(code).join(name));
            texts.push((
                path.into(),
                text.replace("{title}", "X").replace("{id}", "x").replace("{programme}", "x").replace("{site}", "x"),
            ));
        }
        let words = Words::new(language);
        for (kind, path) in [("page", "x"), ("activity", "werkvormen/x"), ("meeting", "bijeenkomsten/x")] {
            let front = words.get(&format!("import-front-{kind}"), &[("file", "x.docx".into())]);
            texts.push((format!("content/{path}.md"), format!("---\n{front}\ntitle: X\n---\n")));
        }
    }
    let mut tried = 0;
    for (path, text) in texts {
        // No line is ready behind a # and a space: taking out the # alone would leave a space too many.
        for line in text.lines().filter_map(|line| line.trim_start().strip_prefix("# ")) {
            let word = line.split_once(':').map_or("", |(word, _)| word);
            assert!(word.is_empty() || word.contains(|letter: char| !letter.is_ascii_lowercase()), "{path}: # {line}");
        }
        for (line, text) in without_marks(&text) {
            let mut site = small_site();
            site.insert(path.clone(), text);
            let site = site.iter().map(|(path, text)| (path.as_str(), text.as_str()));
            let told = katern::plan(&common::from_texts(site), &Overrides { drafts: true, ..Overrides::default() });
            let told = told.diagnostics.iter().filter(|told| form.contains(&told.code.name));
            let told: Vec<_> =
                told.filter(|told| told.location.as_ref().is_some_and(|place| place.path.as_str() == path)).collect();
            assert!(told.is_empty(), "{path}: {line}: {told:?}");
            tried += 1;
        }
    }
    assert!(tried > 80, "{tried} lines were tried");
}

#[test]
fn what_would_be_a_mistake_is_not_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    for (kind, slug, code) in [
        ("activity", "Met Hoofdletters", 2),
        ("activity", "../../evil", 2),
        ("activity", "map/naam", 2),
        ("page", "/abs", 2),
        ("page", "", 2),
        ("term", "woord", 2),
        // There is no programme to follow.
        ("cohort", "voorjaar", 1),
        // No framework names it.
        ("competency", "luisteren", 1),
    ] {
        let refused = run(root, &["new", kind, slug]);
        assert_eq!(refused.status.code(), Some(code), "{kind} {slug}: {}", String::from_utf8_lossy(&refused.stderr));
    }
    assert!(!root.join("content/bekwaamheden/luisteren.md").exists());
    for (kind, slug, told) in [
        ("activity", "luisteren.md", "‘luisteren’"),
        ("form", "zelfscan.yaml", "‘zelfscan’"),
        ("begrip", "woord", "content/begrippen.yaml"),
        ("literatuur", "jansen", "content/literatuur"),
    ] {
        let refused = run(root, &["new", kind, slug]);
        let words = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && words.contains(told), "{kind} {slug}: {words}");
    }
}

#[test]
fn the_whole_example_is_a_site_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("voorbeeld");
    let begun = run(folder.path(), &["init", "--example", &root.display().to_string()]);
    assert!(begun.status.success(), "{}", String::from_utf8_lossy(&begun.stderr));
    assert!(String::from_utf8_lossy(&begun.stdout).contains("in Dutch"));
    // It is what is tested here, file by file, and what makes an editor help.
    for path in ["katern.yaml", "zoeken.yaml", "content/formulieren/zelfscan.yaml", ".vscode/settings.json"] {
        let (made, own) = (fs::read(root.join(path)), fs::read(common::repository().join(path)));
        assert_eq!(made.expect("it is made"), own.expect("it is there"), "{path}");
    }
    assert!(run(&root, &["check"]).status.success());
    assert_eq!(run(&root, &["init", "--example"]).status.code(), Some(2), "nothing is written over");
}

#[test]
fn forms_of_a_framework_have_an_axis_each_and_a_statement_for_each_competency() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let mut site = small_site();
    // A domain split in two, something that was dropped, and a title that YAML minds.
    site.insert(
        "frameworks/tweede.yaml".into(),
        "id: tweede\ntitle: Tweede\ndomains:\n- id: een\n  title: Een\n  competencies: [{id: zo, title: 'Eén: \"zo\"'}, {id: doen, title: Doen}]\n\
         - id: twee\n  title: Twee\n  areas:\n  - id: links\n    title: Links\n    competencies: [{id: l, title: L}]\n  - id: rechts\n    title: Rechts\n    competencies: [{id: r, title: R}, {id: weg, title: Weg, replaced_by: r}]\n"
            .into(),
    );
    write_site(root, &site);
    let made = run(root, &["new", "form", "peiling", "--framework", "tweede"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let text = |name: &str| fs::read_to_string(root.join("content/formulieren").join(name)).expect("it is made");
    let forms = ["peiling.yaml", "peiling-student.yaml", "peiling-opleider.yaml"].map(text);
    for form in &forms {
        let areas: Vec<_> = form.lines().filter_map(|line| line.strip_prefix("    area: ")).collect();
        assert_eq!(areas, ["een", "links", "rechts"]);
        let about: Vec<_> = form.lines().filter_map(|line| line.trim().strip_prefix("competencies: ")).collect();
        assert_eq!(about, ["[zo]", "[doen]", "[l]", "[r]"]);
        assert!(form.contains("draft: true") && form.contains("framework: tweede\n"));
    }
    assert!(forms[0].contains("compare_with: [peiling-student, peiling-opleider]"), "{}", forms[0]);
    let checked = run(root, &["check", "--drafts"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    // One of the three is there: none is made.
    fs::remove_file(root.join("content/formulieren/peiling.yaml")).expect("it is there");
    assert_eq!(run(root, &["new", "form", "peiling", "--framework", "tweede"]).status.code(), Some(2));
    assert!(!root.join("content/formulieren/peiling.yaml").exists());
    assert_eq!(run(root, &["new", "page", "x", "--framework", "tweede"]).status.code(), Some(2));
}

/// A pandoc of our own, which notes how it was asked: what Katern makes of its answers does not depend on what is installed.
#[cfg(unix)]
#[test]
fn a_text_of_a_word_processor_is_taken_over() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let (root, programs) = (folder.path().join("site"), folder.path().join("bin"));
    write_site(&root, &small_site());
    fs::create_dir(&programs).expect("writable");
    let script = "#!/bin/sh\necho \"$@\" >> \"$ASKED\"\ncase \"$*\" in\n*kapot*) echo 'no such thing' >&2; exit 1;;\n\
        *'--to json'*) mkdir -p media; printf x > media/a.png; printf x > media/b.emf; ln -s /etc/hostname media/c.png\n\
        echo '{\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"Een\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"titel:\"}]}}}';;\n\
        *) printf '# Kop\\n\\n![a](./media/a.png) ![b](./media/b.emf) ![c](./media/c.png)\\n\\n## Stap {x}\\n\\nMail a@b.nl, @piet.\\n';;\nesac\n";
    fs::write(programs.join("pandoc"), script).expect("writable");
    fs::set_permissions(programs.join("pandoc"), fs::Permissions::from_mode(0o755)).expect("ours");
    let (asked, temporary) = (folder.path().join("asked"), folder.path().join("tmp"));
    fs::create_dir(&temporary).expect("writable");
    let import = |file: &str, more: &[&str], path: String| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        command.current_dir(folder.path()).args(["--lang", "en", "--root", "site", "import", file]).args(more);
        command.env("PATH", path).env("ASKED", &asked).env("TMPDIR", &temporary).output().expect("it runs")
    };
    let path = || format!("{}:/usr/bin:/bin", programs.display());
    for name in ["Mijn Tekst (2).docx", "--lua-filter=x.docx", "kapot.odt"] {
        fs::write(folder.path().join(name), "x").expect("writable");
    }
    let said = |output: &Output| {
        String::from_utf8_lossy(&[output.stderr.clone(), output.stdout.clone()].concat()).into_owned()
    };
    let made = import("Mijn Tekst (2).docx", &["--as", "activity"], path());
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("b.emf"), "{}", said(&made));
    let text = fs::read_to_string(root.join("content/werkvormen/mijn-tekst-2.md")).expect("it is made");
    assert!(text.contains("\ntitle: \"Een titel:\"\ndraft: true\n---\n"), "{text}");
    // A link that leads out of what was unpacked brings nothing along.
    let body = "## Kop\n\n![a](../beeld/mijn-tekst-2/1.png) b ![c](./media/c.png)\n\n### Stap \\{x\\}\n\nMail a@b.nl, \\@piet.\n";
    assert!(text.ends_with(body), "{text}");
    assert_eq!(fs::read(root.join("content/beeld/mijn-tekst-2/1.png")).expect("it came along"), b"x");
    assert_eq!(fs::read_dir(root.join("content/beeld/mijn-tekst-2")).expect("a folder").count(), 1);
    let asked = fs::read_to_string(&asked).expect("it was asked");
    assert!(asked.lines().all(|line| line.contains("--sandbox") && line.contains(" -- /")), "{asked}");
    // A second time nothing is written over.
    let again = import("Mijn Tekst (2).docx", &["--as", "activity"], path());
    assert_eq!((again.status.code(), said(&again).contains("exists already")), (Some(2), true), "{}", said(&again));
    // A name that looks like an option is a name.
    let named = import("./--lua-filter=x.docx", &["--name", "x"], path());
    assert!(named.status.success(), "{}", said(&named));
    let broken = import("kapot.odt", &[], path());
    assert_eq!((broken.status.code(), said(&broken).contains("no such thing")), (Some(2), true), "{}", said(&broken));
    let missing = import("Mijn Tekst (2).docx", &["--name", "y"], temporary.display().to_string());
    assert_eq!(
        (missing.status.code(), said(&missing).contains("apt install pandoc")),
        (Some(2), true),
        "{}",
        said(&missing)
    );
    assert_eq!(fs::read_dir(&temporary).expect("a folder").count(), 0, "nothing is left behind");
}

#[test]
fn a_saved_page_is_taken_over_by_the_real_pandoc() {
    if Command::new("pandoc").arg("--version").output().is_err() {
        return; // The test above has what depends on us; `./test` installs it.
    }
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    fs::create_dir(root.join("x_files")).expect("writable");
    fs::write(root.join("x_files/a b.png"), "x").expect("writable");
    let html = "<html><head><title>Op &amp; af</title></head><body><h1>Kop</h1><p><img src='x_files/a%20b.png' alt='a'><img src='http://example.invalid/b.png' alt='b'></p>\
        <script>alert(1)</script><iframe src='file:///etc/passwd'></iframe><p onclick='x()'>Tekst.</p>";
    fs::write(root.join("x.html"), html).expect("writable");
    let made = run(root, &["import", &root.join("x.html").display().to_string()]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let text = fs::read_to_string(root.join("content/x.md")).expect("it is made");
    assert!(text.contains("title: \"Op & af\"") && text.contains("![a](beeld/x/1.png)"), "{text}");
    assert!(text.contains("## Kop") && !text.contains("alert") && !text.contains("root:"), "{text}");
}

/// Files as two word processors write them, made here by pandoc itself; and slides, which only a newer one can read.
#[test]
fn what_word_processors_write_is_taken_over_by_the_real_pandoc() {
    let Ok(version) = Command::new("pandoc").arg("--version").output() else {
        assert!(std::env::var_os("KATERN_LONG").is_none(), "`./test` installs pandoc");
        return; // The test of our own pandoc has what depends on us.
    };
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let version = version.lines().next().and_then(|line| line.split_whitespace().nth(1)).expect("it has a version");
    let version: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    let text = "# Draaiboek\n\n## Welkom\n\nEen *eerste* keer: [zie](https://example.org).[^1]\n\n- een\n- twee\n\n\
        | wie | wat |\n|-----|-----|\n| ik  | dit |\n\n[^1]: Een noot.\n";
    fs::write(root.join("bron.md"), text).expect("writable");
    let made = |ending: &str| {
        let file = root.join(format!("draaiboek-{ending}.{ending}"));
        let mut command = Command::new("pandoc");
        command.arg(root.join("bron.md")).args(["--metadata", "title=Ons draaiboek", "--output"]).arg(&file);
        assert!(command.status().expect("pandoc runs").success(), "{ending}");
        run(root, &["import", &file.display().to_string(), "--as", "meeting"])
    };
    for ending in ["docx", "odt"] {
        let taken = made(ending);
        assert!(taken.status.success(), "{ending}: {}", String::from_utf8_lossy(&taken.stderr));
        let path = format!("content/bijeenkomsten/draaiboek-{ending}.md");
        let text = fs::read_to_string(root.join(path)).expect("it is made");
        for part in [
            "\ntitle: ",
            "draft: true",
            "Welkom\n",
            "Een *eerste* keer: [zie](https://example.org)",
            "een\n",
            "Een noot.",
        ] {
            assert!(text.contains(part), "{ending}, {part}:\n{text}");
        }
        assert!(text.lines().any(|line| line.starts_with('|') && line.contains("dit")), "{ending}:\n{text}");
    }
    let slides = made("pptx");
    let told = String::from_utf8_lossy(&slides.stderr).into_owned();
    if version >= vec![3, 8, 3] {
        assert!(slides.status.success(), "{told}");
        let text = fs::read_to_string(root.join("content/bijeenkomsten/draaiboek-pptx.md")).expect("it is made");
        assert!(text.contains("Welkom") && text.contains("twee"), "{text}");
    } else {
        assert_eq!((slides.status.code(), told.contains("3.8.3")), (Some(2), true), "{told}");
    }
    let checked = run(root, &["check", "--drafts"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

#[test]
fn the_theme_lays_its_files_ready() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let mut site = small_site();
    let of_its_own = site["katern.yaml"].clone();
    site.insert("katern.yaml".into(), of_its_own.replace("theme: eigen\n", ""));
    write_site(root, &site);
    let said = |output: &Output| {
        String::from_utf8_lossy(&[output.stderr.clone(), output.stdout.clone()].concat()).into_owned()
    };
    let list = String::from_utf8(run(root, &["theme"]).stdout).expect("text");
    let names: Vec<_> = list.lines().collect();
    assert!(names.is_sorted() && names.contains(&"templates/404.html") && names.contains(&"i18n/nl.ftl"), "{list}");
    let bytes = |path: &str| fs::read(root.join("public").join(path)).expect("it is built");
    assert!(run(root, &["build"]).status.success());
    let before = (bytes("index.html"), bytes("thema/styles/site.css"));
    for name in ["templates/404.html", "layout.css", "base.html", "nl.ftl"] {
        let Some(known) = names.iter().find(|known| **known == name || known.ends_with(&format!("/{name}"))) else {
            panic!("{name} is not in the theme: {list}");
        };
        let laid = run(root, &["theme", name]);
        assert!(laid.status.success(), "{name}: {}", said(&laid));
        let path = root.join("themes/katern").join(known);
        let text = fs::read_to_string(&path).expect("it is made");
        fs::write(&path, &text).expect("writable");
        let again = run(root, &["theme", name]);
        assert_eq!((again.status.code(), said(&again).contains("exists already")), (Some(2), true), "{}", said(&again));
    }
    // As they are, they change nothing.
    let built = run(root, &["build"]);
    assert!(built.status.success(), "{}", said(&built));
    assert!(before == (bytes("index.html"), bytes("thema/styles/site.css")), "the site is another");
    // A word is said otherwise by taking out what stands before it.
    let words = root.join("themes/katern/i18n/nl.ftl");
    let text = fs::read_to_string(&words).expect("it is made");
    let own = text.replacen("\n# main-menu = Hoofdmenu\n", "\nmain-menu = Wegwijzer\n", 1);
    assert_ne!(own, text);
    fs::write(&words, own).expect("writable");
    assert!(run(root, &["build"]).status.success());
    assert!(String::from_utf8(bytes("index.html")).expect("text").contains("Wegwijzer"));
    // A site that names a theme of its own gets it there.
    fs::write(root.join("katern.yaml"), of_its_own).expect("writable");
    assert!(run(root, &["theme", "404.html"]).status.success());
    assert!(root.join("themes/eigen/templates/404.html").is_file());
    let slip = run(root, &["theme", "tempates/404.html"]);
    assert_eq!((slip.status.code(), said(&slip).contains("templates/404.html")), (Some(2), true), "{}", said(&slip));
}

#[test]
fn a_service_gets_its_workflow_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    for (service, path) in [("github", ".github/workflows/pages.yml"), ("GitLab", ".gitlab-ci.yml")] {
        assert!(run(root, &["new", "workflow", service]).status.success(), "{service}");
        let text = fs::read_to_string(root.join(path)).expect("it is made");
        // What packaging/build makes is unpacked, and the program lies in it where that puts it.
        assert!(text.contains("--strip-components 1") && text.contains("/bin/katern\" build --base-url"), "{text}");
        assert_eq!(run(root, &["new", "werkstroom", service]).status.code(), Some(2), "{service}");
    }
    let unknown = run(root, &["new", "workflow", "gitlb"]);
    let told = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert_eq!((unknown.status.code(), told.contains("‘gitlab’")), (Some(2), true), "{told}");
    assert!(run(root, &["check", "--strict"]).status.success());
}

#[test]
fn a_site_is_called_as_its_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, id, title) in [("Samen in Zuid", "samen-in-zuid", "Samen in zuid"), ("noord", "noord", "Noord")] {
        let root = folder.path().join(name);
        fs::create_dir(&root).expect("writable");
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        // In the folder itself too.
        assert!(command.current_dir(&root).args(["init", "--lang", "nl"]).status().expect("it runs").success());
        let settings = fs::read_to_string(root.join("katern.yaml")).expect("it is made");
        assert!(
            settings.contains(&format!("\nid: {id}\n")) && settings.contains(&format!("\ntitle: \"{title}\"\n")),
            "{settings}"
        );
        assert!(run(&root, &["check"]).status.success());
    }
}

#[test]
fn a_table_becomes_activities_or_a_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    let import = |text: &str| {
        let file = root.join("tabel.csv");
        fs::write(&file, text).expect("writable");
        run(root, &["import", &file.display().to_string()])
    };
    let made =
        import("\u{feff}Titel;Duur;Materiaal;Kleur\nRondje: vragen?;20 minuten;stiften, papier;rood\n;5;;\nLopen;;;\n");
    let said = String::from_utf8_lossy(&made.stderr).into_owned();
    assert!(made.status.success() && said.contains("Kleur") && said.contains(": 3."), "{said}");
    // What it does know is named, in the language of who types.
    assert!(said.contains("I know: title, statement, part, id, summary, minutes"), "{said}");
    let text = fs::read_to_string(root.join("content/werkvormen/rondje-vragen.md")).expect("it is made");
    assert!(
        text.contains("title: \"Rondje: vragen?\"\ndraft: true\nminutes: 20\nmaterials: [stiften, papier]\n"),
        "{text}"
    );
    // One of its rows is there already: none is made.
    let again = import("titel\nNieuw\nLopen\n");
    assert_eq!(again.status.code(), Some(2));
    assert!(!root.join("content/werkvormen/nieuw.md").exists());
    // A name for all rows would help none of them; what is advised does.
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(said.contains("a column ‘id’") && !said.contains("--name"), "{said}");
    assert!(import("titel,id\nNieuw,\nLopen,nog-eens-lopen\n").status.success());
    assert!(root.join("content/werkvormen/nog-eens-lopen.md").exists());
    let open = import("titel,minuten\nA,10\n\"B,20\nC,30\n");
    let said = String::from_utf8_lossy(&open.stderr).into_owned();
    assert!(open.status.code() == Some(2) && said.contains("on line 3"), "{said}");
    assert!(!root.join("content/werkvormen/a.md").exists());
    let form = import("stelling,gebied\nIk luister.,Horen\n\"Ik zeg: \"\"ja\"\".\",Zeggen\n");
    assert!(form.status.success(), "{}", String::from_utf8_lossy(&form.stderr));
    let text = fs::read_to_string(root.join("content/formulieren/tabel.yaml")).expect("it is made");
    assert!(text.contains("text: \"Ik zeg: \\\"ja\\\".\""), "{text}");
    let checked = run(root, &["check", "--drafts"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    // What can't be taken over is told with what can be done instead.
    fs::write(root.join("kaal.txt"), "Hallo.").expect("writable");
    let file = root.join("kaal.txt").display().to_string();
    for (words, told) in
        [(&["import", &file][..], "katern new page"), (&["import", &file, "--name", "Mijn Tekst"], "‘mijn-tekst’")]
    {
        let refused = run(root, words);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && said.contains(told), "{said}");
    }
}

#[test]
fn what_a_package_brings_along_is_in_two_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(run(folder.path(), &["packaging", &folder.path().display().to_string()]).status.success());
    let page = |path: &str| fs::read_to_string(folder.path().join(path)).expect("it is made");
    assert!(page("man/nl/man1/katern-new.1").contains(".SH SAMENVATTING"));
    assert!(page("man/man1/katern-new.1").contains(".SH SYNOPSIS"));
    for path in ["completions/katern.bash", "completions/_katern", "completions/katern.fish"] {
        assert!(page(path).contains("framework"), "{path}");
    }
}

/// A text of what someone types and sees: `$ ` a command, with what it says below it; `@ ` an edit, `file: old => new`; `# `
/// what the author of the text says. `UPDATE=1` writes what is said anew.
#[test]
fn the_first_half_hour() {
    let cases = common::repository().join("tests/cases/first-half-hour");
    for language in ["nl", "en"] {
        let file = cases.join(format!("{language}.txt"));
        let script = fs::read_to_string(&file).expect("there is a transcript");
        let folder = tempfile::tempdir().expect("a folder");
        let mut at = folder.path().to_owned();
        let mut lived = String::new();
        for line in script.lines().filter(|line| line.starts_with(['#', '$', '@'])) {
            let goes_on = lived.is_empty() || lived.ends_with("\n\n");
            let remarks_on = line.starts_with('#') && last_is_remark(&lived);
            if !goes_on && !remarks_on {
                lived.push('\n');
            }
            lived.push_str(&format!("{line}\n"));
            if let Some(typed) = line.strip_prefix("$ ") {
                let said = typed_at(&mut at, typed, language);
                lived.push_str(
                    &said.lines().map(|line| format!("{}\n", format!("  {line}").trim_end())).collect::<String>(),
                );
            } else if let Some(edit) = line.strip_prefix("@ ") {
                edited(&at, edit);
            }
        }
        if common::updating() {
            fs::write(&file, &lived).expect("it can be written");
            continue;
        }
        let first = lived.lines().zip(script.lines()).find(|(lived, script)| lived != script);
        assert_eq!(first, None, "{language}: it went otherwise; read it, then UPDATE=1 cargo test --test start");
        assert_eq!(lived, script);
        // Words that no one who begins should meet.
        for word in ["invalid", "panicked", "expected", "unexpected", "Error", "serde", "clap", "None", "Some("] {
            assert!(!lived.contains(word), "{language}: {word}");
        }
        // In Dutch no English of a library is left.
        let english = ["Usage", "Options", "error:", "tip:", "possible values", "For more"];
        assert!(language == "en" || english.iter().all(|word| !lived.contains(word)), "{language}");
        assert!(at.join("public/werkvormen/index.html").is_file(), "the site can be opened");
    }
}

fn last_is_remark(text: &str) -> bool {
    text.lines().last().is_some_and(|line| line.starts_with('#'))
}

/// What a command says, each time the same.
fn typed_at(at: &mut PathBuf, typed: &str, language: &str) -> String {
    let words: Vec<_> = typed.split_whitespace().collect();
    match words.as_slice() {
        ["cd", folder] => {
            *at = if *folder == ".." { at.parent().expect("it lies in a folder").to_owned() } else { at.join(folder) };
            String::new()
        }
        ["mv", from, to] => {
            fs::rename(at.join(from), at.join(to)).expect("it can be renamed");
            String::new()
        }
        ["ls", folder] => {
            let mut names: Vec<_> = fs::read_dir(at.join(folder))
                .expect("it is there")
                .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
                .filter(|name| !name.starts_with('.'))
                .collect();
            names.sort();
            names.join("\n")
        }
        ["katern", rest @ ..] => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
            command.current_dir(at).args(rest).env("NO_COLOR", "1").env("COLUMNS", "100").env_remove("LC_ALL");
            command.env_remove("LC_MESSAGES").env("LANG", if language == "nl" { "nl_NL.UTF-8" } else { "en_GB.UTF-8" });
            let told = command.output().expect("the program runs");
            let text = [told.stderr, told.stdout].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
            let code = match told.status.code() {
                Some(0) => String::new(),
                other => format!("[{}]", other.expect("it ends by itself")),
            };
            // How long it took differs.
            let timed = text.lines().map(|line| match line.rsplit_once(" (").or_else(|| line.rsplit_once(", ")) {
                Some((before, after)) if after.contains(" s") && after.starts_with(|c: char| c.is_ascii_digit()) => {
                    format!("{before} (…)\n")
                }
                _ => format!("{line}\n"),
            });
            timed.collect::<String>() + &code
        }
        _ => panic!("nobody types {typed} here"),
    }
}

/// `file: old => new`; without an old text, a new file.
fn edited(at: &Path, edit: &str) {
    let meant = |text: &str| text.replace("\\n", "\n").replace("\\t", "\t");
    let (path, change) = edit.split_once(": ").unwrap_or_else(|| panic!("no edit: {edit}"));
    let path = at.join(path);
    if let Some(new) = change.strip_prefix("=> ") {
        return fs::write(&path, meant(new)).expect("it can be written");
    }
    let (old, new) = change.split_once(" =>").unwrap_or_else(|| panic!("no edit: {edit}"));
    let (old, new) = (meant(old), meant(new.strip_prefix(' ').unwrap_or(new)));
    let text = fs::read_to_string(&path).expect("it is there");
    assert!(text.contains(&old), "{old:?} is not in\n{text}");
    fs::write(&path, text.replacen(&old, &new, 1)).expect("it can be written");
}
