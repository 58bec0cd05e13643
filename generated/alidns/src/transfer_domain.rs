// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferDomain`, from `alidns/TransferDomain.md`.

use alicloud_runtime::codegen::*;

/// Hands the management of several domains in DNS over to another account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::TransferDomainRequest::new()
///     .domain_names("example.com,example.net")
///     .target_user_id(1);
/// let reply = client.transfer_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferDomainRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domains to hand over, separated by commas; only those registered with Alibaba
    /// Cloud. Example: `example.com,example.net`.
    pub domain_names: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test domain transfer`.
    pub remark: Option<String>,
    /// **Required.** Account that is to manage the domains from now on. Example: `12*******`.
    pub target_user_id: Option<i64>,
}

impl TransferDomainRequest {
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
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `TargetUserId`, which is required.
    #[inline]
    pub fn target_user_id(mut self, value: i64) -> Self {
        self.target_user_id = Some(value);
        self
    }
}

request! {
    TransferDomainRequest {
        "Lang" => lang: query,
        "DomainNames" => domain_names: query,
        "Remark" => remark: query,
        "TargetUserId" => target_user_id: query,
    }
}

impl Operation for TransferDomainRequest {
    type Response = TransferDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferDomain")
        .required(&["DomainNames", "TargetUserId"]);
}

/// Response to [`TransferDomainRequest`].
#[non_exhaustive]
pub struct TransferDomainResponse {
    /// ID of the task, for asking how far it is. Example: `112233`.
    pub task_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    TransferDomainResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}
