// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDnsCacheDomainRemark`, from `alidns/UpdateDnsCacheDomainRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a cached domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDnsCacheDomainRemarkRequest::new()
///     .domain_name("example.com");
/// let reply = client.update_dns_cache_domain_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDnsCacheDomainRemarkRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl UpdateDnsCacheDomainRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateDnsCacheDomainRemarkRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateDnsCacheDomainRemarkRequest {
    type Response = UpdateDnsCacheDomainRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDnsCacheDomainRemark")
        .required(&["DomainName"]);
}

/// Response to [`UpdateDnsCacheDomainRemarkRequest`].
pub type UpdateDnsCacheDomainRemarkResponse = alicloud_runtime::EmptyResponse;
