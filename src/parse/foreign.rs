//! Files of other programs under a name of ours: a document of a word processor that was only called `.md`. To save one with
//! another encoding mends nothing.

/// What another program made, by how its files begin; none for texts and for what we don't know.
///
/// Sources: PKWARE, 'APPNOTE.TXT' 6.3.10 (4.3.7: a zip begins with `PK\x03\x04`, names of files stand in it as they are);
/// ISO 32000-2 (7.5.2: `%PDF-`); Microsoft, 'Rich Text Format Specification' 1.9.1 (`{\rtf`).
pub(super) fn program(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(in_zip(bytes));
    }
    let start = bytes.trim_ascii_start();
    let begins = |with: &str| start.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()));
    match () {
        () if begins("%PDF-") => Some("pdf"),
        () if begins(r"{\rtf") => Some("rtf"),
        () if begins("<!doctype html") || begins("<html>") || begins("<html ") => Some("html"),
        () => None,
    }
}

/// What a zip holds, by the names of its files.
fn in_zip(bytes: &[u8]) -> &'static str {
    const KNOWN: [(&str, &str); 6] = [
        ("word/document.xml", "docx"),
        ("ppt/presentation.xml", "pptx"),
        ("xl/workbook.xml", "xlsx"),
        ("mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
        ("mimetypeapplication/epub+zip", "epub"),
        ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"),
    ];
    let holds = |name: &str| bytes.windows(name.len()).any(|part| part == name.as_bytes());
    KNOWN.into_iter().find(|(name, _)| holds(name)).map_or("zip", |(_, program)| program)
}

#[cfg(test)]
mod tests {
    use super::program;

    #[test]
    fn by_how_it_begins() {
        for (bytes, known) in [
            (&b"PK\x03\x04\x14\0\0\0word/document.xml"[..], Some("docx")),
            (b"PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text", Some("odt")),
            (b"PK\x03\x04\x14\0\0\0foto.png", Some("zip")),
            (b"%PDF-1.7\n", Some("pdf")),
            (b"{\\rtf1\\ansi", Some("rtf")),
            (b"\n<!DOCTYPE HTML>", Some("html")),
            (b"<html lang=\"nl\">", Some("html")),
            (b"PK is a name", None),
            (b"<html-achtig>", None),
            (b"---\ntitle: A\n---\n", None),
            (b"", None),
        ] {
            assert_eq!(program(bytes), known);
        }
    }
}
