// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodUserDomains`, from `vod/DescribeVodUserDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainStatus, SourceType};

/// Lists all of the account's accelerated domain names, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodUserDomainsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vod_user_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodUserDomainsRequest {
    /// How many items a page holds at most. Range: 1 to 500. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Domain name that the call or the item is about. Example: `Parameters.DomainName.example`.
    pub domain_name: Option<String>,
    /// State of the domain name, to narrow the list down to or to be put into. Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// How the domain name in the request is matched: in part or exactly.
    /// Default: `fuzzy_match`. Example: `fuzzy_match`.
    pub domain_search_type: Option<Open<DomainSearchType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeVodUserDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DomainStatus`.
    pub fn domain_status(mut self, value: impl Into<Open<DomainStatus>>) -> Self {
        self.domain_status = Some(value.into());
        self
    }
    /// Sets `DomainSearchType`.
    pub fn domain_search_type(
        mut self,
        value: impl Into<Open<DomainSearchType>>,
    ) -> Self {
        self.domain_search_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVodUserDomainsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DomainName" => domain_name: query,
        "DomainStatus" => domain_status: query,
        "DomainSearchType" => domain_search_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeVodUserDomainsRequest {
    type Response = DescribeVodUserDomainsResponse;
    type Error = DescribeVodUserDomainsError;
    const INFO: OperationInfo = super::operation("DescribeVodUserDomains").read_only();
    const ERRORS: &'static [DescribeVodUserDomainsError] = &[
        DescribeVodUserDomainsError::InvalidPageNumberValueNotSupported,
        DescribeVodUserDomainsError::InvalidPageSizeValueNotSupported,
        DescribeVodUserDomainsError::InvalidDomainNameMalformed,
        DescribeVodUserDomainsError::InvalidDomainStatusValueNotSupported,
        DescribeVodUserDomainsError::InvalidDomainSearchTypeValueNotSupported,
    ];
}

impl Paginated for DescribeVodUserDomainsRequest {
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

/// Response to [`DescribeVodUserDomainsRequest`].
#[non_exhaustive]
pub struct DescribeVodUserDomainsResponse {
    /// Domain names, one entry each.
    pub domains: Vec<PageData>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4EBD2BF-5EB0-4476-****-9D94E1B15267`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeVodUserDomainsResponse {
        "Domains" => domains: list("PageData"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `key`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `value`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct PageData {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `api1.example.com.w.alikunlun.net`.
    pub cname: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `api1.example.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `online`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2017-08-29T08:40:53Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-12-29T09:24:12Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Whether the domain name has been moved to a sandbox. Example: `normal`.
    pub sandbox: Option<String>,
    /// The sources that were found or are concerned, one entry each.
    pub sources: Vec<VodUserDomainSource>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `10`.
    pub weight: Option<String>,
}

response! {
    PageData {
        "Cname" => cname: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "Sandbox" => sandbox: value,
        "Sources" => sources: list("Source"),
        "SslProtocol" => ssl_protocol: value,
        "Weight" => weight: value,
    }
}

/// The sources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VodUserDomainSource {
    /// Text or data that the item consists of. Example: `1.1.1.1`.
    pub content: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `5`.
    pub priority: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `oss`.
    pub type_: Option<Open<SourceType>>,
}

response! {
    VodUserDomainSource {
        "Content" => content: value,
        "Port" => port: value,
        "Priority" => priority: value,
        "Type" => type_: value,
    }
}

values! {
    /// How the domain name in the request is matched: in part or exactly.
    pub enum DomainSearchType {
        /// The search text may stand anywhere in the domain name.
        FuzzyMatch = "fuzzy_match",
        /// The domain name has to begin with the search text.
        PreMatch = "pre_match",
        /// The domain name has to end with the search text.
        SufMatch = "suf_match",
        /// The domain name has to equal the search text.
        FullMatch = "full_match",
    }
}

/// Errors that the documentation of [`DescribeVodUserDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
pub type DescribeVodUserDomainsError = super::DocumentedError;
