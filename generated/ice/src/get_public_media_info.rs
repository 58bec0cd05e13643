// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPublicMediaInfo`, from `ice/GetPublicMediaInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DynamicMetaData, FileAudioStreamInfoList, FileInfoListFileBasicInfo, FileVideoStreamInfoList, MediaInfoMediaBasicInfo, SubtitleStreamInfoList};

/// Shows an asset of the public copyrighted library; its URL is only a preview version.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetPublicMediaInfoRequest::new();
/// let reply = client.get_public_media_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPublicMediaInfoRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl GetPublicMediaInfoRequest {
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
}

request! {
    GetPublicMediaInfoRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for GetPublicMediaInfoRequest {
    type Response = GetPublicMediaInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPublicMediaInfo").read_only();
}

/// Response to [`GetPublicMediaInfoRequest`].
#[non_exhaustive]
pub struct GetPublicMediaInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
}

response! {
    GetPublicMediaInfoResponse {
        "RequestId" => request_id: value,
        "MediaInfo" => media_info: value,
    }
}

/// What is known about the media.
#[non_exhaustive]
pub struct MediaInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `icepublic-****14e501538aeef0a3140176f6****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaInfoMediaBasicInfo>,
    /// What was measured or stored about the dynamic meta.
    pub dynamic_meta_data: Option<DynamicMetaData>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<FileInfoList>,
}

response! {
    MediaInfo {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "DynamicMetaData" => dynamic_meta_data: value,
        "FileInfoList" => file_info_list: list(""),
    }
}

/// Items of the kind file info that were found or are concerned.
#[non_exhaustive]
pub struct FileInfoList {
    /// What is known about the file basic.
    pub file_basic_info: Option<FileInfoListFileBasicInfo>,
    /// Items of the kind audio stream info that were found or are concerned.
    pub audio_stream_info_list: Vec<FileAudioStreamInfoList>,
    /// Items of the kind video stream info that were found or are concerned.
    pub video_stream_info_list: Vec<FileVideoStreamInfoList>,
    /// Items of the kind subtitle stream info that were found or are concerned.
    pub subtitle_stream_info_list: Vec<SubtitleStreamInfoList>,
}

response! {
    FileInfoList {
        "FileBasicInfo" => file_basic_info: value,
        "AudioStreamInfoList" => audio_stream_info_list: list(""),
        "VideoStreamInfoList" => video_stream_info_list: list(""),
        "SubtitleStreamInfoList" => subtitle_stream_info_list: list(""),
    }
}
