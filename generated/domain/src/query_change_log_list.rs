// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryChangeLogList`, from `domain/QueryChangeLogList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the operation log of the account's domains, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryChangeLogListRequest::new()
///     .page_num(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_change_log_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryChangeLogListRequest {
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100. Example: `1`.
    pub page_size: Option<i32>,
    /// First day of the period concerned. Example: `1522080000000`.
    pub start_date: Option<i64>,
    /// Last day of the period concerned. Example: `1522080000000`.
    pub end_date: Option<i64>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryChangeLogListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartDate`.
    #[inline]
    pub fn start_date(mut self, value: i64) -> Self {
        self.start_date = Some(value);
        self
    }
    /// Sets `EndDate`.
    #[inline]
    pub fn end_date(mut self, value: i64) -> Self {
        self.end_date = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryChangeLogListRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryChangeLogListRequest {
    type Response = QueryChangeLogListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryChangeLogList")
        .required(&["PageNum", "PageSize"])
        .read_only();
}

impl Paginated for QueryChangeLogListRequest {
    type Item = ChangeLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_item_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`QueryChangeLogListRequest`].
#[non_exhaustive]
pub struct QueryChangeLogListResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ChangeLog>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DEDFF32-7827-46B1-BE90-3DB8ABD91A58`.
    pub request_id: Option<String>,
    /// Upper limit that applies to the result. Example: `true`.
    pub result_limit: Option<bool>,
    /// How many there are of this: total item. Example: `1000`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: total page. Example: `1000`.
    pub total_page_num: Option<i32>,
}

response! {
    QueryChangeLogListResponse {
        "CurrentPageNum" => current_page_num: value,
        "Data" => data: list("ChangeLog"),
        "NextPage" => next_page: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "RequestId" => request_id: value,
        "ResultLimit" => result_limit: value,
        "TotalItemNum" => total_item_num: value,
        "TotalPageNum" => total_page_num: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ChangeLog {
    /// The details that are concerned. Example: `dns1;dns2 -> dns3;dns4`.
    pub details: Option<String>,
    /// Domain name that the call or the item is about. Example: `test1.com`.
    pub domain_name: Option<String>,
    /// What is done to the item. Example: `DNS modification`.
    pub operation: Option<String>,
    /// Address that belongs to the operation IP address. Example: `127.0.0.1`.
    pub operation_ip_address: Option<String>,
    /// Outcome of the request. Example: `Failed`.
    pub result: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2017-12-26 12:00:00`.
    pub time: Option<String>,
}

response! {
    ChangeLog {
        "Details" => details: value,
        "DomainName" => domain_name: value,
        "Operation" => operation: value,
        "OperationIPAddress" => operation_ip_address: value,
        "Result" => result: value,
        "Time" => time: value,
    }
}
