//! What can be typed. The words of `--help` stand with those of the diagnostics, as `cli-…`.

use std::{ffi::OsString, path::PathBuf};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::{diagnostics::Words, i18n::Language, model::date::Date, settings::Overrides};

/// All that was typed.
#[derive(Debug, Parser)]
#[command(name = "katern", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command, before or after its name.
#[derive(Args, Clone, Debug)]
pub(super) struct Common {
    #[arg(short, long, global = true, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "nl|en", value_parser = ["nl", "en"])]
    pub lang: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(InitOptions),
    New(NewOptions),
    Build(BuildOptions),
    Check(CheckOptions),
    Explain(ExplainOptions),
    Serve(ServeOptions),
    Search(SearchOptions),
    Schema(SchemaOptions),
    #[command(subcommand)]
    Framework(FrameworkCommand),
}

#[derive(Args, Debug)]
pub(super) struct InitOptions {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct NewOptions {
    #[arg(value_enum, value_name = "KIND")]
    pub kind: NewKind,
    #[arg(value_name = "SLUG")]
    pub slug: String,
}

/// The kinds of file there are, in the author's language too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum NewKind {
    #[value(alias = "werkvorm")]
    Activity,
    #[value(alias = "bekwaamheid")]
    Competency,
    #[value(alias = "formulier")]
    Form,
    #[value(alias = "bijeenkomst")]
    Meeting,
    #[value(alias = "traject")]
    Programme,
    #[value(alias = "groep")]
    Cohort,
    #[value(alias = "pagina")]
    Page,
}

#[derive(Args, Debug)]
pub(super) struct SchemaOptions {
    #[arg(value_enum, value_name = "KIND")]
    pub kind: SchemaKind,
}

/// The files whose schemas can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaKind {
    #[value(alias = "antwoorden")]
    Answers,
}

/// What shapes the site, for every command that makes one.
#[derive(Args, Clone, Debug)]
pub(super) struct SiteOptions {
    #[arg(short = 'u', long, value_name = "URL")]
    pub base_url: Option<String>,
    #[arg(long)]
    pub drafts: bool,
    #[arg(long, value_name = "NAME")]
    pub partnership: Option<String>,
}

impl SiteOptions {
    pub fn overrides(&self) -> Overrides {
        // https://reproducible-builds.org/specs/source-date-epoch/
        let seconds = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
        let epoch = seconds.and_then(Date::of_epoch);
        Overrides { base_url: self.base_url.clone(), drafts: self.drafts, epoch }
    }
}

#[derive(Args, Debug)]
pub(super) struct BuildOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    #[arg(short, long, value_name = "DIR")]
    pub output_dir: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub edition: Option<String>,
    #[arg(long)]
    pub zip: bool,
    #[arg(short, long)]
    pub strict: bool,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub timings: bool,
}

#[derive(Args, Debug)]
pub(super) struct CheckOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    #[arg(long, value_enum, default_value = "terminal")]
    pub format: Format,
    #[arg(short, long)]
    pub strict: bool,
}

#[derive(Args, Debug)]
pub(super) struct ExplainOptions {
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

/// How diagnostics are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Terminal,
    Json,
    Github,
    Sarif,
}

#[derive(Args, Debug)]
pub(super) struct SearchOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    #[arg(value_name = "WORDS")]
    pub words: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub edition: Option<String>,
    #[arg(long)]
    pub explain: bool,
    #[arg(long, value_enum, default_value = "terminal")]
    pub format: SearchFormat,
}

/// How what is found is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SearchFormat {
    Terminal,
    Json,
}

#[derive(Debug, Subcommand)]
pub(super) enum FrameworkCommand {
    Diff(DiffOptions),
    Import(ImportOptions),
}

#[derive(Args, Debug)]
pub(super) struct DiffOptions {
    #[arg(value_name = "FILE|ID")]
    pub older: String,
    #[arg(value_name = "FILE|ID")]
    pub newer: String,
    #[arg(long, value_enum, default_value = "terminal")]
    pub format: DiffFormat,
}

/// How a comparison is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    Terminal,
    Json,
}

#[derive(Args, Debug)]
pub(super) struct ImportOptions {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct ServeOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    #[arg(short, long, default_value_t = 4321)]
    pub port: u16,
    #[arg(short, long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub interface: std::net::IpAddr,
    #[arg(long)]
    pub open: bool,
    #[arg(long)]
    pub poll: bool,
    #[arg(long, value_name = "NAME|URL")]
    pub editor: Option<String>,
}

impl Arguments {
    /// Reads what was typed; help is in the given language.
    pub fn read(typed: &[OsString], language: Language) -> Result<Self, clap::Error> {
        let words = Words::new(language);
        let matches = localised(Self::command(), "cli", &words).try_get_matches_from(typed)?;
        Self::from_arg_matches(&matches)
    }
}

/// Gives a command, its arguments and its subcommands their words: `cli-build`, `cli-build-strict`.
fn localised(command: clap::Command, name: &str, words: &Words) -> clap::Command {
    let word = |name: &str| words.get(name, &[]);
    let about = word(name);
    let prefix = name.to_owned();
    // Arguments that several commands share have one text: `cli-arg-root`.
    let command = command.about(about).mut_args(|argument| {
        let own = format!("{prefix}-{}", argument.get_id()).replace('_', "-");
        let shared = format!("cli-arg-{}", argument.get_id()).replace('_', "-");
        let (own_text, shared_text) = (word(&own), word(&shared));
        argument.help(if own_text == own { shared_text } else { own_text })
    });
    command.mut_subcommands(|sub| {
        let name = format!("{name}-{}", sub.get_name());
        localised(sub, &name, words)
    })
}

/// The language to speak, known before anything else is: `--lang`, else that of the terminal, else Dutch.
pub(super) fn language(typed: &[OsString]) -> Language {
    let typed: Vec<_> = typed.iter().map(|word| word.to_string_lossy()).collect();
    let after = typed.iter().position(|word| word == "--lang").and_then(|at| typed.get(at + 1).map(AsRef::as_ref));
    let joined = typed.iter().find_map(|word| word.strip_prefix("--lang="));
    let asked = after.or(joined).and_then(|code| code.parse().ok());
    asked.unwrap_or_else(|| {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok());
        if locale.is_some_and(|locale| locale.starts_with("en")) { Language::En } else { Language::Nl }
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Arguments, localised};
    use crate::{diagnostics::Words, i18n::Language};

    #[test]
    fn everything_that_can_be_typed_has_words() {
        for language in [Language::Nl, Language::En] {
            let words = Words::new(language);
            let mut command = localised(Arguments::command(), "cli", &words);
            command.clone().debug_assert();
            let mut waiting: Vec<_> = command.get_subcommands_mut().collect();
            assert!(waiting.len() > 4);
            while let Some(sub) = waiting.pop() {
                let help = sub.render_long_help().to_string();
                assert!(!help.contains("cli-"), "{help}");
                waiting.extend(sub.get_subcommands_mut());
            }
        }
    }
}
