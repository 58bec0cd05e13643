// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHoneypotPreset`, from `sas/DeleteHoneypotPreset.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template that honeypots are set up from.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHoneypotPresetRequest::new()
///     .honeypot_preset_id("...");
/// let reply = client.delete_honeypot_preset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHoneypotPresetRequest {
    /// **Required.** ID of the honeypot preset that the call is about.
    pub honeypot_preset_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteHoneypotPresetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotPresetId`, which is required.
    pub fn honeypot_preset_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_preset_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteHoneypotPresetRequest {
        "HoneypotPresetId" => honeypot_preset_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteHoneypotPresetRequest {
    type Response = DeleteHoneypotPresetResponse;
    type Error = DeleteHoneypotPresetError;
    const INFO: OperationInfo = super::operation("DeleteHoneypotPreset")
        .required(&["HoneypotPresetId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHoneypotPresetError] = &[
        DeleteHoneypotPresetError::NoPermission,
        DeleteHoneypotPresetError::ServerError,
    ];
}

/// Response to [`DeleteHoneypotPresetRequest`].
#[non_exhaustive]
pub struct DeleteHoneypotPresetResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A975D03-5F49-5354-B2CB-3918D5DA431A`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteHoneypotPresetResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteHoneypotPresetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteHoneypotPresetError = super::DocumentedError;
