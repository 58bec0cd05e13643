// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStartCdnDomain`, from `cdn/BatchStartCdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Resumes the acceleration of several stopped domain names, which are then online.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchStartCdnDomainRequest::new()
///     .domain_names("example.com");
/// let reply = client.batch_start_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStartCdnDomainRequest {
    /// **Required.** Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com`.
    pub domain_names: Option<String>,
}

impl BatchStartCdnDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
}

request! {
    BatchStartCdnDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStartCdnDomainRequest {
    type Response = BatchStartCdnDomainResponse;
    type Error = BatchStartCdnDomainError;
    const INFO: OperationInfo = super::operation("BatchStartCdnDomain")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchStartCdnDomainError] = &[
        BatchStartCdnDomainError::RecordCheckNotAvailable,
        BatchStartCdnDomainError::IcpBlack,
        BatchStartCdnDomainError::IspBlack,
    ];
}

/// Response to [`BatchStartCdnDomainRequest`].
pub type BatchStartCdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchStartCdnDomainRequest`] names.
///
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
pub type BatchStartCdnDomainError = super::DocumentedError;
