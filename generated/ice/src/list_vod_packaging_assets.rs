// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVodPackagingAssets`, from `ice/ListVodPackagingAssets.md`.

use alicloud_runtime::codegen::*;

/// Lists VOD packaging assets, filtered by group or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListVodPackagingAssetsRequest::new();
/// let reply = client.list_vod_packaging_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVodPackagingAssetsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl ListVodPackagingAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    ListVodPackagingAssetsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Keyword" => keyword: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for ListVodPackagingAssetsRequest {
    type Response = ListVodPackagingAssetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVodPackagingAssets").read_only();
}

/// Response to [`ListVodPackagingAssetsRequest`], which the documentation does not describe.
pub type ListVodPackagingAssetsResponse = alicloud_runtime::UndocumentedResponse;
