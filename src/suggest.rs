//! 'Did you mean …?': the known name nearest to a misspelt one.

/// No name is longer: of more text than this nobody asks what was meant, and looking would take long.
const MOST: usize = 100;

/// The candidate that is near enough to be what was meant, or nothing.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().take(MOST + 1).count();
    if length > MOST {
        return None;
    }
    // One slip in a short name, a third of the letters in a long one: beyond that a suggestion only puzzles.
    let most = (length / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&written.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|&(distance, _)| distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_what_is_near() {
        assert_eq!(nearest("titel", ["title", "summary"]), Some("title"));
        assert_eq!(nearest("minuts", ["minutes", "domains"]), Some("minutes"));
        assert_eq!(nearest("onderwerp", ["title", "summary"]), None);
        assert_eq!(nearest(&"title".repeat(1_000_000), ["title"]), None);
    }
}
