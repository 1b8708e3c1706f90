//! The command line: arguments in, exit code out. One file per command.
//!
//! Exit codes: 0 done, 1 mistakes in the content (nothing was written), 2 wrong usage, or the world said no.

mod arguments;
mod build;
mod check;
mod explain;
mod files;
mod framework;
mod import;
mod init;
mod new;
mod packaging;
mod progress;
mod schema;
mod search;
mod serve;
mod targets;
mod telling;
mod theme;
mod timings;
mod typed;

use std::{ffi::OsString, process::ExitCode};

use arguments::{Arguments, Command};
pub(crate) use telling::{Teller, err, out, quoted};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Mistakes,
    World,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::Mistakes => 1,
            Outcome::World => 2,
        })
    }
}

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let language = arguments::language(&arguments);
    let (common, command) = match Arguments::read(&arguments, language) {
        Ok(Arguments { common, command }) => (common, command),
        Err(refused) if refused.is_mistake => {
            err(&refused.text);
            return ExitCode::from(2);
        }
        Err(refused) => {
            out(&refused.text);
            return ExitCode::SUCCESS;
        }
    };
    let teller = Teller::new(language, common.quiet);
    match command {
        Command::Init(options) => init::run(&common, &options, &teller),
        Command::New(options) => new::run(&common, &options, &teller),
        Command::Build(options) => build::run(&common, &options, &teller),
        Command::Check(options) => check::run(&common, &options, &teller),
        Command::Explain(options) => explain::run(&options, &teller),
        Command::Serve(options) => serve::run(&common, &options, &teller),
        Command::Search(options) => search::run(&common, &options, &teller),
        Command::Schema(options) => schema::run(&common, &options, &teller),
        Command::Theme(options) => theme::run(&common, &options, &teller),
        Command::Import(options) => import::run(&common, &options, &teller),
        Command::Packaging(options) => packaging::run(&options, &teller),
        Command::Framework(command) => framework::run(&common, &command, &teller),
    }
    .into()
}
