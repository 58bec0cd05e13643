// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZoneRecords`, from `pvtz/DescribeZoneRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SearchMode};

/// Lists the DNS records of a private zone, by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeZoneRecordsRequest::new()
///     .zone_id("CAgICA1OA_58");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_zone_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZoneRecordsRequest {
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `CAgICA1OA_58`.
    pub zone_id: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `100`.
    pub page_size: Option<i32>,
    /// Way in which the search works. Default: `EXACT`. Example: `LIKE`.
    pub search_mode: Option<Open<SearchMode>>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag`.
    pub tag: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DescribeZoneRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<Open<SearchMode>>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeZoneRecordsRequest {
        "ZoneId" => zone_id: query,
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchMode" => search_mode: query,
        "Tag" => tag: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeZoneRecordsRequest {
    type Response = DescribeZoneRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZoneRecords")
        .required(&["ZoneId"])
        .read_only();
}

impl Paginated for DescribeZoneRecordsRequest {
    type Item = Record;
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
        Some(&mut response.records)
    }
}

/// Response to [`DescribeZoneRecordsRequest`].
#[non_exhaustive]
pub struct DescribeZoneRecordsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B07FBC3-3A53-4939-A3C6-2BDFE407BAB2`.
    pub request_id: Option<String>,
    /// Number that is given for this: total items. Example: `100`.
    pub total_items: Option<i32>,
    /// Number that is given for this: total pages. Example: `100`.
    pub total_pages: Option<i32>,
}

response! {
    DescribeZoneRecordsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Records" => records: list("Record"),
        "RequestId" => request_id: value,
        "TotalItems" => total_items: value,
        "TotalPages" => total_pages: value,
    }
}

/// The records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Record {
    /// Rank that decides which item goes first when several fit. Example: `60`.
    pub priority: Option<i32>,
    /// ID of the record that the item belongs to or stands for. Example: `5809`.
    pub record_id: Option<i64>,
    /// Host part of the record, such as `www`, or `@` for the zone itself.
    pub rr: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ENABLE`.
    pub status: Option<String>,
    /// How long a record may be kept before it is fetched anew. Default: `60`. Example: `60`.
    pub ttl: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `A`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1.1.1.1`.
    pub value: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Route or carrier line that is meant. Example: `default`.
    pub line: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `1`.
    pub weight: Option<i32>,
    /// When the item was created. Example: `2019-03-14T03:47Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-05-08T02:31Z`.
    pub update_time: Option<Timestamp>,
    /// Moment that was recorded for this: create. Example: `1672740294000`.
    pub create_timestamp: Option<i64>,
    /// Moment that was recorded for this: update. Example: `1654777678000`.
    pub update_timestamp: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `a49f55537f3b0b1e6e43add0bf5f0033`.
    pub zone_id: Option<String>,
}

response! {
    Record {
        "Priority" => priority: value,
        "RecordId" => record_id: value,
        "Rr" => rr: value,
        "Status" => status: value,
        "Ttl" => ttl: value,
        "Type" => type_: value,
        "Value" => value: value,
        "Remark" => remark: value,
        "Line" => line: value,
        "Weight" => weight: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneId" => zone_id: value,
    }
}
