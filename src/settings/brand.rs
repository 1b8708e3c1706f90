//! What `katern.yaml` says of how a site looks: colours, typefaces, what stands below every page, what the homes show.

use super::NavigationEntry;
use crate::{
    diagnostics::Report,
    model::web::WebAddress,
    source::Placed,
    suggest::nearest,
    yaml::{Decode, Node, Shape, Value, choice, record},
};

record! {
    /// The partnership's colours.
    pub struct Colours {
        /// For links and what one can do.
        pub accent: Option<Placed<Colour>>,
        /// By domain or area.
        pub domains: Vec<(Placed<String>, Placed<Colour>)>,
    }
}

/// Red, green and blue of `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl std::str::FromStr for Colour {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        // Looked at by byte: a number may have a plus before it, a part of a colour may not.
        let fits = |hex: &&str| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        let hex = text.strip_prefix('#').filter(fits).ok_or(())?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map_err(drop);
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }
}

impl Decode for Colour {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("colour", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "colour", pattern: r#"^#[0-9a-fA-F]{6}$"#, number: false }
    }
}

record! {
    /// The typefaces.
    #[derive(Default)]
    pub struct Fonts {
        /// Of running text.
        pub text: TypefaceChoice = TypefaceChoice::Theme,
        /// Of headings.
        pub headings: TypefaceChoice = TypefaceChoice::Theme,
    }
}

/// A typeface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TypefaceChoice {
    /// The theme's.
    #[default]
    Theme,
    /// Whatever the visitor's device has; nothing is loaded.
    System,
    /// Files of the publisher's, as paths from the site's root.
    Files(Vec<Placed<String>>),
}

impl TypefaceChoice {
    /// The publisher's files.
    pub fn files(&self) -> &[Placed<String>] {
        match self {
            Self::Files(files) => files,
            Self::Theme | Self::System => &[],
        }
    }
}

/// What is written for [`TypefaceChoice::System`].
pub(super) const SYSTEM: &str = "system";

impl Decode for TypefaceChoice {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(&node.value, Value::Scalar { text, .. } if text == SYSTEM) {
            return Some(Self::System);
        }
        let files = Vec::<Placed<String>>::decode(node, report)?;
        // Only what every browser reads, and is small.
        let wrong = |file: &&Placed<String>| !file.value.to_ascii_lowercase().ends_with(".woff2");
        let wrong: Vec<_> = files.iter().filter(wrong).cloned().collect();
        for Placed { value: text, place } in &wrong {
            let value = Value::Scalar { text: text.clone(), plain: true };
            Node { place: *place, value }.refuse::<()>("font", "", nearest(text, [SYSTEM]).unwrap_or("none"), report);
        }
        wrong.is_empty().then_some(Self::Files(files))
    }

    fn shape() -> Shape {
        let file = Shape::Written { expected: "font", pattern: r"\.[Ww][Oo][Ff][Ff]2$", number: false };
        Shape::Either(vec![Shape::Choice(&[SYSTEM]), Shape::List(Box::new(file))])
    }
}

record! {
    /// What stands below every page.
    pub struct Footer {
        /// In the publisher's words.
        pub text: Option<String>,
        /// Pages of the site, and addresses elsewhere.
        pub links: Vec<NavigationEntry>,
        /// What others may do with what is published.
        pub licence: Option<Licence>,
    }
}

record! {
    /// A licence.
    pub struct Licence {
        /// Its name.
        pub name: String,
        /// Where it can be read.
        pub url: Option<WebAddress>,
    }
}

record! {
    /// What the homes show, in this order; what is not among it is not shown.
    #[derive(Default)]
    pub struct Home {
        /// The portal's.
        pub portal: Option<Vec<Block<PortalBlock>>>,
        /// That of a domain's own site.
        pub domain: Option<Vec<Block<DomainBlock>>>,
    }
}

/// A part of a home.
#[derive(Clone, Debug)]
pub enum Block<T> {
    /// One that Katern makes.
    Made(T),
    /// The text of a page, a file in `content/`.
    Page(Placed<String>),
}

record! {
    struct PageBlock {
        page: Placed<String>,
    }
}

impl<T: Decode> Decode for Block<T> {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        match node.value {
            Value::Map(_) => PageBlock::decode(node, report).map(|block| Self::Page(block.page)),
            _ => T::decode(node, report).map(Self::Made),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![T::shape(), PageBlock::shape()])
    }
}

choice! {
    /// A part of the portal's home.
    pub enum PortalBlock {
        /// A door to each domain.
        Domains = "domains",
        /// The text of `content/index.md`.
        Text = "text",
        /// What there is, by kind.
        Lists = "lists",
        /// The other pages.
        Pages = "pages",
    }
}

choice! {
    /// A part of the home of a domain's own site.
    pub enum DomainBlock {
        /// Where to go first: the scan, feedback, activities.
        Doors = "doors",
        /// The domain's text.
        Text = "text",
        /// Its competencies.
        Competencies = "competencies",
        /// Activities for it.
        Activities = "activities",
        /// Forms that ask about it.
        Forms = "forms",
        /// Pages of the site.
        Pages = "pages",
        /// What to read.
        Literature = "literature",
        /// What else names it.
        Relations = "relations",
    }
}
