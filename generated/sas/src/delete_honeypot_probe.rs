// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHoneypotProbe`, from `sas/DeleteHoneypotProbe.md`.

use alicloud_runtime::codegen::*;

/// Deletes a probe, so that it no longer leads attackers to a honeypot.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHoneypotProbeRequest::new()
///     .probe_id("...");
/// let reply = client.delete_honeypot_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHoneypotProbeRequest {
    /// **Required.** ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteHoneypotProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeId`, which is required.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteHoneypotProbeRequest {
        "ProbeId" => probe_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteHoneypotProbeRequest {
    type Response = DeleteHoneypotProbeResponse;
    type Error = DeleteHoneypotProbeError;
    const INFO: OperationInfo = super::operation("DeleteHoneypotProbe")
        .required(&["ProbeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHoneypotProbeError] = &[
        DeleteHoneypotProbeError::NoPermission,
        DeleteHoneypotProbeError::ServerError,
    ];
}

/// Response to [`DeleteHoneypotProbeRequest`].
#[non_exhaustive]
pub struct DeleteHoneypotProbeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7FD1C1DC-AA67-510A-A022-5D23310C3658`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteHoneypotProbeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteHoneypotProbeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteHoneypotProbeError = super::DocumentedError;
