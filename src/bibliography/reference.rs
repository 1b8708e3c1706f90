//! A work, as plain data.

use super::names::Person;
use crate::source::Place;

/// One entry of a `.bib` file. Texts are as a reader sees them: no TeX, not yet escaped for anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// What citations name it by; case counts.
    pub key: String,
    /// Where the key stands in its file.
    pub place: Place,
    /// What sort of work it is.
    pub work: Work,
    /// Its name, subtitle included.
    pub title: String,
    /// A short name.
    pub short_title: String,
    /// Who wrote or made it.
    pub authors: Vec<Person>,
    /// Who edited it, or the book it stands in.
    pub editors: Vec<Person>,
    /// Who translated it.
    pub translators: Vec<Person>,
    /// Who directed a film or video.
    pub directors: Vec<Person>,
    /// When it came out.
    pub date: Option<Date>,
    /// What stands for a date: 'in druk'.
    pub status: String,
    /// The journal, book or site it stands in.
    pub container: String,
    /// The series it is part of.
    pub series: String,
    /// A publisher, institution, university or studio.
    pub publisher: String,
    /// The meeting it was given at.
    pub event: String,
    /// The place of that meeting.
    pub event_place: String,
    /// A journal's year, or a part of a work.
    pub volume: String,
    /// A journal's issue.
    pub issue: String,
    /// Its number in a series of reports, or an article's.
    pub number: String,
    /// Which edition: `3`, or in words.
    pub edition: String,
    /// From page to page: `12-34`.
    pub pages: String,
    /// A chapter's number.
    pub chapter: String,
    /// What sort of report, thesis or recording, in the author's words; empty where the sort of work says it.
    pub genre: String,
    /// Without `https://doi.org/`.
    pub doi: String,
    /// `https://…` or `http://…`, percent-encoded.
    pub url: String,
    /// Whether an address was written that is none, which was told.
    pub refused_url: bool,
    /// Fields that its author meant to write, which was told: they are not missing as well.
    pub meant: Vec<&'static str>,
    /// When the address was looked at.
    pub accessed: Option<Date>,
    /// ISBN.
    pub isbn: String,
    /// ISSN.
    pub issn: String,
    /// A language tag: `nl`, `en-US`; empty where not known.
    pub language: String,
    /// The entry as BibTeX, without what is nobody else's business (local files, notes to self).
    pub bib: String,
}

/// A day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; never without a month.
    pub day: Option<u8>,
}

/// What sort of work something is, as far as a reader of references can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// In a scholarly journal.
    Article,
    /// In a magazine.
    MagazineArticle,
    /// In a newspaper.
    NewspaperArticle,
    /// A book, written or edited.
    Book,
    /// A part of a book.
    Chapter,
    /// An entry of an encyclopedia or dictionary.
    Entry,
    /// A paper at a conference.
    ConferencePaper,
    /// A talk.
    Speech,
    /// A doctoral thesis.
    Dissertation,
    /// A master's thesis.
    MastersThesis,
    /// Another thesis.
    Thesis,
    /// A report of an institution.
    Report,
    /// A standard.
    Standard,
    /// A law.
    Law,
    /// A page of the web.
    WebPage,
    /// A film or video.
    Film,
    /// A podcast or radio programme.
    Broadcast,
    /// Data.
    Dataset,
    /// A program.
    Software,
    /// Something written that never came out.
    Manuscript,
    /// Anything else.
    #[default]
    Document,
}
