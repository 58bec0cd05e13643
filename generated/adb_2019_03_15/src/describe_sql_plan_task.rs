// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLPlanTask`, from `adb_2019_03_15/DescribeSQLPlanTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks in one stage of a query's execution plan.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSQLPlanTaskRequest::new()
///     .db_cluster_id("...")
///     .process_id("...")
///     .stage_id("...");
/// let reply = client.describe_sql_plan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLPlanTaskRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the process that the call is about.
    pub process_id: Option<String>,
    /// **Required.** ID of the stage that the call is about.
    pub stage_id: Option<String>,
}

impl DescribeSQLPlanTaskRequest {
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
    /// Sets `ProcessId`, which is required.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `StageId`, which is required.
    pub fn stage_id(mut self, value: impl Into<String>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
}

request! {
    DescribeSQLPlanTaskRequest {
        "DBClusterId" => db_cluster_id: query,
        "ProcessId" => process_id: query,
        "StageId" => stage_id: query,
    }
}

impl Operation for DescribeSQLPlanTaskRequest {
    type Response = DescribeSQLPlanTaskResponse;
    type Error = DescribeSQLPlanTaskError;
    const INFO: OperationInfo = super::operation("DescribeSQLPlanTask")
        .required(&["DBClusterId", "ProcessId", "StageId"])
        .read_only();
    const ERRORS: &'static [DescribeSQLPlanTaskError] = &[
        DescribeSQLPlanTaskError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeSQLPlanTaskRequest`].
#[non_exhaustive]
pub struct DescribeSQLPlanTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Items of the kind task that were found or are concerned.
    pub task_list: Vec<TaskList>,
}

response! {
    DescribeSQLPlanTaskResponse {
        "RequestId" => request_id: value,
        "TaskList" => task_list: list(""),
    }
}

/// Items of the kind task that were found or are concerned.
#[non_exhaustive]
pub struct TaskList {
    /// Time spent on reading tables. Example: `0`.
    pub scan_cost: Option<i64>,
    /// How large the output is or is to be. Example: `945`.
    pub output_size: Option<i64>,
    /// How large the input is or is to be. Example: `3763`.
    pub input_size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// CPU time of all operators together. Example: `3`.
    pub operator_cost: Option<i64>,
    /// Number that is given for this: output rows. Example: `105`.
    pub output_rows: Option<i64>,
    /// How large the scan is or is to be. Example: `0`.
    pub scan_size: Option<i64>,
    /// Time that is set or recorded for this: elapsed. Example: `10`.
    pub elapsed_time: Option<i64>,
    /// Number that is given for this: scan rows. Example: `0`.
    pub scan_rows: Option<i64>,
    /// Highest memory that the query used. Example: `898576`.
    pub peak_memory: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `198877623`.
    pub task_id: Option<i32>,
    /// Number that is given for this: input rows. Example: `105`.
    pub input_rows: Option<i64>,
}

response! {
    TaskList {
        "ScanCost" => scan_cost: value,
        "OutputSize" => output_size: value,
        "InputSize" => input_size: value,
        "State" => state: value,
        "OperatorCost" => operator_cost: value,
        "OutputRows" => output_rows: value,
        "ScanSize" => scan_size: value,
        "ElapsedTime" => elapsed_time: value,
        "ScanRows" => scan_rows: value,
        "PeakMemory" => peak_memory: value,
        "TaskId" => task_id: value,
        "InputRows" => input_rows: value,
    }
}

/// Errors that the documentation of [`DescribeSQLPlanTaskRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSQLPlanTaskError = super::DocumentedError;
