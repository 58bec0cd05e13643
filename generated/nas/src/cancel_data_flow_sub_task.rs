// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDataFlowSubTask`, from `nas/CancelDataFlowSubTask.md`.

use alicloud_runtime::codegen::*;

/// Calls off a subtask of a streaming data flow task.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelDataFlowSubTaskRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...")
///     .data_flow_task_id("...")
///     .data_flow_sub_task_id("...");
/// let reply = client.cancel_data_flow_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDataFlowSubTaskRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// **Required.** Identifies the data flow task that the subtask is part of.
    pub data_flow_task_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Identifies one subtask of a data flow task.
    pub data_flow_sub_task_id: Option<String>,
}

impl CancelDataFlowSubTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `DataFlowId`, which is required.
    pub fn data_flow_id(mut self, value: impl Into<String>) -> Self {
        self.data_flow_id = Some(value.into());
        self
    }
    /// Sets `DataFlowTaskId`, which is required.
    pub fn data_flow_task_id(mut self, value: impl Into<String>) -> Self {
        self.data_flow_task_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DataFlowSubTaskId`, which is required.
    pub fn data_flow_sub_task_id(mut self, value: impl Into<String>) -> Self {
        self.data_flow_sub_task_id = Some(value.into());
        self
    }
}

request! {
    CancelDataFlowSubTaskRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "DataFlowTaskId" => data_flow_task_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "DataFlowSubTaskId" => data_flow_sub_task_id: query,
    }
}

impl Operation for CancelDataFlowSubTaskRequest {
    type Response = CancelDataFlowSubTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelDataFlowSubTask")
        .required(&["FileSystemId", "DataFlowId", "DataFlowTaskId", "DataFlowSubTaskId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CancelDataFlowSubTaskRequest`], which the documentation does not describe.
pub type CancelDataFlowSubTaskResponse = alicloud_runtime::UndocumentedResponse;
