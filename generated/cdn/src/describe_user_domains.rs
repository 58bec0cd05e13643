// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserDomains`, from `cdn/DescribeUserDomains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CdnType, Coverage, DomainStatus, OnOff, Tag, UserDomainSource};

/// Lists the accelerated domain names of the account with their state, by name, state or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserDomainsRequest::new()
///     .domain_search_type("fuzzy_match")
///     .coverage("domestic");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserDomainsRequest {
    /// How many items a page holds at most. Range: at most 500. Default: `20`. Example: `5`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 100000. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Length: at most 6800. Example: `example.com`.
    pub domain_name: Option<String>,
    /// State of the accelerated domain name, such as running or under review.
    /// Example: `configure_failed`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// How the domain name in the request is matched: in part or exactly.
    /// Default: `fuzzy_match`. Example: `fuzzy_match`.
    pub domain_search_type: Option<Open<DomainSearchType>>,
    /// Business type, by the kind of content that is delivered. Example: `download,web,video`.
    pub cdn_type: Option<String>,
    /// Whether domain names still under review, or whose review or setup failed, are listed too.
    /// Example: `false`.
    pub check_domain_show: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `abcd1234abcd1234`.
    pub resource_group_id: Option<String>,
    /// Start of the range that the last change of the domain name lies in.
    /// Example: `2019-10-10T12:14:55Z`.
    pub change_start_time: Option<Timestamp>,
    /// End of the range that the last change of the domain name lies in; needs a start.
    /// Example: `2019-10-10T12:14:58Z`.
    pub change_end_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Part of the world whose CDN nodes serve the domain name. Example: `domestic`.
    pub coverage: Option<Open<Coverage>>,
    /// Origin to search by or that the domain names use.
    pub source: Option<String>,
}

impl DescribeUserDomainsRequest {
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
    /// Sets `CdnType`.
    pub fn cdn_type(mut self, value: impl Into<String>) -> Self {
        self.cdn_type = Some(value.into());
        self
    }
    /// Sets `CheckDomainShow`.
    #[inline]
    pub fn check_domain_show(mut self, value: bool) -> Self {
        self.check_domain_show = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ChangeStartTime`.
    pub fn change_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.change_start_time = Some(value.into());
        self
    }
    /// Sets `ChangeEndTime`.
    pub fn change_end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.change_end_time = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Coverage`.
    pub fn coverage(mut self, value: impl Into<Open<Coverage>>) -> Self {
        self.coverage = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    DescribeUserDomainsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DomainName" => domain_name: query,
        "DomainStatus" => domain_status: query,
        "DomainSearchType" => domain_search_type: query,
        "CdnType" => cdn_type: query,
        "CheckDomainShow" => check_domain_show: query,
        "ResourceGroupId" => resource_group_id: query,
        "ChangeStartTime" => change_start_time: query,
        "ChangeEndTime" => change_end_time: query,
        "Tag" => tag: query,
        "Coverage" => coverage: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeUserDomainsRequest {
    type Response = DescribeUserDomainsResponse;
    type Error = DescribeUserDomainsError;
    const INFO: OperationInfo = super::operation("DescribeUserDomains").read_only();
    const ERRORS: &'static [DescribeUserDomainsError] = &[
        DescribeUserDomainsError::InvalidPageNumberValueNotSupported,
        DescribeUserDomainsError::InvalidPageSizeValueNotSupported,
        DescribeUserDomainsError::InvalidDomainStatusValueNotSupported,
        DescribeUserDomainsError::InvalidDomainNameMalformed,
        DescribeUserDomainsError::InvalidDomainSearchTypeValueNotSupported,
        DescribeUserDomainsError::InvalidChangeStartTimeMalformed,
        DescribeUserDomainsError::InvalidChangeEndTimeMalformed,
        DescribeUserDomainsError::InvalidCdnTypeMalformed,
    ];
}

impl Paginated for DescribeUserDomainsRequest {
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

/// Response to [`DescribeUserDomainsRequest`].
#[non_exhaustive]
pub struct DescribeUserDomainsResponse {
    /// Domain names, one entry each.
    pub domains: Vec<PageData>,
    /// Which page of the result this is, counted from one. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDA62CE4-3477-439A-B52E-D2D7C829D7C1`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i64>,
}

response! {
    DescribeUserDomainsResponse {
        "Domains" => domains: list("PageData"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct PageData {
    /// Business type, by the kind of content that is delivered. Here: `web`, `download`, `video`.
    /// Example: `download`.
    pub cdn_type: Option<Open<CdnType>>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.com.w.alikunlun.net`.
    pub cname: Option<String>,
    /// Part of the world whose CDN nodes serve the domain name. Example: `domestic`.
    pub coverage: Option<Open<Coverage>>,
    /// Free text that describes the item to people. Example: `audit failed`.
    pub description: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// State of the accelerated domain name, such as running or under review.
    /// Example: `configure_failed`.
    pub domain_status: Option<Open<DomainStatus>>,
    /// When the item was created. Example: `2015-10-28T09:32:51Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2015-10-28T11:05:52Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `abcd1234abcd1234`.
    pub resource_group_id: Option<String>,
    /// Whether the domain name has been moved to a sandbox. Example: `normal`.
    pub sandbox: Option<String>,
    /// Origins of the domain name, one entry each.
    pub sources: Vec<UserDomainSource>,
    /// Whether HTTPS is on for the domain name. Example: `on`.
    pub ssl_protocol: Option<Open<OnOff>>,
    /// Number of the accelerated domain name. Example: `11223344`.
    pub domain_id: Option<i64>,
}

response! {
    PageData {
        "CdnType" => cdn_type: value,
        "Cname" => cname: value,
        "Coverage" => coverage: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "ResourceGroupId" => resource_group_id: value,
        "Sandbox" => sandbox: value,
        "Sources" => sources: list("Source"),
        "SslProtocol" => ssl_protocol: value,
        "DomainId" => domain_id: value,
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

/// Errors that the documentation of [`DescribeUserDomainsRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
/// - [`InvalidChangeStartTimeMalformed`](super::DocumentedError::InvalidChangeStartTimeMalformed)
/// - [`InvalidChangeEndTimeMalformed`](super::DocumentedError::InvalidChangeEndTimeMalformed)
/// - [`InvalidCdnTypeMalformed`](super::DocumentedError::InvalidCdnTypeMalformed)
pub type DescribeUserDomainsError = super::DocumentedError;
