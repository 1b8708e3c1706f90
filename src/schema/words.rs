//! What keys are for, in the language of whoever edits.

use super::File;
use crate::{
    diagnostics::Words,
    i18n::{Language, Messages},
};

const NL: &str = include_str!("nl.ftl");
const EN: &str = include_str!("en.ftl");

/// The descriptions of one language.
#[derive(Debug)]
pub struct Descriptions {
    messages: Messages,
    /// Those of the program: an editor says of a value what `katern check` says.
    told: Words,
}

impl Descriptions {
    /// The descriptions of a language.
    pub fn new(language: Language) -> Self {
        let text = match language {
            Language::Nl => NL,
            Language::En => EN,
        };
        let (messages, complaints) = Messages::read(language, &[text]);
        assert!(complaints.is_empty(), "the program's own descriptions can be read: {complaints:?}");
        Self { messages, told: Words::new(language) }
    }

    /// What a kind of file is.
    pub fn file(&self, file: File) -> String {
        let name = format!("file-{}", file.name());
        self.messages.get(&name, &[]).unwrap_or(name)
    }

    /// How a value of a certain form is written.
    pub fn form(&self, expected: &str) -> Option<String> {
        self.told.form(expected)
    }

    /// The names of all messages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.messages.names()
    }

    /// What a record is.
    pub fn record(&self, record: &str) -> Option<String> {
        self.messages.get(record, &[])
    }

    /// What a key of a record is for.
    pub fn key(&self, record: &str, key: &str) -> Option<String> {
        self.messages.attribute(record, key, &[])
    }
}
