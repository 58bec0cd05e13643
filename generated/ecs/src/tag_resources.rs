// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `ecs/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Puts tags on several resources in one call. A resource with too many tags makes it fail.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::tag_resources::Tag;
///
/// let request = alicloud_ecs::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["i-bp67acfmxazb4ph****"])
///     .resource_type("instance")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the resource; what kind of ID is told by `ResourceType`.
    /// Items: at most 51. Example: `i-bp67acfmxazb4ph****`.
    pub resource_id: Vec<String>,
    /// **Required.** What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`, `volume`, `eni`, `ddh`, `ddhcluster`, `keypair`, `launchtemplate`, `reservedinstance`, `snapshotpolicy`, `elasticityassurance`, `capacityreservation`.
    /// Example: `instance`.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "ResourceId", "ResourceType", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidRegionIdNotFound,
        TagResourcesError::MissingParameterTagOwnerUid,
        TagResourcesError::MissingParameterTagOwnerBid,
        TagResourcesError::MissingParameterResourceType,
        TagResourcesError::MissingParameterTags,
        TagResourcesError::MissingParameterRegionId,
        TagResourcesError::PermissionDeniedTagOwnerUid,
        TagResourcesError::PermissionDeniedScope,
        TagResourcesError::NumberExceedResourceIds,
        TagResourcesError::NumberExceedTags,
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::InvalidResourceIdNotFound,
        TagResourcesError::InvalidResourceTypeNotFound,
        TagResourcesError::InvalidTagKeyMalformed,
        TagResourcesError::InvalidTagValueMalformed,
        TagResourcesError::OperationDeniedQuotaExceed,
        TagResourcesError::InvalidResourceIdNotSupported,
        TagResourcesError::InvalidTagMismatch,
        TagResourcesError::InvalidTagCount,
        TagResourcesError::InvalidScope,
        TagResourcesError::NoPermissionTag,
        TagResourcesError::QuotaExceedTags,
        TagResourcesError::PermissionDeniedTagOwnerBid,
        TagResourcesError::NoPermissionKeyScope,
        TagResourcesError::TagKeyDuplication,
        TagResourcesError::MissingParameterResourceIds,
        TagResourcesError::ServiceUnavailable,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParameterTagOwnerUid`](super::DocumentedError::MissingParameterTagOwnerUid)
/// - [`MissingParameterTagOwnerBid`](super::DocumentedError::MissingParameterTagOwnerBid)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`MissingParameterTags`](super::DocumentedError::MissingParameterTags)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId), here with HTTP status 404
/// - [`PermissionDeniedTagOwnerUid`](super::DocumentedError::PermissionDeniedTagOwnerUid)
/// - [`PermissionDeniedScope`](super::DocumentedError::PermissionDeniedScope)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`InvalidResourceIdNotSupported`](super::DocumentedError::InvalidResourceIdNotSupported)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidScope`](super::DocumentedError::InvalidScope)
/// - [`NoPermissionTag`](super::DocumentedError::NoPermissionTag)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`PermissionDeniedTagOwnerBid`](super::DocumentedError::PermissionDeniedTagOwnerBid)
/// - [`NoPermissionKeyScope`](super::DocumentedError::NoPermissionKeyScope)
/// - [`TagKeyDuplication`](super::DocumentedError::TagKeyDuplication)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type TagResourcesError = super::DocumentedError;
