// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportCustomCallTagging`, from `ccc/ExportCustomCallTagging.md`.

use alicloud_runtime::codegen::*;

/// Exports all marks on calling numbers that an instance holds.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ExportCustomCallTaggingRequest::new()
///     .instance_id("...");
/// let reply = client.export_custom_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ExportCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ExportCustomCallTaggingRequest {
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
}

request! {
    ExportCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ExportCustomCallTaggingRequest {
    type Response = ExportCustomCallTaggingResponse;
    type Error = ExportCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("ExportCustomCallTagging")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ExportCustomCallTaggingError] = &[
        ExportCustomCallTaggingError::ParameterBlank,
        ExportCustomCallTaggingError::ParameterEnumeration,
        ExportCustomCallTaggingError::ParameterEmpty,
        ExportCustomCallTaggingError::NotExistsInstanceId,
    ];
}

/// Response to [`ExportCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct ExportCustomCallTaggingResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    ExportCustomCallTaggingResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ExportCustomCallTaggingError = super::DocumentedError;
