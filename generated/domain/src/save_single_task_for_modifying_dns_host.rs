// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForModifyingDnsHost`, from `domain/SaveSingleTaskForModifyingDnsHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that changes the addresses of a DNS server registered under the domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForModifyingDnsHostRequest::new()
///     .instance_id("...")
///     .dns_name("ns3")
///     .ip(["..."]);
/// let reply = client.save_single_task_for_modifying_dns_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDnsHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the DNS goes by.
    pub dns_name: Option<String>,
    /// **Required.** IP address of the host or service concerned. Items: at most 13.
    pub ip: Vec<String>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForModifyingDnsHostRequest {
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
    /// Sets `DnsName`, which is required.
    pub fn dns_name(mut self, value: impl Into<String>) -> Self {
        self.dns_name = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = value.into_iter().map(Into::into).collect();
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
    SaveSingleTaskForModifyingDnsHostRequest {
        "InstanceId" => instance_id: query,
        "DnsName" => dns_name: query,
        "Ip" => ip: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForModifyingDnsHostRequest {
    type Response = SaveSingleTaskForModifyingDnsHostResponse;
    type Error = SaveSingleTaskForModifyingDnsHostError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForModifyingDnsHost")
        .required(&["InstanceId", "DnsName", "Ip"]);
    const ERRORS: &'static [SaveSingleTaskForModifyingDnsHostError] = &[
        SaveSingleTaskForModifyingDnsHostError::ParameterIllegal,
        SaveSingleTaskForModifyingDnsHostError::NetworkIOError,
        SaveSingleTaskForModifyingDnsHostError::TaskIsBeingProcessed,
    ];
}

/// Response to [`SaveSingleTaskForModifyingDnsHostRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDnsHostResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F1B3547-BE50-4206-8F78-9540FFB85BC1`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e9b8e8b4-7334-4548-9cec-c30b6891f292`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForModifyingDnsHostResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForModifyingDnsHostRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
pub type SaveSingleTaskForModifyingDnsHostError = super::DocumentedError;
