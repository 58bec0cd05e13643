// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTlsInspectCACertificates`, from `cloudfw/ListTlsInspectCACertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists the CA certificates used for TLS inspection.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ListTlsInspectCACertificatesRequest::new();
/// let reply = client.list_tls_inspect_ca_certificates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTlsInspectCACertificatesRequest {
    /// ID of the ca certificate that the call is about.
    pub ca_cert_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListTlsInspectCACertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CaCertId`.
    pub fn ca_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ca_cert_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    ListTlsInspectCACertificatesRequest {
        "CaCertId" => ca_cert_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListTlsInspectCACertificatesRequest {
    type Response = ListTlsInspectCACertificatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTlsInspectCACertificates")
        .read_only();
}

/// Response to [`ListTlsInspectCACertificatesRequest`], which the documentation does not describe.
pub type ListTlsInspectCACertificatesResponse = alicloud_runtime::UndocumentedResponse;
