// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDeletedDomains`, from `dcdn/DescribeDcdnDeletedDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names of the account that were removed from DCDN.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDeletedDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_deleted_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsRequest {
    /// Which page of the list to return. Range: 1 to 100000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 500.
    pub page_size: Option<i32>,
}

impl DescribeDcdnDeletedDomainsRequest {
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
    DescribeDcdnDeletedDomainsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnDeletedDomainsRequest {
    type Response = DescribeDcdnDeletedDomainsResponse;
    type Error = DescribeDcdnDeletedDomainsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDeletedDomains")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDeletedDomainsError] = &[
        DescribeDcdnDeletedDomainsError::InvalidPageNumberValueNotSupported,
        DescribeDcdnDeletedDomainsError::InvalidPageSizeValueNotSupported,
    ];
}

impl Paginated for DescribeDcdnDeletedDomainsRequest {
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
        Some(&mut response.domains.as_mut()?.page_data)
    }
}

/// Response to [`DescribeDcdnDeletedDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA75AADB-5E25-4970-B480-EAA1F5658483`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i64>,
    /// The domain names that are concerned.
    pub domains: Option<Domains>,
}

response! {
    DescribeDcdnDeletedDomainsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Domains" => domains: value,
    }
}

/// The domain names that are concerned.
#[non_exhaustive]
pub struct Domains {
    /// What was measured or stored about the page.
    pub page_data: Vec<PageData>,
}

response! {
    Domains {
        "PageData" => page_data: list(""),
    }
}

/// What was measured or stored about the page.
#[non_exhaustive]
pub struct PageData {
    /// When the item was last changed. Example: `2015-10-28T11:05:52Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    PageData {
        "GmtModified" => gmt_modified: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDeletedDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
pub type DescribeDcdnDeletedDomainsError = super::DocumentedError;
