// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSources`, from `ice/ListSources.md`.

use alicloud_runtime::codegen::*;

/// Lists the sources at a source location, filtered by type, name or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSourcesRequest::new();
/// let reply = client.list_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSourcesRequest {
    /// Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Name that the source goes by.
    pub source_name: Option<String>,
    /// State of the filter, to narrow the list down to or to be put into.
    pub filter_state: Option<bool>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Time that is set or recorded for this: sort by modified.
    pub sort_by_modified_time: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListSourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceLocationName`.
    pub fn source_location_name(mut self, value: impl Into<String>) -> Self {
        self.source_location_name = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceName`.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
    /// Sets `FilterState`.
    #[inline]
    pub fn filter_state(mut self, value: bool) -> Self {
        self.filter_state = Some(value);
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `SortByModifiedTime`.
    pub fn sort_by_modified_time(mut self, value: impl Into<String>) -> Self {
        self.sort_by_modified_time = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListSourcesRequest {
        "SourceLocationName" => source_location_name: query,
        "SourceType" => source_type: query,
        "SourceName" => source_name: query,
        "FilterState" => filter_state: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortByModifiedTime" => sort_by_modified_time: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListSourcesRequest {
    type Response = ListSourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSources").read_only();
}

/// Response to [`ListSourcesRequest`], which the documentation does not describe.
pub type ListSourcesResponse = alicloud_runtime::UndocumentedResponse;
