// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudBenchTasks`, from `das/DescribeCloudBenchTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists stress tests, by status, type or period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeCloudBenchTasksRequest::new();
/// let reply = client.describe_cloud_bench_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudBenchTasksRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeCloudBenchTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeCloudBenchTasksRequest {
        "Status" => status: query,
        "TaskType" => task_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCloudBenchTasksRequest {
    type Response = DescribeCloudBenchTasksResponse;
    type Error = DescribeCloudBenchTasksError;
    const INFO: OperationInfo = super::operation("DescribeCloudBenchTasks")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCloudBenchTasksError] = &[
        DescribeCloudBenchTasksError::InvalidParams,
        DescribeCloudBenchTasksError::NoPermission,
    ];
}

/// Response to [`DescribeCloudBenchTasksRequest`].
#[non_exhaustive]
pub struct DescribeCloudBenchTasksResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CloudBenchTaskData>,
}

response! {
    DescribeCloudBenchTasksResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CloudBenchTaskData {
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
    /// Entries of the list.
    pub list: Option<CloudBenchTaskList>,
}

response! {
    CloudBenchTaskData {
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "Total" => total: value,
        "List" => list: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CloudBenchTaskList {
    /// The cloudbench tasks that were found or are concerned, one entry each.
    pub cloudbench_tasks: Vec<CloudbenchTask>,
}

response! {
    CloudBenchTaskList {
        "cloudbenchTasks" => cloudbench_tasks: list(""),
    }
}

/// The cloudbench tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudbenchTask {
    /// Name that the dts job goes by. Example: `text`.
    pub dts_job_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Further data about the task, as JSON.
    pub external: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Example: `TIMESTAMP`.
    pub backup_type: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1091411816252****`.
    pub user_id: Option<String>,
    /// Which kind of dst it is or is to be. Example: `Instance`.
    pub dst_type: Option<String>,
    /// ID of the ECS instance that the item belongs to or stands for. Example: `i-bp1ecr5go2go1****`.
    pub ecs_instance_id: Option<String>,
    /// Identifier of the instance to play the requests on.
    /// Example: `hdm_d887b5ccf99fa0dc9a1e5aaac368****`.
    pub dst_instance_uuid: Option<String>,
    /// Kind of work that the task does. Example: `pressure test`.
    pub task_type: Option<String>,
    /// Step that the stress test has reached. Example: `PROCEED`.
    pub bench_step: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `V3.0`.
    pub version: Option<String>,
    /// State that the end is in. Example: `WAIT_TARGET`.
    pub end_state: Option<String>,
    /// Identifier of the source instance. Example: `hdm_3063db6792965c080a4bcb6e6304****`.
    pub src_instance_uuid: Option<String>,
    /// Which kind of client it is or is to be. Example: `ECS`.
    pub client_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `WAIT_TARGET`.
    pub state: Option<String>,
    /// IP address that belongs to the dst.
    pub dst_ip: Option<String>,
    /// IP address that belongs to the src public.
    pub src_public_ip: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `229132`.
    pub backup_id: Option<String>,
    /// Whether statements recorded before are used again. Example: `text`.
    pub sql_complete_reuse: Option<String>,
    /// Time that is set or recorded for this: smart pressure. Example: `86400000`.
    pub smart_pressure_time: Option<i32>,
    /// State that the archive is in. Example: `1`.
    pub archive_state: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// Directory on the load generator for files. Example: `/tmp/bench/`.
    pub work_dir: Option<String>,
    /// Name that the archive OSS table goes by. Example: `custins15546355_161604665****`.
    pub archive_oss_table_name: Option<String>,
    /// ID of the dts job that the item belongs to or stands for. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// State that the dts job is in. Example: `CHECKING`.
    pub dts_job_state: Option<i32>,
    /// Network port that belongs to the dst. Example: `3306`.
    pub dst_port: Option<i32>,
    /// Size, model or class of the dts job. Example: `medium`.
    pub dts_job_class: Option<String>,
    /// ID of the client gateway that the item belongs to or stands for.
    /// Example: `58598b2af48a0193dfc16fc6964ef****`.
    pub client_gateway_id: Option<String>,
    /// Free text that describes the item to people. Example: `test-das-bench-0501`.
    pub description: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `10109`.
    pub error_code: Option<String>,
    /// Structure of the tables, as JSON.
    /// Example: `[{"TABLE_NAME":"customer1","TABLE_SCHEMA":"tpcc"}]`.
    pub table_schema: Option<String>,
    /// State that the dts job is in. Example: `PRE_CHECK_FAILED`.
    pub dts_job_status: Option<String>,
    /// Where the source database runs. Example: `RDS`.
    pub src_instance_area: Option<String>,
    /// State that the bench step is in. Example: `FINISHED`.
    pub bench_step_status: Option<String>,
    /// Where it comes from. Example: `DAS`.
    pub source: Option<String>,
    /// ID of the archive job that the item belongs to or stands for.
    /// Example: `'202105211430070112231480820340758****`.
    pub archive_job_id: Option<String>,
    /// Topic that messages are published under. Example: `das`.
    pub topic: Option<String>,
    /// How long the request lasts. Example: `86400000`.
    pub request_duration: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `e5cec704-0518-430f-8263-76f4dcds****`.
    pub task_id: Option<String>,
    /// How fast or how often, or what share. Example: `1`.
    pub rate: Option<i32>,
}

response! {
    CloudbenchTask {
        "DtsJobName" => dts_job_name: value,
        "ErrorMessage" => error_message: value,
        "External" => external: value,
        "BackupType" => backup_type: value,
        "UserId" => user_id: value,
        "DstType" => dst_type: value,
        "EcsInstanceId" => ecs_instance_id: value,
        "DstInstanceUuid" => dst_instance_uuid: value,
        "TaskType" => task_type: value,
        "BenchStep" => bench_step: value,
        "Version" => version: value,
        "EndState" => end_state: value,
        "SrcInstanceUuid" => src_instance_uuid: value,
        "ClientType" => client_type: value,
        "State" => state: value,
        "DstIp" => dst_ip: value,
        "SrcPublicIp" => src_public_ip: value,
        "BackupId" => backup_id: value,
        "SqlCompleteReuse" => sql_complete_reuse: value,
        "SmartPressureTime" => smart_pressure_time: value,
        "ArchiveState" => archive_state: value,
        "Status" => status: value,
        "WorkDir" => work_dir: value,
        "ArchiveOssTableName" => archive_oss_table_name: value,
        "DtsJobId" => dts_job_id: value,
        "DtsJobState" => dts_job_state: value,
        "DstPort" => dst_port: value,
        "DtsJobClass" => dts_job_class: value,
        "ClientGatewayId" => client_gateway_id: value,
        "Description" => description: value,
        "ErrorCode" => error_code: value,
        "TableSchema" => table_schema: value,
        "DtsJobStatus" => dts_job_status: value,
        "SrcInstanceArea" => src_instance_area: value,
        "BenchStepStatus" => bench_step_status: value,
        "Source" => source: value,
        "ArchiveJobId" => archive_job_id: value,
        "Topic" => topic: value,
        "RequestDuration" => request_duration: value,
        "TaskId" => task_id: value,
        "Rate" => rate: value,
    }
}

/// Errors that the documentation of [`DescribeCloudBenchTasksRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeCloudBenchTasksError = super::DocumentedError;
