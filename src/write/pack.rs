//! A staged folder → one file that any computer can unpack. The same files give the same bytes: they come in one order, bear
//! one time, and are packed in Rust alone.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Write},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Kinds of file that are packed already; packing them again takes time and no space.
const PACKED: [&str; 8] = ["woff2", "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf"];

/// Packs all of `folder` in `file`, below a folder named `top`.
pub(super) fn folder(folder: &Path, top: &str, file: &Path) -> io::Result<()> {
    let mut writer = ZipWriter::new(BufWriter::new(File::create_new(file)?));
    add(folder, top, &mut writer)?;
    writer.finish()?.flush()
}

fn add(folder: &Path, name: &str, writer: &mut ZipWriter<BufWriter<File>>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add(&path, &name, writer)?;
            continue;
        }
        let is_packed = path.extension().is_some_and(|ending| PACKED.iter().any(|known| ending == *known));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        // The first moment that the format knows: when a file was written says nothing about its text.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(entry.metadata()?.len() >= u64::from(u32::MAX));
        writer.start_file(name, options)?;
        io::copy(&mut BufReader::new(File::open(&path)?), writer)?;
    }
    Ok(())
}
