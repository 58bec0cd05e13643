// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchRetcodeAppByPage`, from `arms/SearchRetcodeAppByPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag};

/// Finds browser monitoring tasks by name or ID, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchRetcodeAppByPageRequest::new()
///     .region_id("cn-hangzhou")
///     .retcode_app_name("App1")
///     .page_number(1)
///     .page_size(5);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_retcode_app_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchRetcodeAppByPageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the application under browser monitoring goes by. Example: `App1`.
    pub retcode_app_name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// ID of the application under browser monitoring that the call is about.
    /// Example: `eb4zdose6v@9781be0f44d****`.
    pub retcode_app_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl SearchRetcodeAppByPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RetcodeAppName`, which is required.
    pub fn retcode_app_name(mut self, value: impl Into<String>) -> Self {
        self.retcode_app_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RetcodeAppId`.
    pub fn retcode_app_id(mut self, value: impl Into<String>) -> Self {
        self.retcode_app_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchRetcodeAppByPageRequest {
        "RegionId" => region_id: query,
        "RetcodeAppName" => retcode_app_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "RetcodeAppId" => retcode_app_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for SearchRetcodeAppByPageRequest {
    type Response = SearchRetcodeAppByPageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchRetcodeAppByPage")
        .required(&["RegionId", "RetcodeAppName", "PageNumber", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchRetcodeAppByPageRequest {
    type Item = RetcodeApp;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_bean.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.retcode_apps)
    }
}

/// Response to [`SearchRetcodeAppByPageRequest`].
#[non_exhaustive]
pub struct SearchRetcodeAppByPageResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797A64E`.
    pub request_id: Option<String>,
}

response! {
    SearchRetcodeAppByPageResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// The application under browser monitorings that were found or are concerned, one entry each.
    pub retcode_apps: Vec<RetcodeApp>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i32>,
}

response! {
    PageBean {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RetcodeApps" => retcode_apps: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The application under browser monitorings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RetcodeApp {
    /// ID that the service gave the application. Example: `16064`.
    pub app_id: Option<i64>,
    /// Name that the application is registered under. Example: `a3`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1545363321000`.
    pub create_time: Option<i64>,
    /// Identifier of the process, product or application concerned.
    /// Example: `aokcdqn3ly@741623b4e91****`.
    pub pid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RETCODE`.
    pub type_: Option<Open<AppType>>,
    /// When the item was last changed. Example: `1545363321000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `12341234`.
    pub user_id: Option<String>,
    /// Which kind of application under browser monitoring it is or is to be. Example: `web`.
    pub retcode_app_type: Option<String>,
    /// Name that the nick goes by. Example: `c1`.
    pub nick_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    RetcodeApp {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "Pid" => pid: value,
        "RegionId" => region_id: value,
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
        "RetcodeAppType" => retcode_app_type: value,
        "NickName" => nick_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
