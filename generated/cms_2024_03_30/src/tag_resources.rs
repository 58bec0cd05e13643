// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cms_2024_03_30/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on resources of the given type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::TagResourcesRequest::new()
///     .resource_type("Service")
///     .resource_id(["test"]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Which kind of resource it is or is to be. Example: `Service`.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource that the call is about. Items: at most 50. Example: `test`.
    pub resource_id: Vec<String>,
    /// Tags to look for. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "resourceType" => resource_type: body,
        "resourceId" => resource_id: body,
        "tag" => tag: body,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("POST", "/tags")
        .required(&["resourceType", "resourceId"]);
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidParameterResourceId,
        TagResourcesError::InvalidResourceIdNotFound,
        TagResourcesError::NumberExceedResourceIds,
        TagResourcesError::InvalidParameterRegionId,
        TagResourcesError::InvalidParameterResourceType,
        TagResourcesError::MissingParameterResourceIds,
        TagResourcesError::MissingParameterResourceType,
        TagResourcesError::MissingParameterTags,
        TagResourcesError::MissingParameterTagKey,
        TagResourcesError::MissingParameterTagValue,
        TagResourcesError::InvalidParameterTagKey,
        TagResourcesError::InvalidParameterTagValue,
        TagResourcesError::NumberExceedTags,
        TagResourcesError::QuotaExceedTagsPerResource,
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::NoPermission,
        TagResourcesError::InvalidOperationConcurrentModification,
        TagResourcesError::InternalError,
    ];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B311FD9-A60B-55E0-A896-A0C73*********`.
    pub request_id: Option<String>,
}

response! {
    TagResourcesResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`MissingParameterTags`](super::DocumentedError::MissingParameterTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidOperationConcurrentModification`](super::DocumentedError::InvalidOperationConcurrentModification)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type TagResourcesError = super::DocumentedError;
