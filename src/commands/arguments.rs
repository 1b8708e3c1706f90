//! What can be typed. The words of `--help` stand with those of the diagnostics, as `cli-…`.

use std::{ffi::OsString, path::PathBuf};

use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::typed::{Refused, localised};
use crate::{
    diagnostics::Words,
    i18n::Language,
    model::{date::Date, web::SiteAddress},
    settings::Overrides,
};

/// All that was typed.
#[derive(Debug, Parser)]
#[command(
    name = "katern",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
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
    /// Of our own, so that its words are too.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
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
    Theme(ThemeOptions),
    Import(BringOptions),
    #[command(subcommand)]
    Framework(FrameworkCommand),
    /// For those who make packages of Katern.
    #[command(hide = true)]
    Packaging(PackagingOptions),
}

#[derive(Args, Debug)]
pub(super) struct PackagingOptions {
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct InitOptions {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    #[arg(long)]
    pub example: bool,
}

#[derive(Args, Debug)]
pub(super) struct NewOptions {
    #[arg(value_enum, ignore_case = true, value_name = "KIND")]
    pub kind: NewKind,
    #[arg(value_name = "SLUG")]
    pub slug: String,
    #[arg(long, value_name = "ID")]
    pub framework: Option<String>,
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
    #[value(alias = "raamwerk")]
    Framework,
    #[value(alias = "partnerschap")]
    Partnership,
    /// For a service that builds the site, by its name.
    #[value(alias = "werkstroom")]
    Workflow,
    /// These have no file of their own: who asks is told where they are written.
    #[value(hide = true, aliases = ["begrip", "begrippen"])]
    Term,
    #[value(hide = true, aliases = ["literatuur", "bron"])]
    Literature,
    #[value(hide = true, aliases = ["vergelijking", "relatie"])]
    Mapping,
}

#[derive(Args, Debug)]
pub(super) struct BringOptions {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_enum, long = "as", value_name = "KIND")]
    pub kind: Option<BringKind>,
    #[arg(long, value_name = "SLUG")]
    pub name: Option<String>,
}

/// What another program's text can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum BringKind {
    #[value(alias = "pagina")]
    Page,
    #[value(alias = "werkvorm")]
    Activity,
    #[value(alias = "bijeenkomst")]
    Meeting,
    #[value(alias = "formulier")]
    Form,
}

#[derive(Args, Debug)]
pub(super) struct SchemaOptions {
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, conflicts_with = "kind")]
    pub save: bool,
}

#[derive(Args, Debug)]
pub(super) struct ThemeOptions {
    #[arg(value_name = "FILE")]
    pub file: Option<String>,
}

/// What shapes the site, for every command that makes one.
#[derive(Args, Clone, Debug)]
pub(super) struct SiteOptions {
    #[arg(short = 'u', long, value_name = "URL", value_parser = site_address)]
    pub base_url: Option<SiteAddress>,
    #[arg(long)]
    pub drafts: bool,
    #[arg(long, value_name = "NAME")]
    pub partnership: Option<String>,
}

/// An address as `katern.yaml` takes it.
fn site_address(text: &str) -> Result<SiteAddress, &'static str> {
    text.parse().map_err(|()| "https://…")
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
    #[arg(long)]
    pub typing: bool,
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
    /// Reads what was typed.
    ///
    /// # Errors
    /// What is to be said instead, in the given language: help, the version, or what is wrong with it.
    pub fn read(typed: &[OsString], language: Language) -> Result<Self, Refused> {
        let words = Words::new(language);
        let command = Self::localised(&words);
        let refused = |error: &clap::Error| Refused::of(error, &command, &words);
        let matches = command.clone().try_get_matches_from(with_help(typed)).map_err(|error| refused(&error))?;
        Self::from_arg_matches(&matches).map_err(|error| refused(&error))
    }

    /// The command with all that can be typed, in the words of a language.
    pub fn localised(words: &Words) -> clap::Command {
        localised(Self::command(), "cli", words)
    }
}

/// `katern help build` is `katern build --help`: many programs have it so.
fn with_help(typed: &[OsString]) -> Vec<OsString> {
    let mut typed = typed.to_vec();
    if typed.get(1).is_some_and(|first| first == "help") {
        typed.remove(1);
        typed.push("--help".into());
    }
    typed
}

/// The language to speak, known before anything else is: `--lang`, else that of the terminal, else Dutch.
pub(super) fn language(typed: &[OsString]) -> Language {
    let typed: Vec<_> = typed.iter().map(|word| word.to_string_lossy()).collect();
    let after = typed.iter().position(|word| word == "--lang").and_then(|at| typed.get(at + 1).map(AsRef::as_ref));
    let joined = typed.iter().find_map(|word| word.strip_prefix("--lang="));
    let asked = after.or(joined).and_then(|code| code.parse().ok());
    asked.unwrap_or_else(|| {
        // Set to nothing is not set: so POSIX has it.
        let set = |name| std::env::var(name).ok().filter(|locale| !locale.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        if locale.is_some_and(|locale| locale.starts_with("en")) { Language::En } else { Language::Nl }
    })
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use crate::{diagnostics::Words, i18n::Language};

    #[test]
    fn everything_that_can_be_typed_has_words() {
        for language in [Language::Nl, Language::En] {
            let mut command = Arguments::localised(&Words::new(language));
            command.clone().debug_assert();
            command.build();
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
