//! Search: what is said on a site's pages → an index in small pieces, and the answers to queries.
//!
//! It knows words, not sites: a [`Corpus`] is pages with titles, headings and texts, whatever they are about. [`Index::of`]
//! reads it, in parallel. Words of one stem that look alike are one *class*; a class also has the pages where it is part of a
//! compound, for less. For each class and page the weight is known beforehand, in one byte, so that a query only adds. The
//! [`shards`] of an index are what a browser loads piece by piece; [`Index::search`] asks the same index from a terminal by
//! the same rules as the theme's scripts.

mod candidates;
mod classes;
mod compounds;
mod corpus;
mod distance;
mod idle;
mod index;
mod pieces;
mod places;
mod postings;
mod query;
mod shards;
mod stems;
mod stop_words;
mod varint;
mod vocabulary;
mod wordlist;
pub mod words;

pub use candidates::{Candidate, Route};
pub use corpus::{Corpus, Entry, Facet, Section};
pub use idle::{Idle, idle};
pub use index::Index;
pub use query::{Answer, Hit, Term};
pub use shards::{Data, Shard, shards};
