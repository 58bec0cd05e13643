// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceDomains`, from `alidns/DescribeInstanceDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domains bound to an instance of the paid DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeInstanceDomainsRequest::new()
///     .instance_id("dns-cn-9lb38ldq9**");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceDomainsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `dns-cn-9lb38ldq9**`.
    pub instance_id: Option<String>,
}

impl DescribeInstanceDomainsRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceDomainsRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceDomainsRequest {
    type Response = DescribeInstanceDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceDomains")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for DescribeInstanceDomainsRequest {
    type Item = InstanceDomain;
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
        Some(&mut response.instance_domains)
    }
}

/// Response to [`DescribeInstanceDomainsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceDomainsResponse {
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68386699-8B9E-4D5B-BC4C-75A28F6C2A00`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// Domains that are bound to the instance.
    pub instance_domains: Vec<InstanceDomain>,
    /// How many pages the whole list has. Example: `2`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_items: Option<i32>,
}

response! {
    DescribeInstanceDomainsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "InstanceDomains" => instance_domains: list(""),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// Domains that are bound to the instance.
#[non_exhaustive]
pub struct InstanceDomain {
    /// When the item was created. Example: `2020-03-09T02:15Z`.
    pub create_time: Option<Timestamp>,
    /// Domain that the entry is about, without any host part. Example: `example.top`.
    pub domain_name: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1583720154000`.
    pub create_timestamp: Option<i64>,
}

response! {
    InstanceDomain {
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
