// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHoneypot`, from `sas/UpdateHoneypot.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a honeypot.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHoneypotRequest::new()
///     .honeypot_id("...");
/// let reply = client.update_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHoneypotRequest {
    /// Further settings of the honeypot, as JSON, such as decoys and traps.
    pub meta: Option<String>,
    /// **Required.** ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// Name that the honeypot goes by.
    pub honeypot_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdateHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Meta`.
    pub fn meta(mut self, value: impl Into<String>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `HoneypotId`, which is required.
    pub fn honeypot_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_id = Some(value.into());
        self
    }
    /// Sets `HoneypotName`.
    pub fn honeypot_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateHoneypotRequest {
        "Meta" => meta: query,
        "HoneypotId" => honeypot_id: query,
        "HoneypotName" => honeypot_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdateHoneypotRequest {
    type Response = UpdateHoneypotResponse;
    type Error = UpdateHoneypotError;
    const INFO: OperationInfo = super::operation("UpdateHoneypot")
        .required(&["HoneypotId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateHoneypotError] = &[
        UpdateHoneypotError::NoPermission,
        UpdateHoneypotError::ServerError,
    ];
}

/// Response to [`UpdateHoneypotRequest`].
#[non_exhaustive]
pub struct UpdateHoneypotResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B323ADD-6CF8-51F6-9047-2F0A4E3F5EFD`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateHoneypotResponse {
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
pub struct HoneypotData {
    /// ID of the honeypot that the item belongs to or stands for.
    /// Example: `9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****`.
    pub honeypot_id: Option<String>,
    /// Name that the honeypot goes by. Example: `hyl-phpmyadmin`.
    pub honeypot_name: Option<String>,
    /// Name that the honeypot image goes by. Example: `webpage`.
    pub honeypot_image_name: Option<String>,
    /// ID of the preset that the item belongs to or stands for.
    /// Example: `868a7579-00b5-4a74-999d-8bd3f411e8a3`.
    pub preset_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Vec<String>,
    /// Name that the honeypot image display goes by. Example: `Webmin`.
    pub honeypot_image_display_name: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `a882e590-b87b-45a6-87b9-d0a3e5a0****`.
    pub node_id: Option<String>,
}

response! {
    HoneypotData {
        "HoneypotId" => honeypot_id: value,
        "HoneypotName" => honeypot_name: value,
        "HoneypotImageName" => honeypot_image_name: value,
        "PresetId" => preset_id: value,
        "State" => state: list(""),
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`UpdateHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateHoneypotError = super::DocumentedError;
