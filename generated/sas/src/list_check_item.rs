// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckItem`, from `sas/ListCheckItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckCustomConfig, Description, PageInfo};

/// Lists check items with parameters that can be customized.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckItemRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl ListCheckItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCheckItemRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for ListCheckItemRequest {
    type Response = ListCheckItemResponse;
    type Error = ListCheckItemError;
    const INFO: OperationInfo = super::operation("ListCheckItem").read_only();
    const ERRORS: &'static [ListCheckItemError] = &[
        ListCheckItemError::NoPermission,
        ListCheckItemError::ServerError,
    ];
}

impl Paginated for ListCheckItemRequest {
    type Item = CheckItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.check_items)
    }
}

/// Response to [`ListCheckItemRequest`].
#[non_exhaustive]
pub struct ListCheckItemResponse {
    /// The check items that were found or are concerned, one entry each.
    pub check_items: Vec<CheckItem>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4E6157-9600-5588-86B9-38F09067****`.
    pub request_id: Option<String>,
}

response! {
    ListCheckItemResponse {
        "CheckItems" => check_items: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// The check items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CheckItem {
    /// Which kind of instance sub it is or is to be. Example: `INSTANCE`.
    pub instance_sub_type: Option<String>,
    /// ID of the check that the item belongs to or stands for. Example: `21`.
    pub check_id: Option<i64>,
    /// Name that the check show goes by. Example: `IPv4 Access Control`.
    pub check_show_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `API_GATEWAY`.
    pub instance_type: Option<String>,
    /// Level that the risk has on its scale. Example: `HIGH`.
    pub risk_level: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `0`.
    pub vendor: Option<String>,
    /// IDs of the sections that were found or are concerned. Example: `102`.
    pub section_ids: Vec<i64>,
    /// Free text that describes the item to people.
    pub description: Option<Description>,
    /// Settings of each custom, one entry each.
    pub custom_configs: Vec<CheckCustomConfig>,
    /// How many there are of this: estimated. Example: `30`.
    pub estimated_count: Option<i32>,
}

response! {
    CheckItem {
        "InstanceSubType" => instance_sub_type: value,
        "CheckId" => check_id: value,
        "CheckShowName" => check_show_name: value,
        "InstanceType" => instance_type: value,
        "RiskLevel" => risk_level: value,
        "Vendor" => vendor: value,
        "SectionIds" => section_ids: list(""),
        "Description" => description: value,
        "CustomConfigs" => custom_configs: list(""),
        "EstimatedCount" => estimated_count: value,
    }
}

/// Errors that the documentation of [`ListCheckItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckItemError = super::DocumentedError;
