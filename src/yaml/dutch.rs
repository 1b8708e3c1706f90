//! What keys are called in Dutch: whoever writes in Dutch may expect the keys to be too.

/// Dutch words, each with the keys that may be meant, the likeliest first.
const WORDS: &[(&str, &[&str])] = &[
    ("aantal", &["count"]),
    ("accentkleur", &["accent"]),
    ("afkorting", &["abbreviation"]),
    ("ankers", &["anchors"]),
    ("antwoorden", &["options"]),
    ("begin", &["start", "from"]),
    ("begrip", &["term"]),
    ("bekwaamheden", &["competencies"]),
    ("beschrijving", &["summary", "text", "definition"]),
    ("betekenis", &["definition"]),
    ("bijeenkomst", &["meeting"]),
    ("bijeenkomsten", &["meetings"]),
    ("bijgewerkt", &["updated"]),
    ("bladzijde", &["page"]),
    ("bron", &["source", "literature"]),
    ("bronnen", &["literature"]),
    ("concept", &["draft"]),
    ("datum", &["date", "updated"]),
    ("deelgebieden", &["areas"]),
    ("deelstellingen", &["sub"]),
    ("definitie", &["definition"]),
    ("delen", &["parts"]),
    ("doelen", &["goals"]),
    ("domein", &["area", "domains"]),
    ("domeinen", &["domains"]),
    ("duur", &["minutes"]),
    ("einde", &["end", "to"]),
    ("fase", &["phase"]),
    ("fasen", &["phases"]),
    ("gebied", &["area", "domains"]),
    ("gebieden", &["domains", "areas"]),
    ("gedragingen", &["behaviours"]),
    ("groepsgrootte", &["group_size"]),
    ("huiswerk", &["homework"]),
    ("inleiding", &["intro"]),
    ("intro", &["intro", "summary"]),
    ("kleur", &["accent", "colours"]),
    ("kleuren", &["colours"]),
    ("kop", &["title"]),
    ("leerdoelen", &["goals"]),
    ("licentie", &["licence"]),
    ("literatuur", &["literature"]),
    ("mailadres", &["email"]),
    ("materiaal", &["materials"]),
    ("materialen", &["materials"]),
    ("meervoud", &["plural"]),
    ("menu", &["navigation"]),
    ("minuten", &["minutes"]),
    ("naam", &["name", "title", "term"]),
    ("navigatie", &["navigation"]),
    ("niveaus", &["levels"]),
    ("nummer", &["number", "label"]),
    ("omschrijving", &["summary", "text", "definition"]),
    ("onderdeel", &["block"]),
    ("onderdelen", &["blocks", "parts"]),
    ("opmerking", &["note"]),
    ("opties", &["options"]),
    ("pagina", &["page"]),
    ("partnerschap", &["partnership"]),
    ("plaats", &["place"]),
    ("plek", &["place", "where"]),
    ("raamwerk", &["framework"]),
    ("regels", &["rules", "lines"]),
    ("rol", &["role"]),
    ("rollen", &["roles"]),
    ("samenvatting", &["summary"]),
    ("schaal", &["scale"]),
    ("soort", &["kind"]),
    ("stellingen", &["statements"]),
    ("synoniemen", &["synonyms"]),
    ("taal", &["language"]),
    ("tekst", &["text"]),
    ("thema", &["theme"]),
    ("tijd", &["minutes", "start"]),
    ("titel", &["title"]),
    ("toelichting", &["note", "hint"]),
    ("traject", &["programme"]),
    ("trefwoorden", &["tags"]),
    ("uitgaven", &["editions"]),
    ("vakantie", &["holidays"]),
    ("variant", &["variant_of"]),
    ("versie", &["version"]),
    ("voorbereiding", &["preparation"]),
    ("vragen", &["questions"]),
    ("waar", &["where", "place"]),
    ("waarde", &["value"]),
    ("webadres", &["url", "base_url"]),
    ("werkvorm", &["activity"]),
];

/// The keys that a Dutch word may stand for.
pub(super) fn keys_of(word: &str) -> &'static [&'static str] {
    let word = word.to_lowercase();
    WORDS.iter().find(|(dutch, _)| *dutch == word).map_or(&[], |(_, keys)| *keys)
}

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn words_stand_in_order_once() {
        assert!(WORDS.is_sorted_by(|(one, _), (other, _)| one < other));
    }
}
