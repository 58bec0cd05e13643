// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoInfo`, from `vod/GetVideoInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus, VideoStatus};

/// Shows one video or audio file: title, duration, thumbnail, status, size, category and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_video_info::VideoStatus;
///
/// let request = alicloud_vod::GetVideoInfoRequest::new()
///     .video_id("9b73864d75f1*****d231e9001cd5f8");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_video_info(request)
///     .wait()
///     .until(VideoStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoInfoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `9b73864d75f1*****d231e9001cd5f8`.
    pub video_id: Option<String>,
}

impl GetVideoInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
}

request! {
    GetVideoInfoRequest {
        "VideoId" => video_id: query,
    }
}

impl Operation for GetVideoInfoRequest {
    type Response = GetVideoInfoResponse;
    type Error = GetVideoInfoError;
    const INFO: OperationInfo = super::operation("GetVideoInfo")
        .required(&["VideoId"])
        .read_only();
    const ERRORS: &'static [GetVideoInfoError] = &[
        GetVideoInfoError::InvalidVideoNotFound,
    ];
}

impl Stateful for GetVideoInfoRequest {
    type State = VideoStatus;
    const FAILURES: &'static [VideoStatus] = &[
        VideoStatus::UploadFail,
        VideoStatus::TranscodeFail,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.video.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetVideoInfoRequest`].
#[non_exhaustive]
pub struct GetVideoInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Codec, size and rate of the picture, as JSON.
    pub video: Option<Video>,
}

response! {
    GetVideoInfoResponse {
        "RequestId" => request_id: value,
        "Video" => video: value,
    }
}

/// Codec, size and rate of the picture, as JSON.
#[non_exhaustive]
pub struct Video {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// How the review stands or how it ended. Example: `Normal`.
    pub audit_status: Option<Open<AuditStatus>>,
    /// ID of the cate that the item belongs to or stands for. Example: `781111`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found. Example: `https://image.example.com/****.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Timestamp>,
    /// What is known about the custom media. Example: `{"aaa":"test"}`.
    pub custom_media_info: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Length in seconds. Example: `135.6`.
    pub duration: Option<f64>,
    /// Time that is set or recorded for this: modification. Example: `2017-11-14T10:15:50Z`.
    pub modification_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// How large it is, or how many a page holds. Unit: `bytes`. Example: `10897890`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each. Example: `text`.
    pub snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Uploading`, `UploadFail`, `UploadSucc`, `Transcoding`, `TranscodeFail`, `Blocked`, `Normal`.
    /// Example: `Normal`.
    pub status: Option<Open<VideoStatus>>,
    /// Where the storage lies. Example: `out-201703232251****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// ID of the template group that the item belongs to or stands for.
    /// Example: `9ae2af636ca64835b0c10412f44891f2`.
    pub template_group_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `9b73864d75f1*****d231e9001cd5f8`.
    pub video_id: Option<String>,
    /// Whether the download is switched on. Example: `on`.
    pub download_switch: Option<String>,
    /// Items of the kind thumbnail that were found or are concerned.
    pub thumbnail_list: Option<Value>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
    /// State that the restore is in. Example: `Success`.
    pub restore_status: Option<String>,
    /// When the restored copy goes away again. Example: `2023-03-30T10:14:14Z`.
    pub restore_expiration: Option<Timestamp>,
}

response! {
    Video {
        "AppId" => app_id: value,
        "AuditStatus" => audit_status: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "CustomMediaInfo" => custom_media_info: value,
        "Description" => description: value,
        "Duration" => duration: value,
        "ModificationTime" => modification_time: value,
        "RegionId" => region_id: value,
        "Size" => size: value,
        "Snapshots" => snapshots: list("Snapshot"),
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "TemplateGroupId" => template_group_id: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
        "DownloadSwitch" => download_switch: value,
        "ThumbnailList" => thumbnail_list: value,
        "StorageClass" => storage_class: value,
        "RestoreStatus" => restore_status: value,
        "RestoreExpiration" => restore_expiration: value,
    }
}

/// Errors that the documentation of [`GetVideoInfoRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type GetVideoInfoError = super::DocumentedError;
