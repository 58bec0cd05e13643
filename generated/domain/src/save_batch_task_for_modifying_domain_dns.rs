// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForModifyingDomainDns`, from `domain/SaveBatchTaskForModifyingDomainDns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that changes the DNS servers of several domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForModifyingDomainDnsRequest::new()
///     .aliyun_dns(false)
///     .domain_name(["test1.com"]);
/// let reply = client.save_batch_task_for_modifying_domain_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForModifyingDomainDnsRequest {
    /// **Required.** Whether the name servers of Alibaba Cloud are used. Example: `false`.
    pub aliyun_dns: Option<bool>,
    /// **Required.** Domain name that the call or the item is about.
    /// Items: at most 1000. Example: `test1.com`.
    pub domain_name: Vec<String>,
    /// **Required** under conditions. Name servers the domains are to use.
    /// Items: at most 13. Example: `ns1.test.com`.
    pub domain_name_server: Vec<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForModifyingDomainDnsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunDns`, which is required.
    #[inline]
    pub fn aliyun_dns(mut self, value: bool) -> Self {
        self.aliyun_dns = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DomainNameServer`.
    pub fn domain_name_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveBatchTaskForModifyingDomainDnsRequest {
        "AliyunDns" => aliyun_dns: query,
        "DomainName" => domain_name: query,
        "DomainNameServer" => domain_name_server: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForModifyingDomainDnsRequest {
    type Response = SaveBatchTaskForModifyingDomainDnsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForModifyingDomainDns")
        .required(&["AliyunDns", "DomainName"]);
}

/// Response to [`SaveBatchTaskForModifyingDomainDnsRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForModifyingDomainDnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A862A8A-E7AB-4C4E-8946-A74122D9CC4B`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `35fb2fb7-d4d6-4478-9408-22cb63696b86`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForModifyingDomainDnsResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
