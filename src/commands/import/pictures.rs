//! The pictures of a text that is taken over: under names that fit an address, and only such as browsers show.

use std::{collections::BTreeMap, fs, path::Path};

use super::Made;
use crate::read::CONTENT;

/// Endings of pictures that every browser shows.
const SHOWN: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];
/// More pictures than one text has, and larger ones than a page should.
const MOST: usize = 300;
const MOST_BYTES: u64 = 20 * 1024 * 1024;

/// Pictures, and what became of them.
#[derive(Default)]
pub(super) struct Taken {
    /// Those to write.
    pub files: Vec<Made>,
    /// The name that the text has for each, and the path in the site that it got.
    pub paths: BTreeMap<String, String>,
    /// The names of those left out.
    pub left: Vec<String>,
}

/// All pictures below a folder, in the order of their names. Nothing is followed out of it.
pub(super) fn gather(folder: &Path, name: &str) -> Taken {
    let mut taken = Taken::default();
    let mut found: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().collect();
    found.sort_by_key(|entry| entry.file_name());
    for entry in found {
        let own = entry.file_name().to_string_lossy().into_owned();
        let extension = Path::new(&own).extension().map(|extension| extension.to_string_lossy().to_lowercase());
        let shown = extension.filter(|extension| SHOWN.contains(&extension.as_str()));
        let fits = entry.metadata().is_ok_and(|about| about.is_file() && about.len() <= MOST_BYTES);
        let bytes = fs::read(entry.path()).ok().filter(|_| fits && taken.files.len() < MOST);
        let (Some(extension), Some(bytes)) = (shown, bytes) else {
            taken.left.push(own);
            continue;
        };
        let path = format!("{CONTENT}/beeld/{name}/{}.{extension}", taken.files.len() + 1);
        taken.paths.insert(own, path.clone());
        taken.files.push(Made { path, bytes });
    }
    taken
}
