//! A day of the calendar, as an author writes it.

use std::{fmt, str::FromStr};

use crate::{
    diagnostics::Report,
    yaml::{Decode, Node, Shape},
};

/// Year, month (1–12) and day (1–31) of a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, four digits.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl FromStr for Date {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let date = Self::written(text).ok_or(())?;
        if date.day >= 1 && date.day <= date.days_in_month() { Ok(date) } else { Err(()) }
    }
}

impl Date {
    /// What is written as a day, whether or not there is such a day.
    fn written(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        if (year.len(), month.len(), day.len()) != (4, 2, 2) || !parts.iter().all(digits) {
            return None;
        }
        Some(Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? })
    }

    /// The day of a moment, in seconds since the beginning of 1970 (UTC); none before that or after the year 9999.
    pub fn of_epoch(seconds: i64) -> Option<Self> {
        if seconds < 0 { None } else { Self::from_days(seconds / 86_400) }
    }

    /// Days since 1 January 1970, which was a Thursday (H. Hinnant, `days_from_civil`).
    pub fn days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        // A year begins in March here, so that a leap day is its last.
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day that is so many days after 1 January 1970; none outside the years 0 to 9999.
    pub fn from_days(days: i64) -> Option<Self> {
        let days = days + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let year = u16::try_from(year).ok().filter(|year| *year <= 9999)?;
        Some(Self { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// So many days later.
    pub fn plus(self, days: i64) -> Option<Self> {
        Self::from_days(self.days() + days)
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from((self.days() + 3).rem_euclid(7)).expect("a remainder of seven is small") + 1
    }

    fn days_in_month(self) -> u8 {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Decode for Date {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let text = node.text(report)?.trim();
        match (text.parse(), Self::written(text).map(Self::days_in_month)) {
            (Ok(date), _) => Some(date),
            (_, Some(0)) => node.refuse("month", "", "none", report),
            (_, Some(days)) => node.refuse("day", &days.to_string(), "none", report),
            (_, None) => node.refuse("date", "", "none", report),
        }
    }

    fn shape() -> Shape {
        Shape::Written { expected: "date", pattern: r#"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#, number: false }
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_since_1970() {
        let day = |seconds| Date::of_epoch(seconds).map(|date| date.to_string());
        assert_eq!(day(0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(951_782_400).as_deref(), Some("2000-02-29"));
        assert_eq!(day(1_795_305_599).as_deref(), Some("2026-11-21"));
        assert_eq!((day(-1), day(i64::MAX)), (None, None));
    }

    #[test]
    fn only_days_that_exist() {
        for (text, exists) in [("2028-02-29", true), ("2027-02-29", false), ("2027-2-3", false), ("2027-13-01", false)]
        {
            assert_eq!(text.parse::<Date>().is_ok(), exists, "{text}");
        }
    }

    #[test]
    fn days_are_counted_there_and_back() {
        let date = |text: &str| text.parse::<Date>().expect("a day that exists");
        assert_eq!(date("1970-01-01").days(), 0);
        assert_eq!(date("2000-03-01").days(), 11_017);
        assert_eq!((date("1970-01-01").weekday(), date("2026-11-22").weekday()), (4, 7));
        assert_eq!(date("2027-02-28").plus(1), Some(date("2027-03-01")));
        assert_eq!(date("2028-02-28").plus(1), Some(date("2028-02-29")));
        for day in (-700_000..2_900_000).step_by(997) {
            if let Some(date) = Date::from_days(day) {
                assert_eq!(date.days(), day, "{date}");
            }
        }
        assert_eq!(date("9999-12-31").plus(1), None);
    }
}
