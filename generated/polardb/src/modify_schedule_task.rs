// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyScheduleTask`, from `polardb/ModifyScheduleTask.md`.

use alicloud_runtime::codegen::*;

/// Moves a scheduled task of a PolarDB cluster to another planned time window.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyScheduleTaskRequest::new()
///     .db_cluster_id("...")
///     .task_id("...")
///     .planned_start_time("...")
///     .planned_end_time("...");
/// let reply = client.modify_schedule_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyScheduleTaskRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// **Required.** When the planned ended or is to end.
    pub planned_end_time: Option<String>,
}

impl ModifyScheduleTaskRequest {
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
    /// Sets `PlannedStartTime`, which is required.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`, which is required.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
}

request! {
    ModifyScheduleTaskRequest {
        "DBClusterId" => db_cluster_id: query,
        "TaskId" => task_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
    }
}

impl Operation for ModifyScheduleTaskRequest {
    type Response = ModifyScheduleTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyScheduleTask")
        .required(&["DBClusterId", "TaskId", "PlannedStartTime", "PlannedEndTime"]);
}

/// Response to [`ModifyScheduleTaskRequest`], which the documentation does not describe.
pub type ModifyScheduleTaskResponse = alicloud_runtime::UndocumentedResponse;
