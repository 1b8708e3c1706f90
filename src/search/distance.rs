//! How far two words are apart, in slips of a typing hand.

/// Letters changed, missing, too many, or swapped with their neighbour; `None` where they are more than `most`.
pub(super) fn distance(a: &[u16], b: &[u16], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for row in 1..=a.len() {
        let mut here = vec![row];
        for at in 1..=b.len() {
            let differs = usize::from(a[row - 1] != b[at - 1]);
            let mut steps = (above[at] + 1).min(here[at - 1] + 1).min(above[at - 1] + differs);
            if differs > 0 && row > 1 && at > 1 && a[row - 1] == b[at - 2] && a[row - 2] == b[at - 1] {
                steps = steps.min(before[at - 2] + 1);
            }
            here.push(steps);
        }
        if here.iter().all(|&steps| steps > most) {
            return None;
        }
        before = above;
        above = here;
    }
    above.last().copied().filter(|&steps| steps <= most)
}

/// A word in the units that JavaScript counts.
pub(super) fn units(word: &str) -> Vec<u16> {
    word.encode_utf16().collect()
}

/// How many slips a word of this length may hold and still be meant.
pub(super) fn slips(word: &str) -> usize {
    if word.encode_utf16().count() >= 8 { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::{distance, units};

    #[test]
    fn slips() {
        let of = |a: &str, b: &str| distance(&units(a), &units(b), 2);
        assert_eq!(of("feedback", "feedback"), Some(0));
        assert_eq!(of("feedbakc", "feedback"), Some(1));
        assert_eq!(of("fedback", "feedback"), Some(1));
        assert_eq!(of("fedbakc", "feedback"), Some(2));
        assert_eq!(of("mentor", "leraar"), None);
    }

    /// The theme's scripts are held to the same.
    #[test]
    fn slips_are_what_the_vectors_say() {
        let vectors = include_str!("../../tests/vectors/likeness.json");
        let vectors: serde_json::Value = serde_json::from_str(vectors).expect("they are JSON");
        for pair in vectors["distance"].as_array().expect("a list") {
            let [one, other] = [0, 1].map(|at| pair[at].as_str().expect("a word").encode_utf16().collect::<Vec<_>>());
            let most = pair[2].as_u64().expect("a number") as usize;
            assert_eq!(distance(&one, &other, most), pair[3].as_u64().map(|steps| steps as usize), "{pair}");
        }
    }
}
