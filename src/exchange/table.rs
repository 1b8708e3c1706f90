//! Rows of texts as CSV, there and back: the only place that knows the crate.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use crate::source::Place;

/// Rows as CSV: fields in quotes where they need them, lines that end as RFC 4180 has it.
pub(super) fn write<const N: usize>(rows: &[[String; N]], separator: u8) -> String {
    let mut writer = WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("memory takes every row, and all are of one length");
    }
    let bytes = writer.into_inner().expect("memory takes every row");
    String::from_utf8(bytes).expect("texts and separators are UTF-8")
}

/// A row and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub fields: Vec<String>,
    pub place: Place,
}

impl Row {
    /// A field without the space around it; empty where the row is shorter.
    pub fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.trim())
    }
}

/// All rows of a text, the first too; rows may differ in length. Any text is some table: a quote that nothing closes takes
/// the rest into its field ([`unclosed`] finds it).
pub(super) fn read(text: &str, separator: u8) -> Vec<Row> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).expect("memory is read without failing, and it is UTF-8") {
        // Of a line's two ends the second is counted to the next.
        let start = record.position().map_or(0, offset);
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        // The first line is where a row shows best.
        let line = text[start..].find(['\r', '\n']).map_or(text.len(), |end| start + end);
        rows.push(Row { fields: record.iter().map(str::to_owned).collect(), place: Place::new(start, line) });
    }
    rows
}

/// The line, from 1, with a quote that opens a field and that nothing closes; or that only a quote which opens a field of a later
/// line closes, so that something stands behind that.
pub(super) fn unclosed(text: &str, separator: u8) -> Option<usize> {
    let ends_field = |byte: u8| byte == separator || matches!(byte, b'\r' | b'\n');
    let (mut opened, mut begins_field) = (None, true);
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match opened {
            None if byte == b'"' && begins_field => opened = Some(at),
            Some(start) if byte == b'"' && bytes.next_if(|(_, next)| *next == b'"').is_none() => {
                let behind = text[at + 1..].trim_start_matches(' ').bytes().next();
                if text[start..at].contains('\n') && !behind.is_none_or(ends_field) {
                    break;
                }
                opened = None;
            }
            _ => {}
        }
        begins_field = opened.is_none() && ends_field(byte);
    }
    opened.map(|start| text[..start].matches('\n').count() + 1)
}

fn offset(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::{read, unclosed, write};

    #[test]
    fn what_is_written_is_read() {
        let rows = [["a;b", "c\"d", "e\r\nf"].map(str::to_owned), ["", " g", "é"].map(str::to_owned)];
        for separator in [b',', b';'] {
            let text = write(&rows, separator);
            let back: Vec<_> = read(&text, separator).into_iter().map(|row| row.fields).collect();
            assert_eq!(back, rows);
        }
    }

    #[test]
    fn a_quote_that_nothing_closes_is_found_by_its_line() {
        for (text, line) in [
            ("a;b\n\"c;d\ne;f\n", Some(2)),
            ("a;b\nc;\"d\ne;\"f\"\ng;h\n", Some(2)),
            ("a;\"b \"\"c\"\"\nd\"\ne;\"\"\n", None),
            // Taken as it stands, as everywhere.
            ("a;5\" hoog\n\"b\" en c;d\n", None),
        ] {
            assert_eq!(unclosed(text, b';'), line, "{text}");
        }
    }

    #[test]
    fn a_row_knows_its_first_line() {
        for end in ["\n", "\r\n"] {
            let text = ["a,b", "\"c", "d\",e", "f,g", ""].join(end);
            let lines: Vec<_> = read(&text, b',').iter().map(|row| text[row.place.range()].to_owned()).collect();
            assert_eq!(lines, ["a,b", "\"c", "f,g"]);
        }
    }
}
