//! The command line: arguments in, exit code out. One file per command.
//!
//! Exit codes: 0 done, 1 mistakes in the content (nothing was written), 2 wrong usage, or the world said no.

mod arguments;
mod build;
mod check;
mod explain;
mod framework;
mod init;
mod new;
mod progress;
mod schema;
mod search;
mod serve;
mod telling;
mod timings;

use std::{ffi::OsString, process::ExitCode};

use arguments::{Arguments, Command};
pub(crate) use telling::{Teller, out};

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
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            // Nowhere is left to tell that the terminal is gone.
            let _ = error.print();
            return ExitCode::from(code);
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
        Command::Schema(options) => schema::run(&options),
        Command::Framework(command) => framework::run(&common, &command, &teller),
    }
    .into()
}
