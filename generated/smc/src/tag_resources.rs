// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `smc/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Puts tags on migration sources or migration jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// use alicloud_smc::tag_resources::Tag;
///
/// let request = alicloud_smc::TagResourcesRequest::new()
///     .resource_id(["s-bw526m1vi6x20c6g****"])
///     .resource_type("sourceserver")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `s-bw526m1vi6x20c6g****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `sourceserver`.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceId", "ResourceType", "Tag"]);
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::NumberExceedTags,
        TagResourcesError::MissingParameterResourceType,
        TagResourcesError::InvalidResourceTypeNotFound,
        TagResourcesError::NumberExceedResourceIds,
        TagResourcesError::DuplicateResourceId,
        TagResourcesError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`DuplicateResourceId`](super::DocumentedError::DuplicateResourceId)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
pub type TagResourcesError = super::DocumentedError;
