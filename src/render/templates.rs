//! The template engine: the only place that knows Tera.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use super::{data, filters};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    page::{Engine, Frame, Head, Page},
    route,
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
    #[serde(flatten)]
    head: &'a Head,
    address: &'a str,
    root: &'a str,
    /// What leads to the theme's files.
    theme: &'a str,
}

impl Templates {
    /// Reads the templates of a theme.
    ///
    /// # Errors
    /// A diagnostic on the first template that can't be read.
    pub fn read(theme: &Theme) -> Result<Self, Box<Diagnostic>> {
        let mut tera = Tera::new();
        filters::register(&mut tera, &Arc::clone(&theme.words), theme.language);
        let paths: Vec<_> = theme.templates().map(|(name, path, _)| (name.to_owned(), path.clone())).collect();
        let mut templates = Self { tera, paths, theme: route::theme_file(&theme.folder).to_string() };
        let texts: Vec<_> = theme.templates().map(|(name, _, text)| (name, text)).collect();
        let added = templates.tera.add_raw_templates(texts);
        match added {
            Ok(()) => Ok(templates),
            Err(error) => Err(Box::new(templates.diagnostic(&error, ""))),
        }
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
        let place = PageContext { head: &page.head, address: page.address.as_str(), root: &root, theme: &theme };
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
