//! Schemas for editors: they take what the decoder takes, refuse the keys that it refuses, and explain each key in two
//! languages.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use boon::{Compiler, SchemaIndex, Schemas};
use katern::{
    diagnostics::Report,
    i18n::Language,
    model::{
        kind::Kind,
        layout::{FileKind, SETTINGS},
    },
    schema::{self, Descriptions, File},
    source::{SitePath, Text},
    yaml::{self, Key, Node, Shape, UNKNOWN_KEY, Value},
};

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

/// The schema that a file of a site comes under.
fn file_of(path: &SitePath) -> Option<File> {
    if let Some((_, inner)) = path.as_str().strip_prefix("partnerships/").and_then(|inner| inner.split_once('/')) {
        return if inner == SETTINGS { Some(File::Partnership) } else { file_of(&SitePath::new(inner)) };
    }
    if path.as_str() == SETTINGS {
        return Some(File::Settings);
    }
    Some(match FileKind::of(path) {
        FileKind::Searching => File::Searching,
        FileKind::Glossary => File::Glossary,
        FileKind::Mapping => File::Mapping,
        FileKind::Framework => File::Framework,
        FileKind::Form => File::Form,
        FileKind::Cohort => File::Cohort,
        FileKind::Text(Kind::Activity) => File::Activity,
        FileKind::Text(Kind::Meeting) => File::Meeting,
        FileKind::Text(Kind::Programme) => File::Programme,
        FileKind::Text(Kind::Competency) => File::Competency,
        FileKind::Text(Kind::Literature) => File::Literature,
        FileKind::Text(_) => File::Page,
        FileKind::References | FileKind::Asset | FileKind::Other => return None,
    })
}

/// Every YAML of every site here that the decoder takes, with the schema that it comes under.
fn examples() -> Vec<(String, SitePath, File, Node)> {
    let mut found = Vec::new();
    for (name, root) in common::sites() {
        let sources = common::from_folder(&root);
        for (path, text) in sources.iter() {
            let (Some(file), Text::Utf8(text)) = (file_of(path), text) else { continue };
            let yaml = match path.extension() {
                "md" => text.split("\n---").next().and_then(|text| text.strip_prefix("---\n")).map(str::to_owned),
                _ => Some(text.to_string()),
            };
            let Some(yaml) = yaml else { continue };
            let mut report = Report::new(path.clone());
            let Some(node) = yaml::read(&yaml, 0, &mut report).filter(|node| node.value != Value::Null) else {
                continue;
            };
            file.decode(&node, &mut report);
            if report.found.is_empty() {
                found.push((name.clone(), path.clone(), file, node));
            }
        }
    }
    found
}

/// A tree as the editor's reader of YAML 1.2 has it (core schema): numbers and truths where they are written plain.
fn value(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Scalar { text, plain } => {
            let number = text.parse::<i64>().map(serde_json::Value::from);
            let number = number.or_else(|_| text.parse::<f64>().map(serde_json::Value::from));
            match (plain, text.as_str(), number) {
                (true, "true", _) => true.into(),
                (true, "false", _) => false.into(),
                (true, _, Ok(number)) if text.starts_with(|first: char| first.is_ascii_digit()) => number,
                _ => text.as_str().into(),
            }
        }
        Value::List(nodes) => nodes.iter().map(value).collect(),
        Value::Map(pairs) => pairs.iter().map(|(key, node)| (key.text.clone(), value(node))).collect(),
    }
}

/// All schemas of a language, ready to judge.
struct Judges {
    schemas: Schemas,
    by_file: BTreeMap<File, SchemaIndex>,
}

impl Judges {
    fn new(language: Language) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let by_file = File::ALL.into_iter().map(|file| {
            let address = format!("file:///{}.json", file.name());
            let schema = serde_json::from_str(&schema::json(file, language)).expect("it is JSON");
            compiler.add_resource(&address, schema).expect("it has a name of its own");
            (file, compiler.compile(&address, &mut schemas).expect("it is a schema of draft 7"))
        });
        let by_file = by_file.collect();
        Self { schemas, by_file }
    }

    fn refuses(&self, file: File, value: &serde_json::Value) -> Option<String> {
        self.schemas.validate(value, self.by_file[&file]).err().map(|error| format!("{error:#}"))
    }
}

#[test]
fn every_file_of_every_site_is_valid() {
    let (judges, examples) = (Judges::new(Language::Nl), examples());
    let kinds: BTreeSet<File> = examples.iter().map(|(_, _, file, _)| *file).collect();
    assert_eq!(kinds.len(), File::ALL.len(), "there is an example of each kind: {kinds:?}");
    assert!(examples.len() > 120, "{}", examples.len());
    let mut failed = Vec::new();
    for (site, path, file, node) in &examples {
        if let Some(why) = judges.refuses(*file, &value(node)) {
            failed.push(format!("{site}, {path}: {why}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_key_that_one_refuses_the_other_refuses_too() {
    let (judges, examples) = (Judges::new(Language::En), examples());
    let mut tried = 0;
    for (site, path, file, node) in &examples {
        // A map at a time gets a key that nothing knows.
        for at in 0.. {
            let mut changed = node.clone();
            if !with_key(&mut changed, &mut at.clone()) {
                break;
            }
            let told = decoder_refuses(*file, path, &changed);
            let schema = judges.refuses(*file, &value(&changed)).is_some();
            assert_eq!(told, schema, "{site}, {path}, map {at}: decoder {told}, schema {schema}");
            tried += usize::from(told);
        }
    }
    assert!(tried > 500, "{tried} maps were tried");
}

#[test]
fn a_value_that_one_refuses_the_other_refuses_too() {
    let judges = Judges::new(Language::Nl);
    let settings = |more: &str| format!("id: x\ntitle: X\n{more}\n");
    let colour = |colour: &str| (File::Settings, settings(&format!("colours: {{accent: \"{colour}\"}}")));
    let email =
        |email: &str| (File::Settings, settings(&format!("partnership: {{name: X, contact: {{email: \"{email}\"}}}}")));
    let minutes = |minutes: &str| (File::Activity, format!("title: X\nminutes: \"{minutes}\"\n"));
    let lines = |lines: &str| {
        let part = format!("{{id: a, title: A, questions: [{{id: b, text: B, lines: \"{lines}\"}}]}}");
        (File::Form, format!("kind: scan\ntitle: X\nversion: \"1\"\nrespondent: x\nparts: [{part}]\n"))
    };
    let good = [
        colour("#0b64FF"),
        email("a.b@example.org"),
        email("a@mail.example.org"),
        minutes("30"),
        minutes("30-60"),
        minutes("30 – 60"),
        lines("1"),
        lines("20"),
    ];
    let bad = [
        colour("#+f+f+f"),
        colour("#0b64F"),
        colour("0b64FF"),
        colour("#0b64é"),
        email("a@b@c.d"),
        email("a@b.c@d"),
        email("a\\tb@c.d"),
        email("a@b c.d"),
        email("a@b"),
        email("@b.c"),
        minutes("+30"),
        minutes("30-+60"),
        lines("+5"),
        lines("05"),
        lines("0"),
        lines("21"),
    ];
    let cases = good.into_iter().map(|case| (case, false)).chain(bad.into_iter().map(|case| (case, true)));
    for ((file, text), refused) in cases {
        let path = SitePath::new("x");
        let node = yaml::read(&text, 0, &mut Report::new(path.clone())).expect("it is YAML");
        let mut report = Report::new(path);
        file.decode(&node, &mut report);
        assert_eq!(!report.found.is_empty(), refused, "the decoder, of {text}: {:?}", report.found);
        assert_eq!(judges.refuses(file, &value(&node)).is_some(), refused, "the schema, of {text}");
    }
}

/// Puts a key into the map of this number, counted from the outermost; none below `extra`, which is its author's own, and
/// below `severity`, whose keys are looked at when all is known.
fn with_key(node: &mut Node, number: &mut usize) -> bool {
    let place = node.place;
    match &mut node.value {
        Value::Map(pairs) => {
            if *number == 0 {
                let value = Node { place, value: Value::Scalar { text: "x".into(), plain: true } };
                pairs.push((Key { text: "qqqqqqqq".into(), place, is_bare: false }, value));
                return true;
            }
            *number -= 1;
            pairs
                .iter_mut()
                .filter(|(key, _)| !["extra", "severity"].contains(&key.text.as_str()))
                .any(|(_, node)| with_key(node, number))
        }
        Value::List(nodes) => nodes.iter_mut().any(|node| with_key(node, number)),
        Value::Scalar { .. } | Value::Null => false,
    }
}

fn decoder_refuses(file: File, path: &SitePath, node: &Node) -> bool {
    let mut report = Report::new(path.clone());
    file.decode(node, &mut report);
    // Maps whose keys their author chooses take any key, though not any value: what is told then is of another kind.
    report.found.iter().any(|found| std::ptr::eq(found.code, &UNKNOWN_KEY) || found.code.name.starts_with("wrong"))
}

#[test]
fn every_key_is_explained_in_both_languages() {
    for language in LANGUAGES {
        let words = Descriptions::new(language);
        let mut waiting: Vec<Shape> = File::ALL.into_iter().map(File::shape).collect();
        let (mut seen, mut lacking) = (BTreeSet::new(), Vec::new());
        while let Some(shape) = waiting.pop() {
            match shape {
                Shape::Record(records) => {
                    for record in records.into_iter().filter(|record| seen.insert(record.id())) {
                        lacking.extend(words.record(&record.id()).is_none().then(|| record.id()));
                        for field in (record.fields)() {
                            let known = words.key(&record.id(), field.key).filter(|text| text.ends_with(['.', '"']));
                            lacking.extend(known.is_none().then(|| format!("{}.{}", record.id(), field.key)));
                            waiting.push(field.shape);
                        }
                    }
                }
                Shape::List(inner) | Shape::Map(inner) => waiting.push(*inner),
                Shape::Either(shapes) => waiting.extend(shapes),
                Shape::Written { expected, .. } => {
                    lacking.extend(words.form(expected).is_none().then(|| expected.to_owned()));
                }
                Shape::Any | Shape::Text | Shape::Truth | Shape::Choice(_) => {}
            }
        }
        assert!(seen.len() > 35, "{seen:?}");
        assert_eq!(lacking, Vec::<String>::new(), "without words in {language:?}");
        // No words that nothing asks for.
        for name in words.names().filter(|name| !name.starts_with("file-")) {
            assert!(seen.contains(name), "{name} is no record");
        }
    }
}

#[test]
fn a_partnership_needs_only_an_id_of_its_own() {
    let judges = Judges::new(Language::Nl);
    let refused = |text: &str| {
        let node =
            yaml::read(text, 0, &mut Report::new(SitePath::new("partnerships/x/katern.yaml"))).expect("it is YAML");
        judges.refuses(File::Partnership, &value(&node)).is_some()
    };
    assert!(!refused(
        "id: noord\npartnership: {contact: {email: a@example.org}}\nfooter: {licence: {url: 'https://a.nl'}}"
    ));
    assert!(refused("title: Noord"), "no id");
    // A list takes the place of another: what is in it must be whole.
    assert!(refused("id: noord\nnavigation: [{page: over.md}]"));
}

#[test]
fn the_examples_own_editor_settings_are_those_that_init_writes() {
    for (path, text) in schema::for_editors(Language::Nl) {
        let file = common::repository().join(&path);
        if common::updating() {
            std::fs::create_dir_all(file.parent().expect("it is in a folder")).expect("a folder can be made");
            std::fs::write(&file, &text).expect("a file can be written");
        }
        let found = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(found, text, "{path} is not what Katern makes: UPDATE=1 cargo test --test schema");
    }
}
