// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchStopCdnDomain`, from `cdn/BatchStopCdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Stops the acceleration of several domain names; they go offline and keep their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchStopCdnDomainRequest::new()
///     .domain_names("example.com");
/// let reply = client.batch_stop_cdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchStopCdnDomainRequest {
    /// **Required.** Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com`.
    pub domain_names: Option<String>,
}

impl BatchStopCdnDomainRequest {
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
    BatchStopCdnDomainRequest {
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BatchStopCdnDomainRequest {
    type Response = BatchStopCdnDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchStopCdnDomain")
        .required(&["DomainNames"]);
}

/// Response to [`BatchStopCdnDomainRequest`].
pub type BatchStopCdnDomainResponse = alicloud_runtime::EmptyResponse;
