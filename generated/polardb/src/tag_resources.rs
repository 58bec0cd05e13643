// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `polardb/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts one or more tags on PolarDB clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::tag_resources::Tag;
///
/// let request = alicloud_polardb::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("cluster")
///     .resource_id(["..."])
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "ResourceType", "ResourceId", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::NumberExceedTags,
        TagResourcesError::InvalidTagKeyMalformed,
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::InvalidTagValueMalformed,
        TagResourcesError::InvalidParameterResourceId,
        TagResourcesError::NumberExceedResourceIds,
        TagResourcesError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type TagResourcesError = super::DocumentedError;
