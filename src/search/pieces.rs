//! A page's text in pieces of which a browser loads the one where the words stand.

use super::Entry;

/// Pieces that a page has at most: a word's places are as many bits.
pub(super) const MOST: usize = 8;
/// Bytes of text that a piece has, more or less; a longer page than [`MOST`] of them has longer pieces.
const SIZE: usize = 2 * 1024;
/// What a stretch takes besides its text.
const AROUND: usize = 16;

/// Some of a page's text: of one section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch<'a> {
    pub anchor: &'a str,
    pub heading: &'a str,
    pub text: &'a str,
    /// Whether the section begins with it.
    pub is_first: bool,
}

impl Stretch<'_> {
    fn size(&self) -> usize {
        self.text.len() + self.heading.len() + AROUND
    }
}

/// A page's text in pieces of about one size, at least one; parted where a sentence ends.
pub(super) fn of(page: &Entry) -> Vec<Vec<Stretch<'_>>> {
    let sections = page.sections.iter().map(|section| Stretch {
        anchor: &section.anchor,
        heading: &section.heading,
        text: &section.text,
        is_first: true,
    });
    let total: usize = sections.clone().map(|section| section.size()).sum();
    let count = (total / SIZE).clamp(1, MOST);
    let most = total.div_ceil(count);
    let (mut pieces, mut size): (Vec<Vec<Stretch<'_>>>, usize) = (vec![Vec::new()], 0);
    for mut rest in sections {
        while pieces.len() < count && size + rest.size() > most {
            let room = (most - size).saturating_sub(rest.size() - rest.text.len());
            let (head, tail) = rest.text.split_at(cut(rest.text, room));
            if !head.is_empty() {
                push(&mut pieces, Stretch { text: head, ..rest });
                rest = Stretch { text: tail, is_first: false, ..rest };
            }
            pieces.push(Vec::new());
            size = 0;
        }
        size += rest.size();
        if !rest.text.is_empty() || rest.is_first {
            push(&mut pieces, rest);
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    if pieces.is_empty() { vec![Vec::new()] } else { pieces }
}

fn push<'a>(pieces: &mut [Vec<Stretch<'a>>], stretch: Stretch<'a>) {
    pieces.last_mut().expect("there is a piece from the beginning").push(stretch);
}

/// Where a text can be parted within so many bytes: after a sentence, else not at all, unless nothing of it would fit anywhere.
fn cut(text: &str, room: usize) -> usize {
    let room = text.floor_char_boundary(room.min(text.len()));
    let ends =
        |at: &usize| text[..*at].ends_with([' ']) && text[..*at].trim_end().ends_with(['.', '!', '?', ':', ';', '…']);
    let places = || text[..room].char_indices().rev().filter(|(_, letter)| *letter == ' ').map(|(at, _)| at + 1);
    let sentence = places().find(ends);
    let anywhere = || if text.len() > SIZE { places().next() } else { None };
    sentence.or_else(anywhere).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{MOST, SIZE, of};
    use crate::search::{Entry, Section};

    fn page(texts: &[String]) -> Entry {
        let section = |text: &String| Section { anchor: "a".into(), heading: "Kop".into(), text: text.clone() };
        Entry { sections: texts.iter().map(section).collect(), ..Entry::default() }
    }

    #[test]
    fn pieces_hold_all_that_is_said_once() {
        let sentence = "Een zin over begeleiden van studenten op de werkplek. ";
        for texts in [
            vec![],
            vec![String::new()],
            vec![sentence.to_owned()],
            vec![sentence.repeat(200)],
            vec![sentence.repeat(3), sentence.repeat(100), sentence.repeat(20)],
            vec!["woord ".repeat(4000)],
            vec!["x".repeat(9000), sentence.repeat(100)],
            vec!["é".repeat(9000)],
            vec![sentence.repeat(20_000)],
        ] {
            let page = page(&texts);
            let pieces = of(&page);
            assert!((1..=MOST).contains(&pieces.len()));
            let all: String = pieces.iter().flatten().map(|stretch| stretch.text).collect();
            assert_eq!(all, texts.concat());
            assert_eq!(pieces.iter().flatten().filter(|stretch| stretch.is_first).count(), texts.len());
            let long =
                pieces.iter().filter(|piece| piece.iter().map(|stretch| stretch.text.len()).sum::<usize>() > 2 * SIZE);
            assert!(long.count() == 0 || all.len() > MOST * SIZE || !all.contains(". ") || all.contains("xx"));
        }
    }

    #[test]
    fn short_pages_stay_whole() {
        assert_eq!(of(&page(&["Kort.".to_owned(), "Ook.".to_owned()])).len(), 1);
    }
}
