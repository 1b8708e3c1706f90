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
        let mut command = Arguments::localised(&Words::new(language));
        command.build();
        page(&command, "katern", &folder.join(pages))?;
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
fn page(command: &clap::Command, name: &str, folder: &Path) -> std::io::Result<()> {
    let titled = command.clone().display_name(name.to_owned());
    let mut text = Vec::new();
    Man::new(titled).render(&mut text)?;
    files::replace(&folder.join(format!("{name}.1")), &text)?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        page(sub, &format!("{name}-{}", sub.get_name()), folder)?;
    }
    Ok(())
}
