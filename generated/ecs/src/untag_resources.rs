// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `ecs/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Takes tags off several resources in one call. A tag left on no resource disappears.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["i-bp67acfmxazb4ph****"])
///     .resource_type("instance");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
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
    /// Keys of the tags to take off the resources. Items: at most 21. Example: `TestKey`.
    pub tag_key: Vec<String>,
    /// Whether to strip the resources of every tag. Counts only while no tag key is named.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidRegionIdNotFound,
        UntagResourcesError::MissingParameterTagOwnerUid,
        UntagResourcesError::MissingParameterTagOwnerBid,
        UntagResourcesError::MissingParameterResourceType,
        UntagResourcesError::MissingParameterTags,
        UntagResourcesError::MissingParameterRegionId,
        UntagResourcesError::PermissionDeniedTagOwnerUid,
        UntagResourcesError::PermissionDeniedScope,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::InvalidResourceIdNotFound,
        UntagResourcesError::InvalidResourceTypeNotFound,
        UntagResourcesError::InvalidTagKeyMalformed,
        UntagResourcesError::InvalidTagValueMalformed,
        UntagResourcesError::OperationDeniedQuotaExceed,
        UntagResourcesError::InvalidResourceIdNotSupported,
        UntagResourcesError::InvalidTagMismatch,
        UntagResourcesError::InvalidTagCount,
        UntagResourcesError::InvalidScope,
        UntagResourcesError::NoPermissionTag,
        UntagResourcesError::PermissionDeniedTagOwnerBid,
        UntagResourcesError::NoPermissionKeyScope,
        UntagResourcesError::ParamConflict,
        UntagResourcesError::MissingParameterResourceIds,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
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
/// - [`PermissionDeniedTagOwnerBid`](super::DocumentedError::PermissionDeniedTagOwnerBid)
/// - [`NoPermissionKeyScope`](super::DocumentedError::NoPermissionKeyScope)
/// - [`ParamConflict`](super::DocumentedError::ParamConflict)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
pub type UntagResourcesError = super::DocumentedError;
