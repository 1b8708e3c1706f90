//! The style, as far as it can concern works of one type.
//!
//! The style serves every work there is, and asks at every turn what a work is: half of it is about others. The processor
//! looks whether anything will come of a part before it sets that part, anew at every level above it. So the branches for
//! works of other types are taken out once, for all works of a type; what is left is the style's own, and comes out the same.

use hayagriva::citationberg::{
    Choose, ChooseBranch, ChooseMatch, Group, IndependentStyle, LayoutRenderingElement as Element, Names, NamesChild,
    taxonomy::Kind,
};

/// What of a style concerns works of a type.
pub(super) fn narrowed(style: &IndependentStyle, kind: &str) -> IndependentStyle {
    let mut narrowed = style.clone();
    // A type that the style knows nothing of is none of its types.
    let kind = kind.parse().ok();
    let lists = [Some(&mut narrowed.citation.layout), narrowed.bibliography.as_mut().map(|list| &mut list.layout)];
    lists.into_iter().flatten().for_each(|layout| each(&mut layout.elements, kind));
    narrowed.macros.iter_mut().for_each(|part| each(&mut part.children, kind));
    narrowed
}

fn each(elements: &mut Vec<Element>, kind: Option<Kind>) {
    for element in elements {
        match element {
            Element::Group(Group { children, .. }) => each(children, kind),
            Element::Names(Names { children, .. }) => {
                for child in children {
                    if let NamesChild::Substitute(substitute) = child {
                        each(&mut substitute.children, kind);
                    }
                }
            }
            Element::Choose(choose) => choice(choose, kind),
            Element::Text(_) | Element::Number(_) | Element::Date(_) | Element::Label(_) => {}
        }
    }
}

/// Takes out the branches that works of the type never come to. A choice stays one, were it of a single branch: the processor
/// counts what stands in a choice otherwise than what stands in its place.
fn choice(choose: &mut Choose, kind: Option<Kind>) {
    let branches: Vec<_> = choose.branches().filter_map(|branch| left(branch, kind)).collect();
    let mut branches = branches.into_iter();
    choose.if_ = branches.next().unwrap_or_else(|| branch(ChooseMatch::Any, Vec::new()));
    choose.else_if = branches.collect();
    for branch in std::iter::once(&mut choose.if_).chain(&mut choose.else_if) {
        each(&mut branch.children, kind);
    }
    if let Some(otherwise) = &mut choose.otherwise {
        each(&mut otherwise.children, kind);
    }
}

/// A branch without its tests on the type, if works of the type can come to it.
fn left(before: &ChooseBranch, kind: Option<Kind>) -> Option<ChooseBranch> {
    let Some(types) = &before.type_ else { return Some(before.clone()) };
    let (is_one, are_all) = (types.iter().any(|of| Some(*of) == kind), types.iter().all(|of| Some(*of) == kind));
    let untested = ChooseBranch { type_: None, ..before.clone() };
    match before.match_ {
        ChooseMatch::All => are_all.then_some(untested),
        ChooseMatch::Any if is_one => Some(branch(ChooseMatch::All, before.children.clone())),
        ChooseMatch::Any => Some(untested),
        ChooseMatch::None => (!is_one).then_some(untested),
    }
}

/// A branch without tests: of none all hold, and not any.
fn branch(match_: ChooseMatch, children: Vec<Element>) -> ChooseBranch {
    ChooseBranch {
        disambiguate: None,
        is_numeric: None,
        is_uncertain_date: None,
        locator: None,
        position: None,
        type_: None,
        variable: None,
        match_,
        children,
    }
}
