// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDnsCacheDomain`, from `alidns/DeleteDnsCacheDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a domain that the service answers as a caching proxy of other DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDnsCacheDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_dns_cache_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDnsCacheDomainRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DeleteDnsCacheDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteDnsCacheDomainRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteDnsCacheDomainRequest {
    type Response = DeleteDnsCacheDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDnsCacheDomain")
        .required(&["DomainName"]);
}

/// Response to [`DeleteDnsCacheDomainRequest`].
pub type DeleteDnsCacheDomainResponse = alicloud_runtime::EmptyResponse;
