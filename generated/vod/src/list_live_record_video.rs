// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRecordVideo`, from `vod/ListLiveRecordVideo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy, VideoStatus};

/// Lists the videos that were recorded from live streams.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListLiveRecordVideoRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_record_video(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRecordVideoRequest {
    /// Name that the stream goes by. Example: `live-test`.
    pub stream_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the application is registered under. Example: `testApp`.
    pub app_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<Open<SortBy>>,
    /// Beginning of the period to look at. Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-01-11T13:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl ListLiveRecordVideoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ListLiveRecordVideoRequest {
        "StreamName" => stream_name: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListLiveRecordVideoRequest {
    type Response = ListLiveRecordVideoResponse;
    type Error = ListLiveRecordVideoError;
    const INFO: OperationInfo = super::operation("ListLiveRecordVideo").read_only();
    const ERRORS: &'static [ListLiveRecordVideoError] = &[
        ListLiveRecordVideoError::IpsIsEmpty,
        ListLiveRecordVideoError::IpsExceededMax,
        ListLiveRecordVideoError::SecurityIpGroupExceededMax,
    ];
}

impl Paginated for ListLiveRecordVideoRequest {
    type Item = LiveRecordVideo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.live_record_video_list)
    }
}

/// Response to [`ListLiveRecordVideoRequest`].
#[non_exhaustive]
pub struct ListLiveRecordVideoResponse {
    /// Items of the kind live record video that were found or are concerned.
    pub live_record_video_list: Vec<LiveRecordVideo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-****-D7393642CA58`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `123`.
    pub total: Option<i32>,
}

response! {
    ListLiveRecordVideoResponse {
        "LiveRecordVideoList" => live_record_video_list: list("LiveRecordVideo"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind live record video that were found or are concerned.
#[non_exhaustive]
pub struct LiveRecordVideo {
    /// Name that the application is registered under. Example: `testApp`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the playlist that the item belongs to or stands for.
    pub playlist_id: Option<String>,
    /// When the record ended or is to end. Example: `2017-12-08T08:44:56Z`.
    pub record_end_time: Option<Timestamp>,
    /// When the record began or is to begin. Example: `2017-12-08T07:40:56Z`.
    pub record_start_time: Option<Timestamp>,
    /// Name that the stream goes by. Example: `live-test`.
    pub stream_name: Option<String>,
    /// Codec, size and rate of the picture, as JSON.
    pub video: Option<Video>,
    /// Items of the kind play info that were found or are concerned.
    pub play_info_list: Option<Value>,
}

response! {
    LiveRecordVideo {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "PlaylistId" => playlist_id: value,
        "RecordEndTime" => record_end_time: value,
        "RecordStartTime" => record_start_time: value,
        "StreamName" => stream_name: value,
        "Video" => video: value,
        "PlayInfoList" => play_info_list: value,
    }
}

/// Codec, size and rate of the picture, as JSON.
#[non_exhaustive]
pub struct Video {
    /// ID of the cate that the item belongs to or stands for. Example: `78`.
    pub cate_id: Option<i32>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://image.example.com/coversample.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-12-08T07:40:56Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Length in seconds. Example: `135.6`.
    pub duration: Option<f64>,
    /// When the item was last changed. Example: `2017-12-08T09:40:56Z`.
    pub modify_time: Option<Timestamp>,
    /// How large it is, or how many a page holds. Unit: `bytes`. Example: `10897890`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each. Example: `text`.
    pub snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Uploading`, `UploadFail`, `Transcoding`, `TranscodeFail`, `Blocked`, `Normal`, `UploadSucces`.
    /// Example: `Normal`.
    pub status: Option<Open<VideoStatus>>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// ID of the template group that the item belongs to or stands for. Example: `1`.
    pub template_group_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub video_id: Option<String>,
}

response! {
    Video {
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Duration" => duration: value,
        "ModifyTime" => modify_time: value,
        "Size" => size: value,
        "Snapshots" => snapshots: list("Snapshot"),
        "Status" => status: value,
        "Tags" => tags: value,
        "TemplateGroupId" => template_group_id: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
    }
}

/// Errors that the documentation of [`ListLiveRecordVideoRequest`] names.
///
/// - [`IpsIsEmpty`](super::DocumentedError::IpsIsEmpty)
/// - [`IpsExceededMax`](super::DocumentedError::IpsExceededMax)
/// - [`SecurityIpGroupExceededMax`](super::DocumentedError::SecurityIpGroupExceededMax)
pub type ListLiveRecordVideoError = super::DocumentedError;
