// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenSensitiveFileScan`, from `sas/OpenSensitiveFileScan.md`.

use alicloud_runtime::codegen::*;

/// Turns scanning for sensitive files on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OpenSensitiveFileScanRequest::new();
/// let reply = client.open_sensitive_file_scan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenSensitiveFileScanRequest {
    /// Whether the function is on.
    pub switch_on: Option<String>,
}

impl OpenSensitiveFileScanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SwitchOn`.
    pub fn switch_on(mut self, value: impl Into<String>) -> Self {
        self.switch_on = Some(value.into());
        self
    }
}

request! {
    OpenSensitiveFileScanRequest {
        "SwitchOn" => switch_on: query,
    }
}

impl Operation for OpenSensitiveFileScanRequest {
    type Response = OpenSensitiveFileScanResponse;
    type Error = OpenSensitiveFileScanError;
    const INFO: OperationInfo = super::operation("OpenSensitiveFileScan")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [OpenSensitiveFileScanError] = &[
        OpenSensitiveFileScanError::NoPermission,
        OpenSensitiveFileScanError::ServerError,
    ];
}

/// Response to [`OpenSensitiveFileScanRequest`].
#[non_exhaustive]
pub struct OpenSensitiveFileScanResponse {
    /// What the call returns besides its status.
    pub data: Option<SensitiveFileScanData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4A4C081-7F06-5481-9323-02A5419B9423`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    OpenSensitiveFileScanResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SensitiveFileScanData {
    /// Whether the function is on. Example: `on`.
    pub switch_on: Option<String>,
}

response! {
    SensitiveFileScanData {
        "SwitchOn" => switch_on: value,
    }
}

/// Errors that the documentation of [`OpenSensitiveFileScanRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OpenSensitiveFileScanError = super::DocumentedError;
