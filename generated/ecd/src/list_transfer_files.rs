// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransferFiles`, from `ecd/ListTransferFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the files of a transfer task.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListTransferFilesRequest::new();
/// let reply = client.list_transfer_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransferFilesRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTransferFilesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTransferFilesRequest {
        "TaskId" => task_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTransferFilesRequest {
    type Response = ListTransferFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTransferFiles").read_only();
}

/// Response to [`ListTransferFilesRequest`], which the documentation does not describe.
pub type ListTransferFilesResponse = alicloud_runtime::UndocumentedResponse;
