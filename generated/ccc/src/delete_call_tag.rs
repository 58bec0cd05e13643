// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCallTag`, from `ccc/DeleteCallTag.md`.

use alicloud_runtime::codegen::*;

/// Deletes a tag for phone numbers from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteCallTagRequest::new()
///     .instance_id("...")
///     .tag_name("...");
/// let reply = client.delete_call_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCallTagRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the tag goes by.
    pub tag_name: Option<String>,
}

impl DeleteCallTagRequest {
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
    /// Sets `TagName`, which is required.
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
}

request! {
    DeleteCallTagRequest {
        "InstanceId" => instance_id: query,
        "TagName" => tag_name: query,
    }
}

impl Operation for DeleteCallTagRequest {
    type Response = DeleteCallTagResponse;
    type Error = DeleteCallTagError;
    const INFO: OperationInfo = super::operation("DeleteCallTag")
        .required(&["InstanceId", "TagName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteCallTagError] = &[
        DeleteCallTagError::ParameterBlank,
        DeleteCallTagError::NotExistsInstanceId,
        DeleteCallTagError::InternalServiceDb,
    ];
}

/// Response to [`DeleteCallTagRequest`].
#[non_exhaustive]
pub struct DeleteCallTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteCallTagResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteCallTagRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type DeleteCallTagError = super::DocumentedError;
