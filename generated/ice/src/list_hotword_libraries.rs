// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHotwordLibraries`, from `ice/ListHotwordLibraries.md`.

use alicloud_runtime::codegen::*;

/// Lists hotword libraries, filtered by usage scenario or time of creation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListHotwordLibrariesRequest::new();
/// let reply = client.list_hotword_libraries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHotwordLibrariesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// What the library is for, such as speech recognition or translation.
    pub usage_scenario: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListHotwordLibrariesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `UsageScenario`.
    pub fn usage_scenario(mut self, value: impl Into<String>) -> Self {
        self.usage_scenario = Some(value.into());
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListHotwordLibrariesRequest {
        "NextToken" => next_token: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Name" => name: query,
        "UsageScenario" => usage_scenario: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListHotwordLibrariesRequest {
    type Response = ListHotwordLibrariesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListHotwordLibraries").read_only();
}

/// Response to [`ListHotwordLibrariesRequest`], which the documentation does not describe.
pub type ListHotwordLibrariesResponse = alicloud_runtime::UndocumentedResponse;
