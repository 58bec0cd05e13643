// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDiagnostic`, from `ros/GetDiagnostic.md`.

use alicloud_runtime::codegen::*;

/// Returns what a diagnosis found and advises.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetDiagnosticRequest::new();
/// let reply = client.get_diagnostic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDiagnosticRequest {
    /// Diagnosis report concerned, as [`ListDiagnostics`](super::Client::list_diagnostics) shows it.
    pub report_id: Option<String>,
}

impl GetDiagnosticRequest {
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
    GetDiagnosticRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for GetDiagnosticRequest {
    type Response = GetDiagnosticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDiagnostic")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`GetDiagnosticRequest`].
#[non_exhaustive]
pub struct GetDiagnosticResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Forbidden`.
    pub code: Option<String>,
    /// Service that the diagnosis was made for. Example: `ros`.
    pub diagnostic_product: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the diagnosis advises. Example: `text`.
    pub recommends: Option<Value>,
    /// Diagnosis report; pass it to [`GetDiagnostic`](super::Client::get_diagnostic).
    /// Example: `dr-cc80afc48c8741e9****`.
    pub report_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `96A24844-9603-5E79-BDF4-EFD412FC5D4C`.
    pub request_id: Option<String>,
    /// Whether the diagnosis is running, complete, or failed. Example: `Running`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `Complete`.
    pub status_reason: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
    /// What the diagnosis looks at, as a rule the ID of a stack.
    /// Example: `0938F60C-A2CA-5A2E-9983-03EB1E6D7AE2`.
    pub diagnostic_key: Option<String>,
    /// When the diagnosis was made. Example: `2023-03-27T03:32:03Z`.
    pub diagnostic_time: Option<Timestamp>,
    /// HTTP status that the failed call returned. Example: `200`.
    pub http_code: Option<String>,
    /// What the diagnosis found.
    pub diagnostic_result: Option<DiagnosticResult>,
}

response! {
    GetDiagnosticResponse {
        "Code" => code: value,
        "DiagnosticProduct" => diagnostic_product: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Recommends" => recommends: value,
        "ReportId" => report_id: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "Success" => success: value,
        "DiagnosticKey" => diagnostic_key: value,
        "DiagnosticTime" => diagnostic_time: value,
        "HttpCode" => http_code: value,
        "DiagnosticResult" => diagnostic_result: value,
    }
}

/// What the diagnosis found.
#[non_exhaustive]
pub struct DiagnosticResult {
    /// Facts about the stack that bear on the failure.
    pub stack_messages: Option<Value>,
    /// Facts about the calls of the service that bear on the failure.
    pub ros_action_messages: Option<Value>,
    /// Which resources the operation could not create or change.
    pub failed_resources: Option<Value>,
}

response! {
    DiagnosticResult {
        "StackMessages" => stack_messages: value,
        "RosActionMessages" => ros_action_messages: value,
        "FailedResources" => failed_resources: value,
    }
}
