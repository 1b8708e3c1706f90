//! The style and the terms that the processor works by.

use std::sync::LazyLock;

use hayagriva::{
    archive::ArchivedStyle,
    citationberg::{DatePartName, IndependentStyle, LayoutRenderingElement, Locale, LocaleFile, Style},
};

use crate::i18n::Language;

/// The terms of both languages.
pub(super) static LOCALES: LazyLock<[Locale; 2]> = LazyLock::new(|| {
    [include_str!("../locales/nl.xml"), include_str!("../locales/en.xml")]
        .map(|xml| LocaleFile::from_xml(xml).expect("our own terms can be read").into())
});

/// The style, mended.
pub(super) fn style(language: Language) -> &'static IndependentStyle {
    static NL: LazyLock<IndependentStyle> = LazyLock::new(|| day_first(archived()));
    static EN: LazyLock<IndependentStyle> = LazyLock::new(archived);
    if language == Language::Nl { &NL } else { &EN }
}

fn archived() -> IndependentStyle {
    let Style::Independent(mut style) = ArchivedStyle::AmericanPsychologicalAssociation.get() else {
        unreachable!("APA's style stands on its own")
    };
    // The order is ours, and comparing by macros costs more than all the rest.
    style.citation.sort = None;
    // Told apart by their initials, works of two people of one name would lose these in the list: that is ours, too.
    style.citation.disambiguate_add_givenname = false;
    if let Some(bibliography) = &mut style.bibliography {
        bibliography.sort = None;
    }
    style
}

/// '(2021, 7 maart)': the style has the month first, whatever the language.
fn day_first(mut style: IndependentStyle) -> IndependentStyle {
    for part in style.macros.iter_mut().filter(|part| part.name == "date-issued-month-day") {
        for child in &mut part.children {
            let LayoutRenderingElement::Date(date) = child else { continue };
            date.date_part.sort_by_key(|part| part.name != DatePartName::Day);
            for part in &mut date.date_part {
                let day = part.name == DatePartName::Day;
                part.affixes.prefix = None;
                part.affixes.suffix = day.then(|| " ".to_owned());
            }
        }
    }
    style
}
