// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnTagResources`, from `vpc/UnTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Takes tags off one or more resources.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["vpc-bp16qjewdsunr41m1****"])
///     .resource_type("VPC");
/// let reply = client.un_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnTagResourcesRequest {
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
    /// Keys of the tags to take off. Items: at most 21. Example: `FinanceDept`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UnTagResourcesRequest {
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
    UnTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UnTagResourcesRequest {
    type Response = UnTagResourcesResponse;
    type Error = UnTagResourcesError;
    const INFO: OperationInfo = super::operation("UnTagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UnTagResourcesError] = &[
        UnTagResourcesError::Forbidden,
        UnTagResourcesError::InvalidTagKey,
        UnTagResourcesError::InvalidTagValue,
        UnTagResourcesError::MissingParam,
        UnTagResourcesError::InvalidInstanceTypeNotFound,
        UnTagResourcesError::InvalidInstanceIdsNotFound,
        UnTagResourcesError::ForbiddenTagKeys,
        UnTagResourcesError::QuotaExceededTagNum,
        UnTagResourcesError::ForbiddenNotAllowedCategary,
        UnTagResourcesError::ForbiddenTagKeyDuplicated,
        UnTagResourcesError::SizeLimitExceededTagNum,
        UnTagResourcesError::SizeLimitExceededResourceId,
    ];
}

/// Response to [`UnTagResourcesRequest`].
pub type UnTagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnTagResourcesRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`ForbiddenNotAllowedCategary`](super::DocumentedError::ForbiddenNotAllowedCategary)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
pub type UnTagResourcesError = super::DocumentedError;
