//! `katern packaging`: what a package brings along besides the program: man pages in both languages, completions for shells.
//!
//! Made by the program itself, from the arguments that it reads, so that they can't lag behind it; hidden, as only
//! `packaging/build` asks for them.

use std::path::Path;

use clap_complete::{Shell, generate_to};
use clap_mangen::Man;

use super::{
    Outcome, Teller,
    arguments::{Arguments, PackagingOptions},
    files,
};
use crate::{
    diagnostics::{Words, world::reason},
    i18n::{Arg, Language},
};

pub(super) fn run(options: &PackagingOptions, teller: &Teller) -> Outcome {
    match write(&options.folder) {
        Ok(()) => Outcome::Done,
        Err(error) => {
            let args = [("path", Arg::from(options.folder.display().to_string())), ("reason", reason(&error))];
            teller.complain("world", &args);
            Outcome::World
        }
    }
}

fn write(folder: &Path) -> std::io::Result<()> {
    for (language, pages) in [(Language::En, "man/man1"), (Language::Nl, "man/nl/man1")] {
        let words = Words::new(language);
        let mut command = Arguments::localised(&words);
        command.build();
        page(&command, "katern", &words, &folder.join(pages))?;
    }
    // Completions are shown in the language of most who install programs by package.
    let completions = folder.join("completions");
    std::fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
        generate_to(shell, &mut Arguments::localised(&Words::new(Language::Nl)), "katern", &completions)?;
    }
    Ok(())
}

/// A page for a command, and one for each of its subcommands: `katern-build.1`.
fn page(command: &clap::Command, name: &str, words: &Words, folder: &Path) -> std::io::Result<()> {
    let titled = command.clone().display_name(name.to_owned());
    let mut text = Vec::new();
    Man::new(titled).render(&mut text)?;
    let mut text = String::from_utf8_lossy(&text).into_owned();
    // The headings of a man page are words like all others.
    for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "VERSION"] {
        let own = words.get(&format!("man-{}", heading.to_lowercase()), &[]);
        text = text.replace(&format!(".SH {heading}\n"), &format!(".SH {own}\n"));
    }
    files::replace(&folder.join(format!("{name}.1")), text.as_bytes())?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        page(sub, &format!("{name}-{}", sub.get_name()), words, folder)?;
    }
    Ok(())
}
