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

/// All rows of a text, the first too; rows may differ in length.
///
/// # Errors
/// The reason, in the crate's English, and where.
pub(super) fn read(text: &str, separator: u8) -> Result<Vec<Row>, (String, Place)> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let start = offset(reader.position());
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(rows),
            Ok(true) => {
                // The first line is where a row shows best.
                let start = record.position().map_or(start, offset);
                let line = text[start..].find(['\r', '\n']).map_or(text.len(), |end| start + end);
                rows.push(Row { fields: record.iter().map(str::to_owned).collect(), place: Place::new(start, line) });
            }
            Err(error) => return Err((error.to_string(), Place::new(start, start))),
        }
    }
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
            let back: Vec<_> = read(&text, separator).expect("it is CSV").into_iter().map(|row| row.fields).collect();
            assert_eq!(back, rows);
        }
    }

    #[test]
    fn a_row_knows_its_first_line() {
        let rows = read("a,b\n\"c\nd\",e\nf,g\n", b',').expect("it is CSV");
        let places: Vec<_> = rows.iter().map(|row| row.place.range()).collect();
        assert_eq!(places, [0..3, 4..6, 11..14]);
    }
}
