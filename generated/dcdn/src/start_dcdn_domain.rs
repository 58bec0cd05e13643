// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDcdnDomain`, from `dcdn/StartDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Re-enables one stopped accelerated domain name, whose status becomes `online`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::StartDcdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.start_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl StartDcdnDomainRequest {
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
    StartDcdnDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StartDcdnDomainRequest {
    type Response = StartDcdnDomainResponse;
    type Error = StartDcdnDomainError;
    const INFO: OperationInfo = super::operation("StartDcdnDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StartDcdnDomainError] = &[
        StartDcdnDomainError::RecordCheckNotAvailable,
        StartDcdnDomainError::IcpBlack,
        StartDcdnDomainError::IspBlack,
    ];
}

/// Response to [`StartDcdnDomainRequest`].
pub type StartDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDcdnDomainRequest`] names.
///
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
pub type StartDcdnDomainError = super::DocumentedError;
