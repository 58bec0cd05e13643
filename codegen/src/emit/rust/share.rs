//! What the files of all products have of one product: as long as it is the same, these files are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    emit::Files,
    model::TextLevel,
    plan::{OperationPlan, Product},
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
}

impl FirstCall {
    fn of(operation: &OperationPlan) -> Self {
        Self {
            method: operation.module.clone(),
            request: operation.request.name.clone(),
        }
    }

    /// The first one of a product.
    pub(super) fn find(product: &Product) -> Option<Self> {
        let is_simple = |o: &&OperationPlan| {
            o.info.read_only && o.info.required.is_empty() && o.deprecated.is_none()
        };
        product.operations.iter().find(is_simple).map(Self::of)
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

    /// The first product that has one.
    pub(super) fn first_call(shares: &[Self]) -> Option<(&Self, &FirstCall)> {
        let mut calls = shares
            .iter()
            .filter_map(|share| Some((share, share.first_call.as_ref()?)));
        calls.next()
    }
}
