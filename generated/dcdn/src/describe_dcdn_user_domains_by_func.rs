// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserDomainsByFunc`, from `dcdn/DescribeDcdnUserDomainsByFunc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserDomainSource};

/// Lists the account's domain names on which the function with a given ID is configured.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserDomainsByFuncRequest::new()
///     .func_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_user_domains_by_func(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncRequest {
    /// **Required.** ID of the func that the call is about.
    pub func_id: Option<i32>,
    /// Whether domains with the feature are listed, or those without.
    pub func_filter: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Which page of the list to return. Range: 1 to 100000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 500.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which kind of match it is or is to be.
    pub match_type: Option<Open<MatchType>>,
}

impl DescribeDcdnUserDomainsByFuncRequest {
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
    /// Sets `FuncFilter`.
    pub fn func_filter(mut self, value: impl Into<String>) -> Self {
        self.func_filter = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<Open<MatchType>>) -> Self {
        self.match_type = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserDomainsByFuncRequest {
        "FuncId" => func_id: query,
        "FuncFilter" => func_filter: query,
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "MatchType" => match_type: query,
    }
}

impl Operation for DescribeDcdnUserDomainsByFuncRequest {
    type Response = DescribeDcdnUserDomainsByFuncResponse;
    type Error = DescribeDcdnUserDomainsByFuncError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserDomainsByFunc")
        .required(&["FuncId"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserDomainsByFuncError] = &[
        DescribeDcdnUserDomainsByFuncError::InvalidPageNumberValueNotSupported,
        DescribeDcdnUserDomainsByFuncError::InvalidPageSizeValueNotSupported,
        DescribeDcdnUserDomainsByFuncError::InvalidDomainStatusValueNotSupported,
        DescribeDcdnUserDomainsByFuncError::InvalidDomainNameMalformed,
        DescribeDcdnUserDomainsByFuncError::InvalidDomainSearchTypeValueNotSupported,
        DescribeDcdnUserDomainsByFuncError::InvalidChangeStartTimeMalformed,
        DescribeDcdnUserDomainsByFuncError::InvalidChangeEndTimeMalformed,
    ];
}

impl Paginated for DescribeDcdnUserDomainsByFuncRequest {
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

/// Response to [`DescribeDcdnUserDomainsByFuncRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncResponse {
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
    DescribeDcdnUserDomainsByFuncResponse {
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
    /// When the item was created. Example: `2015-10-28T09:32:51Z`.
    pub gmt_created: Option<Timestamp>,
    /// Protocol that the SSL uses. Example: `on`.
    pub ssl_protocol: Option<String>,
    /// Free text that describes the item to people. Example: `audit failed`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Whether the domain name has been moved to a sandbox. Example: `normal`.
    pub sandbox: Option<String>,
    /// How the domain name stands with the service at present. Example: `configure_failed`.
    pub domain_status: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `example.com.w.alikunlun.net`.
    pub cname: Option<String>,
    /// When the item was last changed. Example: `2015-10-28T11:05:50Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The sources that were found or are concerned, one entry each.
    pub sources: Vec<UserDomainSource>,
}

response! {
    PageData {
        "GmtCreated" => gmt_created: value,
        "SslProtocol" => ssl_protocol: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "Sandbox" => sandbox: value,
        "DomainStatus" => domain_status: value,
        "Cname" => cname: value,
        "GmtModified" => gmt_modified: value,
        "DomainName" => domain_name: value,
        "Sources" => sources: list("Source"),
    }
}

values! {
    /// Which kind of match it is or is to be.
    pub enum MatchType {
        /// The name may be a part.
        FuzzyMatch = "fuzzy_match",
        /// The name must be the same.
        ExactMatch = "exact_match",
    }
}

/// Errors that the documentation of [`DescribeDcdnUserDomainsByFuncRequest`] names.
///
/// - [`InvalidPageNumberValueNotSupported`](super::DocumentedError::InvalidPageNumberValueNotSupported)
/// - [`InvalidPageSizeValueNotSupported`](super::DocumentedError::InvalidPageSizeValueNotSupported)
/// - [`InvalidDomainStatusValueNotSupported`](super::DocumentedError::InvalidDomainStatusValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidDomainSearchTypeValueNotSupported`](super::DocumentedError::InvalidDomainSearchTypeValueNotSupported)
/// - [`InvalidChangeStartTimeMalformed`](super::DocumentedError::InvalidChangeStartTimeMalformed)
/// - [`InvalidChangeEndTimeMalformed`](super::DocumentedError::InvalidChangeEndTimeMalformed)
pub type DescribeDcdnUserDomainsByFuncError = super::DocumentedError;
