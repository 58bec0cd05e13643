// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResourcesForExpressConnect`, from `vpc/TagResourcesForExpressConnect.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on Express Connect resources, several resources in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::tag_resources_for_express_connect::Tag;
///
/// let request = alicloud_vpc::TagResourcesForExpressConnectRequest::new()
///     .resource_type("...")
///     .resource_id(["..."])
///     .tag([Tag::new()]);
/// let reply = client.tag_resources_for_express_connect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesForExpressConnectRequest {
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesForExpressConnectRequest {
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesForExpressConnectRequest {
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesForExpressConnectRequest {
    type Response = TagResourcesForExpressConnectResponse;
    type Error = TagResourcesForExpressConnectError;
    const INFO: OperationInfo = super::operation("TagResourcesForExpressConnect")
        .required(&["ResourceType", "RegionId", "ResourceId", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesForExpressConnectError] = &[
        TagResourcesForExpressConnectError::InvalidTagKey,
        TagResourcesForExpressConnectError::InvalidTagValue,
        TagResourcesForExpressConnectError::InvalidInstanceTypeNotFound,
        TagResourcesForExpressConnectError::InvalidInstanceIdsNotFound,
        TagResourcesForExpressConnectError::ForbiddenTagKeys,
        TagResourcesForExpressConnectError::QuotaExceededTagNum,
        TagResourcesForExpressConnectError::InvalidTagScopeNotFound,
        TagResourcesForExpressConnectError::ForbiddenTagKeyDuplicated,
        TagResourcesForExpressConnectError::SizeLimitExceededTagNum,
        TagResourcesForExpressConnectError::SizeLimitExceededResourceId,
        TagResourcesForExpressConnectError::MissingParameterTagValue,
        TagResourcesForExpressConnectError::MissingParameterTagKey,
        TagResourcesForExpressConnectError::Forbidden,
    ];
}

/// Response to [`TagResourcesForExpressConnectRequest`].
pub type TagResourcesForExpressConnectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesForExpressConnectRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`InvalidTagScopeNotFound`](super::DocumentedError::InvalidTagScopeNotFound)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type TagResourcesForExpressConnectError = super::DocumentedError;
