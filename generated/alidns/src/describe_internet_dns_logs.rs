// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetDnsLogs`, from `alidns/DescribeInternetDnsLogs.md`.

use alicloud_runtime::codegen::*;

/// Searches the log of DNS queries.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeInternetDnsLogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_internet_dns_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetDnsLogsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Beginning of the time in question, as a Unix timestamp. Example: `1738848000000`.
    pub start_timestamp: Option<i64>,
    /// End of the time in question, as a Unix timestamp. Example: `1741526400000`.
    pub end_timestamp: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// Whether to search the log of authoritative or of recursive DNS. Example: `AUTHORITY`.
    pub module: Option<String>,
    /// What log entries have to match, as JSON, such as source address or record type.
    /// Example: `{"sourceIp":"59.82.XX.XX","queryType":"A"}`.
    pub query_condition: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `51**4`.
    pub account_id: Option<i64>,
    /// Protocol by which recursive queries came in.
    pub recursion_protocol_type: Option<String>,
}

impl DescribeInternetDnsLogsRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Module`.
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    #[inline]
    pub fn account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets `RecursionProtocolType`.
    pub fn recursion_protocol_type(mut self, value: impl Into<String>) -> Self {
        self.recursion_protocol_type = Some(value.into());
        self
    }
}

request! {
    DescribeInternetDnsLogsRequest {
        "Lang" => lang: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Module" => module: query,
        "QueryCondition" => query_condition: query,
        "DomainName" => domain_name: query,
        "AccountId" => account_id: query,
        "RecursionProtocolType" => recursion_protocol_type: query,
    }
}

impl Operation for DescribeInternetDnsLogsRequest {
    type Response = DescribeInternetDnsLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetDnsLogs").read_only();
}

impl Paginated for DescribeInternetDnsLogsRequest {
    type Item = Log;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_size).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.logs)
    }
}

/// Response to [`DescribeInternetDnsLogsRequest`].
#[non_exhaustive]
pub struct DescribeInternetDnsLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the search of the log was exact. Example: `true`.
    pub complete: Option<bool>,
    /// Log entries that were found.
    pub logs: Vec<Log>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub cur_page: Option<i32>,
    /// How many pages the whole list has. Example: `5`.
    pub total_page: Option<i32>,
    /// How many entries match in all, over all pages. Example: `48`.
    pub total_size: Option<i32>,
}

response! {
    DescribeInternetDnsLogsResponse {
        "RequestId" => request_id: value,
        "Complete" => complete: value,
        "Logs" => logs: list("Log"),
        "PageSize" => page_size: value,
        "CurPage" => cur_page: value,
        "TotalPage" => total_page: value,
        "TotalSize" => total_size: value,
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct Log {
    /// ID of the DNS message; several entries can share one. Example: `3583`.
    pub dns_msg_id: Option<String>,
    /// When the query was logged. Example: `1709196249000`.
    pub log_time: Option<i64>,
    /// Domain that the zone covers. Example: `example.com`.
    pub zone_name: Option<String>,
    /// Full name that was asked for. Example: `www.example.com`.
    pub query_name: Option<String>,
    /// Record type that was asked for. Example: `A`.
    pub query_type: Option<String>,
    /// How long the resolver took to answer. Example: `0`.
    pub rt: Option<i32>,
    /// Address of the DNS server that answered. Example: `140.205.XX.XX`.
    pub server_ip: Option<String>,
    /// Address that the query came from. Example: `59.82.XX.XX`.
    pub source_ip: Option<String>,
    /// Response code of the DNS message, such as `NOERROR`.
    pub status: Option<String>,
    /// Client subnet that the query carried. Example: `170.33.XX.XX`.
    pub subnet_ip: Option<String>,
    /// Protocol over which the query came in. Example: `UDP`.
    pub protocol: Option<String>,
    /// Records that the query was answered with.
    pub value: Vec<String>,
    /// When the response was sent, as a Unix timestamp.
    pub response_timestamp: Option<String>,
    /// Flags of the query message.
    pub query_flags: Option<String>,
    /// Bits of the message or record, as DNS defines them.
    pub flags: Option<String>,
}

response! {
    Log {
        "DnsMsgId" => dns_msg_id: value,
        "LogTime" => log_time: value,
        "ZoneName" => zone_name: value,
        "QueryName" => query_name: value,
        "QueryType" => query_type: value,
        "Rt" => rt: value,
        "ServerIp" => server_ip: value,
        "SourceIp" => source_ip: value,
        "Status" => status: value,
        "SubnetIp" => subnet_ip: value,
        "Protocol" => protocol: value,
        "Value" => value: list("Value"),
        "ResponseTimestamp" => response_timestamp: value,
        "QueryFlags" => query_flags: value,
        "Flags" => flags: value,
    }
}
