// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceCountsGroupByRegion`, from `config/GetAggregateResourceCountsGroupByRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupedResourceCount};

/// Counts the resources of an account group in each region.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceCountsGroupByRegionRequest::new()
///     .aggregator_id("ca-a260626622af0005****");
/// let reply = client.get_aggregate_resource_counts_group_by_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceCountsGroupByRegionRequest {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a260626622af0005****`.
    pub aggregator_id: Option<String>,
    /// ID of the folder that the call is about.
    pub folder_id: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl GetAggregateResourceCountsGroupByRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `FolderId`.
    pub fn folder_id(mut self, value: impl Into<String>) -> Self {
        self.folder_id = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
}

request! {
    GetAggregateResourceCountsGroupByRegionRequest {
        "ResourceType" => resource_type: query,
        "AggregatorId" => aggregator_id: query,
        "FolderId" => folder_id: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for GetAggregateResourceCountsGroupByRegionRequest {
    type Response = GetAggregateResourceCountsGroupByRegionResponse;
    type Error = GetAggregateResourceCountsGroupByRegionError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceCountsGroupByRegion",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceCountsGroupByRegionError] = &[
        GetAggregateResourceCountsGroupByRegionError::NoPermission,
        GetAggregateResourceCountsGroupByRegionError::InvalidAggregatorIdValue,
        GetAggregateResourceCountsGroupByRegionError::AccountNotExisted,
        GetAggregateResourceCountsGroupByRegionError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceCountsGroupByRegionRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceCountsGroupByRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `399BD94C-D20C-4D27-88D4-89E8D75C0595`.
    pub request_id: Option<String>,
    /// Counts of resources, one entry each.
    pub discovered_resource_counts_summary: Vec<GroupedResourceCount>,
}

response! {
    GetAggregateResourceCountsGroupByRegionResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceCountsSummary" => discovered_resource_counts_summary: list(""),
    }
}

/// Errors that the documentation of [`GetAggregateResourceCountsGroupByRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceCountsGroupByRegionError = super::DocumentedError;
