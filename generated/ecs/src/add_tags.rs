// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTags`, from `ecs/AddTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, ResourceType};

/// Puts tags on one resource, such as an instance or a disk; a tag with the same key gets the new
/// value.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::add_tags::DiskTag;
///
/// let request = alicloud_ecs::AddTagsRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id("i-instanceid1")
///     .resource_type("instance")
///     .tag([DiskTag::new()]);
/// let reply = client.add_tags(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource to put the tags on. Example: `i-instanceid1`.
    pub resource_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
}

impl AddTagsRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddTagsRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddTagsRequest {
    type Response = AddTagsResponse;
    type Error = AddTagsError;
    const INFO: OperationInfo = super::operation("AddTags")
        .required(&["RegionId", "ResourceId", "ResourceType", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [AddTagsError] = &[
        AddTagsError::InvalidRegionIdNotFound,
        AddTagsError::InvalidResourceIdNotFound,
        AddTagsError::InvalidResourceTypeNotFound,
        AddTagsError::InvalidTagKeyMalformed,
        AddTagsError::InvalidTagValueMalformed,
        AddTagsError::OperationDeniedQuotaExceed,
        AddTagsError::InvalidResourceIdNotSupported,
        AddTagsError::InvalidTagMismatch,
        AddTagsError::InvalidTagCount,
        AddTagsError::DuplicateTagKey,
        AddTagsError::QuotaExceedTags,
        AddTagsError::TagKeyDuplication,
    ];
}

/// Response to [`AddTagsRequest`].
pub type AddTagsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTagsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`InvalidResourceIdNotSupported`](super::DocumentedError::InvalidResourceIdNotSupported)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`TagKeyDuplication`](super::DocumentedError::TagKeyDuplication)
pub type AddTagsError = super::DocumentedError;
