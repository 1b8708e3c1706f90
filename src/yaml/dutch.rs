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

/// Dutch words, each with the one among a few that may be meant.
const CHOICES: &[(&str, &str)] = &[
    ("alleen", "alone"),
    ("bekwaamheden", "competencies"),
    ("bijeenkomst", "meeting"),
    ("deuren", "doors"),
    ("duo", "pair"),
    ("duos", "pairs"),
    ("eerste", "first"),
    ("engels", "en"),
    ("formulieren", "forms"),
    ("gebieden", "domains"),
    ("gelijk", "same"),
    ("groep", "group"),
    ("groepen", "groups"),
    ("groepjes", "groups"),
    ("halverwege", "halfway"),
    ("hetzelfde", "same"),
    ("kijkwijzer", "observation"),
    ("laatste", "last"),
    ("lijsten", "lists"),
    ("literatuur", "literature"),
    ("lokaal", "room"),
    ("nederlands", "nl"),
    ("observatie", "observation"),
    ("paginas", "pages"),
    ("persoon", "person"),
    ("punten", "dots"),
    ("reflectie", "reflection"),
    ("ruimer", "broader"),
    ("samen", "all"),
    ("samenvatting", "summary"),
    ("smaller", "narrower"),
    ("tabel", "table"),
    ("tekst", "text"),
    ("terugblik", "reflection"),
    ("tweetal", "pair"),
    ("tweetallen", "pairs"),
    ("verwant", "related"),
    ("werkvormen", "activities"),
    ("zaal", "room"),
    ("zelfscan", "scan"),
];

/// The keys that a Dutch word may stand for.
pub(super) fn keys_of(word: &str) -> &'static [&'static str] {
    let word = word.to_lowercase();
    WORDS.iter().find(|(dutch, _)| *dutch == word).map_or(&[], |(_, keys)| *keys)
}

/// The one of a few words that a Dutch word may stand for.
pub(super) fn choice_of<'a>(word: &str, choices: &[&'a str]) -> Option<&'a str> {
    let word = word.trim().to_lowercase().replace(['\'', '’'], "");
    let (_, meant) = CHOICES.iter().find(|(dutch, _)| *dutch == word)?;
    choices.iter().find(|choice| *choice == meant).copied()
}

#[cfg(test)]
mod tests {
    use super::{CHOICES, WORDS, choice_of};

    #[test]
    fn words_stand_in_order_once() {
        assert!(WORDS.is_sorted_by(|(one, _), (other, _)| one < other));
        assert!(CHOICES.is_sorted_by(|(one, _), (other, _)| one < other));
    }

    #[test]
    fn only_what_can_be_chosen_is_meant() {
        assert_eq!(choice_of("Zelfscan", &["scan", "plan"]), Some("scan"));
        assert_eq!(choice_of("pagina’s", &["pages"]), Some("pages"));
        assert_eq!(choice_of("zelfscan", &["nl", "en"]), None);
    }
}
