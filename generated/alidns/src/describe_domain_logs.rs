// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainLogs`, from `alidns/DescribeDomainLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists what was done to domains, and by whom.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainLogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainLogsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Text to search for, regardless of case. Example: `test`.
    pub key_word: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// First day of the period concerned. Example: `2019-07-04`.
    pub start_date: Option<String>,
    /// Last day of the period. Example: `2019-07-04`.
    pub end_date: Option<String>,
    /// Which changes to list: those to domains or those to secondary DNS; without it, both.
    /// Example: `domain`.
    pub type_: Option<String>,
}

impl DescribeDomainLogsRequest {
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
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeDomainLogsRequest {
        "Lang" => lang: query,
        "KeyWord" => key_word: query,
        "GroupId" => group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartDate" => start_date: query,
        "endDate" => end_date: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeDomainLogsRequest {
    type Response = DescribeDomainLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainLogs").read_only();
}

impl Paginated for DescribeDomainLogsRequest {
    type Item = DomainLog;
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
        Some(&mut response.domain_logs)
    }
}

/// Response to [`DescribeDomainLogsRequest`].
#[non_exhaustive]
pub struct DescribeDomainLogsResponse {
    /// Changes to domains that were found.
    pub domain_logs: Vec<DomainLog>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDomainLogsResponse {
        "DomainLogs" => domain_logs: list("DomainLog"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Changes to domains that were found.
#[non_exhaustive]
pub struct DomainLog {
    /// What is done, or is to be done, with the item. Example: `text`.
    pub action: Option<String>,
    /// When the change was made. Example: `2015-12-12T09:23Z`.
    pub action_time: Option<Timestamp>,
    /// When the change was made, as a Unix timestamp. Example: `143562300000`.
    pub action_timestamp: Option<i64>,
    /// Address from which the change was made. Example: `182.92.253.20`.
    pub client_ip: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `abc.com`.
    pub domain_name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `cxfd345sd234`.
    pub zone_id: Option<String>,
}

response! {
    DomainLog {
        "Action" => action: value,
        "ActionTime" => action_time: value,
        "ActionTimestamp" => action_timestamp: value,
        "ClientIp" => client_ip: value,
        "DomainName" => domain_name: value,
        "Message" => message: value,
        "ZoneId" => zone_id: value,
    }
}
