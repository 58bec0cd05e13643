//! Stage 4: the service as it is on the wire. Knows nothing of Rust.
//!
//! This is the public heart of the generator: `emit`, `export`, `explain` and `diff` read it and nothing else.

mod body_status;
mod build;
mod committed;
pub(crate) mod detect;
mod errors;
mod group;
mod item_limits;
mod merge;
mod override_hints;
mod overrides;
mod product;
mod request;
mod response;
pub mod rules;
mod sensitive;
mod union;
pub(crate) mod wire_facts;

pub use build::{Built, build};
pub use product::PageIdentity;
pub use wire_facts::resolve_wire;

use crate::{doc::ParamTable, examples::example_tree::TableHints, vocabulary::TypeWord};

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
mod group_tests;
#[cfg(test)]
mod guess_tests;
#[cfg(test)]
mod request_tests;
#[cfg(test)]
mod response_tests;
#[cfg(test)]
mod search_tests;
#[cfg(test)]
mod tests;
