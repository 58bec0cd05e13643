// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHoneypot`, from `sas/DeleteHoneypot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a honeypot; attackers are no longer lured there.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHoneypotRequest::new()
///     .honeypot_id("...");
/// let reply = client.delete_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHoneypotRequest {
    /// **Required.** ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteHoneypotRequest {
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
    DeleteHoneypotRequest {
        "HoneypotId" => honeypot_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteHoneypotRequest {
    type Response = DeleteHoneypotResponse;
    type Error = DeleteHoneypotError;
    const INFO: OperationInfo = super::operation("DeleteHoneypot")
        .required(&["HoneypotId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHoneypotError] = &[
        DeleteHoneypotError::NoPermission,
        DeleteHoneypotError::ServerError,
    ];
}

/// Response to [`DeleteHoneypotRequest`].
#[non_exhaustive]
pub struct DeleteHoneypotResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E14721CB-B32F-56F2-8490-CDA18E4F9268`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteHoneypotResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteHoneypotError = super::DocumentedError;
