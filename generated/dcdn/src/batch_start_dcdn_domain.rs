// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStartDcdnDomain`, from `dcdn/BatchStartDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Re-enables several stopped accelerated domain names, whose status becomes `online`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchStartDcdnDomainRequest::new()
///     .domain_names("test.com");
/// let reply = client.batch_start_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStartDcdnDomainRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `test.com`.
    pub domain_names: Option<String>,
}

impl BatchStartDcdnDomainRequest {
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
    BatchStartDcdnDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStartDcdnDomainRequest {
    type Response = BatchStartDcdnDomainResponse;
    type Error = BatchStartDcdnDomainError;
    const INFO: OperationInfo = super::operation("BatchStartDcdnDomain")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchStartDcdnDomainError] = &[
        BatchStartDcdnDomainError::RecordCheckNotAvailable,
        BatchStartDcdnDomainError::IcpBlack,
        BatchStartDcdnDomainError::IspBlack,
    ];
}

/// Response to [`BatchStartDcdnDomainRequest`].
pub type BatchStartDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchStartDcdnDomainRequest`] names.
///
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
pub type BatchStartDcdnDomainError = super::DocumentedError;
