// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListenerCertificates`, from `alb/ListListenerCertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates of an HTTPS listener, the default one and the additional ones.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListListenerCertificatesRequest::new()
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
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Whether it is a server or a CA certificate.
    pub certificate_type: Option<String>,
    /// Return only these certificates. Items: at most 20.
    pub certificate_ids: Vec<String>,
}

impl ListListenerCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `CertificateType`.
    pub fn certificate_type(mut self, value: impl Into<String>) -> Self {
        self.certificate_type = Some(value.into());
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
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ListenerId" => listener_id: query,
        "CertificateType" => certificate_type: query,
        "CertificateIds" => certificate_ids: query,
    }
}

impl Operation for ListListenerCertificatesRequest {
    type Response = ListListenerCertificatesResponse;
    type Error = ListListenerCertificatesError;
    const INFO: OperationInfo = super::operation("ListListenerCertificates")
        .required(&["ListenerId"])
        .read_only();
    const ERRORS: &'static [ListListenerCertificatesError] = &[
        ListListenerCertificatesError::OperationDeniedHttpListenerNotSupport,
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
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
    /// Certificates that the listener presents, one entry each.
    pub certificates: Vec<Certificate>,
}

response! {
    ListListenerCertificatesResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Certificates" => certificates: list(""),
    }
}

/// Certificates that the listener presents, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// Certificate that the listener presents to clients. Example: `123157******`.
    pub certificate_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Associating`.
    pub status: Option<String>,
    /// Whether it is a server or a CA certificate. Example: `Server`.
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
/// - [`OperationDeniedHttpListenerNotSupport`](super::DocumentedError::OperationDeniedHttpListenerNotSupport)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type ListListenerCertificatesError = super::DocumentedError;
