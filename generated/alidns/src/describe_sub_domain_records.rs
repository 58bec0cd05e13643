// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubDomainRecords`, from `alidns/DescribeSubDomainRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the DNS records of one host name.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeSubDomainRecordsRequest::new()
///     .sub_domain("www.abc.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sub_domain_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubDomainRecordsRequest {
    /// **Required.** Full host name, such as `www.example.com`. Example: `www.abc.com`.
    pub sub_domain: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `default`.
    pub line: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 500. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Type of the DNS record, such as `A` or `CNAME`. Example: `MX`.
    pub type_: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DescribeSubDomainRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubDomain`, which is required.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeSubDomainRecordsRequest {
        "SubDomain" => sub_domain: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "Line" => line: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeSubDomainRecordsRequest {
    type Response = DescribeSubDomainRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSubDomainRecords")
        .required(&["SubDomain"])
        .read_only();
}

impl Paginated for DescribeSubDomainRecordsRequest {
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

/// Response to [`DescribeSubDomainRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSubDomainRecordsResponse {
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
    DescribeSubDomainRecordsResponse {
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
    /// Preference of an MX record; mail goes to the lowest number first. Example: `2`.
    pub priority: Option<i64>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// Whether the record is in effect or suspended. Example: `Enable`.
    pub status: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `600`.
    pub ttl: Option<i64>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `mail1.hichina.com`.
    pub value: Option<String>,
    /// Weight of the record against others of the same host name. Example: `10`.
    pub weight: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    Record {
        "DomainName" => domain_name: value,
        "Line" => line: value,
        "Locked" => locked: value,
        "Priority" => priority: value,
        "RR" => rr: value,
        "RecordId" => record_id: value,
        "Status" => status: value,
        "TTL" => ttl: value,
        "Type" => type_: value,
        "Value" => value: value,
        "Weight" => weight: value,
        "Remark" => remark: value,
    }
}
