// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStreamTagList`, from `ice/GetStreamTagList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags of a stream in a search library, optionally within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetStreamTagListRequest::new();
/// let reply = client.get_stream_tag_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStreamTagListRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl GetStreamTagListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
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
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    GetStreamTagListRequest {
        "SearchLibName" => search_lib_name: query,
        "Namespace" => namespace: query,
        "MediaId" => media_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for GetStreamTagListRequest {
    type Response = GetStreamTagListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStreamTagList").read_only();
}

/// Response to [`GetStreamTagListRequest`], which the documentation does not describe.
pub type GetStreamTagListResponse = alicloud_runtime::UndocumentedResponse;
