// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnHttpsDomainList`, from `dcdn/DescribeDcdnHttpsDomainList.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names with HTTPS and the certificates that they use.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnHttpsDomainListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_https_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl DescribeDcdnHttpsDomainListRequest {
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
    DescribeDcdnHttpsDomainListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for DescribeDcdnHttpsDomainListRequest {
    type Response = DescribeDcdnHttpsDomainListResponse;
    type Error = DescribeDcdnHttpsDomainListError;
    const INFO: OperationInfo = super::operation("DescribeDcdnHttpsDomainList")
        .read_only();
    const ERRORS: &'static [DescribeDcdnHttpsDomainListError] = &[
        DescribeDcdnHttpsDomainListError::NoHttpsDomain,
    ];
}

impl Paginated for DescribeDcdnHttpsDomainListRequest {
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

/// Response to [`DescribeDcdnHttpsDomainListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListResponse {
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5E8DF64-7175-4186-9B06-F002C0BBD0C5`.
    pub request_id: Option<String>,
    /// What is known about each certificate, one entry each.
    pub cert_infos: Vec<CertInfo>,
}

response! {
    DescribeDcdnHttpsDomainListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "CertInfos" => cert_infos: list("CertInfo"),
    }
}

/// What is known about each certificate, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// When the certificate began or is to begin. Example: `2018-11-26 14:45:09`.
    pub cert_start_time: Option<String>,
    /// When the certificate runs out. Example: `2018-12-26 14:45:09`.
    pub cert_expire_time: Option<String>,
    /// When the certificate was last changed. Example: `2019-01-08 18:33:16`.
    pub cert_update_time: Option<String>,
    /// Kind of the certificate, by where it comes from or how it was validated. Example: `upload`.
    pub cert_type: Option<String>,
    /// Name that the certificate is stored under. Example: `cert`.
    pub cert_name: Option<String>,
    /// State that the certificate is in. Example: `mismatch`.
    pub cert_status: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `*.com`.
    pub domain_name: Option<String>,
    /// Name that the certificate common goes by. Example: `*.com`.
    pub cert_common_name: Option<String>,
}

response! {
    CertInfo {
        "CertStartTime" => cert_start_time: value,
        "CertExpireTime" => cert_expire_time: value,
        "CertUpdateTime" => cert_update_time: value,
        "CertType" => cert_type: value,
        "CertName" => cert_name: value,
        "CertStatus" => cert_status: value,
        "DomainName" => domain_name: value,
        "CertCommonName" => cert_common_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnHttpsDomainListRequest`] names.
///
/// - [`NoHttpsDomain`](super::DocumentedError::NoHttpsDomain)
pub type DescribeDcdnHttpsDomainListError = super::DocumentedError;
