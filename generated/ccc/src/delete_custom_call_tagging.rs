// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomCallTagging`, from `ccc/DeleteCustomCallTagging.md`.

use alicloud_runtime::codegen::*;

/// Deletes the tagging of calls that come in from a number.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteCustomCallTaggingRequest::new()
///     .instance_id("...")
///     .number("...");
/// let reply = client.delete_custom_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number.
    pub number: Option<String>,
}

impl DeleteCustomCallTaggingRequest {
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
    /// Sets `Number`, which is required.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}

request! {
    DeleteCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
    }
}

impl Operation for DeleteCustomCallTaggingRequest {
    type Response = DeleteCustomCallTaggingResponse;
    type Error = DeleteCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("DeleteCustomCallTagging")
        .required(&["InstanceId", "Number"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteCustomCallTaggingError] = &[
        DeleteCustomCallTaggingError::ParameterBlank,
        DeleteCustomCallTaggingError::NotExistsInstanceId,
        DeleteCustomCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`DeleteCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct DeleteCustomCallTaggingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteCustomCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type DeleteCustomCallTaggingError = super::DocumentedError;
