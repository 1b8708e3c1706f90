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

use super::{Brought, Made, Refusal, Task, folder, markdown, pictures};
use crate::{commands::arguments::BringKind, i18n::Arg};

/// Nobody waits longer for a text.
const LONGEST: Duration = Duration::from_secs(60);
/// The most text that one page can be.
const MOST_TEXT: u64 = 5 * 1024 * 1024;
/// The Markdown that Katern reads, without raw HTML.
const TO: &str = "commonmark+pipe_tables+footnotes+task_lists+strikeout+definition_lists-raw_html";
/// Parts the title from the text: no document has it.
const PART: &str = "\u{1}katern\u{1}";

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
    let text = converted(task, format, &place.0)?;
    let (title, body) = text.split_once(PART).unwrap_or(("", &text));
    let taken = pictures::gather(&place.0.join("media"), task.name);
    let page = markdown::page(title, body, kind, task, &taken);
    let path = format!("{}/{}.md", folder(kind), task.name);
    let mut remarks = Vec::new();
    if !taken.left.is_empty() {
        remarks.push(task.words("import-pictures-left", &[("names", Arg::from(taken.left.join(", ")))]));
    }
    let mut files = vec![Made { path, bytes: page.into_bytes() }];
    files.extend(taken.files);
    Ok(Brought { files, remarks })
}

/// The title and the text as Markdown, parted by [`PART`]; pictures lie in `media` of the workplace.
fn converted(task: &Task<'_>, format: &str, place: &Path) -> Result<String, Refusal> {
    let template = place.join("template");
    fs::write(&template, format!("$title${PART}$body$")).or_else(|error| task.world(&error))?;
    let (out, err) = (place.join("text"), place.join("told"));
    let into = |path: &Path| fs::File::create(path).or_else(|error| task.world(&error));
    let file = task.file.canonicalize().or_else(|error| task.world(&error))?;
    let mut command = Command::new("pandoc");
    command
        .args(["+RTS", "-M1024M", "-RTS", "--sandbox", "--standalone", "--wrap=none"])
        .args(["--from", format, "--to", TO, "--extract-media=."])
        .arg(format!("--template={}", template.display()))
        .arg("--")
        .arg(&file)
        .current_dir(place)
        .stdin(Stdio::null())
        .stdout(into(&out)?)
        .stderr(into(&err)?);
    let child = match command.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return task.refuse("import-no-pandoc", &[]),
        Err(error) => return task.world(&error),
    };
    match waited(child) {
        Some(true) => {}
        Some(false) => {
            let said = start(&err);
            // A pandoc of before it could read slides says that it does not know the format.
            let name = if said.contains("nknown input format") { "import-old-pandoc" } else { "import-failed" };
            return task.refuse(name, &[("said", Arg::from(said.trim()))]);
        }
        None => return task.refuse("import-slow", &[("seconds", Arg::from(LONGEST.as_secs().to_string()))]),
    }
    if fs::metadata(&out).is_ok_and(|about| about.len() > MOST_TEXT) {
        return task.refuse("import-large", &[("most", Arg::from((MOST_TEXT >> 20).to_string()))]);
    }
    let bytes = fs::read(&out).or_else(|error| task.world(&error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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
