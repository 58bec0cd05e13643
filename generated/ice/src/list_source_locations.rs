// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSourceLocations`, from `ice/ListSourceLocations.md`.

use alicloud_runtime::codegen::*;

/// Lists source locations, filtered by name or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSourceLocationsRequest::new();
/// let reply = client.list_source_locations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSourceLocationsRequest {
    /// Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// State of the filter, to narrow the list down to or to be put into.
    pub filter_state: Option<bool>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Time that is set or recorded for this: sort by modified.
    pub sort_by_modified_time: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListSourceLocationsRequest {
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
    /// Sets `FilterState`.
    #[inline]
    pub fn filter_state(mut self, value: bool) -> Self {
        self.filter_state = Some(value);
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
    ListSourceLocationsRequest {
        "SourceLocationName" => source_location_name: query,
        "FilterState" => filter_state: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortByModifiedTime" => sort_by_modified_time: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListSourceLocationsRequest {
    type Response = ListSourceLocationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSourceLocations").read_only();
}

/// Response to [`ListSourceLocationsRequest`], which the documentation does not describe.
pub type ListSourceLocationsResponse = alicloud_runtime::UndocumentedResponse;
