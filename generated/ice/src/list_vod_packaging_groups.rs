// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVodPackagingGroups`, from `ice/ListVodPackagingGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists VOD packaging groups, filtered by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListVodPackagingGroupsRequest::new();
/// let reply = client.list_vod_packaging_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVodPackagingGroupsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl ListVodPackagingGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}

request! {
    ListVodPackagingGroupsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for ListVodPackagingGroupsRequest {
    type Response = ListVodPackagingGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVodPackagingGroups").read_only();
}

/// Response to [`ListVodPackagingGroupsRequest`], which the documentation does not describe.
pub type ListVodPackagingGroupsResponse = alicloud_runtime::UndocumentedResponse;
