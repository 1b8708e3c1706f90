//! Builds the crate again when a file that travels in the binary has changed.

fn main() {
    for folder in ["themes", "src/commands/first_site", "src/commands/new"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
