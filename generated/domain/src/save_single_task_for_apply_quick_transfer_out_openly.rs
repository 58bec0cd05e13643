// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForApplyQuickTransferOutOpenly`, from `domain/SaveSingleTaskForApplyQuickTransferOutOpenly.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that applies for the quick outbound transfer of one domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForApplyQuickTransferOutOpenlyRequest::new()
///     .domain_name("...");
/// let reply = client.save_single_task_for_apply_quick_transfer_out_openly(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForApplyQuickTransferOutOpenlyRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForApplyQuickTransferOutOpenlyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    SaveSingleTaskForApplyQuickTransferOutOpenlyRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForApplyQuickTransferOutOpenlyRequest {
    type Response = SaveSingleTaskForApplyQuickTransferOutOpenlyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForApplyQuickTransferOutOpenly",
        )
        .required(&["DomainName"]);
}

/// Response to [`SaveSingleTaskForApplyQuickTransferOutOpenlyRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForApplyQuickTransferOutOpenlyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D200000-C0B9-4CD3-B92A-9B44A000000`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForApplyQuickTransferOutOpenlyResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
