//! Stage 4: the service as it is on the wire. Knows nothing of Rust.
//!
//! [`build()`] makes [`model::Api`](crate::model::Api) of all pages of a run: what `plan`, `export` and `diff`
//! read, and nothing before it.

mod body_status;
mod build;
mod committed;
mod defaults;
pub(crate) mod detect;
mod errors;
mod group;
mod hosts;
mod item_limits;
mod keyed;
mod listed_texts;
mod merge;
mod override_hints;
mod override_values;
mod overrides;
mod page_owners;
mod product;
mod request;
mod response;
pub mod rules;
mod sensitive;
mod states;
mod union;
pub(crate) mod wire_facts;

pub use build::{Built, build};
pub use product::PageIdentity;
pub use wire_facts::resolve_wire;

use crate::{
    doc::ParamTable,
    examples::{Node, example_tree::TableHints},
    model::Type,
    vocabulary::TypeWord,
};

/// The type of the values in a list that has no objects and no lists; `None` for anything else.
fn list_value(node: &Node) -> Option<Type> {
    let Node::List(items) = node else {
        return None;
    };
    match items.first()? {
        Node::String(_) => Some(Type::String),
        Node::Bool(_) => Some(Type::Bool),
        Node::Number(number) if !number.contains('.') => Some(Type::I64),
        Node::Number(_) => Some(Type::F64),
        Node::Null | Node::List(_) | Node::Object(_) => None,
    }
}

/// What the tables of an operation say that decides how its examples are read.
fn table_hints<'a>(action: &'a str, tables: &'a [ParamTable]) -> TableHints<'a> {
    let rows = || tables.iter().flat_map(|t| &t.rows);
    let says = |test: fn(&TypeWord) -> bool| rows().any(|r| test(&r.ty.value.kind));
    TableHints {
        action,
        row_names: rows().map(|r| r.name.value.as_str()).collect(),
        says_lists: says(|word| matches!(word, TypeWord::List(Some(_)))),
        promises_number: says(|word| {
            matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::Float)
        }),
    }
}

#[cfg(test)]
mod cell_tests;
#[cfg(test)]
mod group_tests;
#[cfg(test)]
mod guess_tests;
#[cfg(test)]
mod json_text_tests;
#[cfg(test)]
mod request_tests;
#[cfg(test)]
mod response_tests;
#[cfg(test)]
mod rest_tests;
#[cfg(test)]
mod search_tests;
#[cfg(test)]
mod tests;
