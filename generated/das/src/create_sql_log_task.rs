// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSqlLogTask`, from `das/CreateSqlLogTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Starts an offline task of DAS Enterprise Edition that exports, searches or analyzes SQL logs.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateSqlLogTaskRequest::new();
/// let reply = client.create_sql_log_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSqlLogTaskRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
}

impl CreateSqlLogTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    CreateSqlLogTaskRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Type" => type_: form,
        "Name" => name: form,
        "Filters" => filters: query,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Role" => role: query,
    }
}

impl Operation for CreateSqlLogTaskRequest {
    type Response = CreateSqlLogTaskResponse;
    type Error = CreateSqlLogTaskError;
    const INFO: OperationInfo = super::operation("CreateSqlLogTask")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateSqlLogTaskError] = &[
        CreateSqlLogTaskError::InvalidParams,
        CreateSqlLogTaskError::NoPermission,
    ];
}

/// Response to [`CreateSqlLogTaskRequest`].
#[non_exhaustive]
pub struct CreateSqlLogTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `83D9D59B-057A-54A9-BFF9-CF2B42F05645`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogTaskData>,
}

response! {
    CreateSqlLogTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogTaskData {
    /// ID of the task, for asking how far it is. Example: `54f8041743ca3a9ac5cb9342d050527c`.
    pub task_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `pc-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `Export_test`.
    pub name: Option<String>,
    /// Where the range begins. Example: `1596177993000`.
    pub start: Option<i64>,
    /// Where the range ends. Example: `1608888296000`.
    pub end: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `COMPLETED`.
    pub status: Option<String>,
    /// When the item was created. Example: `1681363254423`.
    pub create_time: Option<i64>,
}

response! {
    SqlLogTaskData {
        "TaskId" => task_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Start" => start: value,
        "End" => end: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`CreateSqlLogTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateSqlLogTaskError = super::DocumentedError;
