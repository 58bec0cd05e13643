// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `sae/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes the given tags, or all of them, off applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UntagResourcesRequest::new()
///     .resource_type("...")
///     .resource_ids("...");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// Keys of the tags concerned.
    pub tag_keys: Option<String>,
    /// Whether every tag is taken off; counts only when no tag keys are given.
    pub delete_all: Option<bool>,
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(mut self, value: impl Into<String>) -> Self {
        self.tag_keys = Some(value.into());
        self
    }
    /// Sets `DeleteAll`.
    #[inline]
    pub fn delete_all(mut self, value: bool) -> Self {
        self.delete_all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceIds" => resource_ids: query,
        "TagKeys" => tag_keys: query,
        "DeleteAll" => delete_all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("DELETE", "/tags")
        .required(&["RegionId", "ResourceType", "ResourceIds"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::InvalidParameterObviously,
        UntagResourcesError::InvalidResourceTypeNotFound,
        UntagResourcesError::InvalidParameterTagKey,
        UntagResourcesError::InvalidParameterTagValue,
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::InvalidParamTagScope,
        UntagResourcesError::NoPermission,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UntagResourcesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`InvalidParamTagScope`](super::DocumentedError::InvalidParamTagScope)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type UntagResourcesError = super::DocumentedError;
