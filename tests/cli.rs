//! The program as a user meets it: what it says, what it exits with, what it leaves on disk.

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

#[test]
fn a_folder_without_a_site_names_init() {
    let folder = empty();
    let told = katern(folder.path(), &["build"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(said(&told).contains("katern init"), "{}", said(&told));
    let told = katern(folder.path(), &["check", "--lang", "en"]);
    assert!(said(&told).contains("There is no site"), "{}", said(&told));
}

/// Every command that asks for a site, where there is none: none of them writes anything, and a site close by is pointed at.
#[test]
fn in_a_wrong_folder_every_command_says_where_to_go() {
    let typed = [
        "build",
        "build --zip",
        "check",
        "check --format json",
        "serve",
        "search woord",
        "new werkvorm kaarten",
        "new partnerschap noord",
        "new werkstroom github",
        "import lijst.csv",
        "theme nl.ftl",
        "schema --save",
    ];
    let folder = empty();
    fs::write(folder.path().join("lijst.csv"), "naam,duur\nRondje,20\n").expect("writable");
    let told = |at: &str, typed: &str, language: &str| {
        let words = typed.split_whitespace().chain(["--lang", language]);
        let told = katern(&folder.path().join(at), &words.collect::<Vec<_>>());
        assert_eq!(told.status.code(), Some(2), "{at}, {typed}: {}", said(&told));
        said(&told)
    };
    let before = tree(folder.path());
    for typed in typed {
        let (dutch, english) = (told("", typed, "nl"), told("", typed, "en"));
        assert!(dutch.starts_with("Hier staat geen site") && dutch.contains("‘katern init’"), "{typed}: {dutch}");
        assert!(
            english.starts_with("There is no site here") && english.contains("‘katern init’"),
            "{typed}: {english}"
        );
    }
    assert_eq!(tree(folder.path()), before);
    // The site is the folder below this one, or above it; where there are two, the program does not choose.
    assert_eq!(katern(folder.path(), &["init", "mijn site", "-q"]).status.code(), Some(0));
    let before = tree(folder.path());
    for typed in typed {
        for (at, go) in [("", "\"mijn site\""), ("mijn site/content", ".."), ("mijn site/content/werkvormen", "../..")]
        {
            let go = go.replace('/', std::path::MAIN_SEPARATOR_STR);
            for (language, words) in [("nl", "Ga er eerst heen"), ("en", "Go there first")] {
                let told = told(at, typed, language);
                assert!(told.ends_with(&format!("{words}: cd {go}\n")), "{at}, {typed}: {told}");
            }
        }
    }
    assert_eq!(tree(folder.path()), before);
    for (at, root, near) in
        [("", "mijn", "\"mijn site\""), ("mijn site", "mijn-site", "."), ("mijn site", "content", ".")]
    {
        let told = told(at, &format!("check --root {root}"), "nl");
        assert!(told.starts_with(&format!("In {root} staat geen site")), "{told}");
        // A folder that is not there has nothing in it.
        assert_eq!(told.ends_with(&format!("--root {near}\n")), root != "mijn", "{told}");
    }
    assert_eq!(katern(folder.path(), &["init", "nog-een", "-q"]).status.code(), Some(0));
    assert!(told("", "check", "nl").contains("‘katern init’"));
}

/// A simple editor, or Windows, gives the settings an ending of its own.
#[test]
fn settings_by_another_name_are_pointed_at() {
    for name in ["katern.yaml.txt", "katern.yml", "katern.txt", "Katern.yaml.md"] {
        let folder = empty();
        fs::write(folder.path().join(name), "id: proef\ntitle: Proef\n").expect("writable");
        for (language, words) in [("nl", "Noem het katern.yaml."), ("en", "Call it katern.yaml.")] {
            let told = katern(folder.path(), &["check", "--lang", language]);
            assert_eq!(told.status.code(), Some(2));
            assert!(said(&told).contains(name) && said(&told).contains(words), "{}", said(&told));
        }
    }
}

/// What one may expect to be typed so: a word of Dutch, `help`, a capital.
#[test]
fn what_is_almost_a_command_is_understood_or_suggested() {
    let folder = empty();
    let told = |words: &str| {
        let told = katern(folder.path(), &words.split_whitespace().collect::<Vec<_>>());
        (told.status.code(), said(&told))
    };
    for (typed, meant) in [
        ("nieuw werkvorm x", "new"),
        ("Bouwen", "build"),
        ("controleer", "check"),
        ("bekijk", "serve"),
        ("zoek luisteren", "search"),
        ("thema", "theme"),
        ("raamwerk", "framework"),
    ] {
        let (code, said) = told(typed);
        assert!(code == Some(2) && said.contains(&format!("Bedoel je ‘{meant}’?")), "{typed}: {said}");
    }
    assert_eq!(told("help"), told("--help"));
    assert_eq!(told("help new"), told("new --help"));
    assert_eq!(told("help").0, Some(0));
    let (code, said) = told("framework lijst");
    assert!(code == Some(2) && said.contains("Kies uit: diff, import."), "{said}");
    let (code, said) = told("serve --port abc");
    assert!(code == Some(2) && said.contains("‘abc’ is geen poort"), "{said}");
    assert_eq!(katern(folder.path(), &["init", "-q"]).status.code(), Some(0));
    assert_eq!(told("new Werkvorm kaarten").0, Some(0));
    let (code, said) = told("search");
    assert!(code == Some(0) && said.contains("zoeken.yaml"), "{said}");
    assert_eq!(told("search --format json").1, "[]\n");
}

#[test]
fn it_speaks_the_language_of_the_terminal() {
    let folder = empty();
    let speaks = |named: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        command.current_dir(folder.path()).arg("build");
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG").envs(named.iter().copied());
        let told = said(&command.output().expect("the program runs"));
        if told.contains("There is no site") { "en" } else { "nl" }
    };
    assert_eq!(speaks(&[]), "nl");
    assert_eq!(speaks(&[("LANG", "en_GB.UTF-8")]), "en");
    assert_eq!(speaks(&[("LC_ALL", "nl_NL.UTF-8"), ("LANG", "en_GB.UTF-8")]), "nl");
    // Set to nothing is not set.
    assert_eq!(speaks(&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "en_GB.UTF-8")]), "en");
}

#[test]
fn a_first_site_works_at_once_in_both_languages() {
    for language in ["nl", "en"] {
        let folder = empty();
        assert_eq!(katern(folder.path(), &["init", "--lang", language]).status.code(), Some(0));
        let checked = katern(folder.path(), &["check", "--strict"]);
        assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
        let built = katern(folder.path(), &["build"]);
        assert_eq!(built.status.code(), Some(0), "{}", said(&built));
        assert!(folder.path().join("public/werkvormen/index.html").is_file());
        let again = katern(folder.path(), &["init", "--lang", language]);
        assert_eq!(again.status.code(), Some(2), "it must not write over what is there");
    }
}

/// Why something is found, and what its words were taken for.
#[test]
fn search_explains_itself() {
    let folder = site("search");
    let told = |words: &[&str]| {
        let told = katern(folder.path(), &[&["search", "--explain", "--lang", "en"], words].concat());
        assert_eq!(told.status.code(), Some(0), "{}", said(&told));
        String::from_utf8_lossy(&told.stdout).into_owned()
    };
    let mentor = told(&["mentor"]);
    assert!(mentor.contains("werkplekbegeleider · another word for the same · counts 0.50"), "{mentor}");
    assert!(mentor.contains("begrippen/werkplekbegeleider") && mentor.contains("mentor · title"), "{mentor}");
    let slip = told(&["feedbakc"]);
    assert!(slip.contains("feedback · probably a slip · counts 0.60"), "{slip}");
    let lessen = told(&["lessen"]);
    assert!(lessen.contains("les · probably another form · counts 0.95"), "{lessen}");
    // As one enters it, or while it is typed.
    let parts = (told(&["geleider"]), told(&["--typing", "geleider"]));
    assert!(parts.0.contains("stands in a word") && !parts.1.contains("stands in a word"), "{parts:?}");
}

#[test]
fn mistakes_exit_with_one_and_leave_the_last_site() {
    let folder = site("minimal");
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    let before = tree(&folder.path().join("public"));
    fs::write(folder.path().join("content/fout.md"), "---\ntitel: x\n---\n").expect("writable");
    let told = katern(folder.path(), &["build"]);
    assert_eq!(told.status.code(), Some(1));
    assert!(said(&told).contains("content/fout.md:2:1"), "{}", said(&told));
    assert_eq!(tree(&folder.path().join("public")), before);
}

#[test]
fn strict_makes_warnings_count() {
    let folder = site("minimal");
    fs::write(folder.path().join("content/x.md"), "---\ntitle: X\n---\n\n[x](#nergens)\n").expect("writable");
    assert_eq!(katern(folder.path(), &["check"]).status.code(), Some(0));
    assert_eq!(katern(folder.path(), &["check", "--strict"]).status.code(), Some(1));
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    // The site is there, so why it failed must be said.
    for (language, words) in
        [("nl", "met --strict telt dat als mislukt"), ("en", "with --strict that counts as failed")]
    {
        let strict = katern(folder.path(), &["build", "--strict", "--lang", language]);
        assert_eq!(strict.status.code(), Some(1));
        assert!(said(&strict).contains(words), "{}", said(&strict));
    }
    fs::remove_file(folder.path().join("content/x.md")).expect("it is there");
    let strict = katern(folder.path(), &["build", "--strict"]);
    assert!(strict.status.success() && !said(&strict).contains("--strict"), "{}", said(&strict));
}

#[test]
fn diagnostics_for_machines() {
    let folder = site("minimal");
    fs::write(folder.path().join("content/x.md"), "---\ntitle: X\n---\n\n[x](#nergens)\n").expect("writable");
    let json = katern(folder.path(), &["check", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let first = &told[0];
    assert_eq!((&first["code"], &first["file"]), (&"broken-anchor".into(), &"content/x.md".into()));
    assert_eq!((&first["line"], &first["column"], &first["end_column"]), (&5.into(), &1.into(), &14.into()));
    let github = katern(folder.path(), &["check", "--format", "github"]);
    let line = String::from_utf8_lossy(&github.stdout).into_owned();
    assert!(line.starts_with("::warning file=content/x.md,line=5,col=1,title=broken-anchor::"), "{line}");
}

#[test]
fn what_was_meant_is_said_in_every_form() {
    let folder = site("minimal");
    fs::write(folder.path().join("content/x.md"), "---\ntitle: X\nsumary: Y\n---\n\nTekst.\n").expect("writable");
    let told = |format: &str| {
        let told = katern(folder.path(), &["check", "--format", format, "--lang", "nl"]);
        String::from_utf8(told.stdout).expect("text")
    };
    let json: serde_json::Value = serde_json::from_str(&told("json")).expect("JSON");
    let of_key =
        json.as_array().and_then(|told| told.iter().find(|one| one["code"] == "unknown-key")).expect("it is told");
    assert_eq!(of_key["label"], "bedoel je ‘summary’?");
    for form in ["github", "sarif"] {
        let told = told(form);
        assert!(told.contains("ken ik hier niet. (bedoel je ‘summary’?)"), "{told}");
    }
}

#[test]
fn code_hosts_get_paths_from_the_root_of_their_repository() {
    let folder = empty();
    let inner = folder.path().join("cursus/mijn site");
    let small = site("minimal");
    for (path, bytes) in tree(small.path()) {
        fs::create_dir_all(inner.join(&path).parent().expect("below")).expect("writable");
        fs::write(inner.join(path), bytes).expect("writable");
    }
    fs::write(inner.join("content/x.md"), "---\ntitle: X\n---\n\n[x](#nergens)\n").expect("writable");
    let told = |format: &str| String::from_utf8(katern(&inner, &["check", "--format", format]).stdout).expect("text");
    assert!(told("github").starts_with("::warning file=content/x.md,"), "in no repository");
    fs::create_dir(folder.path().join(".git")).expect("writable");
    assert!(told("github").starts_with("::warning file=cursus/mijn site/content/x.md,"), "{}", told("github"));
    assert!(told("sarif").contains("\"cursus/mijn%20site/content/x.md\""), "{}", told("sarif"));
    assert!(told("json").contains("\"content/x.md\""), "our own form keeps the site's paths");
    // Where it is checked from makes no difference.
    let from_above = katern(folder.path(), &["-r", "cursus/mijn site", "check", "--format", "github"]);
    assert_eq!(String::from_utf8(from_above.stdout).expect("text"), told("github"));
}

#[test]
fn every_schema_can_be_had_and_kept_for_an_editor() {
    let folder = site("minimal");
    let listed = katern(folder.path(), &["schema", "--lang", "nl"]);
    let listed = String::from_utf8(listed.stdout).expect("text");
    assert!(listed.lines().count() > 12, "{listed}");
    for kind in listed.lines().filter_map(|line| line.split_whitespace().next()) {
        let schema = katern(folder.path(), &["schema", kind, "--lang", "en"]);
        let schema: serde_json::Value = serde_json::from_slice(&schema.stdout).expect("JSON");
        assert!(schema["$schema"].is_string(), "{kind}");
    }
    let wrong = katern(folder.path(), &["schema", "forms", "--lang", "nl"]);
    assert_eq!((wrong.status.code(), said(&wrong).contains("‘form’")), (Some(2), true), "{}", said(&wrong));
    // Settings that are someone's own are left, and what to add is said.
    fs::create_dir(folder.path().join(".vscode")).expect("writable");
    fs::write(folder.path().join(".vscode/settings.json"), "{}").expect("writable");
    for _ in 0..2 {
        let saved = katern(folder.path(), &["schema", "--save"]);
        assert_eq!(saved.status.code(), Some(0), "{}", said(&saved));
        assert!(said(&saved).contains("yaml.schemas"), "{}", said(&saved));
    }
    assert_eq!(fs::read_to_string(folder.path().join(".vscode/settings.json")).expect("it is there"), "{}");
    assert!(folder.path().join(".vscode/katern/form.json").is_file());
}

#[test]
fn a_log_for_code_hosts_has_what_the_standard_demands() {
    let folder = site("minimal");
    fs::create_dir_all(folder.path().join("content/mijn map")).expect("writable");
    let text = "---\ntitle: X\n---\n\n[😀](#nergens) [x](#nergens)\n\n## Kop {#a}\n\n## Kop {#a}\n";
    fs::write(folder.path().join("content/mijn map/één #1.md"), text).expect("writable");
    let told = katern(folder.path(), &["check", "--format", "sarif", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(1));
    let log: serde_json::Value = serde_json::from_slice(&told.stdout).expect("JSON");
    // OASIS SARIF 2.1.0: what is required of a log (3.13), a run (3.14), a tool (3.18, 3.19) and a rule (3.49).
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-schema-2.1.0.json")));
    let run = &log["runs"][0];
    assert_eq!((&run["tool"]["driver"]["name"], &run["columnKind"]), (&"Katern".into(), &"unicodeCodePoints".into()));
    let rules = run["tool"]["driver"]["rules"].as_array().expect("a list of rules");
    let results = run["results"].as_array().expect("a list of results");
    assert!(results.len() >= 4, "{log:#}");
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a word")));
        assert!(!result["message"]["text"].as_str().expect("a text").is_empty());
        for location in result["locations"].as_array().expect("all of these have a place") {
            let physical = &location["physicalLocation"];
            // Relative, and nothing in it may be taken for something else (RFC 3986).
            assert_eq!(physical["artifactLocation"]["uri"], "content/mijn%20map/%C3%A9%C3%A9n%20%231.md");
            if let Some(region) = physical.get("region") {
                assert!(region["startLine"].as_u64() >= Some(1) && region["startColumn"].as_u64() >= Some(1));
            }
        }
    }
    let broken: Vec<_> = results.iter().filter(|result| result["ruleId"] == "broken-anchor").collect();
    let region = &broken[1]["locations"][0]["physicalLocation"]["region"];
    // A face is one character, though two units of UTF-16; the end is the column behind the last.
    assert_eq!(
        (&region["startLine"], &region["startColumn"], &region["endColumn"]),
        (&5.into(), &15.into(), &28.into())
    );
    let twice = results.iter().find(|result| result["ruleId"] == "duplicate-anchor").expect("it is told");
    assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 7);
}

#[test]
fn the_schema_of_answers_is_the_one_on_the_site() {
    let folder = site("forms");
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    let published = fs::read(folder.path().join("public/formulieren/antwoorden.schema.json")).expect("it is there");
    let printed = katern(folder.path(), &["schema", "answers"]);
    assert_eq!(printed.status.code(), Some(0));
    assert_eq!(printed.stdout, published);
    let schema: serde_json::Value = serde_json::from_slice(&published).expect("it is JSON");
    assert_eq!(schema["properties"]["katern"]["const"], "antwoorden");
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let folder = site("minimal");
    let foreign = empty();
    fs::write(foreign.path().join("dierbaar.txt"), "x").expect("writable");
    let told = katern(folder.path(), &["build", "--force", "-o", &foreign.path().display().to_string()]);
    assert_eq!(told.status.code(), Some(2));
    assert!(foreign.path().join("dierbaar.txt").is_file());
    for over_sources in ["content", ".", "content/uit", "..", "themes/katern"] {
        let target = folder.path().join(over_sources);
        let told = katern(folder.path(), &["build", "--force", "-o", &target.display().to_string()]);
        assert_eq!(told.status.code(), Some(2), "{over_sources}: {}", said(&told));
        assert!(folder.path().join("content/over.md").is_file());
    }
}

#[test]
fn an_edition_alone_is_the_same_as_in_a_full_build() {
    let folder = site("editions");
    let (all, one) = (folder.path().join("alles"), folder.path().join("een"));
    assert_eq!(katern(folder.path(), &["build", "-o", &all.display().to_string()]).status.code(), Some(0));
    let arguments = ["build", "--edition", "een", "-o", &one.display().to_string()];
    assert_eq!(katern(folder.path(), &arguments).status.code(), Some(0));
    assert_eq!(tree(&one), tree(&all.join("een")));
    let other = katern(folder.path(), &["build", "--edition", "twee", "-o", &one.display().to_string()]);
    assert_eq!(other.status.code(), Some(2), "another edition stands there");
    let unknown = katern(folder.path(), &["build", "--edition", "eeen"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("portal"), "{}", said(&unknown));
}

#[test]
fn what_did_not_change_keeps_its_date() {
    let folder = site("minimal");
    let public = folder.path().join("public");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    let date = |name: &str| fs::metadata(public.join(name)).and_then(|file| file.modified()).expect("a date");
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    let before = tree(&public);
    for name in before.keys() {
        let file = fs::File::options().write(true).open(public.join(name)).expect("a file");
        file.set_modified(long_ago).expect("it takes a date");
    }
    fs::write(folder.path().join("content/over.md"), "---\ntitle: Over\n---\nNu anders.\n").expect("writable");
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    let after = tree(&public);
    assert_ne!(before.get("over/index.html"), after.get("over/index.html"));
    for (name, bytes) in &after {
        assert_eq!(date(name) == long_ago, before.get(name) == Some(bytes), "{name}");
    }
}

#[test]
fn a_zip_holds_what_a_build_writes_whatever_the_computer() {
    let folder = site("editions");
    let zipped = |name: &str, more: &[&str], zone: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        let built = command.current_dir(folder.path()).args(["build", "--zip", "-o", name]).args(more).env("TZ", zone);
        let built = built.output().expect("it runs");
        assert_eq!(built.status.code(), Some(0), "{}", said(&built));
        tree(&folder.path().join(name))
    };
    let zips = zipped("a", &[], "UTC");
    assert_eq!(zips, zipped("b", &[], "Pacific/Auckland"));
    let names: Vec<_> = zips.keys().filter(|name| name.ends_with(".zip")).map(String::as_str).collect();
    assert_eq!(names, ["uitgaven-een.zip", "uitgaven-twee.zip", "uitgaven.zip"]);
    assert_eq!(katern(folder.path(), &["build", "-q"]).status.code(), Some(0));
    let public = folder.path().join("public");
    assert_eq!(unpacked(&zips["uitgaven.zip"], "uitgaven/"), tree(&public));
    assert_eq!(unpacked(&zips["uitgaven-een.zip"], "uitgaven-een/"), tree(&public.join("een")));
    let one = zipped("c", &["--edition", "een"], "UTC");
    assert_eq!(one["uitgaven-een.zip"], zips["uitgaven-een.zip"]);
}

#[test]
fn zips_take_the_place_of_zips_only() {
    let folder = site("minimal");
    let build = |arguments: &[&str]| katern(folder.path(), &[&["build"], arguments].concat()).status.code();
    assert_eq!(build(&["--zip"]), Some(0));
    assert!(folder.path().join("zip").is_dir(), "that is where they go");
    assert_eq!(build(&["--zip"]), Some(0));
    assert_eq!(build(&[]), Some(0));
    let public = tree(&folder.path().join("public"));
    assert_eq!(build(&["--zip", "-o", "public"]), Some(2), "a site stands there");
    assert_eq!(tree(&folder.path().join("public")), public);
    assert_eq!(build(&["--zip", "-o", "public", "--force"]), Some(0));
    fs::create_dir(folder.path().join("mijn")).expect("writable");
    fs::write(folder.path().join("mijn/brief.txt"), "").expect("writable");
    assert_eq!(build(&["--zip", "-o", "mijn", "--force"]), Some(2), "what isn't ours is never replaced");
}

/// The files of a zip by their path below a folder, in which all must be; the marker of a folder is not among them.
fn unpacked(zip: &[u8], below: &str) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).expect("a zip");
    let mut found = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a file");
        let name = file.name().expect("a name").strip_prefix(below).expect("it lies in the one folder").to_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).expect("it is whole");
        found.insert(name, bytes);
    }
    found
}

#[test]
fn partnerships_are_written_beside_each_other_or_not_at_all() {
    let folder = site("partnerships");
    let root = folder.path();
    let all = katern(root, &["build", "--partnership", "all", "-o", "all", "-u", "https://elders.example"]);
    assert_eq!(all.status.code(), Some(0), "{}", said(&all));
    let written = tree(&root.join("all"));
    assert!(written.keys().all(|path| path.starts_with("noord/") || path.starts_with("zuid/")));
    let address = |name: &str| String::from_utf8_lossy(&written[&format!("{name}/index.html")]).into_owned();
    assert!(address("noord").contains("href=\"https://elders.example/noord/index.html\""));
    // Its own word for the way home, in the place of the theme's; the other has the theme's.
    assert!(address("noord").contains(">Begin hier</a>") && address("zuid").contains(">Start</a>"));
    // One alone is the very same.
    let one = ["build", "--partnership", "noord", "-o", "noord", "-u", "https://elders.example/noord"];
    assert_eq!(katern(root, &one).status.code(), Some(0));
    let noord =
        written.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("noord/")?.to_owned(), bytes.clone())));
    assert!(tree(&root.join("noord")) == noord.collect::<BTreeMap<_, _>>());
    // Another partnership's folder is not taken for ours, nor is that of the site itself.
    assert_eq!(katern(root, &["build", "--partnership", "zuid", "-o", "noord"]).status.code(), Some(2));
    assert_eq!(katern(root, &["build", "-o", "all"]).status.code(), Some(2));
    // A name that there isn't.
    let told = katern(root, &["build", "--partnership", "nord", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(said(&told).contains("Did you mean ‘noord’?"), "{}", said(&told));
    // A mistake in the last leaves all as they were, and is told at its own file by whoever asks.
    fs::write(root.join("partnerships/zuid/content/over.md"), "---\ntitel: Over\n---\n").expect("writable");
    for command in [&["build", "--partnership", "all", "-o", "all"][..], &["check"]] {
        let told = katern(root, command);
        assert_eq!(told.status.code(), Some(1), "{}", said(&told));
        assert!(said(&told).contains("partnerships/zuid/content/over.md:2:1"), "{}", said(&told));
    }
    assert!(tree(&root.join("all")) == written);
    // Nor is one left out without a word, as its name can't be one.
    fs::remove_file(root.join("partnerships/zuid/content/over.md")).expect("it was written above");
    fs::create_dir(root.join("partnerships/Oost")).expect("writable");
    fs::write(root.join("partnerships/Oost/katern.yaml"), "title: Oost\n").expect("writable");
    let told = katern(root, &["build", "--partnership", "all", "-o", "all"]);
    assert!(told.status.code() == Some(1) && said(&told).contains("partnerships/Oost"), "{}", said(&told));
    fs::remove_dir_all(root.join("partnerships/Oost")).expect("it was made above");
    fs::write(root.join("partnerships/zuid/content/over.md"), "---\ntitel: Over\n---\n").expect("writable");
    let all = katern(root, &["serve", "--partnership", "all"]);
    assert!(all.status.code() == Some(2) && said(&all).contains("één partnerschap tegelijk"), "{}", said(&all));
    // The site itself, and the other partnership, have no part in it.
    assert_eq!(katern(root, &["build"]).status.code(), Some(0));
    assert_eq!(katern(root, &["check", "--partnership", "noord"]).status.code(), Some(0));
}

fn katern(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
    command.current_dir(folder).args(arguments).env_remove("LANG").env_remove("LC_ALL").env("NO_COLOR", "1");
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn empty() -> TempDir {
    tempfile::tempdir().expect("a folder of our own")
}

/// A copy of one of the small sites.
fn site(name: &str) -> TempDir {
    let folder = empty();
    for (path, bytes) in tree(&common::repository().join("tests/sites").join(name)) {
        if !path.starts_with("expected") {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("below")).expect("writable");
            fs::write(path, bytes).expect("writable");
        }
    }
    folder
}

/// All files below a folder, our marker aside.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(open) = folders.pop() {
        for entry in fs::read_dir(&open).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with(".katern") {
                let inner = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                files.insert(inner, fs::read(&path).expect("readable"));
            }
        }
    }
    files
}

#[test]
fn a_newer_framework_is_compared_by_its_ids() {
    let folder = site("frameworks");
    let older = "id: nieuw\ntitle: Het nieuwe kader\nversion: \"1\"\ndomains:\n- id: begeleiden\n  title: Begeleiden\n  competencies:\n  \
        - {id: luisteren, title: Horen, behaviours: [{id: weg, text: Weg}]}\n  - {id: vooruitkijken, title: Vooruit}\n\
        - id: praktijk\n  title: Praktijk\n  competencies: [{id: zwijgen, title: Zwijgen}, {id: doen, title: Doen}]\n";
    fs::write(folder.path().join("oud.yaml"), older).expect("writable");
    let path = folder.path().join("oud.yaml").display().to_string();
    let told = katern(folder.path(), &["framework", "diff", &path, "nieuw"]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told));
    let words = String::from_utf8_lossy(&told.stdout).into_owned();
    for part in [
        "Het nieuwe kader 1 → Het nieuwe kader 2",
        "Nieuw (3)",
        "  bekwaamheid vragen  =Vragen & \"doorvragen\" (in ‘Begeleiden’)",
        "  gebied ontwerpen  Ontwerpen\n",
        "  gedraging luisteren/stil  Laat stiltes vallen; wacht. (in ‘Luisteren’)",
        "Vervallen (3)",
        "  gedraging luisteren/weg  Weg\n",
        "  gebied praktijk  Praktijk → ontwerpen\n",
        "  bekwaamheid zwijgen  Zwijgen → luisteren\n",
        "Verplaatst (1)",
        "      van ‘Begeleiden’ naar ‘Plannen’",
        "      naam\n      − Horen\n      + Luisteren\n",
    ] {
        assert!(words.contains(part), "{part}\n---\n{words}");
    }
    let json = katern(folder.path(), &["framework", "diff", &path, "nieuw", "--format", "json"]);
    let compared: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(compared["dropped"][1]["replaced_by"][0], "ontwerpen");
    assert_eq!(
        (&compared["moved"][0]["kind"], &compared["moved"][0]["id"]),
        (&"competency".into(), &"vooruitkijken".into())
    );
    let same = katern(folder.path(), &["framework", "diff", "nieuw", "nieuw", "--lang", "en"]);
    assert!(said(&same).contains("Nothing has changed."), "{}", said(&same));
    let missing = katern(folder.path(), &["framework", "diff", "nieuw", "er-niet"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("‘er-niet’"), "{}", said(&missing));
}

#[test]
fn a_framework_is_imported_and_nothing_written_over() {
    let folder = site("frameworks");
    assert_eq!(katern(folder.path(), &["build"]).status.code(), Some(0));
    for form in ["case.json", "moodle.csv"] {
        let file = folder.path().join(format!("public/bekwaamheden/nieuw.{form}")).display().to_string();
        let shown = katern(folder.path(), &["framework", "import", &file]);
        assert_eq!(shown.status.code(), Some(0), "{}", said(&shown));
        assert!(String::from_utf8_lossy(&shown.stdout).starts_with("id: nieuw\ntitle: Het nieuwe kader\n"));
    }
    let file = folder.path().join("public/bekwaamheden/nieuw.case.json").display().to_string();
    let new = folder.path().join("frameworks/overgenomen.yaml");
    let import = |to: &Path| katern(folder.path(), &["framework", "import", &file, "-o", &to.display().to_string()]);
    assert_eq!(import(&new).status.code(), Some(0));
    assert!(fs::read_to_string(&new).expect("it is there").starts_with("id: overgenomen\n"));
    let checked = katern(folder.path(), &["check", "--strict"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    fs::write(&new, "van mij").expect("writable");
    assert_eq!(import(&new).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&new).expect("it is there"), "van mij");
    let wrong = import(&folder.path().join("frameworks/Geen Id.yaml"));
    assert_eq!(wrong.status.code(), Some(1), "{}", said(&wrong));
    fs::write(folder.path().join("half.json"), &fs::read(&file).expect("it is there")[..900]).expect("writable");
    let half = folder.path().join("half.json").display().to_string();
    let cut = katern(folder.path(), &["framework", "import", &half]);
    assert_eq!(cut.status.code(), Some(1));
    assert!(said(&cut).contains("half.json:") && said(&cut).contains("import-form"), "{}", said(&cut));
    assert_eq!(katern(folder.path(), &["framework", "import", "er-niet.csv"]).status.code(), Some(2));
}
