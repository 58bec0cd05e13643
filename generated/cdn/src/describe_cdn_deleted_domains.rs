// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDeletedDomains`, from `cdn/DescribeCdnDeletedDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names that the account has removed from the service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnDeletedDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_deleted_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsRequest {
    /// Which page of the list to return. Range: 1 to 100000. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 500. Default: `20`. Example: `5`.
    pub page_size: Option<i32>,
}

impl DescribeCdnDeletedDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    DescribeCdnDeletedDomainsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCdnDeletedDomainsRequest {
    type Response = DescribeCdnDeletedDomainsResponse;
    type Error = DescribeCdnDeletedDomainsError;
    const INFO: OperationInfo = super::operation("DescribeCdnDeletedDomains")
        .read_only();
    const ERRORS: &'static [DescribeCdnDeletedDomainsError] = &[
        DescribeCdnDeletedDomainsError::InvalidPageNumberValueNotSupported,
        DescribeCdnDeletedDomainsError::InvalidPageSizeValueNotSupported,
    ];
}

impl Paginated for DescribeCdnDeletedDomainsRequest {
    type Item = PageData;
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
        Some(&mut response.domains)
    }
}

/// Response to [`DescribeCdnDeletedDomainsRequest`].
#[non_exhaustive]
pub struct DescribeCdnDeletedDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA75AADB-5E25-4970-B480-EAA1F5658483`.
    pub request_id: Option<String>,
    /// Which page of the result this is, counted from one. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i64>,
    /// Domain names, one entry each.
    pub domains: Vec<PageData>,
}

response! {
    DescribeCdnDeletedDomainsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Domains" => domains: list("PageData"),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct PageData {
    /// When the item was last changed. Example: `2015-10-28T11:05:52Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    PageData {
        "GmtModified" => gmt_modified: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeCdnDeletedDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
pub type DescribeCdnDeletedDomainsError = super::DocumentedError;
