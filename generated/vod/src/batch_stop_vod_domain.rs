// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStopVodDomain`, from `vod/BatchStopVodDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes one or more accelerated domain names out of service without deleting them.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::BatchStopVodDomainRequest::new()
///     .domain_names("example.com");
/// let reply = client.batch_stop_vod_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStopVodDomainRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
}

impl BatchStopVodDomainRequest {
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
    BatchStopVodDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStopVodDomainRequest {
    type Response = BatchStopVodDomainResponse;
    type Error = BatchStopVodDomainError;
    const INFO: OperationInfo = super::operation("BatchStopVodDomain")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchStopVodDomainError] = &[
        BatchStopVodDomainError::ServiceBusy,
        BatchStopVodDomainError::InvalidDomainNotFound,
    ];
}

/// Response to [`BatchStopVodDomainRequest`].
pub type BatchStopVodDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchStopVodDomainRequest`] names.
///
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type BatchStopVodDomainError = super::DocumentedError;
