//! Whatever somebody searches for, on a site with something to find.

use std::sync::Arc;

use katern::{
    edition::Scope,
    features::search::{corpus, searched},
    search::Index,
    settings::Overrides,
};
use proptest::{
    collection,
    prelude::{Strategy, prop_oneof},
    sample,
};

use super::{edits::soup, hold};
use crate::common;

#[test]
fn any_query() {
    let root = common::repository().join("tests/sites/search");
    let product = katern::plan(&common::from_folder(&root), &Overrides::default()).product.expect("it can be rendered");
    let portal = Arc::new(Scope::portal(&product.catalog, &product.settings, &product.theme.words));
    let edition = portal.edition();
    let (index, count) = (Index::of(&corpus(&edition)), searched(&edition).len());
    let words = sample::select(
        &["werkplekbegeleider", "feedback", "mentor", "gesprekken", "de", "e", "studentbegeleiding"][..],
    );
    let part = prop_oneof![2 => words.prop_map(str::to_owned), 1 => soup(3), 1 => "[a-zA-Zé’\"*?:-]{0,12}"];
    hold(500, collection::vec(part, 0..6), |parts| {
        for between in ["", " "] {
            let answer = index.search(&parts.join(between));
            assert!(answer.hits.iter().all(|hit| hit.page < count));
        }
    });
}
