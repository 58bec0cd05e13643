// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopCdnDomain`, from `cdn/StopCdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Stops the acceleration of a domain name; it goes offline and keeps its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::StopCdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.stop_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopCdnDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
}

impl StopCdnDomainRequest {
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
    StopCdnDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StopCdnDomainRequest {
    type Response = StopCdnDomainResponse;
    type Error = StopCdnDomainError;
    const INFO: OperationInfo = super::operation("StopCdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StopCdnDomainError] = &[
        StopCdnDomainError::InvalidDomainBelongToConfigGroup,
    ];
}

/// Response to [`StopCdnDomainRequest`].
pub type StopCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopCdnDomainRequest`] names.
///
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
pub type StopCdnDomainError = super::DocumentedError;
