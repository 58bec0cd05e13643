// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDiscoveredResourceCountsGroupByRegion`, from `config/GetDiscoveredResourceCountsGroupByRegion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupedResourceCount};

/// Counts the resources of the current account in each region.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetDiscoveredResourceCountsGroupByRegionRequest::new();
/// let reply = client.get_discovered_resource_counts_group_by_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupByRegionRequest {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

impl GetDiscoveredResourceCountsGroupByRegionRequest {
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
}

request! {
    GetDiscoveredResourceCountsGroupByRegionRequest {
        "ResourceType" => resource_type: query,
    }
}

impl Operation for GetDiscoveredResourceCountsGroupByRegionRequest {
    type Response = GetDiscoveredResourceCountsGroupByRegionResponse;
    type Error = GetDiscoveredResourceCountsGroupByRegionError;
    const INFO: OperationInfo = super::operation(
            "GetDiscoveredResourceCountsGroupByRegion",
        )
        .read_only();
    const ERRORS: &'static [GetDiscoveredResourceCountsGroupByRegionError] = &[
        GetDiscoveredResourceCountsGroupByRegionError::NoPermission,
        GetDiscoveredResourceCountsGroupByRegionError::MemberNotBelongToMaster,
        GetDiscoveredResourceCountsGroupByRegionError::AccountNotExisted,
        GetDiscoveredResourceCountsGroupByRegionError::ServiceUnavailable,
    ];
}

/// Response to [`GetDiscoveredResourceCountsGroupByRegionRequest`].
#[non_exhaustive]
pub struct GetDiscoveredResourceCountsGroupByRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `399BD94C-D20C-4D27-88D4-89E8D75C0595`.
    pub request_id: Option<String>,
    /// Counts of resources, one entry each.
    pub discovered_resource_counts_summary: Vec<GroupedResourceCount>,
}

response! {
    GetDiscoveredResourceCountsGroupByRegionResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceCountsSummary" => discovered_resource_counts_summary: list(""),
    }
}

/// Errors that the documentation of [`GetDiscoveredResourceCountsGroupByRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetDiscoveredResourceCountsGroupByRegionError = super::DocumentedError;
