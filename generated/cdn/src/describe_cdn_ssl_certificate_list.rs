// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnSSLCertificateList`, from `cdn/DescribeCdnSSLCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates of the account, those for one domain name or by name, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnSSLCertificateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_ssl_certificate_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Default: `1000`. Example: `20`.
    pub page_size: Option<i64>,
    /// Part of the certificate name to search for. Example: `certabc`.
    pub search_keyword: Option<String>,
}

impl DescribeCdnSSLCertificateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `SearchKeyword`.
    pub fn search_keyword(mut self, value: impl Into<String>) -> Self {
        self.search_keyword = Some(value.into());
        self
    }
}

request! {
    DescribeCdnSSLCertificateListRequest {
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKeyword" => search_keyword: query,
    }
}

impl Operation for DescribeCdnSSLCertificateListRequest {
    type Response = DescribeCdnSSLCertificateListResponse;
    type Error = DescribeCdnSSLCertificateListError;
    const INFO: OperationInfo = super::operation("DescribeCdnSSLCertificateList")
        .read_only();
    const ERRORS: &'static [DescribeCdnSSLCertificateListError] = &[
        DescribeCdnSSLCertificateListError::NotFoundCertList,
        DescribeCdnSSLCertificateListError::InternalException,
    ];
}

impl Paginated for DescribeCdnSSLCertificateListRequest {
    type Item = Cert;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.certificate_list_model.as_mut()?.cert_list)
    }
}

/// Response to [`DescribeCdnSSLCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeCdnSSLCertificateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
}

response! {
    DescribeCdnSSLCertificateListResponse {
        "RequestId" => request_id: value,
        "CertificateListModel" => certificate_list_model: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// How many requests ended with the status code beside it. Example: `2`.
    pub count: Option<i32>,
    /// Certificates that matched, with their names, issuers and times.
    pub cert_list: Vec<Cert>,
    /// Which page of the result this is, counted from one. Example: `2`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
}

response! {
    CertificateListModel {
        "Count" => count: value,
        "CertList" => cert_list: list("Cert"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Certificates that matched, with their names, issuers and times.
#[non_exhaustive]
pub struct Cert {
    /// Timestamp of the certificate; some operations mean its expiry by it. Example: `1679896965`.
    pub last_time: Option<i64>,
    /// Hash that tells keys or certificates apart.
    /// Example: `933c6ddee95c9c41a40f9f50493d82be03ad87bf`.
    pub fingerprint: Option<String>,
    /// Name that the certificate is stored under. Example: `text`.
    pub cert_name: Option<String>,
    /// Party that issued the certificate or token. Example: `yourCertIssuer`.
    pub issuer: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `9128192`.
    pub cert_id: Option<i64>,
    /// CN part of the certificate subject, as a rule a domain name. Example: `example.com`.
    pub common: Option<String>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
}

response! {
    Cert {
        "LastTime" => last_time: value,
        "Fingerprint" => fingerprint: value,
        "CertName" => cert_name: value,
        "Issuer" => issuer: value,
        "CertId" => cert_id: value,
        "Common" => common: value,
        "CertRegion" => cert_region: value,
    }
}

/// Errors that the documentation of [`DescribeCdnSSLCertificateListRequest`] names.
///
/// - [`NotFoundCertList`](super::DocumentedError::NotFoundCertList)
/// - [`InternalException`](super::DocumentedError::InternalException)
pub type DescribeCdnSSLCertificateListError = super::DocumentedError;
