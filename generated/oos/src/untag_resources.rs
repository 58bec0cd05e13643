// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `oos/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes the given tags, or all of them, off OOS resources.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UntagResourcesRequest::new()
///     .resource_ids("...")
///     .resource_type("...");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<Value>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Keys of the tags concerned.
    pub tag_keys: Option<Value>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(mut self, value: impl Into<Value>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(mut self, value: impl Into<Value>) -> Self {
        self.tag_keys = Some(value.into());
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceIds" => resource_ids: query_json,
        "ResourceType" => resource_type: query,
        "TagKeys" => tag_keys: query_json,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceIds", "ResourceType"])
        .region("RegionId");
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;
