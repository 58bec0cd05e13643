// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDownloadTask`, from `cloudfw/DeleteDownloadTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a download task with its file at once; its link stops working.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteDownloadTaskRequest::new();
/// let reply = client.delete_download_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDownloadTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DeleteDownloadTaskRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DeleteDownloadTaskRequest {
        "Lang" => lang: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteDownloadTaskRequest {
    type Response = DeleteDownloadTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDownloadTask");
}

/// Response to [`DeleteDownloadTaskRequest`].
pub type DeleteDownloadTaskResponse = alicloud_runtime::EmptyResponse;
