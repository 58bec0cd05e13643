// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForApplyQuickTransferOutOpenly`, from `domain/SaveBatchTaskForApplyQuickTransferOutOpenly.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that applies for the quick outbound transfer of several domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForApplyQuickTransferOutOpenlyRequest::new();
/// let reply = client.save_batch_task_for_apply_quick_transfer_out_openly(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForApplyQuickTransferOutOpenlyRequest {
    /// Domain names that the call or the item is about. Items: at most 10.
    pub domain_names: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForApplyQuickTransferOutOpenlyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNames`.
    pub fn domain_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_names = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    SaveBatchTaskForApplyQuickTransferOutOpenlyRequest {
        "DomainNames" => domain_names: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForApplyQuickTransferOutOpenlyRequest {
    type Response = SaveBatchTaskForApplyQuickTransferOutOpenlyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
        "SaveBatchTaskForApplyQuickTransferOutOpenly",
    );
}

/// Response to [`SaveBatchTaskForApplyQuickTransferOutOpenlyRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForApplyQuickTransferOutOpenlyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6CB3623-4726-4947-AC2B-2C6E673B447C`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f5492a`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForApplyQuickTransferOutOpenlyResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
