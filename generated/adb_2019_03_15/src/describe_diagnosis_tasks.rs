// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisTasks`, from `adb_2019_03_15/DescribeDiagnosisTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the distributed tasks of one stage in a query's execution.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDiagnosisTasksRequest::new()
///     .db_cluster_id("...")
///     .process_id("...")
///     .stage_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnosis_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisTasksRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the process that the call is about.
    pub process_id: Option<String>,
    /// **Required.** ID of the stage that the call is about.
    pub stage_id: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
}

impl DescribeDiagnosisTasksRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisTasksRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ProcessId" => process_id: query,
        "StageId" => stage_id: query,
        "Order" => order: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "State" => state: query,
        "Host" => host: query,
    }
}

impl Operation for DescribeDiagnosisTasksRequest {
    type Response = DescribeDiagnosisTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisTasks")
        .method("GET")
        .required(&["DBClusterId", "ProcessId", "StageId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDiagnosisTasksRequest {
    type Item = TaskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.task_list)
    }
}

/// Response to [`DescribeDiagnosisTasksRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0983B43-B2EC-536A-8791-142B5CF1E9B6`.
    pub request_id: Option<String>,
    /// Items of the kind task that were found or are concerned.
    pub task_list: Vec<TaskList>,
    /// How many items match in all, over all pages. Example: `33`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDiagnosisTasksResponse {
        "RequestId" => request_id: value,
        "TaskList" => task_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind task that were found or are concerned.
#[non_exhaustive]
pub struct TaskList {
    /// Time spent on reading tables. Example: `0`.
    pub scan_cost: Option<i64>,
    /// How large the output data is or is to be. Example: `123`.
    pub output_data_size: Option<i64>,
    /// How large the input data is or is to be. Example: `123`.
    pub input_data_size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// CPU time of all operators together. Example: `3`.
    pub operator_cost: Option<i64>,
    /// Number that is given for this: output rows. Example: `105`.
    pub output_rows: Option<i64>,
    /// How large the scan data is or is to be. Example: `123`.
    pub scan_data_size: Option<i64>,
    /// Time that is set or recorded for this: elapsed. Example: `456`.
    pub elapsed_time: Option<i64>,
    /// Number that is given for this: scan rows. Example: `0`.
    pub scan_rows: Option<i64>,
    /// Highest memory that the query used. Example: `234`.
    pub peak_memory: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `22568****`.
    pub task_id: Option<String>,
    /// Number that is given for this: input rows. Example: `105`.
    pub input_rows: Option<i64>,
    /// When the task was created. Example: `2022-12-12 00:00:12`.
    pub task_create_time: Option<i64>,
    /// When the task ended or is to end. Example: `2022-12-22 00:00:00`.
    pub task_end_time: Option<i64>,
    /// Host name or address of the task. Example: `192.168.XX.XX`.
    pub task_host: Option<String>,
    /// The drivers that are concerned. Example: `16`.
    pub drivers: Option<String>,
    /// Time that is set or recorded for this: queued. Example: `12`.
    pub queued_time: Option<String>,
    /// Share of the time that computing took. Example: `0.89`.
    pub compute_time_ratio: Option<String>,
}

response! {
    TaskList {
        "ScanCost" => scan_cost: value,
        "OutputDataSize" => output_data_size: value,
        "InputDataSize" => input_data_size: value,
        "State" => state: value,
        "OperatorCost" => operator_cost: value,
        "OutputRows" => output_rows: value,
        "ScanDataSize" => scan_data_size: value,
        "ElapsedTime" => elapsed_time: value,
        "ScanRows" => scan_rows: value,
        "PeakMemory" => peak_memory: value,
        "TaskId" => task_id: value,
        "InputRows" => input_rows: value,
        "TaskCreateTime" => task_create_time: value,
        "TaskEndTime" => task_end_time: value,
        "TaskHost" => task_host: value,
        "Drivers" => drivers: value,
        "QueuedTime" => queued_time: value,
        "ComputeTimeRatio" => compute_time_ratio: value,
    }
}
