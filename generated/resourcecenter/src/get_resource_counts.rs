// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceCounts`, from `resourcecenter/GetResourceCounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Counts the account's accessible resources, grouped by one dimension and limited by filters.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetResourceCountsRequest::new();
/// let reply = client.get_resource_counts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceCountsRequest {
    /// Key that opens, signs or picks out the group by.
    pub group_by_key: Option<String>,
    /// Conditions that narrow the list down. Items: at most 10.
    pub filter: Vec<Filter>,
}

impl GetResourceCountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupByKey`.
    pub fn group_by_key(mut self, value: impl Into<String>) -> Self {
        self.group_by_key = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetResourceCountsRequest {
        "GroupByKey" => group_by_key: query,
        "Filter" => filter: query,
    }
}

impl Operation for GetResourceCountsRequest {
    type Response = GetResourceCountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetResourceCounts").read_only();
}

/// Response to [`GetResourceCountsRequest`].
#[non_exhaustive]
pub struct GetResourceCountsResponse {
    /// Key that opens, signs or picks out the group by. Example: `ResourceType`.
    pub group_by_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D98D9B0-318D-56A4-910C-93B5F945AF2B`.
    pub request_id: Option<String>,
    /// Conditions that items have to meet.
    pub filters: Vec<ResourceCountFilter>,
    /// The resource counts that were found or are concerned, one entry each.
    pub resource_counts: Vec<ResourceCount>,
}

response! {
    GetResourceCountsResponse {
        "GroupByKey" => group_by_key: value,
        "RequestId" => request_id: value,
        "Filters" => filters: list(""),
        "ResourceCounts" => resource_counts: list(""),
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct ResourceCountFilter {
    /// Name in a pair of name and value. Example: `RegionId`.
    pub key: Option<String>,
    /// The values that were found or are concerned, one entry each. Example: `cn-shanghai`.
    pub values: Vec<String>,
}

response! {
    ResourceCountFilter {
        "Key" => key: value,
        "Values" => values: list(""),
    }
}

/// The resource counts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceCount {
    /// What the counted items have in common, such as their type or region.
    /// Example: `ACS::ECS::NetworkInterface`.
    pub group_name: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i64>,
}

response! {
    ResourceCount {
        "GroupName" => group_name: value,
        "Count" => count: value,
    }
}
