// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecursionRecords`, from `alidns/ListRecursionRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the records of a built-in authoritative zone of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListRecursionRecordsRequest::new()
///     .page_number(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_recursion_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecursionRecordsRequest {
    /// ID of the built-in zone of HTTPDNS. Example: `17832322323`.
    pub zone_id: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Weight of the record against others of the same host name. Example: `1`.
    pub weight: Option<i32>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `default`.
    pub request_source: Option<String>,
    /// Return only records that are in effect, or only those that are not. Example: `enable`.
    pub enable: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning. Example: `4698691`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `100`.
    pub max_results: Option<i32>,
}

impl ListRecursionRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Rr`.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `RequestSource`.
    pub fn request_source(mut self, value: impl Into<String>) -> Self {
        self.request_source = Some(value.into());
        self
    }
    /// Sets `Enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListRecursionRecordsRequest {
        "ZoneId" => zone_id: query,
        "Rr" => rr: query,
        "Type" => type_: query,
        "Weight" => weight: query,
        "RequestSource" => request_source: query,
        "Enable" => enable: query,
        "Ttl" => ttl: query,
        "Remark" => remark: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListRecursionRecordsRequest {
    type Response = ListRecursionRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRecursionRecords")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for ListRecursionRecordsRequest {
    type Item = Record;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.records)
    }
}

/// Response to [`ListRecursionRecordsRequest`].
#[non_exhaustive]
pub struct ListRecursionRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `5`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_items: Option<i32>,
    /// Records that were found.
    pub records: Vec<Record>,
    /// How many items one response holds at most. Example: `500`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `4698691`.
    pub next_token: Option<String>,
}

response! {
    ListRecursionRecordsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Records" => records: list("Record"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
    }
}

/// Records that were found.
#[non_exhaustive]
pub struct Record {
    /// ID of the built-in zone of HTTPDNS. Example: `169439170000011`.
    pub zone_id: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `1897105298264316928`.
    pub record_id: Option<String>,
    /// When the item was created. Example: `2023-06-28T09:16Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1721119172000`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-10-22T09:54Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1620283051000`.
    pub update_timestamp: Option<i64>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself. Example: `wap`.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `10`.
    pub priority: Option<i32>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `120.38.70.54`.
    pub value: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `1150`.
    pub remark: Option<String>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `default`.
    pub request_source: Option<String>,
    /// Weight of the record against others of the same host name. Example: `1`.
    pub weight: Option<i32>,
    /// Who created the item. Example: `123121312`.
    pub creator: Option<i64>,
    /// Whether a user or the system created the item. Example: `user`.
    pub creator_type: Option<String>,
    /// Finer kind of the one who created the item. Example: `custom`.
    pub creator_sub_type: Option<String>,
}

response! {
    Record {
        "ZoneId" => zone_id: value,
        "RecordId" => record_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "Rr" => rr: value,
        "Type" => type_: value,
        "Ttl" => ttl: value,
        "Priority" => priority: value,
        "Value" => value: value,
        "EnableStatus" => enable_status: value,
        "Remark" => remark: value,
        "RequestSource" => request_source: value,
        "Weight" => weight: value,
        "Creator" => creator: value,
        "CreatorType" => creator_type: value,
        "CreatorSubType" => creator_sub_type: value,
    }
}
