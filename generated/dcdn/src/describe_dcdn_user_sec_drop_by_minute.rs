// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserSecDropByMinute`, from `dcdn/DescribeDcdnUserSecDropByMinute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Returns the total of requests blocked at the edge application layer in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserSecDropByMinuteRequest::new()
///     .sec_func("...")
///     .lang("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_user_sec_drop_by_minute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteRequest {
    /// **Required.** Protection module to look at.
    pub sec_func: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Object in OSS, by its path in the bucket.
    pub object: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
}

impl DescribeDcdnUserSecDropByMinuteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecFunc`, which is required.
    pub fn sec_func(mut self, value: impl Into<String>) -> Self {
        self.sec_func = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Object`.
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserSecDropByMinuteRequest {
        "SecFunc" => sec_func: query,
        "RuleName" => rule_name: query,
        "Object" => object: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDcdnUserSecDropByMinuteRequest {
    type Response = DescribeDcdnUserSecDropByMinuteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserSecDropByMinute")
        .required(&["SecFunc", "Lang"])
        .read_only();
}

impl Paginated for DescribeDcdnUserSecDropByMinuteRequest {
    type Item = Row;
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
        Some(&mut response.rows)
    }
}

/// Response to [`DescribeDcdnUserSecDropByMinuteRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8143fA8A-B2B2-4915-538D-546B538D25FA`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `OK`.
    pub description: Option<String>,
    /// Number of entries returned. Example: `2`.
    pub len: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `5738`.
    pub total_count: Option<i32>,
    /// The rows that were found or are concerned, one entry each.
    pub rows: Vec<Row>,
}

response! {
    DescribeDcdnUserSecDropByMinuteResponse {
        "RequestId" => request_id: value,
        "Description" => description: value,
        "Len" => len: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Rows" => rows: list(""),
    }
}

/// The rows that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Row {
    /// The domain asked for. Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// Start of the interval. Example: `2021-01-31T15:04:04Z`.
    pub tm_str: Option<Timestamp>,
    /// Number that is given for this: drops. Example: `264`.
    pub drops: Option<i32>,
    /// Object in OSS, by its path in the bucket. Example: `text`.
    pub object: Option<String>,
    /// Protection module. Example: `robot`.
    pub sec_func: Option<String>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
}

response! {
    Row {
        "Domain" => domain: value,
        "TmStr" => tm_str: value,
        "Drops" => drops: value,
        "Object" => object: value,
        "SecFunc" => sec_func: value,
        "RuleName" => rule_name: value,
    }
}
