//! The words around what can be typed: help, and what is wrong with what was typed.
//!
//! clap speaks English only. So its headings and hints are left out or replaced, and each kind of mistake is told in a
//! sentence of ours: `typed`, with what the mistake is about.

use clap::{
    Command, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{
    diagnostics::Words,
    i18n::{Arg, Language},
    suggest::nearest,
};

/// Why nothing can be done with what was typed: help was asked for, or something is wrong.
#[derive(Debug)]
pub(super) struct Refused {
    /// What to show, with its colours.
    pub text: String,
    /// Whether it is a mistake.
    pub is_mistake: bool,
}

impl Refused {
    pub fn of(error: &Error, command: &Command, words: &Words) -> Self {
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                Self { text: with_options(&error.render().ansi().to_string(), words), is_mistake: false }
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Self { text: with_options(&error.render().ansi().to_string(), words), is_mistake: true }
            }
            kind => Self { text: mistake(kind, error, command, words), is_mistake: true },
        }
    }
}

/// A sentence, how it should be typed, and where more is told.
fn mistake(kind: ErrorKind, error: &Error, command: &Command, words: &Words) -> String {
    let is_value_missing = matches!(kind, ErrorKind::InvalidValue) && text(error, ContextKind::InvalidValue).is_empty();
    let reason = match kind {
        // Words too many, where it is no option: someone wrote a name with spaces.
        ErrorKind::UnknownArgument if !text(error, ContextKind::InvalidArg).starts_with('-') => "word",
        ErrorKind::UnknownArgument => "argument",
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::InvalidValue if is_value_missing => "value-missing",
        ErrorKind::ValueValidation if text(error, ContextKind::InvalidArg).starts_with("--base-url") => "web-address",
        ErrorKind::ValueValidation if text(error, ContextKind::InvalidArg).starts_with("--port") => "port",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::MissingSubcommand => "command-missing",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => "number",
        ErrorKind::InvalidUtf8 => "utf8",
        _ => "other",
    };
    let about = match kind {
        ErrorKind::InvalidSubcommand => text(error, ContextKind::InvalidSubcommand),
        _ => text(error, ContextKind::InvalidArg),
    };
    let suggestion = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| first(error, kind))
        .or_else(|| meant_in_dutch(&about).filter(|_| kind == ErrorKind::InvalidSubcommand).map(str::to_owned));
    let known = match kind {
        ErrorKind::InvalidSubcommand if suggestion.is_none() => commands(asked_of(error, command)),
        ErrorKind::MissingSubcommand => strings(error, ContextKind::ValidSubcommand),
        _ => strings(error, ContextKind::ValidValue),
    };
    // Kinds have Dutch names as well, which clap keeps to itself.
    let named = with_aliases(command, &known);
    let suggestion = suggestion.or_else(|| {
        let wrong = text(error, ContextKind::InvalidValue);
        let all = named.iter().flatten().map(String::as_str);
        nearest(&wrong, all).filter(|_| !wrong.is_empty()).map(str::to_owned)
    });
    let dutch = words.language() == Language::Nl;
    let shown = |names: &Vec<String>| names.get(usize::from(dutch && names.len() > 1)).cloned().unwrap_or_default();
    let known = named.iter().map(shown).collect::<Vec<_>>().join(", ");
    let args = [
        ("reason", Arg::from(reason)),
        ("about", Arg::from(about)),
        ("value", Arg::from(text(error, ContextKind::InvalidValue))),
        ("prior", Arg::from(text(error, ContextKind::PriorArg))),
        ("suggestion", Arg::from(suggestion)),
        ("known", Arg::from(if known.is_empty() { "none" } else { known.as_str() })),
    ];
    let mut told = format!("{}\n", words.get("typed", &args));
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        // clap's own begins with its word for it.
        let usage = usage.to_string();
        let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage).trim();
        let usage = with_options(usage, words);
        told.push_str(&format!("\n{}\n", words.get("typed-usage", &[("usage", Arg::from(usage))])));
    }
    told.push_str(&format!("{}\n", words.get("typed-more", &[])));
    told
}

/// Dutch words for commands: whoever reads Dutch may expect them to be too.
const DUTCH: [(&str, &[&str]); 11] = [
    ("init", &["begin", "beginnen", "start", "starten"]),
    ("new", &["nieuw", "nieuwe", "maak", "maken"]),
    ("build", &["bouw", "bouwen", "schrijf", "schrijven", "zip"]),
    ("check", &["controleer", "controleren", "controle", "kijk", "nakijken"]),
    ("explain", &["uitleg", "leg-uit", "melding", "meldingen"]),
    ("serve", &["toon", "tonen", "bekijk", "bekijken", "open"]),
    ("search", &["zoek", "zoeken"]),
    ("schema", &["schemas"]),
    ("theme", &["thema"]),
    ("import", &["importeer", "importeren", "overnemen"]),
    ("framework", &["raamwerk", "raamwerken", "kader"]),
];

/// The command that a word stands for.
fn meant_in_dutch(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    DUTCH.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(command, _)| *command)
}

/// The command that should have been followed by another: it stands in clap's usage line.
fn asked_of<'a>(error: &Error, command: &'a Command) -> &'a Command {
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    let mut has_commands = command.get_subcommands().filter(|sub| sub.has_subcommands());
    has_commands.find(|sub| usage.split_whitespace().any(|word| word == sub.get_name())).unwrap_or(command)
}

/// The commands that can be typed.
fn commands(command: &Command) -> Vec<String> {
    let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    shown.map(|sub| sub.get_name().to_owned()).collect()
}

/// Each of the values with its other names, by the argument that has these.
fn with_aliases(command: &Command, known: &[String]) -> Vec<Vec<String>> {
    let all = |argument: &clap::Arg| {
        let values = argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set());
        let values: Vec<_> = values.collect();
        let names = values.iter().map(|value| value.get_name_and_aliases().map(str::to_owned).collect());
        names.collect::<Vec<Vec<String>>>()
    };
    let arguments = command.get_subcommands().flat_map(Command::get_arguments);
    let same = |names: &Vec<Vec<String>>| {
        names.len() == known.len() && names.iter().zip(known).all(|(names, known)| names[0] == *known)
    };
    let found = arguments.map(all).find(|names| !known.is_empty() && same(names));
    found.unwrap_or_else(|| known.iter().map(|name| vec![name.clone()]).collect())
}

fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn first(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        // The nearest stands last.
        ContextValue::Strings(texts) => texts.last().cloned(),
        _ => None,
    }
}

/// Translates `[OPTIONS]`, the one word in a usage line that clap does not let us set.
fn with_options(text: &str, words: &Words) -> String {
    text.replace("[OPTIONS]", &format!("[{}]", words.get("cli-options", &[]).to_uppercase()))
}

/// Gives a command, its arguments and its subcommands their words: `cli-build`, `cli-build-strict`.
pub(super) fn localised(command: Command, name: &str, words: &Words) -> Command {
    let word = |name: &str| words.get(name, &[]);
    let about = word(name);
    let prefix = name.to_owned();
    let options = word("cli-options");
    let arguments = word("cli-arguments");
    // Arguments that several commands share have one text: `cli-arg-root`.
    let command = command.about(about).mut_args(|argument| {
        let own = format!("{prefix}-{}", argument.get_id()).replace('_', "-");
        let shared = format!("cli-arg-{}", argument.get_id()).replace('_', "-");
        let (own_text, shared_text) = (word(&own), word(&shared));
        let mut help = if own_text == own { shared_text } else { own_text };
        let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let takes_value = argument.get_action().takes_values();
        let choices = if takes_value { argument.get_possible_values() } else { Vec::new() };
        // A kind has its words in its own text, with what each means.
        let is_listed =
            choices.iter().filter(|choice| !choice.is_hide_set()).all(|choice| help.contains(choice.get_name()));
        if !choices.is_empty() && !is_listed {
            let choices: Vec<_> = choices.iter().map(|choice| choice.get_name()).collect();
            help.push_str(&format!(" [{}]", choices.join(", ")));
        }
        if takes_value && !defaults.is_empty() {
            let value = Arg::from(defaults.join(", "));
            help.push_str(&format!(" [{}]", words.get("cli-default", &[("value", value)])));
        }
        let heading = if argument.is_positional() { &arguments } else { &options };
        let argument = argument
            .help_heading(heading.clone())
            .hide_default_value(takes_value)
            .hide_possible_values(takes_value)
            .help(help);
        let value = argument.get_value_names().and_then(|names| names.first()).map(|name| name.to_string());
        match value.filter(|_| takes_value) {
            Some(name) => {
                // Each of several that it may be.
                let own = |name: &str| {
                    let key = format!("cli-value-{}", name.to_lowercase());
                    let own =
                        if name.chars().all(|letter| letter.is_ascii_uppercase()) { word(&key) } else { key.clone() };
                    if own == key { name.to_owned() } else { own }
                };
                argument.value_name(name.split('|').map(own).collect::<Vec<_>>().join("|"))
            }
            None => argument,
        }
    });
    let usage = word("cli-usage");
    let command = command
        .subcommand_help_heading(word("cli-commands"))
        .subcommand_value_name(word("cli-value-command"))
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}"));
    command.mut_subcommands(|sub| {
        let name = format!("{name}-{}", sub.get_name());
        localised(sub, &name, words)
    })
}
