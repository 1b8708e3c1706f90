//! The colours of the partnership and its domains as a stylesheet, and the site's name for the margin of a printed page.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    colour::{Tones, hex},
    edition::Edition,
    link::{Font, ThingId},
    model::kind::Kind,
    page::{Engine, Head, Page},
    route::{self, Address},
    settings::{self, Colour, Fonts},
    typeface::Typeface,
};

/// The accent of a site that chose none.
const ACCENT: Colour = Colour([0x0b, 0x64, 0x69]);

/// Colours of domains that chose none, by the domain's number: as many as there are signs.
const PALETTE: [Colour; 8] = [
    Colour([0x0b, 0x64, 0x69]),
    Colour([0x3a, 0x46, 0x99]),
    Colour([0x9a, 0x3f, 0x18]),
    Colour([0x74, 0x2a, 0x66]),
    Colour([0x4a, 0x60, 0x10]),
    Colour([0x1b, 0x5c, 0x96]),
    Colour([0x96, 0x27, 0x3c]),
    Colour([0x70, 0x55, 0x0a]),
];

#[derive(Serialize)]
struct View {
    accent: TonesView,
    domains: Vec<DomainTones>,
    /// Running text, then headings; none where the theme's own holds.
    typefaces: [Option<TypefaceView>; 2],
}

/// A typeface of the publisher's, or the device's where it has no fonts.
#[derive(Serialize)]
struct TypefaceView {
    fonts: Vec<FontView>,
}

#[derive(Serialize)]
struct FontView {
    address: Address,
    #[serde(flatten)]
    typeface: Typeface,
}

#[derive(Serialize)]
struct DomainTones {
    /// The class that brings them.
    class: String,
    #[serde(flatten)]
    tones: TonesView,
}

/// As CSS writes them.
#[derive(Serialize)]
struct TonesView {
    accent_light: String,
    accent_dark: String,
    wash_light: String,
    wash_dark: String,
}

impl From<Colour> for TonesView {
    fn from(colour: Colour) -> Self {
        let tones = Tones::of(colour);
        Self {
            accent_light: hex(tones.accent_light),
            accent_dark: hex(tones.accent_dark),
            wash_light: hex(tones.wash_light),
            wash_dark: hex(tones.wash_dark),
        }
    }
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let accent = edition.settings.colours.as_ref().and_then(|colours| colours.accent.as_ref());
    let accent = accent.map_or(ACCENT, |accent| accent.value).into();
    let view = View { accent, domains: domains(edition), typefaces: typefaces(edition) };
    let address = route::theme_file("styles/brand.css");
    vec![Page {
        address,
        engine: Engine::Template("brand.css"),
        head: Head::default(),
        view: Box::new(view),
        source: None,
    }]
}

fn typefaces(edition: &Edition<'_>) -> [Option<TypefaceView>; 2] {
    let Fonts { text, headings } = &edition.settings.fonts;
    let [of_text, of_headings] = &edition.catalog.site.fonts;
    let view = |font: &Font| FontView { address: route::asset(&font.path), typeface: font.typeface.clone() };
    [(text, of_text), (headings, of_headings)].map(|(chosen, fonts)| {
        (*chosen != settings::TypefaceChoice::Theme).then(|| TypefaceView { fonts: fonts.iter().map(view).collect() })
    })
}

/// Each domain's, the main framework's first: where two frameworks have a domain of one id, that one gives the colour.
fn domains(edition: &Edition<'_>) -> Vec<DomainTones> {
    let catalog = edition.catalog;
    let mut domains = catalog.of_kind(Kind::Area).to_vec();
    domains.retain(|&area| catalog.area(area).parent.is_none());
    domains.sort_by_key(|&domain| catalog.main != Some(catalog.area(domain).framework));
    let mut seen = BTreeSet::new();
    domains
        .into_iter()
        .map(|domain| (edition.tone(domain), domain))
        .filter(|(class, _)| seen.insert(class.clone()))
        .map(|(class, domain)| DomainTones { class, tones: colour(domain, edition).into() })
        .collect()
}

fn colour(domain: ThingId, edition: &Edition<'_>) -> Colour {
    let chosen = edition.catalog.site.colours.iter().find(|(area, _)| *area == domain);
    chosen.map_or_else(|| PALETTE[edition.catalog.area(domain).number % PALETTE.len()], |(_, colour)| *colour)
}
