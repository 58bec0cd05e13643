// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserDomainsByFunc`, from `cdn/DescribeCdnUserDomainsByFunc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserDomainSource};

/// Lists the domain names for which a given feature is set up.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserDomainsByFuncRequest::new()
///     .func_id(7);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_user_domains_by_func(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncRequest {
    /// **Required.** Number of the configuration feature; domain names that use it are listed.
    /// Example: `7`.
    pub func_id: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeCdnUserDomainsByFuncRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FuncId`, which is required.
    #[inline]
    pub fn func_id(mut self, value: i32) -> Self {
        self.func_id = Some(value);
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCdnUserDomainsByFuncRequest {
        "FuncId" => func_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCdnUserDomainsByFuncRequest {
    type Response = DescribeCdnUserDomainsByFuncResponse;
    type Error = DescribeCdnUserDomainsByFuncError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserDomainsByFunc")
        .required(&["FuncId"])
        .read_only();
    const ERRORS: &'static [DescribeCdnUserDomainsByFuncError] = &[
        DescribeCdnUserDomainsByFuncError::InvalidPageNumberValueNotSupported,
        DescribeCdnUserDomainsByFuncError::InvalidPageSizeValueNotSupported,
        DescribeCdnUserDomainsByFuncError::InvalidDomainStatusValueNotSupported,
        DescribeCdnUserDomainsByFuncError::InvalidDomainNameMalformed,
        DescribeCdnUserDomainsByFuncError::InvalidDomainSearchTypeValueNotSupported,
        DescribeCdnUserDomainsByFuncError::InvalidChangeStartTimeMalformed,
        DescribeCdnUserDomainsByFuncError::InvalidChangeEndTimeMalformed,
        DescribeCdnUserDomainsByFuncError::InvalidCdnTypeMalformed,
    ];
}

impl Paginated for DescribeCdnUserDomainsByFuncRequest {
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

/// Response to [`DescribeCdnUserDomainsByFuncRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserDomainsByFuncResponse {
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
    DescribeCdnUserDomainsByFuncResponse {
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
    /// When the item was created. Example: `2015-10-28T11:05:52Z`.
    pub gmt_created: Option<Timestamp>,
    /// Whether HTTPS is on for the domain name. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Free text that describes the item to people. Example: `audit failed`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// State of the accelerated domain name, such as running or under review.
    /// Example: `configure_failed`.
    pub domain_status: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.com.w.alikunlun.com`.
    pub cname: Option<String>,
    /// When the item was last changed. Example: `2015-10-29T10:15:31Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Business type, by the kind of content that is delivered. Example: `web`.
    pub cdn_type: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Origins of the domain name, one entry each.
    pub sources: Vec<UserDomainSource>,
}

response! {
    PageData {
        "GmtCreated" => gmt_created: value,
        "SslProtocol" => ssl_protocol: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "DomainStatus" => domain_status: value,
        "Cname" => cname: value,
        "GmtModified" => gmt_modified: value,
        "CdnType" => cdn_type: value,
        "DomainName" => domain_name: value,
        "Sources" => sources: list("Source"),
    }
}

/// Errors that the documentation of [`DescribeCdnUserDomainsByFuncRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
/// - [`InvalidChangeStartTimeMalformed`](super::DocumentedError::InvalidChangeStartTimeMalformed)
/// - [`InvalidChangeEndTimeMalformed`](super::DocumentedError::InvalidChangeEndTimeMalformed)
/// - [`InvalidCdnTypeMalformed`](super::DocumentedError::InvalidCdnTypeMalformed)
pub type DescribeCdnUserDomainsByFuncError = super::DocumentedError;
