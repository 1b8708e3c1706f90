//! What pandoc writes as a file of the site: front matter to complete, headings below the page's own, pictures by their
//! new names.

use super::{
    Task, folder,
    pictures::{Found, Pictures},
};
use crate::{commands::arguments::BringKind, exchange::scalar, i18n::Arg, model::layout::CONTENT};

/// The whole file.
pub(super) fn page(title: &str, body: &str, kind: BringKind, task: &Task<'_>, taken: &mut Pictures) -> String {
    let (title, body) = if title.is_empty() { own_title(body) } else { (Some(title.to_owned()), body.to_owned()) };
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

/// A line of a text.
enum Line<'a> {
    /// Of code, which stays as it is.
    Code(&'a str),
    /// A heading, and its level.
    Heading(&'a str, usize),
    /// Any other.
    Other(&'a str),
}

/// Where any heading is the page's own (`# `), all go down one: the title stands above them. What would mean something to
/// Katern that its author did not mean is written as it looks: `{…}` behind a heading, `@` before a word.
fn lowered(body: &str) -> String {
    let mut fence = None;
    let lines: Vec<_> = body.lines().map(|line| kind_of(line, &mut fence)).collect();
    let has_own = lines.iter().any(|line| matches!(line, Line::Heading(_, 1)));
    let write = |line: &Line<'_>| match line {
        Line::Heading(line, level) => {
            let deeper = if has_own && *level < 6 { "#" } else { "" };
            format!("{deeper}{}\n", without_citations(line).replace('{', "\\{").replace('}', "\\}"))
        }
        Line::Code(line) => format!("{line}\n"),
        Line::Other(line) => format!("{}\n", without_citations(line)),
    };
    lines.iter().map(write).collect()
}

fn kind_of<'a>(line: &'a str, fence: &mut Option<String>) -> Line<'a> {
    let marks: String = line.chars().take_while(|mark| *mark == '`' || *mark == '~').collect();
    match fence {
        Some(open) if line.trim_end() == open => *fence = None,
        Some(_) => {}
        None if marks.len() >= 3 => *fence = Some(marks),
        None => {
            let level = line.len() - line.trim_start_matches('#').len();
            let is_heading = (1..=6).contains(&level) && line[level..].starts_with(' ');
            return if is_heading { Line::Heading(line, level) } else { Line::Other(line) };
        }
    }
    Line::Code(line)
}

/// `@` stands for a source; in an address of mail it does not.
fn without_citations(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for character in line.chars() {
        let within =
            text.chars().next_back().is_some_and(|before| before.is_alphanumeric() || "\\/`._-+".contains(before));
        if character == '@' && !within {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

/// Pictures by the paths they got; one that was left out is its words.
fn with_pictures(body: &str, folder: &str, taken: &mut Pictures) -> String {
    // From the page's folder up to the one of all content.
    let depth = folder.strip_prefix(CONTENT).map_or(0, |inner| inner.matches('/').count());
    let mut text = String::new();
    let mut rest = body;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at + 2);
        text.push_str(before);
        let end = after.find([')', ' ', '\n']).unwrap_or(after.len());
        let (address, after) = after.split_at(end);
        let is_picture = text[..text.len() - 2].rfind('[').is_some_and(|open| text[..open].ends_with('!'));
        rest = after;
        match if is_picture { taken.take(address) } else { Found::Foreign } {
            Found::Picture(path) => {
                let inner = path.strip_prefix(CONTENT).unwrap_or(&path).trim_start_matches('/');
                text.push_str(&format!("{}{inner}", "../".repeat(depth)));
            }
            Found::Left => rest = without_picture(&mut text, after),
            Found::Foreign => text.push_str(address),
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
    use crate::commands::import::pictures::Pictures;

    #[test]
    fn headings_stand_below_the_title() {
        assert_eq!(lowered("# A\n\n## B {x}\n\n```\n# x @y\n```\n"), "## A\n\n### B \\{x\\}\n\n```\n# x @y\n```\n");
        assert_eq!(lowered("## A\n"), "## A\n");
        assert_eq!(lowered("Mail a@b.nl of @c, \\[@d\\]\n"), "Mail a@b.nl of \\@c, \\[\\@d\\]\n");
        assert_eq!(own_title("\n# *A*\n\nb"), (Some("A".to_owned()), "\nb".to_owned()));
    }

    #[test]
    fn pictures_get_their_new_paths_and_others_go() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["image1.png", "image2.emf"] {
            std::fs::write(folder.path().join(name), "x").expect("writable");
        }
        let mut taken = Pictures::new(vec![folder.path().to_owned()], "x");
        let text = "a ![b](./image1.png) c ![d](./image2.emf) [e](image1.png) ![f](g.png)";
        assert_eq!(
            with_pictures(text, "content/werkvormen", &mut taken),
            "a ![b](../beeld/x/1.png) c d [e](image1.png) ![f](g.png)"
        );
    }
}
