// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecordLogs`, from `alidns/DescribeRecordLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists who changed the DNS records of a domain, and when.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeRecordLogsRequest::new()
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_record_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecordLogsRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Text to search for, regardless of case. Example: `test`.
    pub key_word: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// First day of the period concerned. Example: `2015-12-12T09:23Z`.
    pub start_date: Option<Timestamp>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Last day of the period. Example: `2015-12-12T09:23Z`.
    pub end_date: Option<Timestamp>,
}

impl DescribeRecordLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribeRecordLogsRequest {
        "DomainName" => domain_name: query,
        "KeyWord" => key_word: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "UserClientIp" => user_client_ip: query,
        "endDate" => end_date: query,
    }
}

impl Operation for DescribeRecordLogsRequest {
    type Response = DescribeRecordLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecordLogs")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeRecordLogsRequest {
    type Item = RecordLog;
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
        Some(&mut response.record_logs)
    }
}

/// Response to [`DescribeRecordLogsRequest`].
#[non_exhaustive]
pub struct DescribeRecordLogsResponse {
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i64>,
    /// Changes to DNS records that were found.
    pub record_logs: Vec<RecordLog>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeRecordLogsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RecordLogs" => record_logs: list("RecordLog"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Changes to DNS records that were found.
#[non_exhaustive]
pub struct RecordLog {
    /// What is done, or is to be done, with the item. Example: `text`.
    pub action: Option<String>,
    /// When the change was made. Example: `2015-12-12T09:23Z`.
    pub action_time: Option<Timestamp>,
    /// When the change was made, as a Unix timestamp. Example: `134514540000`.
    pub action_timestamp: Option<i64>,
    /// Address from which the change was made. Example: `182.92.253.XX`.
    pub client_ip: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecordLog {
        "Action" => action: value,
        "ActionTime" => action_time: value,
        "ActionTimestamp" => action_timestamp: value,
        "ClientIp" => client_ip: value,
        "Message" => message: value,
    }
}
