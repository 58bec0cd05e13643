// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDcdnIpaDomain`, from `dcdn/StartDcdnIpaDomain.md`.

use alicloud_runtime::codegen::*;

/// Re-enables one stopped IPA-accelerated domain name, whose status becomes `online`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::StartDcdnIpaDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.start_dcdn_ipa_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDcdnIpaDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl StartDcdnIpaDomainRequest {
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
    StartDcdnIpaDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StartDcdnIpaDomainRequest {
    type Response = StartDcdnIpaDomainResponse;
    type Error = StartDcdnIpaDomainError;
    const INFO: OperationInfo = super::operation("StartDcdnIpaDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StartDcdnIpaDomainError] = &[
        StartDcdnIpaDomainError::DcdnIpaServiceNotFound,
        StartDcdnIpaDomainError::RecordCheckNotAvailable,
        StartDcdnIpaDomainError::IcpBlack,
        StartDcdnIpaDomainError::IspBlack,
    ];
}

/// Response to [`StartDcdnIpaDomainRequest`].
pub type StartDcdnIpaDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDcdnIpaDomainRequest`] names.
///
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
pub type StartDcdnIpaDomainError = super::DocumentedError;
