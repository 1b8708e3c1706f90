//! A cohort (*groep*): the dates, times and places at which one group follows a programme. Who is in it stands nowhere.

use super::{date::Date, step::Time};
use crate::{
    source::Placed,
    yaml::{choice, record},
};

record! {
    /// What a cohort's file says, besides what every kind has.
    pub struct Cohort {
        /// Its name.
        pub title: String,
        /// The programme it follows.
        pub programme: Placed<String>,
        /// Where it meets, unless a meeting says otherwise.
        pub place: Option<String>,
        /// The clock that its times are by.
        pub timezone: Timezone = Timezone::Amsterdam,
        /// Days on which nobody can come.
        pub holidays: Vec<Date>,
        /// Its meetings, in order.
        pub meetings: Vec<PlannedMeeting>,
    }
}

record! {
    /// A meeting with its date.
    pub struct PlannedMeeting {
        /// Which.
        pub meeting: Placed<String>,
        /// The day.
        pub date: Placed<Date>,
        /// When it begins; else as the meeting says.
        pub start: Option<Placed<Time>>,
        /// When it ends; else by its length.
        pub end: Option<Placed<Time>>,
        /// Where; else the cohort's place.
        pub place: Option<String>,
    }
}

choice! {
    /// A clock, by its name in the time zone database.
    pub enum Timezone {
        /// The Netherlands.
        Amsterdam = "Europe/Amsterdam",
    }
}
