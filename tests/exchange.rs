//! Frameworks to other programs and back: nothing that both hold is lost, and each form is what its readers expect.
//!
//! `tests/cases/import/` holds files of other programs with a mistake in each, and what is told of it:
//! `UPDATE=1 cargo test --test exchange` writes that, you read it.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use katern::{
    diagnostics::{Report, Words},
    exchange::{self, Entry, Profile, moodle},
    i18n::Language,
    parse::{self, Content},
    settings::Overrides,
    source::{SitePath, Text, line_and_column},
};
use serde_json::Value;

/// Every framework of every site, with the files that its portal gives away.
fn frameworks() -> Vec<(String, Profile, Arc<common::Output>)> {
    static ALL: OnceLock<Vec<(String, Profile, Arc<common::Output>)>> = OnceLock::new();
    ALL.get_or_init(gathered).clone()
}

fn gathered() -> Vec<(String, Profile, Arc<common::Output>)> {
    let mut all = Vec::new();
    for (_, root) in common::sites() {
        let sources = common::from_folder(&root);
        let output = Arc::new(common::rendered(&sources, &Overrides::default()).1);
        let yaml = sources.below("frameworks").filter(|(path, _)| path.folder() == "frameworks");
        for (path, text) in yaml {
            let Content::Framework(framework) = parse::document(path, text).content else { continue };
            all.push((framework.id.value.to_string(), Profile::of(&framework), Arc::clone(&output)));
        }
    }
    assert!(all.len() > 8);
    all
}

fn text(output: &common::Output, path: &str) -> String {
    String::from_utf8(output.get(path).unwrap_or_else(|| panic!("{path} is there")).clone()).expect("it is text")
}

/// What a program's file becomes: a profile, by way of the YAML that an author would get.
fn back(file: &str) -> Profile {
    let mut report = Report::new(SitePath::new("file"));
    let profile = exchange::read(file, &mut report).unwrap_or_else(|| panic!("{:?}", report.found));
    assert_eq!(report.found, []);
    let yaml = exchange::yaml(&profile);
    let path = SitePath::new(format!("frameworks/{}.yaml", profile.id));
    let document = parse::document(&path, &Text::Utf8(yaml.as_str().into()));
    assert_eq!(document.found, [], "{yaml}");
    let Content::Framework(framework) = document.content else { panic!("{yaml}") };
    assert_eq!(Profile::of(&framework), profile, "{yaml}");
    profile
}

#[test]
fn a_case_package_gives_back_the_whole_framework() {
    for (id, profile, output) in frameworks() {
        assert_eq!(back(&text(&output, &format!("bekwaamheden/{id}.case.json"))), profile);
    }
}

#[test]
fn moodles_csv_gives_back_what_moodle_can_hold() {
    for (id, profile, output) in frameworks() {
        let mut held =
            Profile { version: None, standard: None, source: None, updated: None, roles: Vec::new(), ..profile };
        held.entries.iter_mut().for_each(as_moodle_holds);
        assert_eq!(back(&text(&output, &format!("bekwaamheden/{id}.moodle.csv"))), held);
    }
}

fn as_moodle_holds(entry: &mut Entry) {
    (entry.short, entry.label, entry.role) = (None, None, None);
    entry.entries.iter_mut().for_each(as_moodle_holds);
}

/// The fields of a package by class: those that must be there, then those that may. They are those of the JSON Schema of
/// `CFPackage` (1EdTech, CASE 1.1, no additional properties), as the open-source implementations OpenCASE and compeito
/// have them.
const FIELDS: [(&str, &str, &str); 5] = [
    ("package", "CFDocument", "CFItems CFAssociations CFDefinitions CFRubrics extensions"),
    (
        "CFDocument",
        "identifier uri creator title lastChangeDateTime",
        "frameworkType caseVersion officialSourceURL publisher description subject subjectURI language version \
         adoptionStatus statusStartDate statusEndDate licenseURI notes extensions",
    ),
    (
        "CFItems",
        "identifier fullStatement uri lastChangeDateTime",
        "alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords \
         conceptKeywordsURI notes subject subjectURI language educationLevel CFItemTypeURI licenseURI statusStartDate \
         statusEndDate extensions",
    ),
    (
        "CFAssociations",
        "identifier associationType uri originNodeURI destinationNodeURI lastChangeDateTime",
        "sequenceNumber CFAssociationGroupingURI notes extensions",
    ),
    ("node", "title identifier uri", "targetType"),
];

fn check_fields(class: &str, value: &Value) {
    let (_, must, may) = FIELDS.iter().find(|(name, ..)| *name == class).expect("the class is known");
    let fields = value.as_object().expect("an object");
    let known: BTreeSet<_> = must.split_whitespace().chain(may.split_whitespace()).collect();
    for field in must.split_whitespace() {
        assert!(fields.contains_key(field), "{class} lacks {field}: {value}");
    }
    for (field, value) in fields {
        assert!(known.contains(field.as_str()), "{class} has {field}");
        assert!(!value.is_null() && value != "", "{class} has an empty {field}");
    }
}

fn check_uuid(identifier: &Value) -> String {
    let text = identifier.as_str().expect("a text").to_owned();
    let uuid = uuid::Uuid::parse_str(&text).expect("a UUID");
    assert_eq!((uuid.get_version_num(), uuid.hyphenated().to_string()), (5, text.clone()));
    text
}

#[test]
fn a_case_package_has_the_fields_of_the_specification_and_no_others() {
    let kinds = ["isChildOf", "exactMatchOf", "isRelatedTo", "replacedBy", "ext:isBroaderThan"];
    let mut seen = BTreeSet::new();
    for (id, profile, output) in frameworks() {
        let package: Value =
            serde_json::from_str(&text(&output, &format!("bekwaamheden/{id}.case.json"))).expect("it is JSON");
        check_fields("package", &package);
        check_fields("CFDocument", &package["CFDocument"]);
        assert_eq!(package["CFDocument"]["caseVersion"], "1.1");
        let document = check_uuid(&package["CFDocument"]["identifier"]);
        let mut identifiers = BTreeSet::from([document.clone()]);
        let items = package["CFItems"].as_array().expect("a list");
        for item in items {
            check_fields("CFItems", item);
            assert!(identifiers.insert(check_uuid(&item["identifier"])), "twice: {item}");
        }
        let mut parents = BTreeMap::new();
        for link in package["CFAssociations"].as_array().expect("a list") {
            check_fields("CFAssociations", link);
            assert!(identifiers.insert(check_uuid(&link["identifier"])), "twice: {link}");
            let kind = link["associationType"].as_str().expect("a text");
            assert!(kinds.contains(&kind), "{kind}");
            seen.insert(kind.to_owned());
            for node in ["originNodeURI", "destinationNodeURI"] {
                check_fields("node", &link[node]);
                check_uuid(&link[node]["identifier"]);
            }
            if kind == "isChildOf" {
                let (child, parent) = (&link["originNodeURI"], &link["destinationNodeURI"]);
                parents.insert(child["identifier"].to_string(), parent["title"].to_string());
            }
        }
        // Each item is the origin of one association with what it stands in; a domain stands in the document.
        assert_eq!(parents.len(), items.len());
        let title = package["CFDocument"]["title"].to_string();
        let at_top = parents.values().filter(|parent| **parent == title).count();
        assert_eq!(at_top, profile.entries.len());
    }
    assert_eq!(seen.len(), kinds.len(), "{seen:?}");
}

#[test]
fn stamps_are_the_authors_or_the_callers_and_never_the_days() {
    let root = common::repository().join("tests/sites/frameworks");
    let sources = common::from_folder(&root);
    let stamp = |id: &str, overrides: &Overrides| {
        let (_, output) = common::rendered(&sources, overrides);
        let package: Value =
            serde_json::from_str(&text(&output, &format!("bekwaamheden/{id}.case.json"))).expect("it is JSON");
        package["CFDocument"]["lastChangeDateTime"].as_str().map(str::to_owned)
    };
    let epoch = Overrides { epoch: "2027-01-02".parse().ok(), ..Overrides::default() };
    assert_eq!(stamp("nieuw", &epoch).as_deref(), Some("2026-05-01T00:00:00Z"));
    assert_eq!(stamp("oud", &epoch).as_deref(), Some("2027-01-02T00:00:00Z"));
    assert_eq!(stamp("oud", &Overrides::default()).as_deref(), Some("1970-01-01T00:00:00Z"));
}

/// A competency as Moodle would create it.
#[derive(Debug, PartialEq)]
struct Created {
    name: String,
    description: String,
    children: Vec<Created>,
}

/// The rules of Moodle's importer (`tool_lpimportcsv\framework_importer` with `csv_import_reader`), as its source has them:
/// columns by position, the first row skipped, cut at a hundred characters, a tree by id numbers that PHP compares
/// loosely, nothing without an id number and a name; and what `competency_framework` demands of a scale and of taxonomies.
fn as_moodle_imports(csv: &str) -> (String, String, Vec<Created>) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv.as_bytes());
    assert_eq!(reader.headers().expect("a first row").len(), 14);
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    for row in &rows {
        assert_eq!(row.len(), 14, "csv_import_reader refuses rows of another length");
        assert!(["0", "1", "2", "4"].contains(&&row[4]), "descriptionformat {}", &row[4]);
    }
    let truthy = |text: &str| !text.is_empty() && text != "0";
    let framework = rows.iter().rfind(|row| truthy(&row[12])).expect("a framework");
    check_scale(&framework[5], &framework[6]);
    let known = "behaviour competency concept domain indicator level outcome practice proficiency skill value";
    for word in framework[13].split(',') {
        assert!(known.split(' ').any(|known| known == word), "taxonomy {word}");
    }
    // A PHP array by id number: of two the last would win, in the place of the first.
    let competencies: Vec<_> = rows.iter().filter(|row| !truthy(&row[12])).collect();
    let ids: BTreeSet<_> = competencies.iter().map(|row| &row[1]).collect();
    assert_eq!(ids.len(), competencies.len(), "an id number twice");
    let tree = children(&competencies, "");
    assert_eq!(count(&tree), competencies.len(), "some stand in nothing, and Moodle would drop them silently");
    (shortened(&framework[2]), framework[3].to_owned(), tree)
}

/// `shorten_text($text, 100)`: what fits stays; what doesn't is cut between words, which would lose some of ours.
fn shortened(text: &str) -> String {
    assert!(text.chars().count() <= 100, "Moodle would cut {text}");
    text.to_owned()
}

fn children(rows: &[&csv::StringRecord], parent: &str) -> Vec<Created> {
    let own = rows.iter().filter(|row| loosely_equal(&row[0], parent));
    own.map(|row| {
        assert!(!row[1].is_empty() && !row[2].is_empty());
        Created {
            name: shortened(&row[2]),
            description: row[3].to_owned(),
            children: children(rows, &shortened(&row[1])),
        }
    })
    .collect()
}

/// PHP's `==` of two texts: as numbers where both look like numbers.
fn loosely_equal(a: &str, b: &str) -> bool {
    match (a.trim().parse::<f64>(), b.trim().parse::<f64>()) {
        (Ok(a), Ok(b)) => (a - b).abs() < f64::EPSILON,
        _ => a == b,
    }
}

fn check_scale(values: &str, configuration: &str) {
    let configuration: Vec<Value> = serde_json::from_str(configuration).expect("a JSON list");
    assert!(configuration[0]["scaleid"].is_string());
    let some = |key: &str| configuration[1..].iter().any(|one| one[key] == 1);
    assert!(some("scaledefault") && some("proficient"), "Moodle refuses a scale without either");
    let most = configuration[1..].iter().filter_map(|one| one["id"].as_u64()).max();
    assert_eq!(most, Some(values.split(',').count() as u64));
}

fn count(tree: &[Created]) -> usize {
    tree.iter().map(|one| 1 + count(&one.children)).sum()
}

#[test]
fn moodles_importer_makes_the_same_tree() {
    fn expected(entries: &[Entry]) -> Vec<Created> {
        let one = |entry: &Entry| {
            let text = entry.text.clone().unwrap_or_default();
            let (name, description) = if entry.title.chars().count() > 100 {
                let cut: String = entry.title.chars().take(99).collect();
                (format!("{cut}…"), [entry.title.as_str(), text.as_str()].join("\n\n").trim_end().to_owned())
            } else {
                (entry.title.clone(), text)
            };
            Created { name, description, children: expected(&entry.entries) }
        };
        entries.iter().map(one).collect()
    }
    let mut cut = 0;
    for (id, profile, output) in frameworks() {
        let csv = text(&output, &format!("bekwaamheden/{id}.moodle.csv"));
        let (name, description, tree) = as_moodle_imports(&csv);
        assert_eq!((name, description), (profile.title, profile.summary.unwrap_or_default()));
        assert_eq!(tree, expected(&profile.entries));
        cut += csv.matches("…").count();
    }
    assert!(cut > 0, "no name was cut: nothing was tested of that");
}

#[test]
fn ids_longer_than_moodle_takes_stay_apart() {
    let long = "a".repeat(120);
    let yaml = format!(
        "id: x\ntitle: X\ndomains: [{{id: {long}, title: A, areas: [{{id: {long}b, title: B, competencies: [{{id: c, title: C}}]}}]}}]\n"
    );
    let document = parse::document(&SitePath::new("frameworks/x.yaml"), &Text::Utf8(yaml.as_str().into()));
    let Content::Framework(framework) = document.content else { panic!("{:?}", document.found) };
    let scale = moodle::Scale { first: "een, of".into(), second: "twee".into() };
    let csv = moodle::write(&Profile::of(&framework), "site", &scale);
    let (_, _, tree) = as_moodle_imports(&csv);
    assert_eq!(tree[0].children[0].children[0].name, "C");
}

#[test]
fn the_table_opens_in_a_dutch_spreadsheet_and_runs_nothing() {
    for (id, profile, output) in frameworks() {
        let table = text(&output, &format!("bekwaamheden/{id}.csv"));
        let table = table.strip_prefix('\u{feff}').expect("a mark that it is UTF-8");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(table.as_bytes());
        let rows: Vec<_> = reader.records().map(|row| row.expect("rows of one length")).collect();
        assert_eq!(rows.len(), profile.walk().len() + 1);
        for field in rows.iter().flatten() {
            assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r']), "{field}");
        }
    }
}

#[test]
fn a_framework_of_another_program_gets_levels_by_its_shape() {
    let csv = "Parent,Id,Name,Description,Format,,,,,,,,Is framework,Taxonomy\n\
        ,F 1,Kader,<p>Alles &amp; meer</p>,1,,,,,,,,1,\"competency,competency\"\n\
        ,1,Eerste,,1,,,,,,,,,\n\
        1,1.1,Groep,,1,,,,,,,,,\n\
        1.1,1.1.1,Kunnen,\"<p>Wat je kunt.</p><p>En meer.</p>\",1,,,,,,,,,\n\
        1.1.1,1.1.1.1,Laat zien dat,<p>Laat zien dat het lukt</p>,1,,,,,,,,,\n\
        1,1.2,Ook kunnen,,1,,,,,,,,,\n\
        ,1-1,Tweede,,1,,,,,,,,,\n";
    let yaml = exchange::yaml(&back(csv));
    let expected = "id: f-1\ntitle: Kader\nsummary: \"Alles & meer\"\n\ndomains:\n  \
        - id: 1\n    title: Eerste\n    areas:\n      - id: 1-1\n        title: Groep\n        competencies:\n          \
        - id: 1-1-1\n            title: Kunnen\n            text: \"Wat je kunt.\\nEn meer.\"\n            behaviours:\n              \
        - id: 1-1-1-1\n                text: Laat zien dat het lukt\n    competencies:\n      - id: 1-2\n        title: Ook kunnen\n  \
        - id: 1-1-2\n    title: Tweede\n";
    let sorted = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(sorted(&yaml), sorted(expected), "{yaml}");
    let flat =
        "a,b,c,d,e,f,g,h,i,j,k,l,Is framework,n\n,kader,Kader,,1,,,,,,,,1,\n,x,Een,,1,,,,,,,,,\n,y,Twee,,1,,,,,,,,,\n";
    let profile = back(flat);
    assert_eq!((profile.entries.len(), profile.entries[0].entries.len()), (1, 2));
}

#[test]
fn a_case_package_of_another_program_is_read() {
    let json = r#"{"CFDocument": {"identifier": "d", "uri": "u", "creator": "c", "title": "Lezen & schrijven", "lastChangeDateTime": "2020-01-01T00:00:00Z"},
        "CFItems": [
            {"identifier": "b", "fullStatement": "Tweede", "uri": "u", "lastChangeDateTime": "x"},
            {"identifier": "a", "fullStatement": "Eerste", "uri": "u", "lastChangeDateTime": "x", "abbreviatedStatement": "1"},
            {"identifier": "e", "fullStatement": "Leest een\nheel boek", "abbreviatedStatement": "Lezen", "humanCodingScheme": "L.1", "uri": "u", "lastChangeDateTime": "x"}],
        "CFAssociations": [
            {"associationType": "isChildOf", "originNodeURI": {"identifier": "b"}, "destinationNodeURI": {"identifier": "d"}, "sequenceNumber": 2},
            {"associationType": "isChildOf", "originNodeURI": {"identifier": "a"}, "destinationNodeURI": {"identifier": "d"}, "sequenceNumber": 1},
            {"associationType": "isChildOf", "originNodeURI": {"identifier": "e"}, "destinationNodeURI": {"identifier": "b"}},
            {"associationType": "isRelatedTo", "originNodeURI": {"identifier": "e"}, "destinationNodeURI": {"identifier": "elders"}}]}"#;
    let profile = back(json);
    let domains: Vec<_> = profile.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!((profile.id.as_str(), domains), ("lezen-schrijven", vec!["1", "tweede"]));
    let competency = &profile.entries[1].entries[0];
    assert_eq!((competency.id.as_str(), competency.label.as_deref()), ("lezen", Some("L.1")));
    assert_eq!(competency.text.as_deref(), Some("Leest een\nheel boek"));
}

#[test]
fn mistakes_have_a_place_and_words() {
    let folder = common::repository().join("tests/cases/import");
    let mut failed = Vec::new();
    let mut reasons = BTreeSet::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).expect("there are cases").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    for path in paths {
        let case = std::fs::read_to_string(&path).expect("a case is text");
        let (file, expected) = case.split_once("=== told\n").unwrap_or((&case, ""));
        let told = told(file.trim_end_matches('\n'), &mut reasons);
        if told != expected && common::updating() {
            std::fs::write(&path, format!("{}\n=== told\n{told}", file.trim_end_matches('\n'))).expect("writable");
        } else if told != expected {
            failed.push(format!("{}\n--- told\n{told}", path.display()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let all = "circle field json lost nameless no-framework other parent two-parents twice value";
    let all: BTreeSet<_> = all.split(' ').map(str::to_owned).collect();
    assert_eq!(reasons, all, "each reason has a case");
}

fn told(file: &str, reasons: &mut BTreeSet<String>) -> String {
    let mut report = Report::new(SitePath::new("file"));
    assert!(exchange::read(file, &mut report).is_none());
    let mut told = String::new();
    for diagnostic in &report.found {
        let reason = diagnostic.args.iter().find(|(name, _)| *name == "reason").map(|(_, value)| value.clone());
        if let Some(katern::i18n::Arg::Text(reason)) = reason {
            reasons.insert(reason);
        }
        let place = diagnostic.location.as_ref().and_then(|location| location.place).expect("a place");
        let (line, column) = line_and_column(file, place.start as usize);
        told.push_str(&format!("{line}:{column} {}[{}]\n", diagnostic.severity.name(), diagnostic.code.name));
        for language in [Language::Nl, Language::En] {
            let words = Words::new(language);
            told.push_str(&format!("  {}\n", words.message(diagnostic)));
            if let Some(help) = words.help(diagnostic) {
                told.push_str(&format!("  = {help}\n"));
            }
        }
    }
    told
}
