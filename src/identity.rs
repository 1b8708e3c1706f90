//! Ids for other programs: UUIDs that are made of our own stable ids, so that each build gives the same.

use uuid::Uuid;

/// The namespace of all that Katern names (RFC 9562, version 5). It never changes: what other programs took over is known
/// to them by what is made from it.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f6b_41c2_5d0e_4a37_9c1d_2e70_b5a4_63f9);

/// The UUID of something of a site, by the parts of its name there; lower case, with hyphens.
pub fn uuid(site: &str, parts: &[&str]) -> String {
    // Ids hold no line ends: no two lists of parts make one name.
    let name = [&[site], parts].concat().join("\n");
    Uuid::new_v5(&NAMESPACE, name.as_bytes()).hyphenated().to_string()
}

/// A short name for some texts together, the same for the same texts, by any build on any computer.
pub fn digest<'a>(texts: impl Iterator<Item = &'a [u8]>) -> String {
    let mut all = Vec::new();
    for text in texts {
        all.extend((text.len() as u64).to_le_bytes());
        all.extend(text);
    }
    let name = Uuid::new_v5(&NAMESPACE, &all).simple().to_string();
    name[..12].to_owned()
}

#[cfg(test)]
mod tests {
    use super::uuid;

    /// Whoever changes this breaks what other programs know us by.
    #[test]
    fn the_same_for_ever() {
        assert_eq!(uuid("site", &["kader", "competency/x"]), "c1491986-6fc0-5636-b7ba-2c747ed91c4f");
        assert_ne!(uuid("site", &["a", "b"]), uuid("site", &["b", "a"]));
    }
}
