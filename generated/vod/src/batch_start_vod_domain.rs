// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStartVodDomain`, from `vod/BatchStartVodDomain.md`.

use alicloud_runtime::codegen::*;

/// Puts one or more disabled accelerated domain names back into service.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::BatchStartVodDomainRequest::new()
///     .domain_names("example.com");
/// let reply = client.batch_start_vod_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStartVodDomainRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
}

impl BatchStartVodDomainRequest {
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
    BatchStartVodDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStartVodDomainRequest {
    type Response = BatchStartVodDomainResponse;
    type Error = BatchStartVodDomainError;
    const INFO: OperationInfo = super::operation("BatchStartVodDomain")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchStartVodDomainError] = &[
        BatchStartVodDomainError::ServiceBusy,
        BatchStartVodDomainError::InvalidDomainNotFound,
    ];
}

/// Response to [`BatchStartVodDomainRequest`].
pub type BatchStartVodDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchStartVodDomainRequest`] names.
///
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type BatchStartVodDomainError = super::DocumentedError;
