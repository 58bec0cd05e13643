// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `baas/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Puts tags on Fabric consortiums or organizations.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::TagResourcesRequest::new()
///     .resource_type("...");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidParameterAny,
        TagResourcesError::MissingParameterAny,
        TagResourcesError::MatchResourceAny,
        TagResourcesError::InvalidTagsCountAny,
        TagResourcesError::ConvertFailedAny,
        TagResourcesError::ParameterConstraintsAny,
        TagResourcesError::InvalidAuthorityAny,
        TagResourcesError::Any,
    ];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
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
    TagResourcesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`MatchResourceAny`](super::DocumentedError::MatchResourceAny)
/// - [`InvalidTagsCountAny`](super::DocumentedError::InvalidTagsCountAny)
/// - [`ConvertFailedAny`](super::DocumentedError::ConvertFailedAny)
/// - [`ParameterConstraintsAny`](super::DocumentedError::ParameterConstraintsAny)
/// - [`InvalidAuthorityAny`](super::DocumentedError::InvalidAuthorityAny)
/// - [`Any`](super::DocumentedError::Any)
pub type TagResourcesError = super::DocumentedError;
