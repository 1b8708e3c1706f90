//! Builds the crate again when a file that travels in the binary has changed.

fn main() {
    for folder in
        ["themes", "src/commands/first_site", "src/commands/new", "docs/content/meldingen", "content", "frameworks"]
    {
        println!("cargo:rerun-if-changed={folder}");
    }
}
