// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceInventory`, from `config/GetAggregateResourceInventory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceInventory};

/// Gets the latest resource inventory that was generated for an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceInventoryRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregate_resource_inventory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceInventoryRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl GetAggregateResourceInventoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateResourceInventoryRequest {
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateResourceInventoryRequest {
    type Response = GetAggregateResourceInventoryResponse;
    type Error = GetAggregateResourceInventoryError;
    const INFO: OperationInfo = super::operation("GetAggregateResourceInventory")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceInventoryError] = &[
        GetAggregateResourceInventoryError::AccountNotExisted,
        GetAggregateResourceInventoryError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceInventoryRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceInventoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A6D3604-EF1A-5798-A576-2A5FB855493C`.
    pub request_id: Option<String>,
    /// List of resources as a file, with the link to it.
    pub resource_inventory: Option<ResourceInventory>,
}

response! {
    GetAggregateResourceInventoryResponse {
        "RequestId" => request_id: value,
        "ResourceInventory" => resource_inventory: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceInventoryRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceInventoryError = super::DocumentedError;
