//! `katern explain`: what a message means, with an example that goes wrong and one that is right.

use super::{Outcome, Teller, arguments::ExplainOptions};
use crate::{
    codes,
    commands::out,
    diagnostics::{Code, terminal},
    i18n::{Arg, Language},
    manual::{self, Page, Piece, RIGHT, WRONG},
    suggest::nearest,
};

pub(super) fn run(options: &ExplainOptions, teller: &Teller) -> Outcome {
    let Some(name) = &options.code else {
        out(list(teller));
        return Outcome::Done;
    };
    let known = codes::ALL.iter().find(|code| code.name == name);
    let Some((code, page)) = known.and_then(|code| Some((*code, manual::page(code.name)?))) else {
        let suggestion = nearest(name, codes::ALL.iter().map(|code| code.name));
        let args = [("name", Arg::from(name.as_str())), ("suggestion", Arg::from(suggestion))];
        teller.complain("explain-unknown", &args);
        return Outcome::World;
    };
    out(explained(code, &page, teller));
    Outcome::Done
}

/// Every code with what it means, a line for each.
fn list(teller: &Teller) -> String {
    let width = codes::ALL.iter().map(|code| code.name.len()).max().unwrap_or_default();
    let mut names: Vec<_> = codes::ALL.iter().map(|code| code.name).collect();
    names.sort_unstable();
    let pages = names.into_iter().filter_map(manual::page);
    let language = teller.words.language().code();
    pages.map(|page| format!("{:width$}  {}\n", page.code, page.summary(language))).collect()
}

fn explained(code: &Code, page: &Page, teller: &Teller) -> String {
    let words = &teller.words;
    let mut text =
        format!("{}[{}]\n{}\n", words.severity(code.severity), code.name, page.summary(words.language().code()));
    // The pages are Dutch; what serves both languages are their examples, and the message itself.
    let dutch = words.language() == Language::Nl;
    let heading = |name: &str| format!("\n{name}\n");
    for piece in page.pieces() {
        match piece {
            Piece::Heading(RIGHT) => {
                text.push_str(&drawn_mistakes(page, teller));
                text.push_str(&heading(&words.get("explain-right", &[])));
            }
            Piece::Heading(WRONG) => text.push_str(&heading(&words.get("explain-wrong", &[]))),
            Piece::Heading(name) if dutch => text.push_str(&heading(name)),
            Piece::File(path, _, file) => text.push_str(&format!("\n  {path}\n\n{}", indented(file))),
            Piece::Gone(path) => {
                let gone = words.get("explain-gone", &[("path", Arg::from(path))]);
                text.push_str(&format!("\n  {gone}\n"));
            }
            Piece::Code(_, code) if dutch => text.push_str(&indented(code)),
            Piece::Line(line) if dutch => text.push_str(&format!("{}\n", plain(line))),
            _ => {}
        }
    }
    if !dutch {
        text.push_str(&format!("\n{}\n", words.get("explain-more", &[("name", Arg::from(code.name))])));
    }
    squeezed(&text)
}

/// What Katern says of the wrong example; nothing where no text can show it.
fn drawn_mistakes(page: &Page, teller: &Teller) -> String {
    let Some(sources) = page.site(false) else { return String::new() };
    let drawn = terminal::draw(&manual::diagnostics(&sources), &sources, &teller.words, true);
    format!("\n{}\n\n{}", teller.words.get("explain-told", &[]), indented(&drawn))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// A line of the manual as a terminal shows it: links are their words.
fn plain(line: &str) -> String {
    let mut text = line.replace("**", "");
    while let Some((before, words, after)) = link(&text) {
        text = format!("{before}{words}{after}");
    }
    text
}

/// The parts of a text around its first `[words](address)`.
fn link(text: &str) -> Option<(String, String, String)> {
    let (before, rest) = text.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    let (before, words) = before.rsplit_once('[')?;
    (!address.contains(' ')).then(|| (before.to_owned(), words.to_owned(), after.to_owned()))
}

/// Never more than one empty line.
fn squeezed(text: &str) -> String {
    let mut squeezed = text.to_owned();
    while squeezed.contains("\n\n\n") {
        squeezed = squeezed.replace("\n\n\n", "\n\n");
    }
    squeezed.trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn links_are_their_words() {
        assert_eq!(plain("Zie **[severity](../x.md#a)** en [b](c.md), `[x](y z)`."), "Zie severity en b, `[x](y z)`.");
    }
}
