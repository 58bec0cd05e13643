// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTaskForSubmittingDomainDelete`, from `domain/SaveTaskForSubmittingDomainDelete.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that deletes a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveTaskForSubmittingDomainDeleteRequest::new()
///     .instance_id("...");
/// let reply = client.save_task_for_submitting_domain_delete(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainDeleteRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl SaveTaskForSubmittingDomainDeleteRequest {
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    SaveTaskForSubmittingDomainDeleteRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for SaveTaskForSubmittingDomainDeleteRequest {
    type Response = SaveTaskForSubmittingDomainDeleteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveTaskForSubmittingDomainDelete")
        .required(&["InstanceId"]);
}

/// Response to [`SaveTaskForSubmittingDomainDeleteRequest`].
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainDeleteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23C9B3C4-9E2C-4405-A88D-BD33E459D140`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveTaskForSubmittingDomainDeleteResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
