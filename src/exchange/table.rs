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
/// the rest into its field.
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

fn offset(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::{read, write};

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
    fn a_row_knows_its_first_line() {
        for end in ["\n", "\r\n"] {
            let text = ["a,b", "\"c", "d\",e", "f,g", ""].join(end);
            let lines: Vec<_> = read(&text, b',').iter().map(|row| text[row.place.range()].to_owned()).collect();
            assert_eq!(lines, ["a,b", "\"c", "f,g"]);
        }
    }
}
