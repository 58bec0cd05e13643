// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cloudapi/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on API Gateway resources of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// use alicloud_cloudapi::tag_resources::Tag;
///
/// let request = alicloud_cloudapi::TagResourcesRequest::new()
///     .resource_type("...")
///     .tag([Tag::new()])
///     .resource_id(["..."]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 10000.
    pub tag: Vec<Tag>,
    /// **Required.** API, group, plugin or application that carries the tag. Items: at most 10000.
    pub resource_id: Vec<String>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType", "Tag", "ResourceId"]);
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;
