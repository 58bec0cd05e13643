// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferTaskApprovalCallback`, from `ecd/TransferTaskApprovalCallback.md`.

use alicloud_runtime::codegen::*;

/// Reports the result of the approval of a file transfer task back.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::TransferTaskApprovalCallbackRequest::new();
/// let reply = client.transfer_task_approval_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferTaskApprovalCallbackRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// `Result`.
    pub result: Option<String>,
    /// Region that the OSS bucket lies in.
    pub oss_bucket_region_id: Option<String>,
    /// Name that the OSS bucket goes by.
    pub oss_bucket_name: Option<String>,
}

impl TransferTaskApprovalCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Result`.
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }
    /// Sets `OssBucketRegionId`.
    pub fn oss_bucket_region_id(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_region_id = Some(value.into());
        self
    }
    /// Sets `OssBucketName`.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }
}

request! {
    TransferTaskApprovalCallbackRequest {
        "TaskId" => task_id: query,
        "Result" => result: query,
        "OssBucketRegionId" => oss_bucket_region_id: query,
        "OssBucketName" => oss_bucket_name: query,
    }
}

impl Operation for TransferTaskApprovalCallbackRequest {
    type Response = TransferTaskApprovalCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferTaskApprovalCallback");
}

/// Response to [`TransferTaskApprovalCallbackRequest`], which the documentation does not describe.
pub type TransferTaskApprovalCallbackResponse = alicloud_runtime::UndocumentedResponse;
