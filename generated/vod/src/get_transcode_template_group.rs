// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTranscodeTemplateGroup`, from `vod/GetTranscodeTemplateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, Locked};

/// Shows one transcoding template group with all its transcoding templates.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetTranscodeTemplateGroupRequest::new()
///     .transcode_template_group_id("a591f697c7167*****6ae1502142d0");
/// let reply = client.get_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTranscodeTemplateGroupRequest {
    /// **Required.** ID of the transcode template group that the call is about.
    /// Example: `a591f697c7167*****6ae1502142d0`.
    pub transcode_template_group_id: Option<String>,
}

impl GetTranscodeTemplateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TranscodeTemplateGroupId`, which is required.
    pub fn transcode_template_group_id(mut self, value: impl Into<String>) -> Self {
        self.transcode_template_group_id = Some(value.into());
        self
    }
}

request! {
    GetTranscodeTemplateGroupRequest {
        "TranscodeTemplateGroupId" => transcode_template_group_id: query,
    }
}

impl Operation for GetTranscodeTemplateGroupRequest {
    type Response = GetTranscodeTemplateGroupResponse;
    type Error = GetTranscodeTemplateGroupError;
    const INFO: OperationInfo = super::operation("GetTranscodeTemplateGroup")
        .required(&["TranscodeTemplateGroupId"])
        .read_only();
    const ERRORS: &'static [GetTranscodeTemplateGroupError] = &[
        GetTranscodeTemplateGroupError::InvalidTranscodeTemplateGroupNotFound,
    ];
}

/// Response to [`GetTranscodeTemplateGroupRequest`].
#[non_exhaustive]
pub struct GetTranscodeTemplateGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6730AC93-7B12-4B*****7F-49EE1FE8BC49`.
    pub request_id: Option<String>,
    /// The transcode template group that the item belongs to or stands for.
    pub transcode_template_group: Option<TranscodeTemplateGroup>,
}

response! {
    GetTranscodeTemplateGroupResponse {
        "RequestId" => request_id: value,
        "TranscodeTemplateGroup" => transcode_template_group: value,
    }
}

/// The transcode template group that the item belongs to or stands for.
#[non_exhaustive]
pub struct TranscodeTemplateGroup {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `2018-12-12T10:20:51Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// Whether the template group is kept from being changed. Example: `Enabled`.
    pub locked: Option<Open<Locked>>,
    /// When the item was last changed. Example: `2018-12-12T11:20:51Z`.
    pub modify_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `a59b11f697c716*****6ae1502142d0`.
    pub transcode_template_group_id: Option<String>,
    /// Items of the kind transcode template that were found or are concerned.
    pub transcode_template_list: Vec<TranscodeTemplate>,
    /// Way in which the transcode works. Example: `FastTranscode`.
    pub transcode_mode: Option<String>,
}

response! {
    TranscodeTemplateGroup {
        "AppId" => app_id: value,
        "CreationTime" => creation_time: value,
        "IsDefault" => is_default: value,
        "Locked" => locked: value,
        "ModifyTime" => modify_time: value,
        "Name" => name: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
        "TranscodeTemplateList" => transcode_template_list: list(""),
        "TranscodeMode" => transcode_mode: value,
    }
}

/// Items of the kind transcode template that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeTemplate {
    /// Codec, rate and channels of the sound, as JSON. Example: `text`.
    pub audio: Option<String>,
    /// How parts are cut out or joined on, as JSON. Example: `text`.
    pub clip: Option<String>,
    /// Format of the output file, as JSON. Example: `"Format":"m3u8"`.
    pub container: Option<String>,
    /// Quality grade of a video, or the text that defines the item. Example: `SD`.
    pub definition: Option<String>,
    /// How output is encrypted, as JSON. Example: `"EncryptType":"Private"`.
    pub encrypt_setting: Option<String>,
    /// Settings of the mux, and what it works with. Example: `"Segment": { "Duration":"6" }`.
    pub mux_config: Option<String>,
    /// How streams of several qualities are bundled, as JSON.
    /// Example: `"PackageType":"HLSPackage","PackageConfig":{ "BandWidth":"900000" }`.
    pub package_setting: Option<String>,
    /// Angle by which the picture is turned. Range: 0 to 360. Example: `90`.
    pub rotate: Option<String>,
    /// Items of the kind subtitle that were found or are concerned.
    pub subtitle_list: Option<String>,
    /// Name that the template was given. Example: `test`.
    pub template_name: Option<String>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<String>,
    /// Pattern by which output files are named, as JSON. Example: `{MediaId}/transcoce_1`.
    pub transcode_file_regular: Option<String>,
    /// ID of the transcode template that the item belongs to or stands for.
    /// Example: `696d29a11erc057*****a3acc398d02f4`.
    pub transcode_template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `Normal`. Example: `Normal`.
    pub type_: Option<Open<TranscodeTemplateType>>,
    /// Codec, size and rate of the picture, as JSON.
    /// Example: `{"Codec":"H.264","Bitrate":"900","Width":"960","Remove":"false","Fps":"30"}`.
    pub video: Option<String>,
    /// IDs of the watermarks that were found or are concerned.
    /// Example: `"USER_DEFAULT_WATERMARK","ddddddddd"`.
    pub watermark_ids: Vec<String>,
    /// Items of the kind tail slate that were found or are concerned.
    /// Example: `[{"TailUrl":"http://outin-test.oss-cn/tailslates/b6e9ceed-b665-426f"}]`.
    pub tail_slate_list: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Items of the kind opening that were found or are concerned.
    /// Example: `[{"OpenUrl":"http://outin-test.oss-cn/tailslates/b6e9ceed-b665-426f"}]`.
    pub opening_list: Option<String>,
    /// Invisible mark that tells who leaked a copy, as JSON. Example: `{ "Enable": true }`.
    pub trace_mark: Option<String>,
    /// Invisible mark of the owner, as JSON. Example: `text`.
    pub copyright_mark: Option<String>,
}

response! {
    TranscodeTemplate {
        "Audio" => audio: value,
        "Clip" => clip: value,
        "Container" => container: value,
        "Definition" => definition: value,
        "EncryptSetting" => encrypt_setting: value,
        "MuxConfig" => mux_config: value,
        "PackageSetting" => package_setting: value,
        "Rotate" => rotate: value,
        "SubtitleList" => subtitle_list: value,
        "TemplateName" => template_name: value,
        "TransConfig" => trans_config: value,
        "TranscodeFileRegular" => transcode_file_regular: value,
        "TranscodeTemplateId" => transcode_template_id: value,
        "Type" => type_: value,
        "Video" => video: value,
        "WatermarkIds" => watermark_ids: list(""),
        "TailSlateList" => tail_slate_list: value,
        "UserData" => user_data: value,
        "OpeningList" => opening_list: value,
        "TraceMark" => trace_mark: value,
        "CopyrightMark" => copyright_mark: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum TranscodeTemplateType {
        /// Ordinary stream.
        Normal = "Normal",
        /// Streams of several qualities bundled.
        VideoPackage = "VideoPackage",
        /// Subtitles bundled with streams.
        SubtitlePackage = "SubtitlePackage",
    }
}

/// Errors that the documentation of [`GetTranscodeTemplateGroupRequest`] names.
///
/// - [`InvalidTranscodeTemplateGroupNotFound`](super::DocumentedError::InvalidTranscodeTemplateGroupNotFound)
pub type GetTranscodeTemplateGroupError = super::DocumentedError;
