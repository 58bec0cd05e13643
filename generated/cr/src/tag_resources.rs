// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cr/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagResourceTag};

/// Attaches tags to instances, the only resource type supported so far.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// use alicloud_cr::tag_resources::TagResourceTag;
///
/// let request = alicloud_cr::TagResourcesRequest::new()
///     .resource_type("Instance")
///     .resource_id(["cri-1lg7vtctpqdn****"])
///     .region_id("cn-hangzhou")
///     .tag([TagResourceTag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Kind of resource; only `Instance` is possible. Example: `Instance`.
    pub resource_type: Option<String>,
    /// **Required.** Instance of the registry that tags or a resource group are set for.
    /// Items: at most 51. Example: `cri-1lg7vtctpqdn****`.
    pub resource_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<TagResourceTag>,
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagResourceTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType", "ResourceId", "RegionId", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::SystemError,
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
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`SystemError`](super::DocumentedError::SystemError), here with HTTP status 400
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
pub type TagResourcesError = super::DocumentedError;
