//! The order of a list of references.

use super::{Person, Reference};
use crate::text::fold;

/// What a reference is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    names: Vec<(String, String)>,
    /// Works without a date come before those with one, works in print after them.
    dated: u8,
    year: i16,
    title: String,
    key: String,
}

impl Order {
    /// What comes first: a surname, an institution, or a title.
    pub(super) fn first(&self) -> Option<&str> {
        self.names.first().map(|(name, _)| name.as_str())
    }
}

/// By surname without particle (De Leeuw under L), initials, year and title; a work without authors by its title.
pub fn order(reference: &Reference) -> Order {
    let people = [&reference.authors, &reference.directors, &reference.editors];
    let people: &[Person] = people.into_iter().find(|people| !people.is_empty()).map_or(&[], Vec::as_slice);
    let names = people.iter().map(|person| (letters(without_article(&person.family)), letters(&person.given)));
    let title = letters(without_article(&reference.title));
    let (dated, year) = match reference.date {
        Some(date) => (1, date.year),
        None => (if reference.status.is_empty() { 0 } else { 2 }, 0),
    };
    Order {
        names: if people.is_empty() { vec![(title.clone(), String::new())] } else { names.collect() },
        dated,
        year,
        title,
        key: reference.key.clone(),
    }
}

/// A title or an institution's name without the article that it begins with.
fn without_article(text: &str) -> &str {
    let articles = ["de ", "het ", "een ", "the ", "a ", "an ", "’t ", "'t "];
    let lower = text.to_lowercase();
    articles
        .iter()
        .find(|article| lower.starts_with(*article))
        .and_then(|article| text.get(article.len()..))
        .unwrap_or(text)
}

/// Letters, digits and single spaces, case and accents aside.
fn letters(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
