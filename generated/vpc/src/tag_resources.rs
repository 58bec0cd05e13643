// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `vpc/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Puts tags on one or more resources; tags that do not exist yet are created.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::tag_resources::Tag;
///
/// let request = alicloud_vpc::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["vpc-bp16qjewdsunr41m1****"])
///     .resource_type("VPC")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs.
    /// Items: at most 51. Example: `vpc-bp16qjewdsunr41m1****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    /// Here: `VPC`, `VSWITCH`, `ROUTETABLE`, `EIP`, `VpnGateWay`, `NATGATEWAY`, `COMMONBANDWIDTHPACKAGE`.
    /// Example: `VPC`.
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
        TagResourcesError::Forbidden,
        TagResourcesError::InvalidTagKey,
        TagResourcesError::InvalidTagValue,
        TagResourcesError::MissingParam,
        TagResourcesError::InvalidInstanceTypeNotFound,
        TagResourcesError::InvalidInstanceIdsNotFound,
        TagResourcesError::ForbiddenTagKeys,
        TagResourcesError::QuotaExceededTagNum,
        TagResourcesError::InvalidTagScopeNotFound,
        TagResourcesError::ForbiddenNotAllowedCategary,
        TagResourcesError::ForbiddenTagKeyDuplicated,
        TagResourcesError::SizeLimitExceededTagNum,
        TagResourcesError::SizeLimitExceededResourceId,
        TagResourcesError::MissingParameterTagValue,
        TagResourcesError::MissingParameterTagKey,
        TagResourcesError::MissingParamTags,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`InvalidTagScopeNotFound`](super::DocumentedError::InvalidTagScopeNotFound)
/// - [`ForbiddenNotAllowedCategary`](super::DocumentedError::ForbiddenNotAllowedCategary)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`MissingParamTags`](super::DocumentedError::MissingParamTags)
pub type TagResourcesError = super::DocumentedError;
