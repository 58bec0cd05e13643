// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cs/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Binds tags to one or more clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::tag_resources::Tag;
///
/// let request = alicloud_cs::TagResourcesRequest::new()
///     .resource_ids(["c1a7bb282fc0d48b****"])
///     .resource_type("CLUSTER")
///     .region_id("cn-hangzhou")
///     .tags([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Clusters whose tags the call works on, by their IDs.
    /// Items: at most 50. Example: `c1a7bb282fc0d48b****`.
    pub resource_ids: Vec<String>,
    /// **Required.** Kind of resource that the tags, the permission or the protection are for.
    /// Example: `CLUSTER`.
    pub resource_type: Option<String>,
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Pairs of name and value for sorting clusters, pools and nodes. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resource_ids`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `resource_type`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "resource_ids" => resource_ids: body,
        "resource_type" => resource_type: body,
        "region_id" => region_id: body,
        "tags" => tags: body,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("PUT", "/tags")
        .required(&["resource_ids", "resource_type", "region_id", "tags"]);
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;
