// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVodPackagingConfigurations`, from `ice/ListVodPackagingConfigurations.md`.

use alicloud_runtime::codegen::*;

/// Lists VOD packaging configurations, filtered by group or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListVodPackagingConfigurationsRequest::new();
/// let reply = client.list_vod_packaging_configurations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVodPackagingConfigurationsRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl ListVodPackagingConfigurationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
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
    ListVodPackagingConfigurationsRequest {
        "GroupName" => group_name: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
        "SortBy" => sort_by: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for ListVodPackagingConfigurationsRequest {
    type Response = ListVodPackagingConfigurationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVodPackagingConfigurations")
        .read_only();
}

/// Response to [`ListVodPackagingConfigurationsRequest`], which the documentation does not describe.
pub type ListVodPackagingConfigurationsResponse = alicloud_runtime::UndocumentedResponse;
