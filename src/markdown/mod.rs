//! STUB until the branch lands.
#![allow(missing_docs)]
use crate::{diagnostics::Report, model::step::Facts, source::Place};
use std::borrow::Cow;
pub fn read(text: &str, _offset: usize, _report: &mut Report) -> Body {
    Body { parts: vec![Part::Text(Html(text.to_owned()))], holes: vec![], headings: vec![], ids: vec![] }
}
#[derive(Clone, Debug, Default)]
pub struct Body {
    pub parts: Vec<Part>,
    pub holes: Vec<Hole>,
    pub headings: Vec<Heading>,
    pub ids: Vec<String>,
}
#[derive(Clone, Debug)]
pub struct Heading {
    pub level: u8,
    pub id: String,
    pub text: String,
    pub place: Place,
}
#[derive(Clone, Debug)]
pub enum Part {
    Text(Html),
    Step(Step),
}
#[derive(Clone, Debug)]
pub struct Step {
    pub heading: usize,
    pub title: Html,
    pub facts: Facts,
    pub place: Place,
    pub parts: Vec<Part>,
}
#[derive(Clone, Debug)]
pub struct Html(String);
#[derive(Clone, Debug)]
pub enum Hole {
    Link { target: LinkTarget, title: Option<String>, bare: bool, place: Place },
    Image { src: String, alt: String, title: Option<String>, place: Place },
    Word(&'static str),
    Block { block: Block, place: Place },
}
#[derive(Clone, Debug)]
pub enum LinkTarget {
    Outside(String),
    File { path: String, anchor: Option<String> },
    Here(String),
    Id { folder: Option<String>, id: String, anchor: Option<String> },
}
#[derive(Clone, Debug)]
pub enum Block {
    Cards(u8),
    Quadrant(u8),
    Sheet(Sheet),
    Video(Video),
}
#[derive(Clone, Debug)]
pub struct Sheet {
    pub framework: Option<crate::source::Placed<String>>,
    pub areas: Vec<crate::source::Placed<String>>,
}
#[derive(Clone, Debug)]
pub struct Video {
    pub title: String,
    pub url: crate::model::activity::WebAddress,
    pub image: Option<crate::source::Placed<String>>,
}
#[derive(Clone, Debug, Default)]
pub struct Fill {
    pub open: String,
    pub close: String,
}
pub enum Written<'a> {
    Markup(Cow<'a, str>),
    Block(usize),
}
impl Html {
    pub fn write<'a>(&'a self, _fills: &[Fill]) -> impl Iterator<Item = Written<'a>> {
        std::iter::once(Written::Markup(Cow::Borrowed(self.0.as_str())))
    }
}
pub type Cards = u8;
pub type Quadrant = u8;
