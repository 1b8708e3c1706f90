//! The fields of an entry → what they say of the work. BibTeX and BibLaTeX name the same thing differently, and Zotero
//! writes either.

use std::collections::BTreeMap;

use super::{Date, Person, Reference, Work};

/// Fields as a reader sees them, by their names.
type Texts = BTreeMap<String, String>;

/// The reference that an entry of this kind with these fields is; `people` gives the names in a field.
pub(super) fn reference(kind: &str, texts: &Texts, people: &dyn Fn(&str) -> Vec<Person>) -> Reference {
    let first = |names: &[&str]| names.iter().find_map(|name| texts.get(*name)).cloned().unwrap_or_default();
    let work = work(kind, texts);
    let is_article = matches!(work, Work::Article | Work::MagazineArticle | Work::NewspaperArticle);
    let mut editors = people("editor");
    let (mut authors, mut directors) = (people("author"), Vec::new());
    if matches!(work, Work::Film | Work::Broadcast) && first(&["editortype"]) == "director" {
        directors = std::mem::take(&mut editors);
    }
    let publisher = first(&["publisher", "school", "institution", "organization"]);
    if authors.is_empty() && editors.is_empty() && directors.is_empty() && !publisher.is_empty() && has_maker(work) {
        // Who brings out a report or a page is its author when nobody else is named.
        authors.push(Person::new(&publisher, "", "", ""));
    }
    let (date, status) = date(&first(&["date", "year"]), &first(&["month"]), &first(&["day"]));
    let status = if status.is_empty() { first(&["pubstate"]) } else { status };
    let container = match work {
        Work::WebPage => joined(&first(&["journaltitle", "journal", "titleaddon", "organization", "howpublished"]), ""),
        _ if is_article => joined(&first(&["journaltitle", "journal"]), &first(&["journalsubtitle"])),
        _ => joined(&first(&["booktitle", "maintitle"]), &first(&["booksubtitle"])),
    };
    Reference {
        work,
        title: joined(&first(&["title"]), &first(&["subtitle"])),
        short_title: first(&["shorttitle"]),
        editors,
        translators: people("translator"),
        directors,
        date,
        status,
        container: if is_name(&container, &authors) || is_address(&container) { String::new() } else { container },
        series: first(&["series"]),
        publisher: if is_name(&publisher, &authors) { String::new() } else { publisher },
        authors,
        event: first(&["eventtitle"]),
        event_place: first(&["venue"]),
        volume: first(&["volume"]),
        issue: if is_article { first(&["number", "issue"]) } else { first(&["issue"]) },
        number: if is_article { first(&["eid"]) } else { first(&["number"]) },
        edition: edition(&first(&["edition"])),
        pages: first(&["pages"]).replace("--", "-").replace('–', "-"),
        chapter: first(&["chapter"]),
        genre: genre(work, &first(&["type", "howpublished", "entrysubtype"])),
        doi: first(&["doi"]),
        url: first(&["url"]),
        accessed: self::date(&first(&["urldate"]), "", "").0,
        isbn: first(&["isbn"]),
        issn: first(&["issn"]),
        language: language(&first(&["langid", "language"])),
        ..Reference::default()
    }
}

fn work(kind: &str, texts: &Texts) -> Work {
    let has = |name: &str| texts.contains_key(name);
    let says = |words: &[&str]| {
        let told = ["entrysubtype", "type", "howpublished"].map(|name| texts.get(name).cloned().unwrap_or_default());
        words.iter().any(|word| told.iter().any(|text| text.to_lowercase().contains(word)))
    };
    match kind {
        "article" | "suppperiodical" if says(&["magazine"]) => Work::MagazineArticle,
        "article" | "suppperiodical" if says(&["newspaper", "krant"]) => Work::NewspaperArticle,
        "article" | "suppperiodical" | "review" => Work::Article,
        "book" | "mvbook" | "booklet" | "manual" | "collection" | "mvcollection" | "proceedings" | "mvproceedings"
        | "reference" | "mvreference" | "periodical" => Work::Book,
        "inbook" | "incollection" | "suppbook" | "suppcollection" | "bookinbook" => Work::Chapter,
        "inreference" => Work::Entry,
        "inproceedings" | "conference" => Work::ConferencePaper,
        "phdthesis" => Work::Dissertation,
        "mastersthesis" => Work::MastersThesis,
        "thesis" if says(&["phd", "doctor", "proefschrift", "dissertat"]) => Work::Dissertation,
        "thesis" if says(&["master", "mathesis"]) => Work::MastersThesis,
        "thesis" => Work::Thesis,
        "report" | "techreport" => Work::Report,
        "standard" => Work::Standard,
        "legislation" | "legal" => Work::Law,
        "online" | "electronic" | "www" | "webpage" => Work::WebPage,
        "video" | "movie" => Work::Film,
        "audio" | "music" => Work::Broadcast,
        "dataset" => Work::Dataset,
        "software" => Work::Software,
        "unpublished" if has("eventtitle") || has("venue") => Work::Speech,
        "unpublished" => Work::Manuscript,
        // Plain BibTeX has no kind for these: Zotero writes them as `misc`.
        _ if says(&["podcast", "radio"]) => Work::Broadcast,
        _ if says(&["film", "video"]) => Work::Film,
        _ if has("url") && !has("publisher") && !has("type") => Work::WebPage,
        _ => Work::Document,
    }
}

/// Works of which an institution is the author when no person is.
fn has_maker(work: Work) -> bool {
    matches!(work, Work::Report | Work::Standard | Work::WebPage | Work::Dataset | Work::Software)
}

/// The sort of work in words, where they say more than the kind of entry does.
fn genre(work: Work, written: &str) -> String {
    let known = ["mathesis", "phdthesis", "bathesis", "candthesis", "techreport", "resreport", "magazine", "newspaper"];
    match work {
        Work::WebPage | Work::Article | Work::MagazineArticle | Work::NewspaperArticle => String::new(),
        _ if known.contains(&written.to_lowercase().as_str()) || is_address(written) => String::new(),
        _ => written.to_owned(),
    }
}

fn is_address(text: &str) -> bool {
    text.to_lowercase().starts_with("http")
}

fn is_name(text: &str, people: &[Person]) -> bool {
    people.iter().any(|person| person.given.is_empty() && person.family == text)
}

/// A title and its subtitle.
fn joined(title: &str, sub: &str) -> String {
    match (title.trim_end_matches(':').trim(), sub) {
        (title, "") => title.to_owned(),
        (title, sub) if title.ends_with(['?', '!']) => format!("{title} {sub}"),
        (title, sub) => format!("{title}: {sub}"),
    }
}

/// `3`, also where it was written `3rd`, `3e druk` or `Derde`.
fn edition(written: &str) -> String {
    const WORDS: [(&str, &str); 12] = [
        ("eerste", "1"),
        ("tweede", "2"),
        ("derde", "3"),
        ("vierde", "4"),
        ("vijfde", "5"),
        ("zesde", "6"),
        ("first", "1"),
        ("second", "2"),
        ("third", "3"),
        ("fourth", "4"),
        ("fifth", "5"),
        ("sixth", "6"),
    ];
    let lower = written.to_lowercase();
    let word = lower.split_whitespace().next().unwrap_or("");
    if let Some((_, number)) = WORDS.iter().find(|(known, _)| *known == word) {
        return (*number).to_owned();
    }
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    let ordinal = ["", "e", "de", "ste", "st", "nd", "rd", "th", "."].contains(&&word[digits.len()..]);
    let alone = ["", "druk", "dr.", "ed.", "edition", "editie"];
    let rest = lower[word.len()..].trim();
    if !digits.is_empty() && ordinal && alone.contains(&rest) { digits } else { written.to_owned() }
}

/// When, and what is said where that is no date: 'in druk'. 'z.d.' says nothing.
fn date(written: &str, month: &str, day: &str) -> (Option<Date>, String) {
    let written = written.trim();
    // Of a range its beginning.
    let start = written.split('/').next().unwrap_or("");
    let mut parts = start.split('-').map(|part| part.trim_end_matches(['?', '~', '%']).trim());
    let year = parts.next().unwrap_or("");
    let fits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let Some(year) = fits.then(|| year.parse().ok()).flatten() else {
        let none = ["", "z.d.", "z.j.", "n.d.", "s.a.", "s.d.", "nodate"];
        let status = if none.contains(&written.to_lowercase().as_str()) { "" } else { written };
        return (None, status.to_owned());
    };
    let within = |text: &str, most: u8| text.parse::<u8>().ok().filter(|number| (1..=most).contains(number));
    let month = parts.next().and_then(|month| within(month, 12)).or_else(|| self::month(month));
    let day = parts.next().and_then(|day| within(day, 31)).or_else(|| within(day, 31)).filter(|_| month.is_some());
    (Some(Date { year, month, day }), String::new())
}

/// `3`, `mar`, `maart`, `March`.
fn month(written: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let lower = written.to_lowercase();
    let number = lower.parse().ok().filter(|number| (1..=12).contains(number));
    let dutch = |name: &str| match name {
        "mrt" | "maa" => "mar",
        "mei" => "may",
        "okt" => "oct",
        _ => "",
    };
    let short: String = lower.chars().take(3).collect();
    let found = MONTHS.iter().position(|name| *name == short || *name == dutch(&short));
    number.or_else(|| found.and_then(|at| u8::try_from(at + 1).ok()))
}

/// A language tag, from a tag or BibLaTeX's word.
fn language(written: &str) -> String {
    match written.to_lowercase().as_str() {
        "dutch" | "nederlands" | "nld" | "dut" => "nl".to_owned(),
        "english" | "american" | "british" | "usenglish" | "ukenglish" | "eng" | "engels" => "en".to_owned(),
        "german" | "ngerman" | "deutsch" | "duits" => "de".to_owned(),
        "french" | "frans" => "fr".to_owned(),
        tag if tag.len() >= 2
            && tag.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
            && tag.len() <= 5 =>
        {
            tag.to_owned()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, date, edition};

    #[test]
    fn dates_as_people_write_them() {
        let of = |written: &str, month: &str| date(written, month, "").0;
        let date = |year, month, day| Some(Date { year, month, day });
        assert_eq!(of("2021-03-07", ""), date(2021, Some(3), Some(7)));
        assert_eq!(of("2021", "mrt"), date(2021, Some(3), None));
        assert_eq!(of("2019/2021", ""), date(2019, None, None));
        assert_eq!(of("2021-13-40", ""), date(2021, None, None));
        assert_eq!(super::date("z.d.", "", ""), (None, String::new()));
        assert_eq!(super::date("in druk", "", ""), (None, "in druk".to_owned()));
    }

    #[test]
    fn editions_as_people_write_them() {
        for written in ["3", "3e", "3e druk", "3rd", "Third", "derde druk"] {
            assert_eq!(edition(written), "3", "{written}");
        }
        assert_eq!(edition("herziene druk"), "herziene druk");
    }
}
