// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmLogs`, from `alidns/DescribeGtmLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the operation logs of a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmLogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_gtm_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmLogsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-xxxxx`.
    pub instance_id: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Beginning of the time in question, as a Unix timestamp. Example: `1363453340000`.
    pub start_timestamp: Option<i64>,
    /// End of the time in question, as a Unix timestamp. Example: `1363453340000`.
    pub end_timestamp: Option<i64>,
}

impl DescribeGtmLogsRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTimestamp`.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `EndTimestamp`.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
}

request! {
    DescribeGtmLogsRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "Keyword" => keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
    }
}

impl Operation for DescribeGtmLogsRequest {
    type Response = DescribeGtmLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmLogs").read_only();
}

impl Paginated for DescribeGtmLogsRequest {
    type Item = Log;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.logs)
    }
}

/// Response to [`DescribeGtmLogsRequest`].
#[non_exhaustive]
pub struct DescribeGtmLogsResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50C60A29-2E93-425A-ABA8-068686E28873`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `224`.
    pub total_pages: Option<i32>,
    /// Log entries that were found.
    pub logs: Vec<Log>,
    /// How many items match in all, over all pages. Example: `224`.
    pub total_items: Option<i32>,
}

response! {
    DescribeGtmLogsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "Logs" => logs: list("Log"),
        "TotalItems" => total_items: value,
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct Log {
    /// When it was done, as a Unix timestamp. Example: `1516779348000`.
    pub oper_timestamp: Option<i64>,
    /// ID of what was changed. Example: `121212`.
    pub entity_id: Option<String>,
    /// What kind of thing the entry is about. Example: `POOL`.
    pub entity_type: Option<String>,
    /// When it was done. Example: `2018-01-24T07:35Z`.
    pub oper_time: Option<Timestamp>,
    /// Address from which the change was made. Example: `106.11.34.X`.
    pub oper_ip: Option<String>,
    /// What was done. Example: `add`.
    pub oper_action: Option<String>,
    /// Text or data that the item consists of. Example: `addtest-pool-1`.
    pub content: Option<String>,
    /// Label of what was changed. Example: `test-pool-1`.
    pub entity_name: Option<String>,
    /// ID of the log entry. Example: `6726`.
    pub id: Option<i64>,
}

response! {
    Log {
        "OperTimestamp" => oper_timestamp: value,
        "EntityId" => entity_id: value,
        "EntityType" => entity_type: value,
        "OperTime" => oper_time: value,
        "OperIp" => oper_ip: value,
        "OperAction" => oper_action: value,
        "Content" => content: value,
        "EntityName" => entity_name: value,
        "Id" => id: value,
    }
}
