// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForSynchronizingDnsHost`, from `domain/SaveSingleTaskForSynchronizingDnsHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that brings the stored DNS servers of a domain in line with the registry.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForSynchronizingDnsHostRequest::new()
///     .instance_id("ST2017120814571100001303");
/// let reply = client.save_single_task_for_synchronizing_dns_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForSynchronizingDnsHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ST2017120814571100001303`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForSynchronizingDnsHostRequest {
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveSingleTaskForSynchronizingDnsHostRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForSynchronizingDnsHostRequest {
    type Response = SaveSingleTaskForSynchronizingDnsHostResponse;
    type Error = SaveSingleTaskForSynchronizingDnsHostError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForSynchronizingDnsHost")
        .required(&["InstanceId"]);
    const ERRORS: &'static [SaveSingleTaskForSynchronizingDnsHostError] = &[
        SaveSingleTaskForSynchronizingDnsHostError::ParameterIllegal,
        SaveSingleTaskForSynchronizingDnsHostError::NetworkIOError,
        SaveSingleTaskForSynchronizingDnsHostError::TaskIsBeingProcessed,
    ];
}

/// Response to [`SaveSingleTaskForSynchronizingDnsHostRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForSynchronizingDnsHostResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F1B3547-BE50-4206-8F78-9540FFB85BC1`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e9b8e8b4-7334-4548-9cec-c30b6891f292`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForSynchronizingDnsHostResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForSynchronizingDnsHostRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
pub type SaveSingleTaskForSynchronizingDnsHostError = super::DocumentedError;
