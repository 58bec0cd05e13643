// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLiveDomain`, from `live/StopLiveDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes a running live domain offline, so that its status becomes offline.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopLiveDomainRequest::new()
///     .domain_name("...");
/// let reply = client.stop_live_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLiveDomainRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl StopLiveDomainRequest {
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
    StopLiveDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StopLiveDomainRequest {
    type Response = StopLiveDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopLiveDomain")
        .required(&["DomainName"]);
}

/// Response to [`StopLiveDomainRequest`].
pub type StopLiveDomainResponse = alicloud_runtime::EmptyResponse;
