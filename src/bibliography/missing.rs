//! What a reference of its kind should say and does not.

use super::{Reference, Work};

/// The names of the missing fields, as one writes them in BibTeX.
pub fn missing(reference: &Reference) -> Vec<&'static str> {
    let nobody = reference.authors.is_empty() && reference.editors.is_empty() && reference.directors.is_empty();
    let undated = reference.date.is_none() && reference.status.is_empty();
    let (container, publisher) = (reference.container.is_empty(), reference.publisher.is_empty());
    // The maker of a report may be who brings it out: then it stands there as the author.
    let (unplaced, unpublished) = (reference.url.is_empty() && reference.doi.is_empty(), publisher);
    let needs: &[(&'static str, bool)] = match reference.work {
        Work::Article | Work::MagazineArticle | Work::NewspaperArticle => {
            &[("author", nobody), ("year", undated), ("journaltitle", container)]
        }
        Work::Book => &[("author", nobody), ("year", undated), ("publisher", unpublished && unplaced)],
        Work::Chapter => &[
            ("author", reference.authors.is_empty()),
            ("year", undated),
            ("booktitle", container),
            ("publisher", unpublished && unplaced),
            ("pages", reference.pages.is_empty() && reference.chapter.is_empty()),
        ],
        Work::Entry | Work::ConferencePaper => {
            &[("year", undated), ("booktitle", container && reference.event.is_empty())]
        }
        Work::Dissertation | Work::MastersThesis | Work::Thesis => {
            &[("author", nobody), ("year", undated), ("school", publisher)]
        }
        Work::Report | Work::Standard => &[("author", nobody), ("year", undated)],
        Work::WebPage => &[
            ("author", nobody),
            ("url", reference.url.is_empty() && !reference.refused_url),
            // Without a date the reader must know when the page said so.
            ("urldate", undated && reference.accessed.is_none()),
        ],
        Work::Film | Work::Broadcast => &[("author", nobody), ("year", undated)],
        Work::Speech | Work::Manuscript | Work::Dataset | Work::Software => &[("author", nobody), ("year", undated)],
        Work::Law | Work::Document => &[],
    };
    let title = [("title", reference.title.is_empty())];
    let is_meant = |name: &str| {
        // What may stand for it.
        let others: &[&str] = match name {
            "author" => &["editor", "institution"],
            "year" | "urldate" => &["date", "year"],
            "school" => &["institution", "publisher"],
            _ => &[],
        };
        reference.meant.iter().any(|meant| *meant == name || others.contains(meant))
    };
    let missing = title.iter().chain(needs).filter(|(name, misses)| *misses && !is_meant(name));
    missing.map(|(name, _)| *name).collect()
}
