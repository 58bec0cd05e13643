// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnosticReport`, from `das/CreateDiagnosticReport.md`.

use alicloud_runtime::codegen::*;

/// Creates a diagnostic report on a database instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateDiagnosticReportRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.create_diagnostic_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnosticReportRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl CreateDiagnosticReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    CreateDiagnosticReportRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for CreateDiagnosticReportRequest {
    type Response = CreateDiagnosticReportResponse;
    type Error = CreateDiagnosticReportError;
    const INFO: OperationInfo = super::operation("CreateDiagnosticReport")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateDiagnosticReportError] = &[
        CreateDiagnosticReportError::InvalidParams,
        CreateDiagnosticReportError::NoPermission,
    ];
}

/// Response to [`CreateDiagnosticReportRequest`].
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ac544623-f6ad-45fd-9a74-9be3db65****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `70af71852fcdf2c5dc7b90596e2cf05b`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateDiagnosticReportResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateDiagnosticReportRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateDiagnosticReportError = super::DocumentedError;
