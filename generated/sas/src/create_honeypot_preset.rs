// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHoneypotPreset`, from `sas/CreateHoneypotPreset.md`.

use alicloud_runtime::codegen::*;

/// Creates a honeypot template, from which honeypots take their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHoneypotPresetRequest::new()
///     .honeypot_image_name("...")
///     .preset_name("...")
///     .meta("...")
///     .node_id("...");
/// let reply = client.create_honeypot_preset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHoneypotPresetRequest {
    /// **Required.** Name that the honeypot image goes by.
    pub honeypot_image_name: Option<String>,
    /// **Required.** Name that the preset goes by.
    pub preset_name: Option<String>,
    /// **Required.** Further settings of the honeypot, as JSON, such as decoys and traps.
    pub meta: Option<String>,
    /// **Required.** ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateHoneypotPresetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotImageName`, which is required.
    pub fn honeypot_image_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_name = Some(value.into());
        self
    }
    /// Sets `PresetName`, which is required.
    pub fn preset_name(mut self, value: impl Into<String>) -> Self {
        self.preset_name = Some(value.into());
        self
    }
    /// Sets `Meta`, which is required.
    pub fn meta(mut self, value: impl Into<String>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateHoneypotPresetRequest {
        "HoneypotImageName" => honeypot_image_name: query,
        "PresetName" => preset_name: query,
        "Meta" => meta: query,
        "NodeId" => node_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateHoneypotPresetRequest {
    type Response = CreateHoneypotPresetResponse;
    type Error = CreateHoneypotPresetError;
    const INFO: OperationInfo = super::operation("CreateHoneypotPreset")
        .required(&["HoneypotImageName", "PresetName", "Meta", "NodeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHoneypotPresetError] = &[
        CreateHoneypotPresetError::NoPermission,
        CreateHoneypotPresetError::ServerError,
    ];
}

/// Response to [`CreateHoneypotPresetRequest`].
#[non_exhaustive]
pub struct CreateHoneypotPresetResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C1C6E65-C8B9-54C9-9F92-2F5E51C4E16D`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// The template that was made, with its ID.
    pub honeypot_preset: Option<HoneypotPreset>,
}

response! {
    CreateHoneypotPresetResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "HoneypotPreset" => honeypot_preset: value,
    }
}

/// The template that was made, with its ID.
#[non_exhaustive]
pub struct HoneypotPreset {
    /// ID of the honeypot preset that the item belongs to or stands for.
    /// Example: `d6ece172-34d9-4942-99a4-b309cb55xxxx`.
    pub honeypot_preset_id: Option<String>,
}

response! {
    HoneypotPreset {
        "HoneypotPresetId" => honeypot_preset_id: value,
    }
}

/// Errors that the documentation of [`CreateHoneypotPresetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateHoneypotPresetError = super::DocumentedError;
