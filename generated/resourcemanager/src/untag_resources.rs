// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `resourcemanager/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off resource groups or members.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UntagResourcesRequest::new()
///     .resource_id(["..."]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// **Required.** Resource groups or members that lose the tags, by their IDs.
    pub resource_id: Vec<String>,
    /// Name part of a tag.
    pub tag_key: Vec<String>,
    /// Whether resource groups (`ResourceGroup`) or members (`Account`) lose the tags; the former if
    /// left out.
    pub resource_type: Option<String>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "All" => all: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceId"]);
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;
