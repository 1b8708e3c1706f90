//! A framework: a YAML file in `frameworks/`.

use super::{Content, FILE_NAME};
use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    model::{
        framework::{Area, Behaviour, Framework},
        kind::Kind,
        slug::Slug,
    },
    source::SitePath,
    yaml,
};

/// A framework's id is not its file's name.
pub static ID_DIFFERS: Code = Code::error("id-differs");

/// Areas within areas, and signs of signs.
const MOST_DEPTH: usize = 6;

/// Reads a framework.
pub(super) fn read(path: &SitePath, text: &str, report: &mut Report) -> Content {
    let framework: Option<Framework> = yaml::decode(text, 0, report);
    if path.stem().parse::<Slug>().is_err() {
        report.add_whole(&FILE_NAME, [("name", Arg::from(path.stem()))]);
    }
    let Some(framework) = framework else { return Content::Broken { kind: Kind::Framework, id: None } };
    if framework.id.value.as_str() != path.stem() {
        let args = [("id", Arg::from(framework.id.value.as_str())), ("name", Arg::from(path.stem()))];
        report.add(&ID_DIFFERS, framework.id.place, args);
    }
    too_deep(&framework.domains, 1, report);
    Content::Framework(Box::new(framework))
}

/// Tells of areas and behaviours that nest deeper than a page can show: no profile of a profession comes near.
fn too_deep(areas: &[Area], depth: usize, report: &mut Report) {
    for area in areas {
        if depth > MOST_DEPTH {
            report.add(&yaml::TOO_LARGE, area.id.place, []);
            continue;
        }
        for competency in &area.competencies {
            behaviours_too_deep(&competency.behaviours, 1, report);
        }
        too_deep(&area.areas, depth + 1, report);
    }
}

fn behaviours_too_deep(behaviours: &[Behaviour], depth: usize, report: &mut Report) {
    for behaviour in behaviours {
        if depth > MOST_DEPTH {
            report.add(&yaml::TOO_LARGE, behaviour.id.place, []);
        } else {
            behaviours_too_deep(&behaviour.behaviours, depth + 1, report);
        }
    }
}
