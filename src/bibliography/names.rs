//! Names of people and institutions.

/// A person, or an institution by its whole name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The surname without what stands before it; of an institution its name.
    pub family: String,
    /// `de`, `van der`: as written.
    pub particle: String,
    /// Given names or initials; empty for an institution.
    pub given: String,
    /// `Jr.`
    pub suffix: String,
}

/// Words that Dutch (and German) surnames begin with and are not sorted by.
const PARTICLES: [&str; 26] = [
    "aan", "bij", "d’", "de", "den", "der", "des", "di", "du", "het", "in", "op", "te", "ten", "ter", "uit", "'t",
    "’t", "v.d.", "van", "vande", "vanden", "vander", "von", "voor", "zu",
];

impl Person {
    /// A surname as BibTeX has it becomes one with its particle apart: Zotero writes both `de Leeuw` and `{De Leeuw}`.
    pub fn new(family: &str, particle: &str, given: &str, suffix: &str) -> Self {
        let written = [particle.trim(), family.trim()].join(" ");
        let (mut particle, mut rest) = (String::new(), written.trim());
        // An institution's name has no particles: 'De Onderwijsraad' is sorted by a rule of its own.
        while !given.trim().is_empty()
            && let Some((first, more)) = rest.split_once(' ')
            && PARTICLES.contains(&first.to_lowercase().as_str())
        {
            particle = [particle.as_str(), first].join(" ").trim_start().to_owned();
            rest = more.trim_start();
        }
        let tidy = |text: &str| text.trim().to_owned();
        Self { family: tidy(rest), particle, given: tidy(given), suffix: tidy(suffix) }
    }

    /// The surname as it is said: `de Leeuw`.
    pub fn surname(&self) -> String {
        if self.particle.is_empty() { self.family.clone() } else { format!("{} {}", self.particle, self.family) }
    }

    /// The given names as initials: `A.-M. J.`
    pub fn initials(&self) -> String {
        let initial = |name: &str| name.chars().next().map(|first| format!("{}.", first.to_uppercase()));
        let word = |word: &str| {
            // 'J.P.' is two names.
            let names = word.split(['-']).map(|part| part.split('.').filter_map(initial).collect::<Vec<_>>().join(" "));
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join("-")
        };
        self.given.split_whitespace().map(word).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The same with its first letter a capital.
pub(super) fn capitalised(text: &str) -> String {
    // ’t is followed by the letter that counts: ’t Hart keeps its small t.
    if text.starts_with(['\'', '’']) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::Person;

    #[test]
    fn a_particle_is_found_however_it_was_written() {
        for (family, particle) in [("Leeuw", "de"), ("de Leeuw", ""), ("De Leeuw", "")] {
            let person = Person::new(family, particle, "Patricia", "");
            assert_eq!((person.family.as_str(), person.particle.to_lowercase().as_str()), ("Leeuw", "de"));
        }
        assert_eq!(Person::new("van der Rijst", "", "R.", "").particle, "van der");
        assert_eq!(Person::new("De Onderwijsraad", "", "", "").family, "De Onderwijsraad");
        assert_eq!(Person::new("Den", "", "P.", "").family, "Den");
    }

    #[test]
    fn initials_as_they_are_set() {
        for (given, initials) in [("Anne-Marie Johanna", "A.-M. J."), ("J.P.", "J. P."), ("é", "É."), ("", "")] {
            assert_eq!(Person::new("X", "", given, "").initials(), initials, "{given}");
        }
    }
}
