//! A table of activities, one file for each row, or of statements, one form for all.

use super::{Brought, Made, Refusal, Task, folder};
use crate::{
    commands::{arguments::BringKind, new},
    diagnostics::Words,
    exchange::sheet::{self, Column, Sheet},
    i18n::Arg,
};

/// More rows than someone reads through afterwards.
const MOST_ROWS: usize = 2000;

pub(super) fn read(task: &Task<'_>) -> Result<Brought, Refusal> {
    let bytes = std::fs::read(task.file).or_else(|error| task.world(&error))?;
    let Ok(text) = String::from_utf8(bytes) else { return task.refuse("import-not-text", &[]) };
    let sheet = sheet::read(&text);
    if let Some(line) = sheet.unclosed {
        return task.refuse("import-quote", &[("line", Arg::from(line))]);
    }
    if sheet.rows.len() > MOST_ROWS {
        return task.refuse("import-rows", &[("most", Arg::from(MOST_ROWS))]);
    }
    let has_statements = sheet.columns.contains(&Column::Statement);
    let kind = task.kind.unwrap_or(if has_statements { BringKind::Form } else { BringKind::Activity });
    let column = match kind {
        BringKind::Activity => Column::Title,
        BringKind::Form => Column::Statement,
        BringKind::Page | BringKind::Meeting => return task.refuse("import-table-kind", &[]),
    };
    if !sheet.columns.contains(&column) {
        let name = if kind == BringKind::Form { "import-no-statements" } else { "import-no-titles" };
        let found = sheet.unknown.join(", ");
        return task.refuse(name, &[("found", Arg::from(if found.is_empty() { "none".to_owned() } else { found }))]);
    }
    let files = if kind == BringKind::Form { form(&sheet, task) } else { activities(&sheet, task) };
    if files.is_empty() {
        return task.refuse("import-empty", &[]);
    }
    Ok(Brought { files, are_rows: kind == BringKind::Activity, remarks: remarks(&sheet, column, task) })
}

fn activities(sheet: &Sheet, task: &Task<'_>) -> Vec<Made> {
    let words = Words::new(task.language);
    let front = words.get("import-front-row", &[("file", Arg::from(file_name(task)))]);
    let made = sheet.activities(&format!("{front}\n")).into_iter();
    let folder = folder(BringKind::Activity);
    made.map(|sketch| Made { path: format!("{folder}/{}.md", sketch.id), bytes: sketch.text.into_bytes() }).collect()
}

fn form(sheet: &Sheet, task: &Task<'_>) -> Vec<Made> {
    let words = Words::new(task.language);
    let head = new::form_head(task.language);
    let text = sheet.form(&new::title(task.name), &head, &words.get("import-part", &[]));
    let has_any = sheet.rows.iter().any(|(_, row)| row.contains_key(&Column::Statement));
    let path = format!("{}/{}.yaml", folder(BringKind::Form), task.name);
    has_any.then(|| Made { path, bytes: text.into_bytes() }).into_iter().collect()
}

/// What was passed over.
fn remarks(sheet: &Sheet, column: Column, task: &Task<'_>) -> Vec<String> {
    let mut remarks = Vec::new();
    if !sheet.unknown.is_empty() {
        remarks.push(task.words(
            "import-columns-left",
            &[
                ("names", Arg::from(sheet.unknown.join(", "))),
                ("known", Arg::from(Column::headings(task.teller.words.language()).join(", "))),
            ],
        ));
    }
    let lines: Vec<_> = sheet.without(column).iter().map(ToString::to_string).collect();
    if !lines.is_empty() {
        remarks.push(task.words("import-rows-left", &[("lines", Arg::from(lines.join(", ")))]));
    }
    remarks
}

fn file_name(task: &Task<'_>) -> String {
    task.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
