// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForDeletingDnsHost`, from `domain/SaveSingleTaskForDeletingDnsHost.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that deletes a DNS server registered under the domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForDeletingDnsHostRequest::new()
///     .instance_id("...")
///     .dns_name("...");
/// let reply = client.save_single_task_for_deleting_dns_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDnsHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the DNS goes by.
    pub dns_name: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForDeletingDnsHostRequest {
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
    pub fn lang(mut self, value: impl Into<String>) -> Self {
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
}

request! {
    SaveSingleTaskForDeletingDnsHostRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "DnsName" => dns_name: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForDeletingDnsHostRequest {
    type Response = SaveSingleTaskForDeletingDnsHostResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForDeletingDnsHost")
        .required(&["InstanceId", "DnsName"]);
}

/// Response to [`SaveSingleTaskForDeletingDnsHostRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDnsHostResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8fc97e44-837a-447d-ac61-ea28d2fe8a38`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `8fc97e44-837a-447d-ac61-ea28d2fexxxx`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForDeletingDnsHostResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
