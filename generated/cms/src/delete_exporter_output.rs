// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExporterOutput`, from `cms/DeleteExporterOutput.md`.

use alicloud_runtime::codegen::*;

/// Deletes a destination that monitoring data is exported to.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteExporterOutputRequest::new()
///     .dest_name("testName");
/// let reply = client.delete_exporter_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExporterOutputRequest {
    /// **Required.** Name of the export destination. Example: `testName`.
    pub dest_name: Option<String>,
}

impl DeleteExporterOutputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestName`, which is required.
    pub fn dest_name(mut self, value: impl Into<String>) -> Self {
        self.dest_name = Some(value.into());
        self
    }
}

request! {
    DeleteExporterOutputRequest {
        "DestName" => dest_name: query,
    }
}

impl Operation for DeleteExporterOutputRequest {
    type Response = DeleteExporterOutputResponse;
    type Error = DeleteExporterOutputError;
    const INFO: OperationInfo = super::operation("DeleteExporterOutput")
        .required(&["DestName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteExporterOutputError] = &[
        DeleteExporterOutputError::ParameterInvalid,
        DeleteExporterOutputError::AccessForbidden,
        DeleteExporterOutputError::ResourceNotFound,
        DeleteExporterOutputError::InternalError,
    ];
}

/// Response to [`DeleteExporterOutputRequest`].
#[non_exhaustive]
pub struct DeleteExporterOutputResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DECF751-7AFA-43BB-8C63-2B6B07E51AE1`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteExporterOutputResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteExporterOutputRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteExporterOutputError = super::DocumentedError;
