//! What makes a service build and publish the site after each change: a file in the place where that service looks for it.
//!
//! It is no part of the site, and not made with it: until its author has filled in where Katern is to be had, each change
//! would end in a failure.

use std::{fs, path::Path};

use super::{FILES, Outcome, Teller, files};
use crate::{diagnostics::world::reason, i18n::Arg, suggest::nearest};

/// The services, each with its file.
const SERVICES: [(&str, &str); 2] = [("github", ".github/workflows/pages.yml"), ("gitlab", ".gitlab-ci.yml")];

/// Writes the file for a service, where there is none yet.
pub(super) fn write(root: &Path, service: &str, teller: &Teller) -> Outcome {
    let names = || SERVICES.iter().map(|(name, _)| *name);
    let Some((_, path)) = SERVICES.iter().find(|(name, _)| *name == service.to_lowercase()) else {
        let args = [
            ("name", Arg::from(service)),
            ("suggestion", Arg::from(nearest(service, names()).unwrap_or("none"))),
            ("known", Arg::from(names().collect::<Vec<_>>().join(", "))),
        ];
        teller.complain("new-workflow-unknown", &args);
        return Outcome::World;
    };
    let file = root.join(path);
    let shown = || ("path", Arg::from(file.strip_prefix(".").unwrap_or(&file).display().to_string()));
    if fs::symlink_metadata(&file).is_ok() {
        teller.complain("new-exists", &[shown()]);
        return Outcome::World;
    }
    let text = FILES.get_file(format!("publish/{path}")).expect("each service has its file in the binary");
    if let Err(error) = files::create(&file, text.contents()) {
        teller.complain("world", &[shown(), ("reason", reason(&error))]);
        return Outcome::World;
    }
    teller.say("new-done", &[shown()]);
    teller.say("new-workflow-next", &[]);
    Outcome::Done
}
