// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cbn/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on resources of CEN; a key that a resource has already gets the new value.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// use alicloud_cbn::tag_resources::Tag;
///
/// let request = alicloud_cbn::TagResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."])
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Kind of resource that is tagged, moved or connected, such as a CEN instance or a
    /// VPC.
    pub resource_type: Option<String>,
    /// **Required.** ID of the network or other resource that the call or the entry is about.
    /// Items: at most 21.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType", "ResourceId", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidTagKey,
        TagResourcesError::InvalidTagValue,
        TagResourcesError::MissingParam,
        TagResourcesError::InvalidInstanceTypeNotFound,
        TagResourcesError::InvalidInstanceIdsNotFound,
        TagResourcesError::ForbiddenTagKeys,
        TagResourcesError::QuotaExceededTagNum,
        TagResourcesError::InvalidTagScopeNotFound,
        TagResourcesError::ForbiddenNotAllowedCategary,
        TagResourcesError::SizeLimitExceededResourceIdNum,
        TagResourcesError::MissingParameterTagValue,
        TagResourcesError::DuplicatedParamTagKey,
        TagResourcesError::IllegalParamLengthTag,
        TagResourcesError::IllegalParamRegion,
        TagResourcesError::MissingParameterTagKey,
        TagResourcesError::InvalidParameter,
        TagResourcesError::Unauthorized,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`InvalidTagScopeNotFound`](super::DocumentedError::InvalidTagScopeNotFound)
/// - [`ForbiddenNotAllowedCategary`](super::DocumentedError::ForbiddenNotAllowedCategary)
/// - [`SizeLimitExceededResourceIdNum`](super::DocumentedError::SizeLimitExceededResourceIdNum)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`DuplicatedParamTagKey`](super::DocumentedError::DuplicatedParamTagKey)
/// - [`IllegalParamLengthTag`](super::DocumentedError::IllegalParamLengthTag)
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type TagResourcesError = super::DocumentedError;
