// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopHoneypot`, from `sas/StopHoneypot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HoneypotData};

/// Stops a running honeypot without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StopHoneypotRequest::new()
///     .honeypot_id("...");
/// let reply = client.stop_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopHoneypotRequest {
    /// **Required.** ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl StopHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotId`, which is required.
    pub fn honeypot_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    StopHoneypotRequest {
        "HoneypotId" => honeypot_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for StopHoneypotRequest {
    type Response = StopHoneypotResponse;
    type Error = StopHoneypotError;
    const INFO: OperationInfo = super::operation("StopHoneypot")
        .required(&["HoneypotId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [StopHoneypotError] = &[
        StopHoneypotError::NoPermission,
        StopHoneypotError::ServerError,
    ];
}

/// Response to [`StopHoneypotRequest`].
#[non_exhaustive]
pub struct StopHoneypotResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C*****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    StopHoneypotResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`StopHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StopHoneypotError = super::DocumentedError;
