// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLPlan`, from `adb_2019_03_15/DescribeSQLPlan.md`.

use alicloud_runtime::codegen::*;

/// Shows the execution plan of a query or ETL job, stage by stage.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSQLPlanRequest::new()
///     .db_cluster_id("...")
///     .process_id("...");
/// let reply = client.describe_sql_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLPlanRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the process that the call is about.
    pub process_id: Option<String>,
}

impl DescribeSQLPlanRequest {
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
}

request! {
    DescribeSQLPlanRequest {
        "DBClusterId" => db_cluster_id: query,
        "ProcessId" => process_id: query,
    }
}

impl Operation for DescribeSQLPlanRequest {
    type Response = DescribeSQLPlanResponse;
    type Error = DescribeSQLPlanError;
    const INFO: OperationInfo = super::operation("DescribeSQLPlan")
        .required(&["DBClusterId", "ProcessId"])
        .read_only();
    const ERRORS: &'static [DescribeSQLPlanError] = &[
        DescribeSQLPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeSQLPlanRequest`].
#[non_exhaustive]
pub struct DescribeSQLPlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `22D6DEF0-CBC7-4388-A41C-D5FD62******`.
    pub request_id: Option<String>,
    /// Items of the kind stage that were found or are concerned.
    pub stage_list: Vec<StageList>,
    /// What is known about the origin. Example: `text`.
    pub origin_info: Option<String>,
    /// Facts about the item.
    pub detail: Option<SQLPlanDetail>,
}

response! {
    DescribeSQLPlanResponse {
        "RequestId" => request_id: value,
        "StageList" => stage_list: list(""),
        "OriginInfo" => origin_info: value,
        "Detail" => detail: value,
    }
}

/// Items of the kind stage that were found or are concerned.
#[non_exhaustive]
pub struct StageList {
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// CPU time of a task on average. Example: `5984`.
    pub cpu_time_avg: Option<i64>,
    /// Largest CPU time of a task. Example: `5984`.
    pub cpu_time_max: Option<i64>,
    /// CPU time of all operators together. Example: `5984`.
    pub operator_cost: Option<i64>,
    /// Longest time that a task spent on reading. Example: `0`.
    pub scan_time_max: Option<i64>,
    /// Largest input of a task. Example: `173`.
    pub input_size_max: Option<i64>,
    /// ID of the stage that the item belongs to or stands for. Example: `1`.
    pub stage_id: Option<i32>,
    /// Most data that a task read. Example: `0`.
    pub scan_size_max: Option<i64>,
    /// Smallest CPU time of a task. Example: `47`.
    pub cpu_time_min: Option<i64>,
    /// Shortest time that a task spent on reading. Example: `0`.
    pub scan_time_min: Option<i64>,
    /// Least data that a task read. Example: `0`.
    pub scan_size_min: Option<i64>,
    /// Smallest input of a task. Example: `173`.
    pub input_size_min: Option<i64>,
    /// Highest memory that the query used. Example: `74208`.
    pub peak_memory: Option<i64>,
    /// Time that a task spent on reading on average. Example: `0`.
    pub scan_time_avg: Option<i64>,
    /// Data that a task read on average. Example: `0`.
    pub scan_size_avg: Option<i64>,
    /// Input of a task on average. Example: `173`.
    pub input_size_avg: Option<i64>,
}

response! {
    StageList {
        "State" => state: value,
        "CPUTimeAvg" => cpu_time_avg: value,
        "CPUTimeMax" => cpu_time_max: value,
        "OperatorCost" => operator_cost: value,
        "ScanTimeMax" => scan_time_max: value,
        "InputSizeMax" => input_size_max: value,
        "StageId" => stage_id: value,
        "ScanSizeMax" => scan_size_max: value,
        "CPUTimeMin" => cpu_time_min: value,
        "ScanTimeMin" => scan_time_min: value,
        "ScanSizeMin" => scan_size_min: value,
        "InputSizeMin" => input_size_min: value,
        "PeakMemory" => peak_memory: value,
        "ScanTimeAvg" => scan_time_avg: value,
        "ScanSizeAvg" => scan_size_avg: value,
        "InputSizeAvg" => input_size_avg: value,
    }
}

/// Facts about the item.
#[non_exhaustive]
pub struct SQLPlanDetail {
    /// Text of the statement. Example: `text`.
    pub sql: Option<String>,
    /// How large the output is or is to be. Example: `9`.
    pub output_size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// Number that is given for this: output rows. Example: `1`.
    pub output_rows: Option<i64>,
    /// User that the call or the item is about. Example: `test_acc`.
    pub user: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1622102683243`.
    pub start_time: Option<String>,
    /// How many stages the plan has. Example: `4`.
    pub total_stage: Option<i64>,
    /// Time that is set or recorded for this: queued. Example: `0`.
    pub queued_time: Option<i64>,
    /// Time that is set or recorded for this: total. Example: `2340`.
    pub total_time: Option<i64>,
    /// How many tasks the plan has. Example: `4`.
    pub total_task: Option<i64>,
    /// Database that the call or the item is about. Example: `adb_demo`.
    pub database: Option<String>,
    /// Highest memory that the query used. Example: `441802`.
    pub peak_memory: Option<i64>,
    /// Address of the client. Example: `172.16.***.***`.
    pub client_ip: Option<String>,
    /// Time that is set or recorded for this: planning. Example: `86`.
    pub planning_time: Option<i64>,
    /// Time that is set or recorded for this: CPU. Example: `6100`.
    pub cpu_time: Option<i64>,
}

response! {
    SQLPlanDetail {
        "SQL" => sql: value,
        "OutputSize" => output_size: value,
        "State" => state: value,
        "OutputRows" => output_rows: value,
        "User" => user: value,
        "StartTime" => start_time: value,
        "TotalStage" => total_stage: value,
        "QueuedTime" => queued_time: value,
        "TotalTime" => total_time: value,
        "TotalTask" => total_task: value,
        "Database" => database: value,
        "PeakMemory" => peak_memory: value,
        "ClientIP" => client_ip: value,
        "PlanningTime" => planning_time: value,
        "CPUTime" => cpu_time: value,
    }
}

/// Errors that the documentation of [`DescribeSQLPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSQLPlanError = super::DocumentedError;
