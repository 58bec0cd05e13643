// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCallTags`, from `ccc/CreateCallTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomCallTaggingData};

/// Defines several tags with which phone numbers can be marked.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateCallTagsRequest::new()
///     .instance_id("...")
///     .call_tag_name_list("...");
/// let reply = client.create_call_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCallTagsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind call tag name to work on or to narrow the list down to.
    pub call_tag_name_list: Option<String>,
}

impl CreateCallTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CallTagNameList`, which is required.
    pub fn call_tag_name_list(mut self, value: impl Into<String>) -> Self {
        self.call_tag_name_list = Some(value.into());
        self
    }
}

request! {
    CreateCallTagsRequest {
        "InstanceId" => instance_id: query,
        "CallTagNameList" => call_tag_name_list: query,
    }
}

impl Operation for CreateCallTagsRequest {
    type Response = CreateCallTagsResponse;
    type Error = CreateCallTagsError;
    const INFO: OperationInfo = super::operation("CreateCallTags")
        .required(&["InstanceId", "CallTagNameList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateCallTagsError] = &[
        CreateCallTagsError::ParameterBlank,
        CreateCallTagsError::ParameterMinimum,
        CreateCallTagsError::ParameterMaximum,
        CreateCallTagsError::LimitExceedCallTagsPerInstance,
        CreateCallTagsError::NotExistsInstanceId,
        CreateCallTagsError::InternalServiceDb,
    ];
}

/// Response to [`CreateCallTagsRequest`].
#[non_exhaustive]
pub struct CreateCallTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<CustomCallTaggingData>,
}

response! {
    CreateCallTagsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`CreateCallTagsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`LimitExceedCallTagsPerInstance`](super::DocumentedError::LimitExceedCallTagsPerInstance)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type CreateCallTagsError = super::DocumentedError;
