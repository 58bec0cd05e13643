// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `slb/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches tags to several CLB resources, creating those tags that do not exist.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// use alicloud_slb::tag_resources::Tag;
///
/// let request = alicloud_slb::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["lb-bp16qjewdsunr41m1****"])
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
    /// **Required.** Resource that changes its resource group.
    /// Items: at most 51. Example: `lb-bp16qjewdsunr41m1****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource, such as load balancer, certificate, or access control list.
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
        TagResourcesError::TagTypeNotSame,
        TagResourcesError::ResourceNotExist,
        TagResourcesError::DeniedForNoneTagCreator,
        TagResourcesError::DeniedForScopeNotEqual,
        TagResourcesError::QuotaLimitExceeds,
        TagResourcesError::InvalidParamScope,
        TagResourcesError::InvalidParamResourceType,
        TagResourcesError::InvalidParamTagKey,
        TagResourcesError::InvalidParamTagValue,
        TagResourcesError::InvalidParamTagKeyOrValue,
        TagResourcesError::InvalidParamTagOwnerUid,
        TagResourcesError::InvalidParamTagOwnerBid,
        TagResourcesError::MissingParamTagKey,
        TagResourcesError::MissingParamScope,
        TagResourcesError::MissingParamTagOwnerUid,
        TagResourcesError::MissingParamTagOwnerBid,
        TagResourcesError::InvalidParameterRegionId,
        TagResourcesError::DeniedForOperateCustomTag,
        TagResourcesError::MissingParamResourceId,
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::SizeLimitExceededResourceId,
        TagResourcesError::SizeLimitExceededTag,
        TagResourcesError::MissingParamRegionId,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Kind of resource, such as load balancer, certificate, or access control list.
    pub enum ResourceType {
        /// Load balancer.
        Instance = "instance",
        /// Server or CA certificate.
        Certificate = "certificate",
        /// Access control list.
        Acl = "acl",
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`TagTypeNotSame`](super::DocumentedError::TagTypeNotSame)
/// - [`ResourceNotExist`](super::DocumentedError::ResourceNotExist)
/// - [`DeniedForNoneTagCreator`](super::DocumentedError::DeniedForNoneTagCreator)
/// - [`DeniedForScopeNotEqual`](super::DocumentedError::DeniedForScopeNotEqual)
/// - [`QuotaLimitExceeds`](super::DocumentedError::QuotaLimitExceeds)
/// - [`InvalidParamScope`](super::DocumentedError::InvalidParamScope)
/// - [`InvalidParamResourceType`](super::DocumentedError::InvalidParamResourceType)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKeyOrValue`](super::DocumentedError::InvalidParamTagKeyOrValue)
/// - [`InvalidParamTagOwnerUid`](super::DocumentedError::InvalidParamTagOwnerUid)
/// - [`InvalidParamTagOwnerBid`](super::DocumentedError::InvalidParamTagOwnerBid)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
/// - [`MissingParamScope`](super::DocumentedError::MissingParamScope)
/// - [`MissingParamTagOwnerUid`](super::DocumentedError::MissingParamTagOwnerUid)
/// - [`MissingParamTagOwnerBid`](super::DocumentedError::MissingParamTagOwnerBid)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`DeniedForOperateCustomTag`](super::DocumentedError::DeniedForOperateCustomTag)
/// - [`MissingParamResourceId`](super::DocumentedError::MissingParamResourceId)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamRegionId`](super::DocumentedError::MissingParamRegionId)
pub type TagResourcesError = super::DocumentedError;
