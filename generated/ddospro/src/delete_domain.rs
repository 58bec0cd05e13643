// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `ddospro/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a website domain from Anti-DDoS Pro.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DeleteDomainRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DeleteDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DeleteDomainRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain").required(&["Domain"]);
}

/// Response to [`DeleteDomainRequest`].
pub type DeleteDomainResponse = alicloud_runtime::EmptyResponse;
