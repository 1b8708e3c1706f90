//! `katern schema`: the schema of a file that Katern makes, on standard output.

use super::{
    Outcome,
    arguments::{SchemaKind, SchemaOptions},
};
use crate::features::ANSWERS_SCHEMA;

pub(super) fn run(options: &SchemaOptions) -> Outcome {
    let schema = match options.kind {
        SchemaKind::Answers => ANSWERS_SCHEMA,
    };
    anstream::print!("{schema}");
    Outcome::Done
}
