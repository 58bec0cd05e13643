// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsOperateLogs`, from `alidns/DescribePdnsOperateLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists what was changed in the settings of public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsOperateLogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pdns_operate_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsOperateLogsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What happened or was done.
    pub action_type: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Kind of resource whose changes are listed.
    pub resource_type: Option<String>,
}

impl DescribePdnsOperateLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribePdnsOperateLogsRequest {
        "Lang" => lang: query,
        "ActionType" => action_type: query,
        "Keyword" => keyword: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribePdnsOperateLogsRequest {
    type Response = DescribePdnsOperateLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsOperateLogs").read_only();
}

impl Paginated for DescribePdnsOperateLogsRequest {
    type Item = Log;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.logs)
    }
}

/// Response to [`DescribePdnsOperateLogsRequest`].
#[non_exhaustive]
pub struct DescribePdnsOperateLogsResponse {
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i64>,
    /// Log entries that were found.
    pub logs: Vec<Log>,
}

response! {
    DescribePdnsOperateLogsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Logs" => logs: list(""),
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct Log {
    /// When the operation was made.
    pub operate_time: Option<String>,
    /// Kind of change that was made.
    pub type_: Option<String>,
    /// What is done, or is to be done, with the item.
    pub action: Option<String>,
    /// What the operation did, in words.
    pub content: Option<String>,
}

response! {
    Log {
        "OperateTime" => operate_time: value,
        "Type" => type_: value,
        "Action" => action: value,
        "content" => content: value,
    }
}
