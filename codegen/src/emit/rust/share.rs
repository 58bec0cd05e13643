//! What the files of all products have of one product: as long as it is the same, these files are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    emit::Files,
    model::TextLevel,
    plan::{OperationPlan, Product, TypeDef},
};

/// A product as manifest, root module and front page of all of them have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Share {
    pub(super) module: String,
    pub(super) title: String,
    pub(super) version: String,
    /// How many operations it has.
    pub(super) operations: usize,
    pub(super) as_of: Option<String>,
    pub(super) text_level: Option<TextLevel>,
    pub(super) first_call: Option<FirstCall>,
}

/// By module, what the files of all products have of it; and where that does not tell them, what they would be if
/// there was no other.
pub(crate) type Shares = BTreeMap<String, (Share, Files)>;

/// A call with nothing set that changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FirstCall {
    /// Method of the client.
    pub(super) method: String,
    /// Name of the request.
    pub(super) request: String,
    /// How well it shows what the product is.
    rank: Rank,
}

/// A list comes before a single thing, what has states before what has none, and then what has more to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Rank {
    is_paged: bool,
    has_states: bool,
    fields: usize,
}

impl Rank {
    fn of(operation: &OperationPlan) -> Self {
        let within = operation.types.iter().map(|def| match def {
            TypeDef::Struct(s) => s.fields.len(),
            TypeDef::Enum(_) => 0,
        });
        let fields = operation.request.fields.len() + operation.response.fields.len();
        Self {
            is_paged: operation.paging.is_some(),
            has_states: operation.state.is_some(),
            fields: fields + within.sum::<usize>(),
        }
    }
}

impl FirstCall {
    fn of(operation: &OperationPlan) -> Self {
        Self {
            method: operation.module.clone(),
            request: operation.request.name.clone(),
            rank: Rank::of(operation),
        }
    }

    /// That of a product which shows best what it is; the first one of several that are as good.
    pub(super) fn find(product: &Product) -> Option<Self> {
        let is_simple = |o: &&OperationPlan| {
            // The configuration knows the region.
            let is_given = |name: &String| o.info.region.as_ref() == Some(name);
            o.info.read_only && o.deprecated.is_none() && o.info.required.iter().all(is_given)
        };
        let simple = product.operations.iter().filter(is_simple).map(Self::of);
        simple.rev().max_by_key(|call| call.rank)
    }

    /// The call in a program that has a client. `module`: where the request is, empty or with its colons.
    pub(super) fn print(&self, module: &str) -> String {
        let call = format!("client.{}({module}{}::new())", self.method, self.request);
        if self.rank.is_paged {
            return format!(
                "    let mut items = {call}.items();\n    \
                 while let Some(item) = items.next().await {{\n        \
                 println!(\"{{:#?}}\", item?);\n    }}\n"
            );
        }
        format!("    let reply = {call}.await?;\n    println!(\"{{reply:#?}}\");\n")
    }
}

impl Share {
    pub(super) fn of(product: &Product) -> Self {
        Self {
            module: product.module.clone(),
            title: product.title.clone(),
            version: product.version.clone(),
            operations: product.operations.len(),
            as_of: product.as_of.clone(),
            text_level: product.text_level,
            first_call: FirstCall::find(product),
        }
    }

    /// The product that shows best what all of them are: the one with the best texts, then the one with the best call.
    pub(super) fn first_call(shares: &[Self]) -> Option<(&Self, &FirstCall)> {
        let calls = shares
            .iter()
            .filter_map(|share| Some((share, share.first_call.as_ref()?)));
        calls
            .rev()
            .max_by_key(|(share, call)| (share.text_level, call.rank))
    }
}
