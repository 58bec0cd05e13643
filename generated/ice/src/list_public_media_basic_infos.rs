// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPublicMediaBasicInfos`, from `ice/ListPublicMediaBasicInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileInfoList, FileInfoListFileBasicInfo};

/// Lists the basic properties of public media assets that match the filters, at most 100 of them.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListPublicMediaBasicInfosRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_public_media_basic_infos(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosRequest {
    /// ID of the media tag that the call is about.
    pub media_tag_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What is known about the include file basic.
    pub include_file_basic_info: Option<bool>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl ListPublicMediaBasicInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaTagId`.
    pub fn media_tag_id(mut self, value: impl Into<String>) -> Self {
        self.media_tag_id = Some(value.into());
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
    /// Sets `IncludeFileBasicInfo`.
    #[inline]
    pub fn include_file_basic_info(mut self, value: bool) -> Self {
        self.include_file_basic_info = Some(value);
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
}

request! {
    ListPublicMediaBasicInfosRequest {
        "MediaTagId" => media_tag_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "IncludeFileBasicInfo" => include_file_basic_info: query,
        "BusinessType" => business_type: query,
    }
}

impl Operation for ListPublicMediaBasicInfosRequest {
    type Response = ListPublicMediaBasicInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPublicMediaBasicInfos")
        .read_only();
}

impl Paginated for ListPublicMediaBasicInfosRequest {
    type Item = MediaInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_infos)
    }
}

/// Response to [`ListPublicMediaBasicInfosRequest`].
#[non_exhaustive]
pub struct ListPublicMediaBasicInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******B7-7F87-4792-BFE9-63CD21******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
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
    ListPublicMediaBasicInfosResponse {
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
    pub file_info_list: Vec<FileInfoList>,
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
    /// Which kind of business it is or is to be. Example: `general`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `video`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `sticker-daily`.
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
    /// When the item was last changed. Example: `2021-01-08T16:52:04Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2021-01-08T16:52:04Z`.
    pub deleted_time: Option<Timestamp>,
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
    }
}
