// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDiscoveredResourceCountsGroupByResourceType`, from `config/GetDiscoveredResourceCountsGroupByResourceType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregateResourceCountsGroupByResourceTypeGroupedResourceCount};

/// Counts the resources of the current account for each resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetDiscoveredResourceCountsGroupByResourceTypeRequest::new()
///     .region("cn-hangzhou");
/// let reply = client.get_discovered_resource_counts_group_by_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupByResourceTypeRequest {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
}

impl GetDiscoveredResourceCountsGroupByResourceTypeRequest {
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
}

request! {
    GetDiscoveredResourceCountsGroupByResourceTypeRequest {
        "Region" => region: query,
    }
}

impl Operation for GetDiscoveredResourceCountsGroupByResourceTypeRequest {
    type Response = GetDiscoveredResourceCountsGroupByResourceTypeResponse;
    type Error = GetDiscoveredResourceCountsGroupByResourceTypeError;
    const INFO: OperationInfo = super::operation(
            "GetDiscoveredResourceCountsGroupByResourceType",
        )
        .read_only();
    const ERRORS: &'static [GetDiscoveredResourceCountsGroupByResourceTypeError] = &[
        GetDiscoveredResourceCountsGroupByResourceTypeError::NoPermission,
        GetDiscoveredResourceCountsGroupByResourceTypeError::MemberNotBelongToMaster,
        GetDiscoveredResourceCountsGroupByResourceTypeError::AccountNotExisted,
        GetDiscoveredResourceCountsGroupByResourceTypeError::ServiceUnavailable,
    ];
}

/// Response to [`GetDiscoveredResourceCountsGroupByResourceTypeRequest`].
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupByResourceTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC9BD94C-D20C-4D27-88D4-89E8D75C051B`.
    pub request_id: Option<String>,
    /// Counts of resources, one entry each.
    pub discovered_resource_counts_summary: Vec<
        AggregateResourceCountsGroupByResourceTypeGroupedResourceCount,
    >,
}

response! {
    GetDiscoveredResourceCountsGroupByResourceTypeResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceCountsSummary" => discovered_resource_counts_summary: list(""),
    }
}

/// Errors that the documentation of [`GetDiscoveredResourceCountsGroupByResourceTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetDiscoveredResourceCountsGroupByResourceTypeError = super::DocumentedError;
