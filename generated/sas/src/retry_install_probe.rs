// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryInstallProbe`, from `sas/RetryInstallProbe.md`.

use alicloud_runtime::codegen::*;

/// Tries to install a honeypot probe again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RetryInstallProbeRequest::new();
/// let reply = client.retry_install_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryInstallProbeRequest {
    /// ID of the probe that the call is about.
    pub probe_id: Option<String>,
}

impl RetryInstallProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeId`.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
}

request! {
    RetryInstallProbeRequest {
        "ProbeId" => probe_id: query,
    }
}

impl Operation for RetryInstallProbeRequest {
    type Response = RetryInstallProbeResponse;
    type Error = RetryInstallProbeError;
    const INFO: OperationInfo = super::operation("RetryInstallProbe")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RetryInstallProbeError] = &[
        RetryInstallProbeError::NoPermission,
        RetryInstallProbeError::ServerError,
    ];
}

/// Response to [`RetryInstallProbeRequest`].
#[non_exhaustive]
pub struct RetryInstallProbeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4247271-7C31-5A54-9EA1-658D96ED****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    RetryInstallProbeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`RetryInstallProbeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RetryInstallProbeError = super::DocumentedError;
