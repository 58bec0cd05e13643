// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRecords`, from `alidns/DescribeDomainRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainRecordStatus};

/// Lists the DNS records of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainRecordsRequest::new()
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRecordsRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether the list is sorted upward or downward. Example: `text`.
    pub direction: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<i64>,
    /// Text to search for, regardless of case. Example: `test`.
    pub key_word: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Default: `default`. Example: `default`.
    pub line: Option<String>,
    /// How the list is sorted. Example: `default`.
    pub order_by: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 500. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Text that the host part has to contain, regardless of case. Example: `www`.
    pub rr_key_word: Option<String>,
    /// How records are searched for: by keyword, in whole or in part, or by several fields at once.
    /// Example: `LIKE`.
    pub search_mode: Option<String>,
    /// Return only records that are in effect, or only suspended ones. Example: `Enable`.
    pub status: Option<Open<DomainRecordStatus>>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Record type that has to match exactly, regardless of case. Example: `MX`.
    pub type_key_word: Option<String>,
    /// Text that the record value has to contain, regardless of case. Example: `com`.
    pub value_key_word: Option<String>,
}

impl DescribeDomainRecordsRequest {
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
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
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
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
    /// Sets `RRKeyWord`.
    pub fn rr_key_word(mut self, value: impl Into<String>) -> Self {
        self.rr_key_word = Some(value.into());
        self
    }
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<String>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<DomainRecordStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TypeKeyWord`.
    pub fn type_key_word(mut self, value: impl Into<String>) -> Self {
        self.type_key_word = Some(value.into());
        self
    }
    /// Sets `ValueKeyWord`.
    pub fn value_key_word(mut self, value: impl Into<String>) -> Self {
        self.value_key_word = Some(value.into());
        self
    }
}

request! {
    DescribeDomainRecordsRequest {
        "DomainName" => domain_name: query,
        "Direction" => direction: query,
        "GroupId" => group_id: query,
        "KeyWord" => key_word: query,
        "Lang" => lang: query,
        "Line" => line: query,
        "OrderBy" => order_by: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RRKeyWord" => rr_key_word: query,
        "SearchMode" => search_mode: query,
        "Status" => status: query,
        "Type" => type_: query,
        "TypeKeyWord" => type_key_word: query,
        "ValueKeyWord" => value_key_word: query,
    }
}

impl Operation for DescribeDomainRecordsRequest {
    type Response = DescribeDomainRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainRecords")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeDomainRecordsRequest {
    type Item = Record;
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
        Some(&mut response.domain_records)
    }
}

/// Response to [`DescribeDomainRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDomainRecordsResponse {
    /// DNS records that were found.
    pub domain_records: Vec<Record>,
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
    DescribeDomainRecordsResponse {
        "DomainRecords" => domain_records: list("Record"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// DNS records that were found.
#[non_exhaustive]
pub struct Record {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `default`.
    pub line: Option<String>,
    /// Whether the record is locked against changes. Example: `false`.
    pub locked: Option<bool>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `5`.
    pub priority: Option<i64>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Whether the record is in effect or suspended. Example: `Enable`.
    pub status: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `600`.
    pub ttl: Option<i64>,
    /// Type of the DNS record, such as `A` or `CNAME`. Example: `MX`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `mail1.hichina.com`.
    pub value: Option<String>,
    /// Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
    /// When the item was created, as a Unix timestamp. Example: `1666501957000`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed, as a Unix timestamp. Example: `1676872961000`.
    pub update_timestamp: Option<i64>,
    /// Whether weights are in use for the record. Example: `true`.
    pub lba_status: Option<bool>,
}

response! {
    Record {
        "DomainName" => domain_name: value,
        "Line" => line: value,
        "Locked" => locked: value,
        "Priority" => priority: value,
        "RR" => rr: value,
        "RecordId" => record_id: value,
        "Remark" => remark: value,
        "Status" => status: value,
        "TTL" => ttl: value,
        "Type" => type_: value,
        "Value" => value: value,
        "Weight" => weight: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTimestamp" => update_timestamp: value,
        "LbaStatus" => lba_status: value,
    }
}
