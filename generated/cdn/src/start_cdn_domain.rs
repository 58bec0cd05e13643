// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartCdnDomain`, from `cdn/StartCdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Resumes the acceleration of a stopped domain name, which is then online.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::StartCdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.start_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartCdnDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
}

impl StartCdnDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    StartCdnDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StartCdnDomainRequest {
    type Response = StartCdnDomainResponse;
    type Error = StartCdnDomainError;
    const INFO: OperationInfo = super::operation("StartCdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StartCdnDomainError] = &[
        StartCdnDomainError::InvalidDomainNotFound,
        StartCdnDomainError::IllegalOperation,
        StartCdnDomainError::ServiceBusy,
        StartCdnDomainError::RecordCheckNotAvailable,
        StartCdnDomainError::IcpBlack,
        StartCdnDomainError::IspBlack,
    ];
}

/// Response to [`StartCdnDomainRequest`].
pub type StartCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartCdnDomainRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
pub type StartCdnDomainError = super::DocumentedError;
