// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResourcesForRegion`, from `polardb/ListTagResourcesForRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists all tag bindings of one resource type in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ListTagResourcesForRegionRequest::new();
/// let reply = client.list_tag_resources_for_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesForRegionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl ListTagResourcesForRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesForRegionRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ListTagResourcesForRegionRequest {
    type Response = ListTagResourcesForRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagResourcesForRegion")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListTagResourcesForRegionRequest`], which the documentation does not describe.
pub type ListTagResourcesForRegionResponse = alicloud_runtime::UndocumentedResponse;
