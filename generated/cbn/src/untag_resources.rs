// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `cbn/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off resources of CEN.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UntagResourcesRequest::new()
///     .resource_id(["cen-7qthudw0ll6jmc****"])
///     .resource_type("cen");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** ID of the network or other resource that the call or the entry is about.
    /// Items: at most 21. Example: `cen-7qthudw0ll6jmc****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that is tagged, moved or connected, such as a CEN instance or a
    /// VPC.
    pub resource_type: Option<String>,
    /// Name part of a tag that the resource carries. Items: at most 21. Example: `FinanceDept`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidTagKey,
        UntagResourcesError::InvalidTagValue,
        UntagResourcesError::MissingParam,
        UntagResourcesError::InvalidInstanceTypeNotFound,
        UntagResourcesError::InvalidInstanceIdsNotFound,
        UntagResourcesError::ForbiddenTagKeys,
        UntagResourcesError::QuotaExceededTagNum,
        UntagResourcesError::InvalidTagScopeNotFound,
        UntagResourcesError::ForbiddenNotAllowedCategary,
        UntagResourcesError::SizeLimitExceededResourceIdNum,
        UntagResourcesError::IllegalParamRegion,
        UntagResourcesError::InvalidParameter,
        UntagResourcesError::Unauthorized,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
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
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UntagResourcesError = super::DocumentedError;
