// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `sae/TagResources.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on applications, given by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::TagResourcesRequest::new()
///     .resource_type("...")
///     .resource_ids("...");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: form,
        "ResourceType" => resource_type: form,
        "Tags" => tags: form,
        "ResourceIds" => resource_ids: form,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .roa("POST", "/tags")
        .required(&["ResourceType", "ResourceIds"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::InvalidParameterTagKey,
        TagResourcesError::InvalidParameterTagValue,
        TagResourcesError::MissingTagKey,
        TagResourcesError::NumberExceedTags,
        TagResourcesError::InvalidResourceTypeNotFound,
        TagResourcesError::InvalidParameterObviously,
        TagResourcesError::NumberExceedResourceIds,
    ];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
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
    TagResourcesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
pub type TagResourcesError = super::DocumentedError;
