// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDcdnDomain`, from `dcdn/StopDcdnDomain.md`.

use alicloud_runtime::codegen::*;

/// Stops one accelerated domain name, whose status becomes `offline`.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::StopDcdnDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.stop_dcdn_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDcdnDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl StopDcdnDomainRequest {
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
    StopDcdnDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StopDcdnDomainRequest {
    type Response = StopDcdnDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopDcdnDomain")
        .required(&["DomainName"]);
}

/// Response to [`StopDcdnDomainRequest`].
pub type StopDcdnDomainResponse = alicloud_runtime::EmptyResponse;
