//! Small things: ids, addresses, minutes, dates, hyphens.

use katern::{
    hyphens::breakable,
    i18n::Language,
    lexicon::{Case, Lexicon},
    model::{date::Date, minutes::Minutes, size::GroupSize, slug::Slug},
    text,
};
use proptest::{
    collection,
    prelude::{Strategy, any, prop_oneof},
};

use super::{edits::soup, hold};

#[test]
fn any_text_as_an_id() {
    hold(6_000, soup(6), |words| {
        let slug = text::slug_of(&words);
        assert!(slug.is_empty() || slug.parse::<Slug>().is_ok(), "{slug:?}");
        assert_eq!(text::slug_of(&slug), slug);
        assert_eq!(text::fold(&text::fold(&words)), text::fold(&words));
        assert_eq!(text::address_form(&text::address_form(&words)), text::address_form(&words));
        let encoded = text::encode_address(&words);
        assert!(encoded.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)), "{encoded}");
        assert_eq!(text::encode_address(&encoded), encoded);
    });
}

#[test]
fn any_range_and_any_day() {
    let number = || prop_oneof![any::<i64>().prop_map(|number| number.to_string()), "[0-9]{1,5}", soup(3)];
    hold(6_000, (number(), "[-–—: ]{0,3}", number(), number()), |(from, between, to, more)| {
        let text = format!("{from}{between}{to}");
        if let Ok(minutes) = text.parse::<Minutes>() {
            assert!(0 < minutes.least && minutes.least <= minutes.most);
            assert_eq!(minutes.to_string().parse(), Ok(minutes));
        }
        if let Ok(size) = text.parse::<GroupSize>() {
            assert!(0 < size.least && size.least <= size.most);
            assert_eq!(size.to_string().parse(), Ok(size));
        }
        for text in [format!("{from}-{to}-{more}"), format!("{:0>4}-{:0>2}-{:0>2}", from, to, more)] {
            if let Ok(date) = text.parse::<Date>() {
                assert_eq!(date.to_string().parse(), Ok(date));
                assert_eq!(Date::from_days(date.days()), Some(date));
                assert!((1..=7).contains(&date.weekday()));
            }
        }
    });
}

#[test]
fn any_day_there_is() {
    hold(6_000, (0..10_000_u16, 0..14_u8, 0..33_u8, any::<i32>()), |(year, month, day, more)| {
        if let Ok(date) = format!("{year:04}-{month:02}-{day:02}").parse::<Date>() {
            assert_eq!(Date::from_days(date.days()), Some(date));
            if let Some(later) = date.plus(i64::from(more)) {
                assert_eq!(later.days() - date.days(), i64::from(more));
            }
        }
    });
}

#[test]
fn any_word_that_is_looked_for() {
    let words = collection::vec(prop_oneof!["[a-zé’' -]{1,10}", soup(3)], 1..8);
    hold(2_000, (words, soup(12)), |(words, text)| {
        let lexicon = Lexicon::new(words.iter().enumerate().map(|(at, word)| (word.as_str(), Case::FirstFree, at)));
        let text = format!("{text} {}", words.join(" "));
        for found in lexicon.find(&text) {
            assert!(text.get(found.range.clone()).is_some(), "{:?}", found.range);
        }
        for language in [Language::Nl, Language::En] {
            let broken = breakable(&text, language);
            assert_eq!(broken.replace('\u{AD}', ""), text.replace('\u{AD}', ""));
        }
    });
}
