//! `katern schema`: the schema of a file that Katern makes, on standard output.

use super::{
    Outcome,
    arguments::{SchemaKind, SchemaOptions},
};
use crate::{commands::out, features::ANSWERS_SCHEMA};

pub(super) fn run(options: &SchemaOptions) -> Outcome {
    let schema = match options.kind {
        SchemaKind::Answers => ANSWERS_SCHEMA,
    };
    out(schema);
    Outcome::Done
}
