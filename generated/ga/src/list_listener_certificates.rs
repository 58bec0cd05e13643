// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListenerCertificates`, from `ga/ListListenerCertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates of a listener, default and additional ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListListenerCertificatesRequest::new()
///     .accelerator_id("...")
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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<Open<ListenerCertificateRole>>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 50.
    pub max_results: Option<i32>,
}

impl ListListenerCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<Open<ListenerCertificateRole>>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
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
}

request! {
    ListListenerCertificatesRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
        "Role" => role: query,
        "ListenerId" => listener_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListListenerCertificatesRequest {
    type Response = ListListenerCertificatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListListenerCertificates")
        .required(&["RegionId", "AcceleratorId", "ListenerId"])
        .region("RegionId")
        .read_only();
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
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// The certificates that were found or are concerned, one entry each.
    pub certificates: Vec<Certificate>,
}

response! {
    ListListenerCertificatesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Certificates" => certificates: list(""),
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// ID of the certificate that the item belongs to or stands for. Example: `6092**-cn-hangzhou`.
    pub certificate_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    Certificate {
        "CertificateId" => certificate_id: value,
        "IsDefault" => is_default: value,
        "Domain" => domain: value,
        "State" => state: value,
    }
}

values! {
    /// Part that the item plays, or role whose rights are used.
    pub enum ListenerCertificateRole {
        /// Shown for the host names it covers.
        Additional = "additional",
        /// Shown when no other fits.
        Default = "default",
    }
}
