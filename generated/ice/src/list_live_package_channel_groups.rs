// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLivePackageChannelGroups`, from `ice/ListLivePackageChannelGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists groups of live packaging channels, filtered by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLivePackageChannelGroupsRequest::new();
/// let reply = client.list_live_package_channel_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLivePackageChannelGroupsRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLivePackageChannelGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
}

request! {
    ListLivePackageChannelGroupsRequest {
        "Keyword" => keyword: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLivePackageChannelGroupsRequest {
    type Response = ListLivePackageChannelGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLivePackageChannelGroups")
        .read_only();
}

/// Response to [`ListLivePackageChannelGroupsRequest`], which the documentation does not describe.
pub type ListLivePackageChannelGroupsResponse = alicloud_runtime::UndocumentedResponse;
