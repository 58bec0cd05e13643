// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchEditingProject`, from `vod/SearchEditingProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy};

/// Searches online editing projects by title, status and creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SearchEditingProjectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_editing_project(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchEditingProjectRequest {
    /// End of the period to look at. Example: `2017-01-11T13:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// State to narrow the list down to, or to put the item into. Example: `Normal`.
    pub status: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<Open<SortBy>>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
}

impl SearchEditingProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

request! {
    SearchEditingProjectRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Title" => title: query,
    }
}

impl Operation for SearchEditingProjectRequest {
    type Response = SearchEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchEditingProject").read_only();
}

impl Paginated for SearchEditingProjectRequest {
    type Item = Project;
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
        Some(&mut response.project_list)
    }
}

/// Response to [`SearchEditingProjectRequest`].
#[non_exhaustive]
pub struct SearchEditingProjectResponse {
    /// Items of the kind project that were found or are concerned.
    pub project_list: Vec<Project>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9262E3DA-07FA-48*****62-FCBB6BC61D08`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
}

response! {
    SearchEditingProjectResponse {
        "ProjectList" => project_list: list("Project"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind project that were found or are concerned.
#[non_exhaustive]
pub struct Project {
    /// Web address under which the cover is found. Example: `cover_url`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Length in seconds. Example: `22.65`.
    pub duration: Option<f64>,
    /// When the item was last changed. Example: `2017-01-11T13:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `25cfc178d2de4*****e77aebed6afcd`.
    pub project_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Where the storage lies. Example: `location_s`.
    pub storage_location: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
}

response! {
    Project {
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Duration" => duration: value,
        "ModifiedTime" => modified_time: value,
        "ProjectId" => project_id: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Title" => title: value,
    }
}
