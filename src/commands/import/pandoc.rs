//! Texts of word processors, by way of pandoc: an ordinary program that many have, started without a shell.
//!
//! Source: pandoc's manual, 'Security' (`--sandbox`: no files but those named, no network; `+RTS -M`: a limit to its
//! memory). What it writes is text and pictures in a folder of ours; both are looked at before they go anywhere.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::{Brought, Made, Refusal, Task, folder, markdown, pictures::Pictures};
use crate::{commands::arguments::BringKind, i18n::Arg};

/// Nobody waits longer for a text.
const LONGEST: Duration = Duration::from_secs(60);
/// The most text that one page can be, or the tree of one.
const MOST_TEXT: u64 = 10 * 1024 * 1024;
/// The Markdown that Katern reads, without raw HTML.
const TO: &str = "commonmark+pipe_tables+footnotes+task_lists+strikeout+definition_lists-raw_html";
/// What pandoc calls a file with this ending; none for those that are not taken over.
pub(super) fn format(extension: &str) -> Option<&'static str> {
    match extension {
        "docx" => Some("docx"),
        "odt" => Some("odt"),
        "html" | "htm" => Some("html"),
        "pptx" => Some("pptx"),
        "rtf" => Some("rtf"),
        "epub" => Some("epub"),
        _ => None,
    }
}

/// A folder of our own for as long as it takes.
struct Workplace(PathBuf);

impl Workplace {
    fn open() -> std::io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("katern-import-{}", std::process::id()));
        // Made anew: whatever someone else put there is not ours to use.
        fs::create_dir(&folder).map(|()| Self(folder))
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        // What can't be taken away stays in the folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(super) fn read(task: &Task<'_>, extension: &str) -> Result<Brought, Refusal> {
    let format = format(extension).expect("only known endings come here");
    let kind = task.kind.unwrap_or(BringKind::Page);
    if kind == BringKind::Form {
        return task.refuse("import-form-of-text", &[]);
    }
    let place = Workplace::open().or_else(|error| task.world(&error))?;
    let (title, body) = converted(task, format, &place.0)?;
    let mut folders = vec![place.0.clone()];
    if format == "html" {
        // A page that was saved has its pictures beside it; pandoc does not look there.
        folders.extend(task.file.canonicalize().ok().and_then(|file| file.parent().map(Path::to_owned)));
    }
    let mut taken = Pictures::new(folders, task.name);
    let page = markdown::page(&title, &body, kind, task, &mut taken);
    let path = format!("{}/{}.md", folder(kind), task.name);
    let mut remarks = Vec::new();
    if !taken.left.is_empty() {
        remarks.push(task.words("import-pictures-left", &[("names", Arg::from(taken.left.join(", ")))]));
    }
    let mut files = vec![Made { path, bytes: page.into_bytes() }];
    files.extend(taken.files);
    Ok(Brought { files, are_rows: false, remarks })
}

/// The title, as plain text, and the text as Markdown; pictures lie in folders of the workplace.
///
/// pandoc is asked twice: its tree of the document is the only place that has the title by itself.
fn converted(task: &Task<'_>, format: &str, place: &Path) -> Result<(String, String), Refusal> {
    let file = task.file.canonicalize().or_else(|error| task.world(&error))?;
    let tree = place.join("tree");
    started(task, place, &["--from", format, "--to", "json", "--extract-media=."], &file, &tree)?;
    let title = title(&fs::read(&tree).or_else(|error| task.world(&error))?);
    let text = place.join("text");
    started(task, place, &["--from", "json", "--to", TO, "--wrap=none"], &tree, &text)?;
    let bytes = fs::read(&text).or_else(|error| task.world(&error))?;
    Ok((title, String::from_utf8_lossy(&bytes).into_owned()))
}

/// Has pandoc read one file and write another.
fn started(task: &Task<'_>, place: &Path, arguments: &[&str], from: &Path, to: &Path) -> Result<(), Refusal> {
    let told = place.join("told");
    let into = |path: &Path| fs::File::create(path).or_else(|error| task.world(&error));
    let mut command = Command::new("pandoc");
    command.args(["+RTS", "-M1024M", "-RTS", "--sandbox"]).args(arguments).arg("--").arg(from);
    command.current_dir(place).stdin(Stdio::null()).stdout(into(to)?).stderr(into(&told)?);
    let child = match command.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return task.refuse("import-no-pandoc", &[]),
        Err(error) => return task.world(&error),
    };
    match waited(child) {
        Some(true) => {}
        Some(false) => {
            let said = start(&told);
            // A pandoc of before it could read slides says that it does not know the format.
            let name = if said.contains("nknown input format") { "import-old-pandoc" } else { "import-failed" };
            return task.refuse(name, &[("said", Arg::from(said.trim()))]);
        }
        None => return task.refuse("import-slow", &[("seconds", Arg::from(LONGEST.as_secs().to_string()))]),
    }
    if fs::metadata(to).is_ok_and(|about| about.len() > MOST_TEXT) {
        return task.refuse("import-large", &[("most", Arg::from((MOST_TEXT >> 20).to_string()))]);
    }
    Ok(())
}

/// The title that pandoc's tree has, in its words alone.
fn title(tree: &[u8]) -> String {
    let tree: serde_json::Value = serde_json::from_slice(tree).unwrap_or_default();
    let mut title = String::new();
    words(&tree["meta"]["title"], &mut title);
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(node: &serde_json::Value, text: &mut String) {
    match node {
        serde_json::Value::Array(nodes) => nodes.iter().for_each(|node| words(node, text)),
        serde_json::Value::Object(fields) => match (fields.get("t").and_then(|kind| kind.as_str()), fields.get("c")) {
            (Some("Str"), Some(word)) => text.push_str(word.as_str().unwrap_or_default()),
            (Some("Space" | "SoftBreak" | "LineBreak"), _) => text.push(' '),
            // A footnote at a title is no part of it.
            (Some("Note"), _) | (_, None) => {}
            (_, Some(inner)) => words(inner, text),
        },
        _ => {}
    }
}

/// Whether it went well; nothing where it took too long and was ended.
fn waited(mut child: Child) -> Option<bool> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) if begun.elapsed() < LONGEST => std::thread::sleep(Duration::from_millis(20)),
            _ => {
                // It may have ended in between.
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

/// The first of what it said: more would help nobody.
fn start(path: &Path) -> String {
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(600).read_to_end(&mut bytes));
    if read.is_ok() { String::from_utf8_lossy(&bytes).into_owned() } else { String::new() }
}
