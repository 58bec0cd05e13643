// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoInfos`, from `vod/GetVideoInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VideoStatus};

/// Shows several videos or audio files by their media IDs in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::get_video_infos::VideoStatus;
///
/// let request = alicloud_vod::GetVideoInfosRequest::new()
///     .video_ids("7753d144efd*****8e649c6c45fe0579,7753d144efd74d*****6c45fe0570");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .get_video_infos(request)
///     .wait()
///     .until(VideoStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoInfosRequest {
    /// **Required.** IDs of the videos to work on or to narrow the list down to.
    /// Items: at most 20. Example: `7753d144efd*****8e649c6c45fe0579,7753d144efd74d*****6c45fe0570`.
    pub video_ids: Option<String>,
}

impl GetVideoInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoIds`, which is required.
    pub fn video_ids(mut self, value: impl Into<String>) -> Self {
        self.video_ids = Some(value.into());
        self
    }
}

request! {
    GetVideoInfosRequest {
        "VideoIds" => video_ids: query,
    }
}

impl Operation for GetVideoInfosRequest {
    type Response = GetVideoInfosResponse;
    type Error = GetVideoInfosError;
    const INFO: OperationInfo = super::operation("GetVideoInfos")
        .required(&["VideoIds"])
        .read_only();
    const ERRORS: &'static [GetVideoInfosError] = &[
        GetVideoInfosError::InvalidVideoNotFound,
    ];
}

impl Stateful for GetVideoInfosRequest {
    type State = VideoStatus;
    const FAILURES: &'static [VideoStatus] = &[
        VideoStatus::UploadFail,
        VideoStatus::TranscodeFail,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.video_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .video_list
                .iter()
                .map(|v| (v.video_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`GetVideoInfosRequest`].
#[non_exhaustive]
pub struct GetVideoInfosResponse {
    /// IDs of the non exist videos that were found or are concerned.
    /// Example: `["b4039216985f43*****82a4ed2884"]`.
    pub non_exist_video_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind video that were found or are concerned.
    pub video_list: Vec<Video>,
}

response! {
    GetVideoInfosResponse {
        "NonExistVideoIds" => non_exist_video_ids: list(""),
        "RequestId" => request_id: value,
        "VideoList" => video_list: list(""),
    }
}

/// Items of the kind video that were found or are concerned.
#[non_exhaustive]
pub struct Video {
    /// ID that the service gave the application. Example: `6985f4312a5382a4ed****`.
    pub app_id: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `78`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found. Example: `https://image.example.com/****.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-06-26T05:38:48Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Length in seconds. Example: `120`.
    pub duration: Option<f64>,
    /// Time that is set or recorded for this: modification. Example: `2017-06-26T06:38:48Z`.
    pub modification_time: Option<Timestamp>,
    /// How large it is, or how many a page holds. Unit: `bytes`. Example: `453`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each. Example: `text`.
    pub snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Uploading`, `UploadFail`, `UploadSucc`, `Transcoding`, `TranscodeFail`, `Blocked`, `Normal`.
    /// Example: `Normal`.
    pub status: Option<Open<VideoStatus>>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// ID of the template group that the item belongs to or stands for.
    /// Example: `b4039216985f4312a5382a4ed****`.
    pub template_group_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44*****6e91d24d81d4`.
    pub video_id: Option<String>,
    /// Whether the download is switched on. Example: `on`.
    pub download_switch: Option<String>,
    /// State that the preprocess is in. Example: `UnPreprocess`.
    pub preprocess_status: Option<String>,
    /// What is known about the custom media. Example: `{"aa":123}`.
    pub custom_media_info: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
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
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Duration" => duration: value,
        "ModificationTime" => modification_time: value,
        "Size" => size: value,
        "Snapshots" => snapshots: list(""),
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "TemplateGroupId" => template_group_id: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
        "DownloadSwitch" => download_switch: value,
        "PreprocessStatus" => preprocess_status: value,
        "CustomMediaInfo" => custom_media_info: value,
        "RegionId" => region_id: value,
        "StorageClass" => storage_class: value,
        "RestoreStatus" => restore_status: value,
        "RestoreExpiration" => restore_expiration: value,
    }
}

/// Errors that the documentation of [`GetVideoInfosRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type GetVideoInfosError = super::DocumentedError;
