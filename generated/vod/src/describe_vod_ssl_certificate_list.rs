// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodSSLCertificateList`, from `vod/DescribeVodSSLCertificateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the SSL certificates for an accelerated domain name, with paging and a search keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodSSLCertificateListRequest::new();
/// let reply = client.describe_vod_ssl_certificate_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodSSLCertificateListRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Part of the certificate name to search for.
    pub search_keyword: Option<String>,
}

impl DescribeVodSSLCertificateListRequest {
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
    DescribeVodSSLCertificateListRequest {
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKeyword" => search_keyword: query,
    }
}

impl Operation for DescribeVodSSLCertificateListRequest {
    type Response = DescribeVodSSLCertificateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodSSLCertificateList")
        .read_only();
}

/// Response to [`DescribeVodSSLCertificateListRequest`], which the documentation does not describe.
pub type DescribeVodSSLCertificateListResponse = alicloud_runtime::UndocumentedResponse;
