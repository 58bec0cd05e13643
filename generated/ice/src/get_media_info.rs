// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaInfo`, from `ice/GetMediaInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileAudioStreamInfoList, FileVideoStreamInfoList, JobResult, MediaInfoFileInfoListFileBasicInfo, SubtitleStreamInfoList};

/// Shows a media asset in full, found by media ID or by the URL of its input file.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaInfoRequest::new();
/// let reply = client.get_media_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaInfoRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    pub input_url: Option<String>,
    /// Which kind of output it is or is to be.
    pub output_type: Option<String>,
    /// What is known about the return detailed.
    pub return_detailed_info: Option<String>,
    /// How long the auth may take before it is given up.
    pub auth_timeout: Option<i64>,
}

impl GetMediaInfoRequest {
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
    /// Sets `OutputType`.
    pub fn output_type(mut self, value: impl Into<String>) -> Self {
        self.output_type = Some(value.into());
        self
    }
    /// Sets `ReturnDetailedInfo`.
    pub fn return_detailed_info(mut self, value: impl Into<String>) -> Self {
        self.return_detailed_info = Some(value.into());
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
    GetMediaInfoRequest {
        "MediaId" => media_id: query,
        "InputURL" => input_url: query,
        "OutputType" => output_type: query,
        "ReturnDetailedInfo" => return_detailed_info: query,
        "AuthTimeout" => auth_timeout: query,
    }
}

impl Operation for GetMediaInfoRequest {
    type Response = GetMediaInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaInfo").read_only();
}

/// Response to [`GetMediaInfoRequest`].
#[non_exhaustive]
pub struct GetMediaInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FDE2411-DB8D-4A9A-875B-275798F14A5E`.
    pub request_id: Option<String>,
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
}

response! {
    GetMediaInfoResponse {
        "RequestId" => request_id: value,
        "MediaInfo" => media_info: value,
    }
}

/// What is known about the media.
#[non_exhaustive]
pub struct MediaInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<FileInfoList>,
    /// What was measured or stored about the ai rough.
    pub ai_rough_data: Option<AiRoughData>,
}

response! {
    MediaInfo {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "FileInfoList" => file_info_list: list(""),
        "AiRoughData" => ai_rough_data: value,
    }
}

/// What is known about the media basic.
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be. Example: `general`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `text`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `text`.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found. Example: `text`.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `userDataTest`.
    pub user_data: Option<String>,
    /// The snapshots that are concerned. Example: `text`.
    pub snapshots: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2020-12-26T04:11:15Z`.
    pub deleted_time: Option<Timestamp>,
    /// The sprite images that are concerned. Example: `text`.
    pub sprite_images: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `3048`.
    pub cate_id: Option<i64>,
    /// Service that the media belong to. Example: `ICE`.
    pub biz: Option<String>,
    /// Where the upload comes from. Example: `general`.
    pub upload_source: Option<String>,
    /// Name that the cate goes by. Example: `cateName`.
    pub cate_name: Option<String>,
    /// ID of the reference that the item belongs to or stands for. Example: `123-1234`.
    pub reference_id: Option<String>,
}

response! {
    MediaBasicInfo {
        "MediaId" => media_id: value,
        "InputURL" => input_url: value,
        "MediaType" => media_type: value,
        "BusinessType" => business_type: value,
        "Source" => source: value,
        "Title" => title: value,
        "Description" => description: value,
        "Category" => category: value,
        "MediaTags" => media_tags: value,
        "CoverURL" => cover_url: value,
        "UserData" => user_data: value,
        "Snapshots" => snapshots: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "DeletedTime" => deleted_time: value,
        "SpriteImages" => sprite_images: value,
        "CateId" => cate_id: value,
        "Biz" => biz: value,
        "UploadSource" => upload_source: value,
        "CateName" => cate_name: value,
        "ReferenceId" => reference_id: value,
    }
}

/// Items of the kind file info that were found or are concerned.
#[non_exhaustive]
pub struct FileInfoList {
    /// What is known about the file basic.
    pub file_basic_info: Option<MediaInfoFileInfoListFileBasicInfo>,
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

/// What was measured or stored about the ai rough.
#[non_exhaustive]
pub struct AiRoughData {
    /// How it ended, or what came out.
    /// Example: `https://sample-bucket.cn-shanghai.aliyuncs.com/result.json`.
    pub result: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Analyzing`.
    pub status: Option<String>,
    /// Which kind of save it is or is to be. Example: `TEXT`.
    pub save_type: Option<String>,
    /// Class that the ai belongs to. Example: `text`.
    pub ai_category: Option<String>,
    /// ID of the ai job that the item belongs to or stands for.
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// The tagging job with its result.
    pub standard_smart_tag_job: Option<StandardSmartTagJob>,
}

response! {
    AiRoughData {
        "Result" => result: value,
        "Status" => status: value,
        "SaveType" => save_type: value,
        "AiCategory" => ai_category: value,
        "AiJobId" => ai_job_id: value,
        "StandardSmartTagJob" => standard_smart_tag_job: value,
    }
}

/// The tagging job with its result.
#[non_exhaustive]
pub struct StandardSmartTagJob {
    /// ID of the ai job that the item belongs to or stands for.
    /// Example: `****483915d4f2cd8ac20b48fb04****`.
    pub ai_job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Analyzing`.
    pub status: Option<String>,
    /// Web address under which the result is found.
    /// Example: `http://xx.oss-cn-shanghai.aliyuncs.com/result2.txt`.
    pub result_url: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<JobResult>,
}

response! {
    StandardSmartTagJob {
        "AiJobId" => ai_job_id: value,
        "Status" => status: value,
        "ResultUrl" => result_url: value,
        "Results" => results: list(""),
    }
}
