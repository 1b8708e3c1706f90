//! The template engine: the only place that knows Tera.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use super::{data, filters};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    page::{Engine, Frame, Head, Link, Page},
    route::{self, Address},
    source::{Location, Place, SitePath},
    theme::Theme,
};

/// A template that can't be read or filled.
pub static TEMPLATE: Code = Code::error("template");

/// A theme's templates, ready to fill.
pub struct Templates {
    tera: Tera,
    paths: Vec<(String, SitePath)>,
    /// Where the theme's files are published, from an edition's root.
    theme: String,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Templates({})", self.paths.len())
    }
}

/// What all pages of an edition share, as templates take it.
#[derive(Debug)]
pub struct PreparedFrame(Value);

/// What every template is given as `page`: the head, and where the page stands.
#[derive(Serialize)]
struct PageContext<'a> {
    title: &'a str,
    description: &'a Option<String>,
    crumbs: &'a [Link],
    tone: &'a Option<String>,
    updated: &'a Option<String>,
    path: &'a Option<String>,
    section: &'a Option<Address>,
    canonical: &'a Option<Address>,
    feed: &'a Option<Address>,
    hidden: bool,
    address: &'a str,
    root: &'a str,
    /// What leads to the theme's files.
    theme: &'a str,
}

impl Templates {
    /// Reads the templates of a theme.
    ///
    /// # Errors
    /// A diagnostic on each template that can't be read. What stumbles only when a page is made of it is told by then.
    pub fn read(theme: &Theme) -> Result<Self, Vec<Diagnostic>> {
        let mut tera = Tera::new();
        filters::register(&mut tera, &Arc::clone(&theme.words), theme.language);
        let paths: Vec<_> = theme.templates().map(|(name, path, _)| (name.to_owned(), path.clone())).collect();
        let mut templates = Self { tera, paths, theme: route::theme_file(&theme.folder).to_string() };
        let mut texts: Vec<_> = theme.templates().map(|(name, _, text)| (name, text)).collect();
        let Err(error) = templates.tera.add_raw_templates(texts.iter().copied()) else { return Ok(templates) };
        let mut told = Vec::new();
        let mut broken = Vec::new();
        texts.retain(|text| match templates.broken_alone(*text) {
            Some(diagnostic) => {
                told.push(diagnostic);
                broken.push(*text);
                false
            }
            None => true,
        });
        if broken.is_empty() {
            return Err(templates.diagnostics(&error, &texts));
        }
        // What is wrong between the others can be told where they need nothing of those that are broken.
        let is_alone = |(name, text): &(&str, &str)| {
            !text.contains("component") && !texts.iter().any(|(_, other)| other.contains(&format!("\"{name}\"")))
        };
        if broken.iter().all(is_alone)
            && let Err(error) = templates.tera.add_raw_templates(texts.iter().copied())
        {
            told.extend(templates.diagnostics(&error, &texts));
        }
        Err(told)
    }

    /// What is wrong between templates: the engine tells all of it in one text, in which each stands behind an empty line.
    fn diagnostics(&self, error: &tera::Error, texts: &[(&str, &str)]) -> Vec<Diagnostic> {
        let ErrorKind::Msg(reports) = error.kind() else { return vec![self.diagnostic(error, "")] };
        let told: Vec<_> = reports.split("\n\n").filter_map(|report| self.reported(report, texts)).collect();
        if told.is_empty() { vec![self.diagnostic(error, "")] } else { told }
    }

    /// A report of the engine's: what it says, `--> name:line:column`, the line, and a mark under each character that it is about.
    fn reported(&self, report: &str, texts: &[(&str, &str)]) -> Option<Diagnostic> {
        let (reason, rest) = report.strip_prefix("error: ")?.split_once('\n')?;
        let mut place = rest.lines().next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse::<usize>().ok()?, place.next()?.parse::<usize>().ok()?);
        let name = place.next()?;
        let (_, text) = texts.iter().find(|(known, _)| *known == name)?;
        let line_start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let after = |from: usize, characters: usize| {
            text[from..].char_indices().nth(characters).map_or(text.len(), |(at, _)| from + at)
        };
        let start = after(line_start, column.checked_sub(1)?);
        let end = after(start, rest.lines().last()?.matches('^').count());
        let (_, path) = self.paths.iter().find(|(known, _)| known == name)?;
        let location = Location { path: path.clone(), place: Some(Place::new(start, end)) };
        Some(Diagnostic::new(&TEMPLATE, Some(location), vec![("reason", Arg::from(reason.to_owned()))]))
    }

    /// What is wrong with a template that can't be read whatever stands in the others.
    fn broken_alone(&self, (name, text): (&str, &str)) -> Option<Diagnostic> {
        let error = Tera::new().add_raw_template(name, text).err()?;
        matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| self.diagnostic(&error, ""))
    }

    /// The frame of an edition, prepared once for all its pages.
    pub fn frame(frame: &Frame) -> PreparedFrame {
        PreparedFrame(Value::from_serializable(frame))
    }

    /// Makes a page's text.
    ///
    /// # Errors
    /// A diagnostic at the place in the template.
    pub fn render(&self, frame: &PreparedFrame, page: &Page) -> Result<String, Box<Diagnostic>> {
        match page.engine {
            Engine::Template(template) => self.fill(template, frame, page),
            Engine::Json => Ok(data::json(&page.view)),
            Engine::Script(name) => Ok(data::script(name, &page.view)),
            Engine::Part => Ok(data::part(&page.view)),
            Engine::Text => Ok(data::text(&page.view)),
        }
    }

    fn fill(
        &self,
        template: &'static str,
        PreparedFrame(frame): &PreparedFrame,
        page: &Page,
    ) -> Result<String, Box<Diagnostic>> {
        let root = page.head.root.clone().unwrap_or_else(|| page.address.to_root());
        let mut context = Context::new();
        context.insert_value("site", frame.clone());
        let theme = format!("{root}{}", self.theme);
        // Each by its name: a record within another would be handed over as a map, with keys that are texts of their own.
        let Head { title, description, crumbs, tone, updated, path, section, canonical, feed, hidden, root: _ } =
            &page.head;
        let place = PageContext {
            title,
            description,
            crumbs,
            tone,
            updated,
            path,
            section,
            canonical,
            feed,
            hidden: *hidden,
            address: page.address.as_str(),
            root: &root,
            theme: &theme,
        };
        context.insert("page", &place);
        context.insert("view", &*page.view);
        self.tera.render(template, &context).map_err(|error| Box::new(self.diagnostic(&error, template)))
    }

    fn diagnostic(&self, error: &tera::Error, template: &str) -> Diagnostic {
        let (name, place, reason) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let range = &report.span().range;
                (report.filename(), Some(Place::new(range.start, range.end)), report.message().to_owned())
            }
            // Those that concern several templates name the first of them.
            _ => {
                let reason = error.to_string();
                let named = self.paths.iter().find(|(name, _)| reason.contains(&format!("'{name}'")));
                (named.map_or(template, |(name, _)| name), None, reason)
            }
        };
        let path = self.paths.iter().find(|(known, _)| known == name).map(|(_, path)| path.clone());
        let location = path.map(|path| Location { path, place });
        Diagnostic::new(&TEMPLATE, location, vec![("reason", Arg::from(reason))])
    }
}
