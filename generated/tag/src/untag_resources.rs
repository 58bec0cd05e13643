// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `tag/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailedResource, FailedResourceResult};

/// Takes tags off resources of several services at once, addressed by their ARNs.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::UntagResourcesRequest::new()
///     .resource_arn(["..."])
///     .tag_key(["..."]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resources, by their ARNs. Items: at most 101.
    pub resource_arn: Vec<String>,
    /// **Required.** Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
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
    /// Sets `ResourceARN`, which is required.
    pub fn resource_arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_arn = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`, which is required.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceARN" => resource_arn: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceARN", "TagKey"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidResourceARNAccount,
        UntagResourcesError::InvalidResourceARNFormatError,
        UntagResourcesError::InvalidResourceARNRegion,
        UntagResourcesError::InvalidParameterResourceType,
        UntagResourcesError::InvalidParameterServiceCode,
        UntagResourcesError::InvalidParameterTagKey,
        UntagResourcesError::InvalidParameterTagValue,
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::InvalidParameterCategory,
        UntagResourcesError::MissingParameterCreateby,
        UntagResourcesError::MissingParameterResourceIds,
        UntagResourcesError::NoPermissionOperator,
        UntagResourcesError::NoPermissionSystemTag,
        UntagResourcesError::NoPermissionKeyCategory,
        UntagResourcesError::NoPermissionKeyOperator,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::QuotaExceedTagsPerResource,
        UntagResourcesError::MissingServiceCode,
        UntagResourcesError::MissingTagKey,
        UntagResourcesError::MissingParameterAliUid,
        UntagResourcesError::MissingParameterBid,
        UntagResourcesError::MissingParameterTagKey,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43D12436-B10F-4469-8136-FD1C5D2B2083`.
    pub request_id: Option<String>,
    /// The failed resources that were found or are concerned, one entry each.
    pub failed_resources: Vec<FailedResource>,
}

response! {
    UntagResourcesResponse {
        "RequestId" => request_id: value,
        "FailedResources" => failed_resources: list("FailedResource"),
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InvalidResourceARNAccount`](super::DocumentedError::InvalidResourceARNAccount)
/// - [`InvalidResourceARNFormatError`](super::DocumentedError::InvalidResourceARNFormatError)
/// - [`InvalidResourceARNRegion`](super::DocumentedError::InvalidResourceARNRegion)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType), here with HTTP status 400
/// - [`InvalidParameterServiceCode`](super::DocumentedError::InvalidParameterServiceCode)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`MissingParameterCreateby`](super::DocumentedError::MissingParameterCreateby)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`NoPermissionSystemTag`](super::DocumentedError::NoPermissionSystemTag)
/// - [`NoPermissionKeyCategory`](super::DocumentedError::NoPermissionKeyCategory)
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`MissingServiceCode`](super::DocumentedError::MissingServiceCode)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`MissingParameterAliUid`](super::DocumentedError::MissingParameterAliUid)
/// - [`MissingParameterBid`](super::DocumentedError::MissingParameterBid)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
pub type UntagResourcesError = super::DocumentedError;
