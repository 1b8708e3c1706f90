//! The least that a static-site generator does: `floor CONTENT OUT` walks, reads, parses Markdown on all cores and writes the
//! HTML. No templates, no links, no lists: what a build takes is told as a multiple of this.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use walkdir::WalkDir;

fn main() -> io::Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let (Some(content), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("floor CONTENT OUT"));
    };
    let texts: Vec<_> = WalkDir::new(&content)
        .into_iter()
        .filter_map(|entry| entry.ok().map(walkdir::DirEntry::into_path))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    texts.par_iter().try_for_each(|path| page(path, &content, &out))
}

/// `a/b.md` becomes `a/b/index.html`, as it does with all that this is compared with.
fn page(path: &Path, content: &Path, out: &Path) -> io::Result<()> {
    let text = fs::read_to_string(path)?;
    let body = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).map_or(&*text, |(_, body)| body);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let mut page = String::with_capacity(2 * body.len());
    // Pagefind, which is measured on these pages, takes no others.
    page.push_str("<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Floor</title><main>\n");
    html::push_html(&mut page, Parser::new_ext(body, options));
    let folder = out.join(path.strip_prefix(content).unwrap_or(path).with_extension(""));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)
}
