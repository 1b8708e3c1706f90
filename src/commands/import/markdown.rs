//! What pandoc writes as a file of the site: front matter to complete, headings below the page's own, pictures by their
//! new names.

use std::path::Path;

use super::{Task, folder, pictures::Taken};
use crate::{commands::arguments::BringKind, exchange::scalar, i18n::Arg, read::CONTENT};

/// The whole file.
pub(super) fn page(title: &str, body: &str, kind: BringKind, task: &Task<'_>, taken: &Taken) -> String {
    let title = plain(title);
    let (title, body) = if title.is_empty() { own_title(body) } else { (Some(title), body.to_owned()) };
    let name = task.name.replace('-', " ");
    let title = title.unwrap_or(name);
    let body = with_pictures(&lowered(&body), &folder(kind), taken);
    let file = task.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let words = crate::diagnostics::Words::new(task.language);
    let about = words.get(&format!("import-front-{}", kind_name(kind)), &[("file", Arg::from(file))]);
    let about: String = about.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    format!("---\n{}title: {}\ndraft: true\n---\n\n{}\n", about, scalar(&title), body.trim())
}

fn kind_name(kind: BringKind) -> &'static str {
    match kind {
        BringKind::Activity => "activity",
        BringKind::Meeting => "meeting",
        BringKind::Page | BringKind::Form => "page",
    }
}

/// A line of Markdown without its marks.
fn plain(text: &str) -> String {
    text.trim().replace(['\\', '*', '`'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The heading that a text begins with, as its title, and what is left.
fn own_title(body: &str) -> (Option<String>, String) {
    match body.trim_start().strip_prefix("# ") {
        Some(rest) => {
            let (title, rest) = rest.split_once('\n').unwrap_or((rest, ""));
            (Some(plain(title)), rest.to_owned())
        }
        None => (None, body.to_owned()),
    }
}

/// Where any heading is the page's own (`# `), all go down one: the title stands above them.
fn lowered(body: &str) -> String {
    let mut fence = None;
    let lines: Vec<_> = body.lines().map(|line| (line, heading(line, &mut fence))).collect();
    if lines.iter().all(|(_, level)| *level != Some(1)) {
        return body.to_owned();
    }
    let lower = |(line, level): &(&str, Option<usize>)| match level {
        Some(1..=5) => format!("#{line}\n"),
        _ => format!("{line}\n"),
    };
    lines.iter().map(lower).collect()
}

/// The level of the heading that a line is; lines of code are none.
fn heading(line: &str, fence: &mut Option<String>) -> Option<usize> {
    let marks: String = line.chars().take_while(|mark| *mark == '`' || *mark == '~').collect();
    match fence {
        Some(open) if line.trim_end() == open => *fence = None,
        Some(_) => {}
        None if marks.len() >= 3 => *fence = Some(marks),
        None => {
            let level = line.len() - line.trim_start_matches('#').len();
            return (1..=6).contains(&level).then_some(level).filter(|_| line[level..].starts_with(' '));
        }
    }
    None
}

/// Pictures by the paths they got; one that was left out is its words.
fn with_pictures(body: &str, folder: &str, taken: &Taken) -> String {
    // From the page's folder up to the one of all content.
    let depth = folder.strip_prefix(CONTENT).map_or(0, |inner| inner.matches('/').count());
    let mut text = String::new();
    let mut rest = body;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at + 2);
        text.push_str(before);
        let end = after.find([')', ' ', '\n']).unwrap_or(after.len());
        let (address, after) = after.split_at(end);
        let name = Path::new(address).file_name().map(|name| name.to_string_lossy().into_owned());
        let ours = address.trim_start_matches("./").starts_with("media/");
        match name.filter(|_| ours).and_then(|name| taken.paths.get(&name)) {
            Some(path) => {
                let inner = path.strip_prefix(CONTENT).unwrap_or(path).trim_start_matches('/');
                text.push_str(&format!("{}{inner}", "../".repeat(depth)));
                rest = after;
            }
            None if ours => rest = without_picture(&mut text, after),
            None => {
                text.push_str(address);
                rest = after;
            }
        }
    }
    text + rest
}

/// Takes back `![words](` and passes over the `)`: the words stay.
fn without_picture<'a>(text: &mut String, after: &'a str) -> &'a str {
    if let Some(start) = text.rfind("![").filter(|start| text[*start..].matches("](").count() == 1) {
        let words = text[start + 2..text.len() - 2].to_owned();
        text.replace_range(start.., &words);
    }
    after.split_once(')').map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::{lowered, own_title, with_pictures};
    use crate::commands::import::pictures::Taken;

    #[test]
    fn headings_stand_below_the_title() {
        assert_eq!(lowered("# A\n\n## B\n\n```\n# x\n```\n"), "## A\n\n### B\n\n```\n# x\n```\n");
        assert_eq!(lowered("## A\n"), "## A\n");
        assert_eq!(own_title("\n# *A*\n\nb"), (Some("A".to_owned()), "\nb".to_owned()));
    }

    #[test]
    fn pictures_get_their_new_paths_and_others_go() {
        let mut taken = Taken::default();
        taken.paths.insert("image1.png".into(), "content/beeld/x/1.png".into());
        let text = "a ![b](./media/image1.png) c ![d](./media/image2.emf) [e](f.md)";
        assert_eq!(with_pictures(text, "content/werkvormen", &taken), "a ![b](../beeld/x/1.png) c d [e](f.md)");
    }
}
