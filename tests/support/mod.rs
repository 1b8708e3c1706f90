//! A small site, and hands that edit it at random: the same edits for the same seed.
#![allow(dead_code, reason = "each test uses its own part")]

use std::collections::BTreeMap;

/// Files by their path from the site's root.
pub type Texts = BTreeMap<String, String>;

/// A small generator of numbers (xorshift64*), so that a failure can be had again.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % most as u64).expect("it is below `most`")
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

pub const TEMPLATE: &str = "themes/eigen/templates/activity.html";
const BASE_TEMPLATE: &str = include_str!("../../themes/katern/templates/activity.html");

/// A site with a bit of everything.
pub fn small_site() -> Texts {
    let mut site = Texts::new();
    let mut add = |path: &str, text: &str| drop(site.insert(path.to_owned(), text.to_owned()));
    add("katern.yaml", "id: klein\ntitle: Klein\nlanguage: nl\nframework: kader\ntheme: eigen\n");
    add(TEMPLATE, BASE_TEMPLATE);
    add(
        "frameworks/kader.yaml",
        "id: kader\ntitle: Kader\ndomains:\n\
         - id: een\n  title: Domein een\n  competencies:\n  - {id: vragen, title: Vragen stellen}\n  - {id: kijken, title: Kijken}\n\
         - id: twee\n  title: Domein twee\n  competencies:\n  - {id: plannen, title: Plannen}\n",
    );
    add("content/index.md", "---\ntitle: Welkom\n---\nEen kleine site. Zie [[wandelen]].\n");
    add("content/over.md", "---\ntitle: Over ons\n---\n## Wie\n\nWij.\n");
    add("content/begrippen.yaml", "- term: Intervisie\n  definition: Samen leren van een vraag.\n");
    add("content/bekwaamheden/vragen.md", "---\nsummary: Goede vragen.\n---\nMeer hierover.\n");
    add("content/formulieren/scan.yaml", &form("1", "Ik luister."));
    for (id, domain, title) in
        [("wandelen", "een", "Wandelen"), ("kaarten", "een", "Kaarten"), ("tekenen", "twee", "Tekenen")]
    {
        add(&format!("content/werkvormen/{id}.md"), &activity(title, domain, "Eerst dit, dan dat."));
    }
    site
}

/// A form with a text, a part about a domain, and its data.
pub fn form(version: &str, statement: &str) -> String {
    format!(
        "kind: scan\ntitle: Zelfscan\nversion: \"{version}\"\nrespondent: jijzelf\nintro: Zie [[over]].\n\
         scale: {{from: 1, to: 5}}\nparts:\n- id: deel\n  title: Het eerste deel\n  area: een\n  statements:\n\
         \x20 - {{id: luisteren, text: {statement}, competencies: [vragen]}}\n"
    )
}

pub fn activity(title: &str, domain: &str, text: &str) -> String {
    let competency = if domain == "een" { "vragen" } else { "plannen" };
    format!(
        "---\ntitle: {title}\nsummary: Kort over {title}.\ndomains: [{domain}]\ncompetencies: [{competency}]\n---\n\
         ## Beginnen {{minutes=10}}\n\n{text}\n\n## Verder {{minutes=20}}\n\nZie [[{competency}]].\n"
    )
}

/// One random edit.
pub fn edit(site: &mut Texts, dice: &mut Dice, number: usize) {
    let activities: Vec<_> = site.keys().filter(|path| path.starts_with("content/werkvormen/")).cloned().collect();
    // A mistake is mended soon: most states should be sound ones.
    if site["content/over.md"].contains("titel:") && dice.below(2) == 0 {
        site.insert("content/over.md".into(), format!("---\ntitle: Weer goed {number}\n---\nWij.\n"));
        return;
    }
    let domain = *dice.one_of(&["een", "twee"]);
    match dice.below(19) {
        0 | 1 if activities.len() < 12 => {
            let path = format!("content/werkvormen/nieuw-{number}.md");
            site.insert(path, activity(&format!("Nieuw {number}"), domain, "Iets nieuws."));
        }
        2 if activities.len() > 3 => {
            // Perhaps others refer to it: then there are errors until they don't.
            site.remove(dice.one_of(&activities));
        }
        3 => append(site, "content/over.md", &format!("\n## Kop {number}\n\nMeer.\n")),
        4 => append(site, "content/begrippen.yaml", &format!("- term: Woord {number}\n  definition: Iets.\n")),
        14 => {
            let word = *dice.one_of(&["tekst", "meer", "wij"]);
            let term = format!("- term: Beter {number}\n  definition: Iets.\n  outdated: [{word}]\n");
            append(site, "content/begrippen.yaml", &term);
        }
        // What leads elsewhere, and what becomes of what it leads to: a heading, a picture's size, a draft.
        15 => {
            let heading = site["content/over.md"].rsplit_once("## Kop ").and_then(|(_, rest)| rest.split_once('\n'));
            let anchor = heading.map(|(number, _)| format!("#kop-{number}")).unwrap_or_default();
            let texts =
                [format!("[Wij](over.md{anchor})"), "[[wandelen]]".to_owned(), "![Beeld](beeld.svg)".to_owned()];
            for (at, text) in texts.iter().enumerate() {
                site.insert(format!("content/verwijst-{at}.md"), format!("---\ntitle: Verwijst\n---\n{text}\n"));
            }
            site.entry("content/beeld.svg".into()).or_insert_with(|| drawing(9));
        }
        16 => drop(site.insert("content/beeld.svg".into(), drawing(number))),
        17 => {
            if let Some(walk) = site.get_mut("content/werkvormen/wandelen.md") {
                *walk = match walk.strip_prefix("---\ndraft: true\n") {
                    Some(rest) => format!("---\n{rest}"),
                    None => walk.replacen("---\n", "---\ndraft: true\n", 1),
                };
            }
        }
        5 => {
            let settings = format!("id: klein\ntitle: Klein {number}\nlanguage: nl\nframework: kader\ntheme: eigen\n");
            site.insert("katern.yaml".into(), settings);
        }
        6 => drop(site.insert(TEMPLATE.into(), BASE_TEMPLATE.replace("<h1>", &format!("<h1 id=\"kop-{number}\">")))),
        7 => drop(site.insert(TEMPLATE.into(), BASE_TEMPLATE.into())),
        8 => {
            let kader = site["frameworks/kader.yaml"].replace("title: Kijken", &format!("title: Kijken {number}"));
            site.insert("frameworks/kader.yaml".into(), kader);
        }
        9 => drop(site.insert("content/index.md".into(), format!("---\ntitle: Welkom {number}\n---\nHallo.\n"))),
        // Broken, and mended by a later edit of the same file.
        10 => drop(site.insert("content/over.md".into(), "---\ntitel: Over ons\n---\n".into())),
        11 => drop(site.insert("content/over.md".into(), format!("---\ntitle: Over ons {number}\n---\nWij.\n"))),
        12 => {
            drop(site.insert(
                "content/bekwaamheden/vragen.md".into(),
                format!("---\nsummary: Vragen {number}.\n---\nTekst.\n"),
            ))
        }
        13 => {
            let statement = *dice.one_of(&["Ik luister.", "Ik vraag door.", "Ik wacht."]);
            site.insert("content/formulieren/scan.yaml".into(), form(&number.to_string(), statement));
        }
        _ => {
            if let Some(path) = activities.get(dice.below(activities.len().max(1))) {
                site.insert(path.clone(), activity(&format!("Titel {number}"), domain, &format!("Tekst {number}.")));
            }
        }
    }
    // What was removed may not stay referred to for ever.
    if !site.contains_key("content/werkvormen/wandelen.md") && number.is_multiple_of(3) {
        site.insert("content/werkvormen/wandelen.md".into(), activity("Wandelen", "een", "Lopen."));
    }
}

fn drawing(width: usize) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"9\"/>\n")
}

fn append(site: &mut Texts, path: &str, more: &str) {
    let text = site.entry(path.into()).or_default();
    // Texts may not grow without end.
    if text.len() < 4000 {
        text.push_str(more);
    }
}

/// Writes a site into a folder that has none.
pub fn write_site(root: &std::path::Path, site: &Texts) {
    for (path, text) in site {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
}

/// Whether the long form of a test is wanted.
pub fn long() -> bool {
    std::env::var_os("KATERN_LONG").is_some()
}
