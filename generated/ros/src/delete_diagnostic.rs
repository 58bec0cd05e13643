// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDiagnostic`, from `ros/DeleteDiagnostic.md`.

use alicloud_runtime::codegen::*;

/// Deletes the record of a diagnosis, given by its report ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteDiagnosticRequest::new();
/// let reply = client.delete_diagnostic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiagnosticRequest {
    /// Diagnosis report concerned, as [`ListDiagnostics`](super::Client::list_diagnostics) shows it.
    pub report_id: Option<String>,
}

impl DeleteDiagnosticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

request! {
    DeleteDiagnosticRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for DeleteDiagnosticRequest {
    type Response = DeleteDiagnosticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDiagnostic")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteDiagnosticRequest`].
#[non_exhaustive]
pub struct DeleteDiagnosticResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Forbidden`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `91EF0DC1-3BB5-555E-AAA1-4F5C640D15DA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteDiagnosticResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
