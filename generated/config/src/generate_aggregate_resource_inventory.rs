// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAggregateResourceInventory`, from `config/GenerateAggregateResourceInventory.md`.

use alicloud_runtime::codegen::*;

/// Starts making a downloadable inventory of all resources in an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateAggregateResourceInventoryRequest::new()
///     .aggregator_id("...");
/// let reply = client.generate_aggregate_resource_inventory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAggregateResourceInventoryRequest {
    /// The regions that are concerned.
    pub regions: Option<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// IDs of the accounts to work on or to narrow the list down to.
    pub account_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Whether resources that exist, deleted ones, or both are meant.
    pub resource_deleted: Option<i32>,
}

impl GenerateAggregateResourceInventoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Regions`.
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(mut self, value: impl Into<String>) -> Self {
        self.account_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ResourceDeleted`.
    #[inline]
    pub fn resource_deleted(mut self, value: i32) -> Self {
        self.resource_deleted = Some(value);
        self
    }
}

request! {
    GenerateAggregateResourceInventoryRequest {
        "Regions" => regions: query,
        "ResourceTypes" => resource_types: query,
        "AccountIds" => account_ids: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceDeleted" => resource_deleted: query,
    }
}

impl Operation for GenerateAggregateResourceInventoryRequest {
    type Response = GenerateAggregateResourceInventoryResponse;
    type Error = GenerateAggregateResourceInventoryError;
    const INFO: OperationInfo = super::operation("GenerateAggregateResourceInventory")
        .required(&["AggregatorId"]);
    const ERRORS: &'static [GenerateAggregateResourceInventoryError] = &[
        GenerateAggregateResourceInventoryError::AccountNotExisted,
        GenerateAggregateResourceInventoryError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateAggregateResourceInventoryRequest`].
pub type GenerateAggregateResourceInventoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GenerateAggregateResourceInventoryRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateAggregateResourceInventoryError = super::DocumentedError;
