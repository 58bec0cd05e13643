// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelScheduleTasks`, from `polardb/CancelScheduleTasks.md`.

use alicloud_runtime::codegen::*;

/// Cancels a scheduled task of a PolarDB cluster, provided its start time has not come yet.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CancelScheduleTasksRequest::new()
///     .db_cluster_id("...")
///     .task_id("...");
/// let reply = client.cancel_schedule_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelScheduleTasksRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CancelScheduleTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
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
    CancelScheduleTasksRequest {
        "DBClusterId" => db_cluster_id: query,
        "TaskId" => task_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CancelScheduleTasksRequest {
    type Response = CancelScheduleTasksResponse;
    type Error = CancelScheduleTasksError;
    const INFO: OperationInfo = super::operation("CancelScheduleTasks")
        .required(&["DBClusterId", "TaskId"])
        .success_flag("Success");
    const ERRORS: &'static [CancelScheduleTasksError] = &[
        CancelScheduleTasksError::InvalidDBNodeIdMalformed,
    ];
}

/// Response to [`CancelScheduleTasksRequest`].
#[non_exhaustive]
pub struct CancelScheduleTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F2007D3-7E74-4ECB-89A8-BF130D******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CancelScheduleTasksResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CancelScheduleTasksRequest`] names.
///
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
pub type CancelScheduleTasksError = super::DocumentedError;
