//! What a value may be: the other half of a record's declaration, from which schemas for editors are made.
//!
//! `record!` and `choice!` give each type its shape together with how it is decoded, so that the two can't part.

/// What a value may be.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Whatever its author likes.
    Any,
    /// A text or a number, as written.
    Text,
    /// A text of a certain form.
    Written {
        /// The name of what is said of another text, as in [`super::Node::parsed`].
        expected: &'static str,
        /// The form, as a regular expression (ECMA 262) over the whole text.
        pattern: &'static str,
        /// Whether a whole number without quotes has it too.
        number: bool,
    },
    /// Yes or no.
    Truth,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Values of one shape; one alone counts as a list of one, unless it is a map.
    List(Box<Shape>),
    /// Values of one shape behind keys that their author chooses.
    Map(Box<Shape>),
    /// The keys of these records, together in one map.
    Record(Vec<RecordShape>),
    /// One of several.
    Either(Vec<Shape>),
}

/// A record as a shape. Its fields are asked for, not held: a domain holds areas, which hold areas.
#[derive(Clone, Copy, Debug)]
pub struct RecordShape {
    /// The module that declares it, as Rust names it.
    pub module: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// Its fields, in order.
    pub fields: fn() -> Vec<Field>,
}

/// A key of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
    /// What stands behind it.
    pub shape: Shape,
}

impl Shape {
    /// Whether a text or number can be it.
    pub fn takes_scalar(&self) -> bool {
        match self {
            Self::Any | Self::Text | Self::Written { .. } | Self::Truth | Self::Choice(_) => true,
            Self::List(inner) => inner.takes_scalar(),
            Self::Map(_) | Self::Record(_) => false,
            Self::Either(shapes) => shapes.iter().any(Self::takes_scalar),
        }
    }
}

impl RecordShape {
    /// A name that tells it from all others: `framework-competency`.
    pub fn id(&self) -> String {
        let module = self.module.rsplit("::").next().unwrap_or(self.module);
        format!("{module}-{}", self.name.to_lowercase())
    }
}
