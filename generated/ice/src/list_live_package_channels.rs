// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLivePackageChannels`, from `ice/ListLivePackageChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists the live packaging channels of one channel group.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLivePackageChannelsRequest::new()
///     .group_name("...");
/// let reply = client.list_live_package_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLivePackageChannelsRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLivePackageChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
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
    ListLivePackageChannelsRequest {
        "GroupName" => group_name: query,
        "Keyword" => keyword: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLivePackageChannelsRequest {
    type Response = ListLivePackageChannelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLivePackageChannels")
        .required(&["GroupName"])
        .read_only();
}

/// Response to [`ListLivePackageChannelsRequest`], which the documentation does not describe.
pub type ListLivePackageChannelsResponse = alicloud_runtime::UndocumentedResponse;
