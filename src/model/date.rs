//! A day of the calendar, as an author writes it.

use std::{fmt, str::FromStr};

use crate::{
    diagnostics::Report,
    yaml::{Decode, Node},
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
        let parts: Vec<_> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return Err(()) };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(());
        }
        let date = Self {
            year: year.parse().map_err(drop)?,
            month: month.parse().map_err(drop)?,
            day: day.parse().map_err(drop)?,
        };
        if date.day >= 1 && date.day <= date.days_in_month() { Ok(date) } else { Err(()) }
    }
}

impl Date {
    /// The day of a moment, in seconds since the beginning of 1970 (UTC); none before that or after the year 9999.
    pub fn of_epoch(seconds: i64) -> Option<Self> {
        let mut days = u64::try_from(seconds).ok()? / 86_400;
        let mut date = Self { year: 1970, month: 1, day: 1 };
        while date.year <= 9999 {
            let length = u64::from(date.days_in_month());
            if days < length {
                date.day += u8::try_from(days).expect("a month has few days");
                return Some(date);
            }
            days -= length;
            (date.year, date.month) = if date.month == 12 { (date.year + 1, 1) } else { (date.year, date.month + 1) };
        }
        None
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
        node.parsed("date", report)
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
}
