// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSSLCertificateList`, from `dcdn/DescribeDcdnSSLCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists SSL certificates, found by domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSSLCertificateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_ssl_certificate_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Part of the certificate name to search for.
    pub search_keyword: Option<String>,
}

impl DescribeDcdnSSLCertificateListRequest {
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
    DescribeDcdnSSLCertificateListRequest {
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKeyword" => search_keyword: query,
    }
}

impl Operation for DescribeDcdnSSLCertificateListRequest {
    type Response = DescribeDcdnSSLCertificateListResponse;
    type Error = DescribeDcdnSSLCertificateListError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSSLCertificateList")
        .read_only();
    const ERRORS: &'static [DescribeDcdnSSLCertificateListError] = &[
        DescribeDcdnSSLCertificateListError::NotFoundCertList,
    ];
}

impl Paginated for DescribeDcdnSSLCertificateListRequest {
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

/// Response to [`DescribeDcdnSSLCertificateListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-3C82-72F8FD6DA2FE`.
    pub request_id: Option<String>,
    /// Container for the certificates found and their number.
    pub certificate_list_model: Option<CertificateListModel>,
}

response! {
    DescribeDcdnSSLCertificateListResponse {
        "RequestId" => request_id: value,
        "CertificateListModel" => certificate_list_model: value,
    }
}

/// Container for the certificates found and their number.
#[non_exhaustive]
pub struct CertificateListModel {
    /// How many requests ended with the status code beside it. Example: `2`.
    pub count: Option<i32>,
    /// Certificates, one entry each.
    pub cert_list: Vec<Cert>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `2`.
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

/// Certificates, one entry each.
#[non_exhaustive]
pub struct Cert {
    /// Time that is set or recorded for this: last. Example: `1548065550`.
    pub last_time: Option<i64>,
    /// Hash that tells keys or certificates apart. Example: `4278e3b81ab5bc678d253e74c17ffb88`.
    pub fingerprint: Option<String>,
    /// Name that the certificate is stored under. Example: `yourCertName`.
    pub cert_name: Option<String>,
    /// Party that issued the certificate or token. Example: `yourCertIssuer`.
    pub issuer: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `7428244`.
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

/// Errors that the documentation of [`DescribeDcdnSSLCertificateListRequest`] names.
///
/// - [`NotFoundCertList`](super::DocumentedError::NotFoundCertList)
pub type DescribeDcdnSSLCertificateListError = super::DocumentedError;
