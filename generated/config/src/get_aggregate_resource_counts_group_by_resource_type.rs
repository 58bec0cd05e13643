// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceCountsGroupByResourceType`, from `config/GetAggregateResourceCountsGroupByResourceType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceCountsGroupByResourceTypeGroupedResourceCount};

/// Counts the resources of an account group for each resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceCountsGroupByResourceTypeRequest::new()
///     .aggregator_id("ca-a260626622af0005****");
/// let reply = client.get_aggregate_resource_counts_group_by_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceCountsGroupByResourceTypeRequest {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-a260626622af0005****`.
    pub aggregator_id: Option<String>,
    /// ID of the folder that the call is about.
    pub folder_id: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl GetAggregateResourceCountsGroupByResourceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    GetAggregateResourceCountsGroupByResourceTypeRequest {
        "Region" => region: query,
        "AggregatorId" => aggregator_id: query,
        "FolderId" => folder_id: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for GetAggregateResourceCountsGroupByResourceTypeRequest {
    type Response = GetAggregateResourceCountsGroupByResourceTypeResponse;
    type Error = GetAggregateResourceCountsGroupByResourceTypeError;
    const INFO: OperationInfo = super::operation(
            "GetAggregateResourceCountsGroupByResourceType",
        )
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceCountsGroupByResourceTypeError] = &[
        GetAggregateResourceCountsGroupByResourceTypeError::NoPermission,
        GetAggregateResourceCountsGroupByResourceTypeError::InvalidAggregatorIdValue,
        GetAggregateResourceCountsGroupByResourceTypeError::AccountNotExisted,
        GetAggregateResourceCountsGroupByResourceTypeError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceCountsGroupByResourceTypeRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceCountsGroupByResourceTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99114B22-1EFF-47DF-B906-1CCE82FF9D60`.
    pub request_id: Option<String>,
    /// Counts of resources, one entry each.
    pub discovered_resource_counts_summary: Vec<
        AggregateResourceCountsGroupByResourceTypeGroupedResourceCount,
    >,
}

response! {
    GetAggregateResourceCountsGroupByResourceTypeResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceCountsSummary" => discovered_resource_counts_summary: list(""),
    }
}

/// Errors that the documentation of [`GetAggregateResourceCountsGroupByResourceTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceCountsGroupByResourceTypeError = super::DocumentedError;
