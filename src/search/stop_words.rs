//! Words that say nothing of a page: they count in titles only.

use crate::i18n::Language;

const DUTCH: &str = "de het een en van in is op te dat die voor met zijn aan niet er om ook als bij of door naar uit \
                     worden wordt dan maar over nog wel je we ze hun dit deze kan kunnen moet moeten hebben heeft was \
                     waren zal zou meer geen al tot na per zo hij zij ik u \
                     welk welke mijn ons onze jouw jullie hoe ben bent";
const ENGLISH: &str = "a an and are as at be been but by can for from had has have he her his i if in into is it its may \
                       more no not of on or our she so than that the their them then there these they this to was we \
                       were what when which who will with would you your";

/// The stop words of a language.
pub(super) fn of(language: Language) -> impl Iterator<Item = &'static str> {
    match language {
        Language::Nl => DUTCH.split_ascii_whitespace(),
        Language::En => ENGLISH.split_ascii_whitespace(),
    }
}
