// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHoneypotPreset`, from `sas/UpdateHoneypotPreset.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a honeypot template.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHoneypotPresetRequest::new()
///     .honeypot_preset_id("...");
/// let reply = client.update_honeypot_preset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHoneypotPresetRequest {
    /// Name that the honeypot image goes by.
    pub honeypot_image_name: Option<String>,
    /// Name that the preset goes by.
    pub preset_name: Option<String>,
    /// **Required.** ID of the honeypot preset that the call is about.
    pub honeypot_preset_id: Option<String>,
    /// Further settings of the honeypot, as JSON, such as decoys and traps.
    pub meta: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdateHoneypotPresetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotImageName`.
    pub fn honeypot_image_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_name = Some(value.into());
        self
    }
    /// Sets `PresetName`.
    pub fn preset_name(mut self, value: impl Into<String>) -> Self {
        self.preset_name = Some(value.into());
        self
    }
    /// Sets `HoneypotPresetId`, which is required.
    pub fn honeypot_preset_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_preset_id = Some(value.into());
        self
    }
    /// Sets `Meta`.
    pub fn meta(mut self, value: impl Into<String>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateHoneypotPresetRequest {
        "HoneypotImageName" => honeypot_image_name: query,
        "PresetName" => preset_name: query,
        "HoneypotPresetId" => honeypot_preset_id: query,
        "Meta" => meta: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdateHoneypotPresetRequest {
    type Response = UpdateHoneypotPresetResponse;
    type Error = UpdateHoneypotPresetError;
    const INFO: OperationInfo = super::operation("UpdateHoneypotPreset")
        .required(&["HoneypotPresetId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateHoneypotPresetError] = &[
        UpdateHoneypotPresetError::NoPermission,
        UpdateHoneypotPresetError::ServerError,
    ];
}

/// Response to [`UpdateHoneypotPresetRequest`].
#[non_exhaustive]
pub struct UpdateHoneypotPresetResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60922C83-6B19-5A57-8F13-4663C6D391F4`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateHoneypotPresetResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateHoneypotPresetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateHoneypotPresetError = super::DocumentedError;
