//! Calendars as files: iCalendar (RFC 5545), which every program for appointments reads.
//!
//! Our own small writer: the crates for it stamp the present moment and random ids into what they write, and bring no
//! definition of a time zone along, which the standard asks for.

use std::fmt::Write;

use crate::model::{cohort::Timezone, date::Date, step::Time};

/// Something that stands in a calendar.
#[derive(Clone, Debug)]
pub struct Event {
    /// The same for as long as it is the same event, and nobody else's.
    pub uid: String,
    /// When.
    pub when: When,
    /// What, in a line.
    pub summary: String,
    /// More about it; may have lines.
    pub description: Option<String>,
    /// Where.
    pub location: Option<String>,
    /// A page about it.
    pub url: Option<String>,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All day; it keeps nobody from being somewhere.
    Day(Date),
    /// From a time to a time of the same day; without an end it has no length.
    Hours {
        /// The day.
        date: Date,
        /// When it begins.
        start: Time,
        /// When it ends.
        end: Option<Time>,
    },
}

/// A calendar with a name. `stamp` is the day on which its content last changed: programs that hold an older version
/// take this for the newer one.
pub fn calendar(name: &str, stamp: Date, timezone: Timezone, events: &[Event]) -> String {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Katern//Katern//NL");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", name);
    match timezone {
        Timezone::Amsterdam => AMSTERDAM.iter().for_each(|line| out.line(line)),
    }
    for event in events {
        out.event(event, stamp, timezone);
    }
    out.line("END:VCALENDAR");
    out.0
}

/// The rules of the European Union since 1996.
const AMSTERDAM: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Counted in days from here, so that each later version of a calendar has a higher number.
const FIRST: Date = Date { year: 2000, month: 1, day: 1 };

/// Lines with the ends and the width that the standard asks for.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event, stamp: Date, timezone: Timezone) {
        self.line("BEGIN:VEVENT");
        self.text("UID", &event.uid);
        self.line(&format!("DTSTAMP:{}T000000Z", digits(stamp)));
        self.line(&format!("SEQUENCE:{}", (stamp.days() - FIRST.days()).max(0)));
        match event.when {
            When::Day(date) => {
                self.line(&format!("DTSTART;VALUE=DATE:{}", digits(date)));
                self.line("TRANSP:TRANSPARENT");
            }
            When::Hours { date, start, end } => {
                let mut at = |name: &str, time: Time| {
                    let (hour, minute) = (time.minutes / 60, time.minutes % 60);
                    let zone = timezone.word();
                    self.line(&format!("{name};TZID={zone}:{}T{hour:02}{minute:02}00", digits(date)));
                };
                at("DTSTART", start);
                end.into_iter().for_each(|end| at("DTEND", end));
            }
        }
        self.text("SUMMARY", &event.summary);
        for (name, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
            text.iter().for_each(|text| self.text(name, text));
        }
        if let Some(url) = &event.url {
            self.line(&format!("URL:{url}"));
        }
        self.line("END:VEVENT");
    }

    /// A property with a text as its value (RFC 5545, §3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for character in text.trim().chars() {
            match character {
                '\\' | ';' | ',' => {
                    line.push('\\');
                    line.push(character);
                }
                '\n' => line.push_str("\\n"),
                other if other.is_control() => {}
                other => line.push(other),
            }
        }
        self.line(&line);
    }

    /// A line, folded at 75 octets and never within a character (RFC 5545, §3.1).
    fn line(&mut self, line: &str) {
        const WIDTH: usize = 75;
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// `20270328`.
fn digits(Date { year, month, day }: Date) -> String {
    let mut digits = String::new();
    write!(digits, "{year:04}{month:02}{day:02}").expect("a String takes all text");
    digits
}

#[cfg(test)]
mod tests {
    use super::{Event, FIRST, When, calendar};
    use crate::model::cohort::Timezone;

    #[test]
    fn lines_are_folded_between_characters_and_texts_escaped() {
        let event = Event {
            uid: "a/b".into(),
            when: When::Day(FIRST),
            summary: format!("{}é, ‘ja’; \\ nee\n\rtwee", "x".repeat(66)),
            description: None,
            location: None,
            url: None,
        };
        let text = calendar("Naam", FIRST, Timezone::Amsterdam, &[event]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("SUMMARY:{}é\\, ‘ja’\\; \\\\ nee\\ntwee\r\n", "x".repeat(66))), "{text}");
        assert!(text.contains(&format!("{}\r\n é", "x".repeat(66))), "‘é’ would have been octets 75 and 76: {text}");
    }
}
