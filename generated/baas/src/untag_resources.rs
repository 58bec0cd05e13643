// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `baas/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Removes tags from Fabric consortiums or organizations.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UntagResourcesRequest::new()
///     .resource_type("...");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `ResourceId`.
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
    UntagResourcesRequest {
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidParameterAny,
        UntagResourcesError::MissingParameterAny,
        UntagResourcesError::MatchResourceAny,
        UntagResourcesError::InvalidTagsCountAny,
        UntagResourcesError::ConvertFailedAny,
        UntagResourcesError::ParameterConstraintsAny,
        UntagResourcesError::InvalidAuthorityAny,
        UntagResourcesError::Any2,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21B8738D-254C-4933-9FC1-3C31B2611482`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `true`.
    pub result: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
}

response! {
    UntagResourcesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`MatchResourceAny`](super::DocumentedError::MatchResourceAny)
/// - [`InvalidTagsCountAny`](super::DocumentedError::InvalidTagsCountAny)
/// - [`ConvertFailedAny`](super::DocumentedError::ConvertFailedAny)
/// - [`ParameterConstraintsAny`](super::DocumentedError::ParameterConstraintsAny)
/// - [`InvalidAuthorityAny`](super::DocumentedError::InvalidAuthorityAny)
/// - [`Any2`](super::DocumentedError::Any2)
pub type UntagResourcesError = super::DocumentedError;
