// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStopDcdnDomain`, from `dcdn/BatchStopDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Stops several accelerated domain names, whose status becomes `offline`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchStopDcdnDomainRequest::new()
///     .domain_names("test.com");
/// let reply = client.batch_stop_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStopDcdnDomainRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `test.com`.
    pub domain_names: Option<String>,
}

impl BatchStopDcdnDomainRequest {
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
    BatchStopDcdnDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStopDcdnDomainRequest {
    type Response = BatchStopDcdnDomainResponse;
    type Error = BatchStopDcdnDomainError;
    const INFO: OperationInfo = super::operation("BatchStopDcdnDomain")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchStopDcdnDomainError] = &[
        BatchStopDcdnDomainError::DomainNameOverLimit,
    ];
}

/// Response to [`BatchStopDcdnDomainRequest`].
pub type BatchStopDcdnDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchStopDcdnDomainRequest`] names.
///
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
pub type BatchStopDcdnDomainError = super::DocumentedError;
