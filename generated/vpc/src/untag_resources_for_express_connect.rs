// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResourcesForExpressConnect`, from `vpc/UntagResourcesForExpressConnect.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off Express Connect resources.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UntagResourcesForExpressConnectRequest::new()
///     .resource_type("...")
///     .resource_id(["..."]);
/// let reply = client.untag_resources_for_express_connect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesForExpressConnectRequest {
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// **Required.** Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
    /// Keys of the tags to take off. Items: at most 21.
    pub tag_key: Vec<String>,
}

impl UntagResourcesForExpressConnectRequest {
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
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
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
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesForExpressConnectRequest {
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "All" => all: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesForExpressConnectRequest {
    type Response = UntagResourcesForExpressConnectResponse;
    type Error = UntagResourcesForExpressConnectError;
    const INFO: OperationInfo = super::operation("UntagResourcesForExpressConnect")
        .required(&["ResourceType", "RegionId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesForExpressConnectError] = &[
        UntagResourcesForExpressConnectError::InvalidTagKey,
        UntagResourcesForExpressConnectError::InvalidTagValue,
        UntagResourcesForExpressConnectError::InvalidInstanceTypeNotFound,
        UntagResourcesForExpressConnectError::InvalidInstanceIdsNotFound,
        UntagResourcesForExpressConnectError::ForbiddenTagKeys,
        UntagResourcesForExpressConnectError::QuotaExceededTagNum,
        UntagResourcesForExpressConnectError::ForbiddenTagKeyDuplicated,
        UntagResourcesForExpressConnectError::SizeLimitExceededTagNum,
        UntagResourcesForExpressConnectError::SizeLimitExceededResourceId,
        UntagResourcesForExpressConnectError::Forbidden,
    ];
}

/// Response to [`UntagResourcesForExpressConnectRequest`].
pub type UntagResourcesForExpressConnectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesForExpressConnectRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type UntagResourcesForExpressConnectError = super::DocumentedError;
