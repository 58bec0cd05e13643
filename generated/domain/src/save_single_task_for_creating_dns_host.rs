// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForCreatingDnsHost`, from `domain/SaveSingleTaskForCreatingDnsHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that registers a host under the domain name as a DNS server.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForCreatingDnsHostRequest::new()
///     .instance_id("S1234567890")
///     .dns_name("dns1")
///     .ip(["..."]);
/// let reply = client.save_single_task_for_creating_dns_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingDnsHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `S1234567890`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Name that the DNS goes by. Example: `dns1`.
    pub dns_name: Option<String>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// **Required.** IP address of the host or service concerned. Items: at most 13.
    pub ip: Vec<String>,
}

impl SaveSingleTaskForCreatingDnsHostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DnsName`, which is required.
    pub fn dns_name(mut self, value: impl Into<String>) -> Self {
        self.dns_name = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SaveSingleTaskForCreatingDnsHostRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "DnsName" => dns_name: query,
        "UserClientIp" => user_client_ip: query,
        "Ip" => ip: query,
    }
}

impl Operation for SaveSingleTaskForCreatingDnsHostRequest {
    type Response = SaveSingleTaskForCreatingDnsHostResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForCreatingDnsHost")
        .required(&["InstanceId", "DnsName", "Ip"]);
}

/// Response to [`SaveSingleTaskForCreatingDnsHostRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingDnsHostResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F1B3547-BE50-4206-8F78-9540FFB85BC1`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e9b8e8b4-7334-4548-9cec-c30b6891f292`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForCreatingDnsHostResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
