//! `katern framework diff`: what was added, dropped, moved and reworded, by id.

use std::path::{Path, PathBuf};

use super::{Outcome, Teller, Typed};
use crate::{
    commands::{
        arguments::{Common, DiffFormat, DiffOptions},
        out,
    },
    exchange::compared::{Compared, Named, Version},
    i18n::Arg,
    model::{framework::Framework, layout::FRAMEWORKS},
    yaml,
};

pub(super) fn run(common: &Common, options: &DiffOptions, teller: &Teller) -> Outcome {
    // Both are read whatever becomes of the first.
    let both = [&options.older, &options.newer].map(|typed| framework(&common.root, typed, teller));
    let (older, newer) = match both {
        [Ok(older), Ok(newer)] => (older, newer),
        [Err(outcome), _] | [_, Err(outcome)] => return outcome,
    };
    let compared = Compared::of(&older, &newer);
    match options.format {
        DiffFormat::Terminal => out(drawn(&compared, teller)),
        DiffFormat::Json => {
            let json = serde_json::to_string_pretty(&compared).expect("texts and lists can be written as JSON");
            out(format_args!("{json}\n"));
        }
    }
    Outcome::Done
}

/// A framework by its file, or by its id in this site.
fn framework(root: &Path, typed: &str, teller: &Teller) -> Result<Framework, Outcome> {
    let of_site = root.join(FRAMEWORKS).join(format!("{typed}.yaml"));
    let path = [PathBuf::from(typed), of_site].into_iter().find(|path| path.is_file());
    let Some(path) = path else {
        teller.complain("framework-missing", &[("name", Arg::from(typed))]);
        return Err(Outcome::World);
    };
    let file = Typed::read(&path, teller).ok_or(Outcome::World)?;
    let mut report = file.report();
    let framework = yaml::decode(&file.text, 0, &mut report);
    teller.tell(&report.found, &file.sources, false);
    framework.ok_or(Outcome::Mistakes)
}

/// What differs, in words.
fn drawn(compared: &Compared, teller: &Teller) -> String {
    let word = |name: &str| teller.words.get(name, &[]);
    let mut lines = vec![format!("{} → {}", version(&compared.from), version(&compared.to))];
    if compared.is_same() {
        lines.push(word("diff-same"));
    }
    let mut part = |name: &str, entries: Vec<String>| {
        if !entries.is_empty() {
            lines.push(String::new());
            lines.push(teller.words.get(name, &[("n", Arg::from(entries.len()))]));
            lines.extend(entries);
        }
    };
    let entry = |named: &Named| format!("  {} {}  {}", word(&format!("diff-{}", named.kind)), named.id, named.title);
    let within = |name: &Option<String>| name.clone().unwrap_or_else(|| word("diff-outermost"));
    part(
        "diff-added",
        compared
            .added
            .iter()
            .map(|one| {
                let within = one
                    .within
                    .as_ref()
                    .map(|name| teller.words.get("diff-within", &[("name", Arg::from(name.as_str()))]));
                [Some(entry(&one.entry)), within].into_iter().flatten().collect::<Vec<_>>().join(" ")
            })
            .collect(),
    );
    part(
        "diff-dropped",
        compared
            .dropped
            .iter()
            .map(|one| {
                let by = (!one.replaced_by.is_empty()).then(|| format!("→ {}", one.replaced_by.join(", ")));
                [Some(entry(&one.entry)), by].into_iter().flatten().collect::<Vec<_>>().join(" ")
            })
            .collect(),
    );
    part(
        "diff-moved",
        compared
            .moved
            .iter()
            .map(|one| {
                let args = [("from", Arg::from(within(&one.from))), ("to", Arg::from(within(&one.to)))];
                format!("{}\n      {}", entry(&one.entry), teller.words.get("diff-from-to", &args))
            })
            .collect(),
    );
    part(
        "diff-reworded",
        compared
            .reworded
            .iter()
            .map(|one| {
                let text = |text: &Option<String>| text.clone().unwrap_or_else(|| word("diff-nothing"));
                let field = word(&format!("diff-field-{}", one.field));
                format!("{}\n      {field}\n      − {}\n      + {}", entry(&one.entry), text(&one.from), text(&one.to))
            })
            .collect(),
    );
    lines.push(String::new());
    lines.join("\n")
}

fn version(version: &Version) -> String {
    [Some(version.title.as_str()), version.version.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
