// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotPreset`, from `sas/GetHoneypotPreset.md`.

use alicloud_runtime::codegen::*;

/// Reads the settings of a honeypot template.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotPresetRequest::new()
///     .honeypot_preset_id("...");
/// let reply = client.get_honeypot_preset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotPresetRequest {
    /// **Required.** ID of the honeypot preset that the call is about.
    pub honeypot_preset_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneypotPresetRequest {
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
    GetHoneypotPresetRequest {
        "HoneypotPresetId" => honeypot_preset_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneypotPresetRequest {
    type Response = GetHoneypotPresetResponse;
    type Error = GetHoneypotPresetError;
    const INFO: OperationInfo = super::operation("GetHoneypotPreset")
        .required(&["HoneypotPresetId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotPresetError] = &[
        GetHoneypotPresetError::NoPermission,
        GetHoneypotPresetError::ServerError,
    ];
}

/// Response to [`GetHoneypotPresetRequest`].
#[non_exhaustive]
pub struct GetHoneypotPresetResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotPresetData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38AFE393-88E8-5642-B3E2-D57C6E76025D`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotPresetResponse {
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
pub struct HoneypotPresetData {
    /// Name that the honeypot image goes by. Example: `ruoyi`.
    pub honeypot_image_name: Option<String>,
    /// Name that the preset goes by. Example: `ssh`.
    pub preset_name: Option<String>,
    /// ID of the honeypot preset that the item belongs to or stands for.
    /// Example: `94fd8805-d178-4361-84d3-de47fb4e****`.
    pub honeypot_preset_id: Option<String>,
    /// Further settings of the honeypot, as JSON, such as decoys and traps.
    /// Example: `{"trojan_git":"zip","burp":"open","portrait_option":"true"}`.
    pub meta: Option<String>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<FileInfoList>,
    /// ID of one node of the cluster or the instance. Example: `a882e590-b87b-45a6-87b9-d0a3e5a0****`.
    pub node_id: Option<String>,
    /// Name that the control node goes by. Example: `managerNodename`.
    pub control_node_name: Option<String>,
    /// Name that the honeypot image display goes by. Example: `RuoYi`.
    pub honeypot_image_display_name: Option<String>,
    /// Which kind of preset it is or is to be. Example: `CUSTOM`.
    pub preset_type: Option<String>,
}

response! {
    HoneypotPresetData {
        "HoneypotImageName" => honeypot_image_name: value,
        "PresetName" => preset_name: value,
        "HoneypotPresetId" => honeypot_preset_id: value,
        "Meta" => meta: value,
        "FileInfoList" => file_info_list: list(""),
        "NodeId" => node_id: value,
        "ControlNodeName" => control_node_name: value,
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "PresetType" => preset_type: value,
    }
}

/// Items of the kind file info that were found or are concerned.
#[non_exhaustive]
pub struct FileInfoList {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `HONEYPOT_FILE/1765_167040128****`.
    pub file_id: Option<String>,
    /// Name under which the file is stored. Example: `HONEYPOT_FILE****`.
    pub file_name: Option<String>,
    /// Web address under which the OSS is found. Example: `http://aegis****`.
    pub oss_url: Option<String>,
}

response! {
    FileInfoList {
        "FileId" => file_id: value,
        "FileName" => file_name: value,
        "OssUrl" => oss_url: value,
    }
}

/// Errors that the documentation of [`GetHoneypotPresetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotPresetError = super::DocumentedError;
