// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnHttpsDomainList`, from `cdn/DescribeCdnHttpsDomainList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Lists the domain names with HTTPS and the certificates that they use.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnHttpsDomainListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_https_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListRequest {
    /// Which page of the list to return. Range: 1 to 100000. Default: `1`. Example: `5`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `com`.
    pub keyword: Option<String>,
}

impl DescribeCdnHttpsDomainListRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}

request! {
    DescribeCdnHttpsDomainListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for DescribeCdnHttpsDomainListRequest {
    type Response = DescribeCdnHttpsDomainListResponse;
    type Error = DescribeCdnHttpsDomainListError;
    const INFO: OperationInfo = super::operation("DescribeCdnHttpsDomainList")
        .read_only();
    const ERRORS: &'static [DescribeCdnHttpsDomainListError] = &[
        DescribeCdnHttpsDomainListError::NoHttpsDomain,
    ];
}

impl Paginated for DescribeCdnHttpsDomainListRequest {
    type Item = CertInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cert_infos)
    }
}

/// Response to [`DescribeCdnHttpsDomainListRequest`].
#[non_exhaustive]
pub struct DescribeCdnHttpsDomainListResponse {
    /// Certificates found, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5E8DF64-7175-4186-9B06-F002C0BBD0C5`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCdnHttpsDomainListResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Certificates found, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// Main domain name of the certificate. Example: `*.xxx.com`.
    pub cert_common_name: Option<String>,
    /// When the certificate runs out. Example: `2018-12-26 14:45:09`.
    pub cert_expire_time: Option<String>,
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// First moment at which the certificate is valid. Example: `2018-11-26 14:45:09`.
    pub cert_start_time: Option<String>,
    /// Whether the certificate is good, expires soon, has expired or does not match.
    /// Example: `mismatch`.
    pub cert_status: Option<Open<CertStatus>>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `free`, `cas`, `upload`. Example: `free`.
    pub cert_type: Option<Open<CertType>>,
    /// When the certificate was last replaced. Example: `2019-01-08 18:33:16`.
    pub cert_update_time: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    CertInfo {
        "CertCommonName" => cert_common_name: value,
        "CertExpireTime" => cert_expire_time: value,
        "CertName" => cert_name: value,
        "CertStartTime" => cert_start_time: value,
        "CertStatus" => cert_status: value,
        "CertType" => cert_type: value,
        "CertUpdateTime" => cert_update_time: value,
        "DomainName" => domain_name: value,
    }
}

values! {
    /// Whether the certificate is good, expires soon, has expired or does not match.
    pub enum CertStatus {
        /// The certificate is good and fits the domain name.
        Ok = "ok",
        /// The certificate is not for this domain name.
        Mismatch = "mismatch",
        /// The certificate has expired; browsers reject it.
        Expired = "expired",
        /// The certificate expires soon; renew it now.
        ExpireSoon = "expire_soon",
    }
}

/// Errors that the documentation of [`DescribeCdnHttpsDomainListRequest`] names.
///
/// - [`NoHttpsDomain`](super::DocumentedError::NoHttpsDomain)
pub type DescribeCdnHttpsDomainListError = super::DocumentedError;
