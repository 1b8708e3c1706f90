//! Markdown in, markup and diagnostics out: the cases in `tests/cases/markdown/*.md`.
//!
//! A file holds any number of cases. Each begins with a line `=== name`; behind it stands the text, behind a line `--- html`
//! the markup (holes as `{{…}}`, a step as `{{step …}}` to `{{end}}`), and behind a line `--- told` what is told, as
//! `line:column code arguments`. To add a case write its name and text, run `UPDATE=1 cargo test --test markdown`, and
//! read what came out.

#![allow(clippy::unwrap_used, reason = "this is a test")]

use std::{env, fmt::Write, fs, path::Path};

use katern::{
    diagnostics::Report,
    i18n::Arg,
    markdown::{Body, Fill, Hole, Html, Manner, Marks, Part, Step, Written, read},
    source::{SitePath, line_and_column},
};

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/markdown");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut wrong = String::new();
    for path in files {
        let written = fs::read_to_string(&path).unwrap();
        let come_out: String = cases_in(&written).iter().map(|(name, text)| case(name, text)).collect();
        if come_out == written {
            continue;
        }
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &come_out).unwrap();
        } else {
            let line = written.lines().zip(come_out.lines()).position(|(a, b)| a != b).unwrap_or(0);
            let found = come_out.lines().nth(line).unwrap_or("");
            writeln!(wrong, "{}:{}: came out as {found:?}", path.display(), line + 1).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}UPDATE=1 writes what comes out");
}

/// Names and texts.
fn cases_in(file: &str) -> Vec<(String, String)> {
    let file = format!("\n{file}");
    let cases = file.split("\n=== ").skip(1).filter_map(|case| {
        let (name, rest) = case.split_once('\n')?;
        let text = rest.split_once("--- html\n").map_or(rest, |(text, _)| text);
        Some((name.to_owned(), text.trim_end_matches('\n').to_owned()))
    });
    cases.collect()
}

fn case(name: &str, text: &str) -> String {
    let mut report = Report::new(SitePath::new("x.md"));
    let body = read(text, 0, &mut report);
    let fills: Vec<_> = body.holes.iter().map(fill).collect();
    let mut html = String::new();
    show(&body, &body.parts, &fills, &mut html);
    let mut case = format!("=== {name}\n{text}\n--- html\n{}\n--- told\n", html.trim_end());
    report.found.sort_by_key(|found| found.location.as_ref().and_then(|location| location.place));
    for found in &report.found {
        let place = found.location.as_ref().and_then(|location| location.place).expect("all have a place");
        let (line, column) = line_and_column(text, place.start as usize);
        write!(case, "{line}:{column} {} ‘{}’", found.code.name, text[place.range()].replace('\n', "⏎")).unwrap();
        for (name, arg) in &found.args {
            match arg {
                Arg::Text(text) if text.is_empty() || text == "none" || *name == "known" => {}
                Arg::Text(text) => write!(case, " {name}={text}").unwrap(),
                Arg::Number(number) => write!(case, " {name}={number}").unwrap(),
            }
        }
        case.push('\n');
    }
    case + "\n"
}

fn show(body: &Body, parts: &[Part], fills: &[Fill], html: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => show_html(text, body, fills, html),
            Part::Step(step) => show_step(step, body, fills, html),
        }
    }
}

fn show_step(step: &Step, body: &Body, fills: &[Fill], html: &mut String) {
    let heading = &body.headings[step.heading];
    let facts = &step.facts;
    write!(html, "{{{{step h{} #{}", heading.level, heading.id).unwrap();
    let values = [
        ("minutes", facts.minutes.as_ref().map(|minutes| minutes.to_string())),
        ("grouping", facts.grouping.map(|grouping| grouping.word().to_owned())),
        ("activity", facts.activity.as_ref().map(|activity| activity.value.clone())),
        ("block", facts.block.as_ref().map(|block| block.value.clone())),
        ("at", facts.at.as_ref().map(|at| at.to_string())),
        ("pause", facts.pause.then(String::new)),
        ("optional", facts.optional.then(String::new)),
    ];
    for (name, value) in values {
        if let Some(value) = value {
            write!(html, " {name}={value}").unwrap();
        }
    }
    for class in &heading.classes {
        write!(html, " .{class}").unwrap();
    }
    html.push_str(" | ");
    show_html(&step.title, body, fills, html);
    html.push_str("}}\n");
    show(body, &step.parts, fills, html);
    html.push_str("{{end}}\n");
}

fn show_html(text: &Html, body: &Body, fills: &[Fill], html: &mut String) {
    for written in text.write(fills, &Marks::default(), &Manner::default()) {
        match written {
            Written::Markup(markup) => html.push_str(&markup),
            Written::Block(hole) => {
                let Hole::Block { block, .. } = &body.holes[hole] else { panic!("a block is a block") };
                // Without the places of nested values, which only make it long.
                write!(html, "{{{{{block:?}}}}}").unwrap();
            }
        }
    }
}

fn fill(hole: &Hole) -> Fill {
    match hole {
        Hole::Link { target, title, bare, .. } => {
            let bare = if *bare { " bare" } else { "" };
            let title = title.as_ref().map(|title| format!(" title={title:?}")).unwrap_or_default();
            Fill { open: format!("{{{{{target:?}{bare}{title}}}}}"), close: "{{/}}" }
        }
        Hole::Image { src, alt, title, .. } => {
            let title = title.as_ref().map(|title| format!(" title={title:?}")).unwrap_or_default();
            Fill { open: format!("{{{{image {src:?} alt={alt:?}{title}}}}}"), close: "" }
        }
        Hole::Citation { citation, .. } => {
            let works = citation.works.iter().map(|work| {
                let (year, behind) = (if work.year_only { "-" } else { "" }, &work.behind);
                format!(
                    " {}{year}@{}{}",
                    work.before,
                    work.key,
                    if behind.is_empty() { String::new() } else { format!(" {behind:?}") }
                )
            });
            let how = if citation.in_text { " in text" } else { "" };
            Fill { open: format!("{{{{cite{how}{}}}}}", works.collect::<String>()), close: "" }
        }
        Hole::Word(word) => Fill { open: format!("{{{{{word}}}}}"), close: "" },
        Hole::Block { .. } => Fill::default(),
    }
}
