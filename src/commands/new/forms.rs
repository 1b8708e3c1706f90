//! Forms made of a framework: the same parts and statements for oneself, for a student and for an educator, so that their
//! results can stand beside each other. Each statement is still to be worded, by whoever knows how people here talk.

use crate::{
    diagnostics::Words,
    exchange::scalar,
    i18n::Arg,
    model::framework::{Area, Competency, Framework},
};

/// Who fills in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    Own,
    Student,
    Educator,
}

impl Voice {
    pub const ALL: [Self; 3] = [Self::Own, Self::Student, Self::Educator];

    fn name(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Student => "student",
            Self::Educator => "educator",
        }
    }

    /// The form's id: that of the scan, and what sets the others apart.
    pub fn id(self, slug: &str, words: &Words) -> String {
        match self {
            Self::Own => slug.to_owned(),
            _ => format!("{slug}-{}", words.get(&format!("new-form-{}-id", self.name()), &[])),
        }
    }
}

/// The text of one voice's form. `is_own` says that the framework is the one the site is made of.
pub(super) fn text(voice: Voice, slug: &str, framework: &Framework, is_own: bool, words: &Words) -> String {
    let word = |name: &str| words.get(&format!("new-form-{}-{name}", voice.name()), &[]);
    let title =
        words.get("new-form-title", &[("name", Arg::from(super::title(slug))), ("voice", Arg::from(word("voice")))]);
    let others = Voice::ALL.into_iter().filter(|other| *other != voice);
    let others: Vec<_> = others.map(|other| other.id(slug, words)).collect();
    let framework_line = if is_own { String::new() } else { format!("framework: {}\n", framework.id.value) };
    let kind = if voice == Voice::Own { "scan" } else { "feedback" };
    let mut text = format!(
        "{}\nkind: {kind}\ntitle: {}\n{}\ndraft: true\nversion: \"1\"\n{framework_line}respondent: {}\nintro: |\n  {}\n\n",
        comments(&words.get("new-form-about", &[]), ""),
        scalar(title.trim()),
        comments(&words.get("new-form-draft", &[]), ""),
        scalar(&word("respondent")),
        word("intro").replace('\n', "\n  "),
    );
    text.push_str(&format!("{}\nscale:\n  from: 1\n  to: 5\n", comments(&words.get("new-form-scale", &[]), "")));
    if voice != Voice::Own {
        let label = scalar(&words.get("new-form-apart", &[]));
        text.push_str(&format!("  apart: [{{id: niet-gezien, label: {label}}}]\n"));
    }
    text.push_str("\nparts:\n");
    for (area, competencies) in axes(&framework.domains) {
        let own = area.id.value.as_str();
        // No competency has the id of an area: both have an address in the framework.
        let title = scalar(&area.title);
        text.push_str(&format!("  - id: {own}\n    title: {title}\n    area: {own}\n    statements:\n"));
        for competency in competencies {
            let about = competency.text.as_deref().unwrap_or(&competency.title);
            let statement = word("statement");
            text.push_str(&format!(
                "{}\n      - id: {id}\n        text: {}\n        competencies: [{id}]\n",
                comments(&format!("{}: {}", competency.title, one_line(about)), "      "),
                scalar(&format!("{statement} ({})", competency.title)),
                id = id(competency),
            ));
        }
    }
    text.push_str(&format!("\nresult: {{show: [radar, dots, table], compare_with: [{}]}}\n", others.join(", ")));
    text
}

/// Domains, and the parts they are split into, that hold competencies; what a newer version dropped counts no more.
pub(super) fn axes(domains: &[Area]) -> Vec<(&Area, Vec<&Competency>)> {
    let mut axes = Vec::new();
    for area in domains.iter().filter(|area| area.replaced_by.is_empty()) {
        let current: Vec<_> = area.competencies.iter().filter(|one| one.replaced_by.is_empty()).collect();
        if !current.is_empty() {
            axes.push((area, current));
        }
        axes.extend(self::axes(&area.areas));
    }
    axes
}

fn id(competency: &Competency) -> &str {
    competency.id.value.as_str()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn comments(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("{indent}# {}", line.trim())).collect::<Vec<_>>().join("\n")
}
