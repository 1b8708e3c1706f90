//! `katern serve`: the site in a browser, as it is being written.

use super::{
    Outcome, Teller,
    arguments::{Common, ServeOptions},
};

pub(super) fn run(_common: &Common, _options: &ServeOptions, _teller: &Teller) -> Outcome {
    Outcome::World
}
