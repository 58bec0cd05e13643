// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnTagResources`, from `vpcpeer/UnTagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes the given tags, or all of them, off VPC peering connections.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::UnTagResourcesRequest::new()
///     .resource_id(["..."])
///     .resource_type("...");
/// let reply = client.un_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnTagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 50.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UnTagResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UnTagResourcesRequest {
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
        "ResourceType" => resource_type: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UnTagResourcesRequest {
    type Response = UnTagResourcesResponse;
    type Error = UnTagResourcesError;
    const INFO: OperationInfo = super::operation("UnTagResources")
        .required(&["ResourceId", "ResourceType", "RegionId"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UnTagResourcesError] = &[
        UnTagResourcesError::NumberExceedTags,
        UnTagResourcesError::NumberExceedResourceIds,
        UnTagResourcesError::ForbiddenTagKeys,
        UnTagResourcesError::ForbiddenTagKeyDuplicated,
        UnTagResourcesError::InvalidInstanceIdsNotFound,
        UnTagResourcesError::InvalidInstanceTypeNotFound,
    ];
}

/// Response to [`UnTagResourcesRequest`].
#[non_exhaustive]
pub struct UnTagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UnTagResourcesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UnTagResourcesRequest`] names.
///
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
pub type UnTagResourcesError = super::DocumentedError;
