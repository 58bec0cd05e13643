// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `gpdb/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from instances; tags that no instance carries any more are deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UntagResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// **Required.** Instance that carries the tag. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceType", "ResourceId"])
        .region("RegionId");
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;
