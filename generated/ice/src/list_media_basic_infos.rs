// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaBasicInfos`, from `ice/ListMediaBasicInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaFileInfoList, MediaInfoFileInfoListFileBasicInfo};

/// Lists the basic properties of media assets that match the filters given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaBasicInfosRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_media_basic_infos(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaBasicInfosRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// What is known about the include file basic.
    pub include_file_basic_info: Option<bool>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// How long the auth may take before it is given up.
    pub auth_timeout: Option<i64>,
}

impl ListMediaBasicInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `IncludeFileBasicInfo`.
    #[inline]
    pub fn include_file_basic_info(mut self, value: bool) -> Self {
        self.include_file_basic_info = Some(value);
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
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
    ListMediaBasicInfosRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MediaType" => media_type: query,
        "BusinessType" => business_type: query,
        "Source" => source: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "SortBy" => sort_by: query,
        "IncludeFileBasicInfo" => include_file_basic_info: query,
        "MediaId" => media_id: query,
        "AuthTimeout" => auth_timeout: query,
    }
}

impl Operation for ListMediaBasicInfosRequest {
    type Response = ListMediaBasicInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaBasicInfos").read_only();
}

impl Paginated for ListMediaBasicInfosRequest {
    type Item = MediaInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_infos)
    }
}

/// Response to [`ListMediaBasicInfosRequest`].
#[non_exhaustive]
pub struct ListMediaBasicInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******B7-7F87-4792-BFE9-63CD21******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i64>,
    /// What is known about each media, one entry each.
    pub media_infos: Vec<MediaInfos>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `2`.
    pub max_results: Option<i32>,
}

response! {
    ListMediaBasicInfosResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MediaInfos" => media_infos: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// What is known about each media, one entry each.
#[non_exhaustive]
pub struct MediaInfos {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<MediaFileInfoList>,
}

response! {
    MediaInfos {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "FileInfoList" => file_info_list: list(""),
    }
}

/// What is known about the media basic.
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    /// Example: `https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be. Example: `opening`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `text`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `tags,tags2`.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found. Example: `text`.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// The snapshots that are concerned.
    pub snapshots: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// State that the transcode is in. Example: `Init`.
    pub transcode_status: Option<String>,
    /// When the item was created. Example: `2021-01-08T16:52:04Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-01-08T16:52:07Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2021-01-08T16:52:07Z`.
    pub deleted_time: Option<Timestamp>,
    /// The sprite images that are concerned. Example: `text`.
    pub sprite_images: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `3049`.
    pub cate_id: Option<i64>,
    /// Service that the media belong to. Example: `ICE`.
    pub biz: Option<String>,
    /// Where the upload comes from. Example: `general`.
    pub upload_source: Option<String>,
    /// ID of the reference that the item belongs to or stands for. Example: `123-123`.
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
        "TranscodeStatus" => transcode_status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "DeletedTime" => deleted_time: value,
        "SpriteImages" => sprite_images: value,
        "CateId" => cate_id: value,
        "Biz" => biz: value,
        "UploadSource" => upload_source: value,
        "ReferenceId" => reference_id: value,
    }
}
