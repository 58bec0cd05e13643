// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainRemark`, from `alidns/UpdateDomainRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDomainRemarkRequest::new()
///     .domain_name("example.com");
/// let reply = client.update_domain_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainRemarkRequest {
    /// Language of the texts that come back. Example: `cn`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
}

impl UpdateDomainRemarkRequest {
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
    UpdateDomainRemarkRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateDomainRemarkRequest {
    type Response = UpdateDomainRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainRemark")
        .required(&["DomainName"]);
}

/// Response to [`UpdateDomainRemarkRequest`].
pub type UpdateDomainRemarkResponse = alicloud_runtime::EmptyResponse;
