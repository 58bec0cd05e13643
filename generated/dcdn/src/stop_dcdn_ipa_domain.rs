// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDcdnIpaDomain`, from `dcdn/StopDcdnIpaDomain.md`.

use alicloud_runtime::codegen::*;

/// Stops one IPA-accelerated domain name, whose status becomes `offline`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::StopDcdnIpaDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.stop_dcdn_ipa_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDcdnIpaDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl StopDcdnIpaDomainRequest {
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
    StopDcdnIpaDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StopDcdnIpaDomainRequest {
    type Response = StopDcdnIpaDomainResponse;
    type Error = StopDcdnIpaDomainError;
    const INFO: OperationInfo = super::operation("StopDcdnIpaDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StopDcdnIpaDomainError] = &[
        StopDcdnIpaDomainError::DcdnIpaServiceNotFound,
    ];
}

/// Response to [`StopDcdnIpaDomainRequest`].
pub type StopDcdnIpaDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDcdnIpaDomainRequest`] names.
///
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
pub type StopDcdnIpaDomainError = super::DocumentedError;
