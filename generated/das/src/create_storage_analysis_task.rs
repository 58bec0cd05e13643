// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStorageAnalysisTask`, from `das/CreateStorageAnalysisTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an analysis of how much storage databases and tables of an instance use.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateStorageAnalysisTaskRequest::new()
///     .instance_id("...");
/// let reply = client.create_storage_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl CreateStorageAnalysisTaskRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    CreateStorageAnalysisTaskRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "DbName" => db_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for CreateStorageAnalysisTaskRequest {
    type Response = CreateStorageAnalysisTaskResponse;
    type Error = CreateStorageAnalysisTaskError;
    const INFO: OperationInfo = super::operation("CreateStorageAnalysisTask")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateStorageAnalysisTaskError] = &[
        CreateStorageAnalysisTaskError::InvalidParams,
        CreateStorageAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`CreateStorageAnalysisTaskRequest`].
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<StorageAnalysisTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateStorageAnalysisTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct StorageAnalysisTaskData {
    /// ID of the task, for asking how far it is. Example: `910f83f4b96df0524ddc5749f61539f8`.
    pub task_id: Option<String>,
    /// Whether the create task succeeded. Example: `false`.
    pub create_task_success: Option<bool>,
    /// Reason of the failure in words. Example: `unknown error`.
    pub error_message: Option<String>,
}

response! {
    StorageAnalysisTaskData {
        "TaskId" => task_id: value,
        "CreateTaskSuccess" => create_task_success: value,
        "ErrorMessage" => error_message: value,
    }
}

/// Errors that the documentation of [`CreateStorageAnalysisTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateStorageAnalysisTaskError = super::DocumentedError;
