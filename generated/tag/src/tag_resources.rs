// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `tag/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailedResource, FailedResourceResult};

/// Puts tags on resources of several services at once, addressed by their ARNs.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::TagResourcesRequest::new()
///     .tags("...")
///     .resource_arn(["..."]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// **Required.** Resources, by their ARNs. Items: at most 101.
    pub resource_arn: Vec<String>,
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
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "ResourceARN" => resource_arn: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "Tags", "ResourceARN"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidResourceARNRegion,
        TagResourcesError::InvalidResourceARNAccount,
        TagResourcesError::InvalidResourceARNFormatError,
        TagResourcesError::InvalidParameterResourceType,
        TagResourcesError::InvalidParameterServiceCode,
        TagResourcesError::InvalidParameterTagKey,
        TagResourcesError::InvalidParameterTagValue,
        TagResourcesError::InvalidParameterTags,
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::InvalidParameterCategory,
        TagResourcesError::MissingParameterCreateby,
        TagResourcesError::MissingParameterResourceIds,
        TagResourcesError::NoPermissionOperator,
        TagResourcesError::NoPermissionKeyCategory,
        TagResourcesError::NoPermissionKeyOperator,
        TagResourcesError::NumberExceedResourceIds,
        TagResourcesError::NumberExceedTags,
        TagResourcesError::QuotaExceedTagsPerResource,
        TagResourcesError::MissingTagKey,
        TagResourcesError::MissingParameterAliUid,
        TagResourcesError::MissingParameterBid,
        TagResourcesError::MissingParameterTagKey,
    ];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72086426-9F8C-4A60-852B-864048FD1199`.
    pub request_id: Option<String>,
    /// The failed resources that were found or are concerned, one entry each.
    pub failed_resources: Vec<FailedResource>,
}

response! {
    TagResourcesResponse {
        "RequestId" => request_id: value,
        "FailedResources" => failed_resources: list("FailedResource"),
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidResourceARNRegion`](super::DocumentedError::InvalidResourceARNRegion)
/// - [`InvalidResourceARNAccount`](super::DocumentedError::InvalidResourceARNAccount)
/// - [`InvalidResourceARNFormatError`](super::DocumentedError::InvalidResourceARNFormatError)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType), here with HTTP status 400
/// - [`InvalidParameterServiceCode`](super::DocumentedError::InvalidParameterServiceCode)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTags`](super::DocumentedError::InvalidParameterTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`MissingParameterCreateby`](super::DocumentedError::MissingParameterCreateby)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`NoPermissionKeyCategory`](super::DocumentedError::NoPermissionKeyCategory)
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`MissingParameterAliUid`](super::DocumentedError::MissingParameterAliUid)
/// - [`MissingParameterBid`](super::DocumentedError::MissingParameterBid)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
pub type TagResourcesError = super::DocumentedError;
