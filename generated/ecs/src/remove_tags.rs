// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTags`, from `ecs/RemoveTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, ResourceType};

/// Takes tags off one resource, such as an instance or a disk.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RemoveTagsRequest::new()
///     .region_id("cn-shenzhen")
///     .resource_id("s-946ntx4wr")
///     .resource_type("snapshot");
/// let reply = client.remove_tags(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// **Required.** Resource to take the tags from. Example: `s-946ntx4wr`.
    pub resource_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`. Example: `snapshot`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
}

impl RemoveTagsRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveTagsRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    type Error = RemoveTagsError;
    const INFO: OperationInfo = super::operation("RemoveTags")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [RemoveTagsError] = &[
        RemoveTagsError::InvalidResourceIdNotFound,
        RemoveTagsError::InvalidRegionIdNotFound,
        RemoveTagsError::InvalidResourceTypeNotFound,
        RemoveTagsError::InvalidResourceIdNotSupported,
        RemoveTagsError::InvalidTagCount,
        RemoveTagsError::InvalidTagKeyMalformed,
    ];
}

/// Response to [`RemoveTagsRequest`].
pub type RemoveTagsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveTagsRequest`] names.
///
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound), here with HTTP status 400
/// - [`InvalidResourceIdNotSupported`](super::DocumentedError::InvalidResourceIdNotSupported)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
pub type RemoveTagsError = super::DocumentedError;
