// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataFlowSubTask`, from `nas/CreateDataFlowSubTask.md`.

use alicloud_runtime::codegen::*;

/// Adds the transfer of one file to a streaming data flow task.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateDataFlowSubTaskRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...")
///     .data_flow_task_id("...")
///     .src_file_path("...")
///     .dst_file_path("...");
/// let reply = client.create_data_flow_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataFlowSubTaskRequest {
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
    /// **Required.** Path that the file is read from.
    pub src_file_path: Option<String>,
    /// **Required.** Path that the file is written to.
    pub dst_file_path: Option<String>,
    /// State that the file must be in for the subtask to go ahead.
    pub condition: Option<Condition>,
}

impl CreateDataFlowSubTaskRequest {
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
    /// Sets `SrcFilePath`, which is required.
    pub fn src_file_path(mut self, value: impl Into<String>) -> Self {
        self.src_file_path = Some(value.into());
        self
    }
    /// Sets `DstFilePath`, which is required.
    pub fn dst_file_path(mut self, value: impl Into<String>) -> Self {
        self.dst_file_path = Some(value.into());
        self
    }
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<Condition>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

request! {
    CreateDataFlowSubTaskRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "DataFlowTaskId" => data_flow_task_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "SrcFilePath" => src_file_path: query,
        "DstFilePath" => dst_file_path: query,
        "Condition" => condition: query,
    }
}

impl Operation for CreateDataFlowSubTaskRequest {
    type Response = CreateDataFlowSubTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataFlowSubTask")
        .required(
            &[
                "FileSystemId",
                "DataFlowId",
                "DataFlowTaskId",
                "SrcFilePath",
                "DstFilePath",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CreateDataFlowSubTaskRequest`], which the documentation does not describe.
pub type CreateDataFlowSubTaskResponse = alicloud_runtime::UndocumentedResponse;

/// State that the file must be in for the subtask to go ahead.
#[non_exhaustive]
pub struct Condition {
    /// Time of the last change that the file must have for the subtask to go ahead.
    pub modify_time: Option<i64>,
    /// Size that the file must have for the subtask to go ahead.
    pub size: Option<i64>,
}

impl Condition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModifyTime`.
    #[inline]
    pub fn modify_time(mut self, value: i64) -> Self {
        self.modify_time = Some(value);
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    Condition {
        "ModifyTime" => modify_time: field,
        "Size" => size: field,
    }
}
