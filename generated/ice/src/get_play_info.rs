// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPlayInfo`, from `ice/GetPlayInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the playback addresses of an audio or video asset by its media ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetPlayInfoRequest::new();
/// let reply = client.get_play_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPlayInfoRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    pub input_url: Option<String>,
    /// How long the auth may take before it is given up.
    pub auth_timeout: Option<i64>,
}

impl GetPlayInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `InputURL`.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    #[inline]
    pub fn auth_timeout(mut self, value: i64) -> Self {
        self.auth_timeout = Some(value);
        self
    }
}

request! {
    GetPlayInfoRequest {
        "MediaId" => media_id: query,
        "InputURL" => input_url: query,
        "AuthTimeout" => auth_timeout: query,
    }
}

impl Operation for GetPlayInfoRequest {
    type Response = GetPlayInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPlayInfo").read_only();
}

/// Response to [`GetPlayInfoRequest`].
#[non_exhaustive]
pub struct GetPlayInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What is known of the media apart from its streams.
    pub media_base: Option<MediaBase>,
    /// Items of the kind play info that were found or are concerned.
    pub play_info_list: Vec<PlayInfoList>,
}

response! {
    GetPlayInfoResponse {
        "RequestId" => request_id: value,
        "MediaBase" => media_base: value,
        "PlayInfoList" => play_info_list: list(""),
    }
}

/// What is known of the media apart from its streams.
#[non_exhaustive]
pub struct MediaBase {
    /// When the item was created. Example: `2021-09-22T10:07:31+08:00`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `2eea77a61c7b4ddd95bec34a6f65b***`.
    pub media_id: Option<String>,
    /// Web address under which the cover is found. Example: `https://**/cover/281c64d6-b5fb-4c57`.
    pub cover_url: Option<String>,
    /// Title or heading shown to people. Example: `testTitle`.
    pub title: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Tags that the media carries. Example: `test,ccc`.
    pub media_tags: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `4220`.
    pub cate_id: Option<i64>,
    /// Free text that describes the item to people. Example: `desc`.
    pub description: Option<String>,
}

response! {
    MediaBase {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "MediaId" => media_id: value,
        "CoverURL" => cover_url: value,
        "Title" => title: value,
        "MediaType" => media_type: value,
        "MediaTags" => media_tags: value,
        "CateId" => cate_id: value,
        "Description" => description: value,
    }
}

/// Items of the kind play info that were found or are concerned.
#[non_exhaustive]
pub struct PlayInfoList {
    /// When the item was created. Example: `2022-05-10T02:28:49Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Which kind of narrow band it is or is to be. Example: `0`.
    pub narrow_band_type: Option<String>,
    /// Extent from top to bottom. Example: `1080`.
    pub height: Option<i64>,
    /// Amount of data a second that a stream takes. Example: `20`.
    pub bitrate: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2022-05-13T11:39:41.714+08:00`.
    pub modification_time: Option<Timestamp>,
    /// ID of the watermark that the item belongs to or stands for.
    /// Example: `5bed88672b1e2520ead228935ed51***`.
    pub watermark_id: Option<String>,
    /// Whether the stream is encrypted. Example: `0`.
    pub encrypt: Option<i64>,
    /// Quality grade of a video, or the text that defines the item. Example: `HD`.
    pub definition: Option<String>,
    /// Which kind of encrypt it is or is to be. Example: `AliyunVoDEncryption`.
    pub encrypt_type: Option<String>,
    /// Which kind of stream it is or is to be. Example: `video`.
    pub stream_type: Option<String>,
    /// How large it is, or how many a page holds. Example: `418112`.
    pub size: Option<i64>,
    /// Extent from left to right. Example: `1024`.
    pub width: Option<i64>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Length of the media in seconds. Example: `9.0464`.
    pub duration: Option<String>,
    /// Web address under which the play is found.
    /// Example: `https://***.aliyuncdn.com/sv/756bee1-17f980f0945/756bee1-17f980f0945.mp4`.
    pub play_url: Option<String>,
    /// Notation or file format that is used. Example: `mp4`.
    pub format: Option<String>,
    /// Which kind of HDR it is or is to be. Example: `HDR`.
    pub hdr_type: Option<String>,
    /// Bits that one sample or color value takes. Example: `8`.
    pub bit_depth: Option<i32>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Which kind of trans template it is or is to be. Example: `Normal`.
    pub trans_template_type: Option<String>,
    /// Tags that the stream carries. Example: `"{\"ims.audioServiceType\": \"AudioEnhancement\"}"`.
    pub stream_tags: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `36c9d38e70bf43ed9f7f8f48d6356***`.
    pub job_id: Option<String>,
}

response! {
    PlayInfoList {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "NarrowBandType" => narrow_band_type: value,
        "Height" => height: value,
        "Bitrate" => bitrate: value,
        "ModificationTime" => modification_time: value,
        "WatermarkId" => watermark_id: value,
        "Encrypt" => encrypt: value,
        "Definition" => definition: value,
        "EncryptType" => encrypt_type: value,
        "StreamType" => stream_type: value,
        "Size" => size: value,
        "Width" => width: value,
        "Fps" => fps: value,
        "Duration" => duration: value,
        "PlayURL" => play_url: value,
        "Format" => format: value,
        "HDRType" => hdr_type: value,
        "BitDepth" => bit_depth: value,
        "FileURL" => file_url: value,
        "TransTemplateType" => trans_template_type: value,
        "StreamTags" => stream_tags: value,
        "JobId" => job_id: value,
    }
}
