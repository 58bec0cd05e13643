// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHoneypotProbeBind`, from `sas/DeleteHoneypotProbeBind.md`.

use alicloud_runtime::codegen::*;

/// Deletes a service that a probe offers to attackers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHoneypotProbeBindRequest::new();
/// let reply = client.delete_honeypot_probe_bind(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHoneypotProbeBindRequest {
    /// ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// ID of the bind that the call is about.
    pub bind_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteHoneypotProbeBindRequest {
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
    /// Sets `BindId`.
    pub fn bind_id(mut self, value: impl Into<String>) -> Self {
        self.bind_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteHoneypotProbeBindRequest {
        "ProbeId" => probe_id: query,
        "BindId" => bind_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteHoneypotProbeBindRequest {
    type Response = DeleteHoneypotProbeBindResponse;
    type Error = DeleteHoneypotProbeBindError;
    const INFO: OperationInfo = super::operation("DeleteHoneypotProbeBind")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHoneypotProbeBindError] = &[
        DeleteHoneypotProbeBindError::NoPermission,
        DeleteHoneypotProbeBindError::ServerError,
    ];
}

/// Response to [`DeleteHoneypotProbeBindRequest`].
#[non_exhaustive]
pub struct DeleteHoneypotProbeBindResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `571B2642-BF51-5BDD-906B-D2340DB9****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteHoneypotProbeBindResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteHoneypotProbeBindRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteHoneypotProbeBindError = super::DocumentedError;
