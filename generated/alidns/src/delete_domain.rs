// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `alidns/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a domain and its records from the DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DeleteDomainRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteDomainRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain")
        .required(&["DomainName"]);
}

/// Response to [`DeleteDomainRequest`].
#[non_exhaustive]
pub struct DeleteDomainResponse {
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    DeleteDomainResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
    }
}
