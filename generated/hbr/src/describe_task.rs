// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTask`, from `hbr/DescribeTask.md`.

use alicloud_runtime::codegen::*;

/// Returns progress and result of a background task.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeTaskRequest::new();
/// let reply = client.describe_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskRequest {
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeTaskRequest {
        "Token" => token: query,
        "TaskId" => task_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeTaskRequest {
    type Response = DescribeTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTask")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeTaskRequest`].
#[non_exhaustive]
pub struct DescribeTaskResponse {
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Time that is set or recorded for this: completed. Example: `1615607706`.
    pub completed_time: Option<i64>,
    /// How it ended, or what came out.
    pub result: Option<String>,
    /// Free text that describes the item to people. Example: `completed`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1615607706`.
    pub updated_time: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Name that people know the item by. Example: `InstallBackupClientsTask`.
    pub name: Option<String>,
    /// When the item was created or added. Example: `1615607706`.
    pub created_time: Option<i64>,
}

response! {
    DescribeTaskResponse {
        "Progress" => progress: value,
        "RequestId" => request_id: value,
        "CompletedTime" => completed_time: value,
        "Result" => result: value,
        "Description" => description: value,
        "UpdatedTime" => updated_time: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Name" => name: value,
        "CreatedTime" => created_time: value,
    }
}
