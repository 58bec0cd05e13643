// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoList`, from `vod/GetVideoList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy};

/// Lists videos by category, status, storage address and creation time, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetVideoListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_video_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoListRequest {
    /// ID of the cate that the call is about. Example: `7249287`.
    pub cate_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into. Example: `Uploading,Normal`.
    pub status: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Asc`.
    pub sort_by: Option<Open<SortBy>>,
    /// Beginning of the period to look at. Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-01-11T12:59:00Z`.
    pub end_time: Option<Timestamp>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
}

impl GetVideoListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
}

request! {
    GetVideoListRequest {
        "CateId" => cate_id: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StorageLocation" => storage_location: query,
    }
}

impl Operation for GetVideoListRequest {
    type Response = GetVideoListResponse;
    type Error = GetVideoListError;
    const INFO: OperationInfo = super::operation("GetVideoList").read_only();
    const ERRORS: &'static [GetVideoListError] = &[
        GetVideoListError::VideoListExceededMax,
        GetVideoListError::InvalidVideoNotFound,
    ];
}

impl Paginated for GetVideoListRequest {
    type Item = Video;
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
        Some(&mut response.video_list)
    }
}

/// Response to [`GetVideoListRequest`].
#[non_exhaustive]
pub struct GetVideoListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
    /// Items of the kind video that were found or are concerned.
    pub video_list: Vec<Video>,
}

response! {
    GetVideoListResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "VideoList" => video_list: list("Video"),
    }
}

/// Items of the kind video that were found or are concerned.
#[non_exhaustive]
pub struct Video {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `78`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found. Example: `https://image.example.com/****.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Length in seconds. Example: `135.6`.
    pub duration: Option<f64>,
    /// Time that is set or recorded for this: modification. Example: `2017-11-14T09:16:50Z`.
    pub modification_time: Option<Timestamp>,
    /// How large it is, or how many a page holds. Unit: `bytes`. Example: `10897890`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each. Example: `text`.
    pub snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `9ae2af636ca6*****c10412f44891fc`.
    pub video_id: Option<String>,
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
        "Snapshots" => snapshots: list("Snapshot"),
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "VideoId" => video_id: value,
        "StorageClass" => storage_class: value,
        "RestoreStatus" => restore_status: value,
        "RestoreExpiration" => restore_expiration: value,
    }
}

/// Errors that the documentation of [`GetVideoListRequest`] names.
///
/// - [`VideoListExceededMax`](super::DocumentedError::VideoListExceededMax)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
pub type GetVideoListError = super::DocumentedError;
