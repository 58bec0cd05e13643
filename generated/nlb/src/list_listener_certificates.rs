// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListenerCertificates`, from `nlb/ListListenerCertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists the server certificates of a TCPSSL listener, the default one and additional ones.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListListenerCertificatesRequest::new()
///     .listener_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_listener_certificates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenerCertificatesRequest {
    /// **Required.** Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    pub listener_id: Option<String>,
    /// Whether server certificates or CA certificates are listed.
    pub cert_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 50.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Returns only these certificates. Items: at most 100.
    pub certificate_ids: Vec<String>,
}

impl ListListenerCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `CertType`.
    pub fn cert_type(mut self, value: impl Into<String>) -> Self {
        self.cert_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CertificateIds`.
    pub fn certificate_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListListenerCertificatesRequest {
        "ListenerId" => listener_id: form,
        "CertType" => cert_type: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "RegionId" => region_id: form,
        "CertificateIds" => certificate_ids: form,
    }
}

impl Operation for ListListenerCertificatesRequest {
    type Response = ListListenerCertificatesResponse;
    type Error = ListListenerCertificatesError;
    const INFO: OperationInfo = super::operation("ListListenerCertificates")
        .required(&["ListenerId"])
        .read_only();
    const ERRORS: &'static [ListListenerCertificatesError] = &[
        ListListenerCertificatesError::OperationDeniedProtocol,
        ListListenerCertificatesError::IllegalParamAny,
        ListListenerCertificatesError::ResourceNotFoundLoadbalancer,
        ListListenerCertificatesError::ResourceNotFoundListener,
    ];
}

impl Paginated for ListListenerCertificatesRequest {
    type Item = Certificate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.certificates)
    }
}

/// Response to [`ListListenerCertificatesRequest`].
#[non_exhaustive]
pub struct ListListenerCertificatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2198BD6D-9EBB-5E1C-9C48-E0ABB79CF831`.
    pub request_id: Option<String>,
    /// Server certificates, for listeners with TLS only. Example: `[ "931****-cn-hangzhou"]`.
    pub certificate_ids: Vec<String>,
    /// Certificates of the listener, one entry each.
    pub certificates: Vec<Certificate>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListListenerCertificatesResponse {
        "RequestId" => request_id: value,
        "CertificateIds" => certificate_ids: list(""),
        "Certificates" => certificates: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Certificates of the listener, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// Server certificate that the listener uses.
    /// Example: `12315790343_166f8204689_1714763408_70998****`.
    pub certificate_id: Option<String>,
    /// Whether this is the listener's default certificate rather than an additional one.
    /// Example: `true`.
    pub is_default: Option<bool>,
    /// Whether the certificate is bound, is being bound or is being taken away.
    /// Example: `Associating`.
    pub status: Option<String>,
    /// Kind of certificate that the listener uses. Example: `Server`.
    pub certificate_type: Option<String>,
}

response! {
    Certificate {
        "CertificateId" => certificate_id: value,
        "IsDefault" => is_default: value,
        "Status" => status: value,
        "CertificateType" => certificate_type: value,
    }
}

/// Errors that the documentation of [`ListListenerCertificatesRequest`] names.
///
/// - [`OperationDeniedProtocol`](super::DocumentedError::OperationDeniedProtocol)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundLoadbalancer`](super::DocumentedError::ResourceNotFoundLoadbalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type ListListenerCertificatesError = super::DocumentedError;
