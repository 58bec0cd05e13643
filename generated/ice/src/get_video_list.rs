// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoList`, from `ice/GetVideoList.md`.

use alicloud_runtime::codegen::*;

/// Lists videos with their properties, filtered by status, category and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetVideoListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_video_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoListRequest {
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
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
}

request! {
    GetVideoListRequest {
        "CateId" => cate_id: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetVideoListRequest {
    type Response = GetVideoListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVideoList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for GetVideoListRequest {
    type Item = MediaList;
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
        Some(&mut response.media_list)
    }
}

/// Response to [`GetVideoListRequest`].
#[non_exhaustive]
pub struct GetVideoListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many items there are in all. Example: `163`.
    pub total: Option<i64>,
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<MediaList>,
}

response! {
    GetVideoListResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Total" => total: value,
        "MediaList" => media_list: list(""),
    }
}

/// Items of the kind media that were found or are concerned.
#[non_exhaustive]
pub struct MediaList {
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// When the item was created. Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the cate that the item belongs to or stands for. Example: `3679`.
    pub cate_id: Option<i64>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2017-11-14T09:16:50Z`.
    pub modification_time: Option<Timestamp>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that the service gave the application. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `10897890`.
    pub size: Option<i64>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `135.6`.
    pub duration: Option<f64>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<String>,
}

response! {
    MediaList {
        "StorageLocation" => storage_location: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "CateId" => cate_id: value,
        "MediaId" => media_id: value,
        "Tags" => tags: value,
        "ModificationTime" => modification_time: value,
        "CateName" => cate_name: value,
        "Description" => description: value,
        "AppId" => app_id: value,
        "Size" => size: value,
        "CoverUrl" => cover_url: value,
        "Duration" => duration: value,
        "Title" => title: value,
        "Snapshots" => snapshots: list(""),
    }
}
