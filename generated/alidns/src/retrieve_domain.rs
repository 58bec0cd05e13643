// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetrieveDomain`, from `alidns/RetrieveDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes back a domain that another account manages; a TXT record must first prove who owns it.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::RetrieveDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.retrieve_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetrieveDomainRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl RetrieveDomainRequest {
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
    RetrieveDomainRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for RetrieveDomainRequest {
    type Response = RetrieveDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RetrieveDomain")
        .required(&["DomainName"]);
}

/// Response to [`RetrieveDomainRequest`].
pub type RetrieveDomainResponse = alicloud_runtime::EmptyResponse;
