// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudBenchTasks`, from `das/CreateCloudBenchTasks.md`.

use alicloud_runtime::codegen::*;

/// Creates a stress test that replays SQL traffic of a source instance on a destination instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateCloudBenchTasksRequest::new()
///     .task_type("...")
///     .src_instance_id("...")
///     .description("...")
///     .client_type("...");
/// let reply = client.create_cloud_bench_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudBenchTasksRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** ID of the src instance that the call is about.
    pub src_instance_id: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// IP address that belongs to the src public.
    pub src_public_ip: Option<String>,
    /// ID of the dst instance that the call is about.
    pub dst_instance_id: Option<String>,
    /// ID of the gateway VPC that the call is about.
    pub gateway_vpc_id: Option<String>,
    /// IP address that belongs to the gateway VPC.
    pub gateway_vpc_ip: Option<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<String>,
    /// When the request began or is to begin.
    pub request_start_time: Option<String>,
    /// When the request ended or is to end.
    pub request_end_time: Option<String>,
    /// How long the request lasts.
    pub request_duration: Option<String>,
    /// How many times as fast the recorded requests are played.
    pub rate: Option<String>,
    /// Time that is set or recorded for this: smart pressure.
    pub smart_pressure_time: Option<String>,
    /// Size, model or class of the dts job.
    pub dts_job_class: Option<String>,
    /// ID of the dts job that the call is about.
    pub dts_job_id: Option<String>,
    /// Account that the src super belongs to or works with.
    pub src_super_account: Option<String>,
    /// Password that belongs to the src super; keep it secret.
    pub src_super_password: Option<String>,
    /// Account that the dst super belongs to or works with.
    pub dst_super_account: Option<String>,
    /// Password that belongs to the dst super; keep it secret.
    pub dst_super_password: Option<String>,
    /// Which kind of dst it is or is to be.
    pub dst_type: Option<String>,
    /// Host name of the instance to play the requests on.
    pub dst_connection_string: Option<String>,
    /// Network port that belongs to the dst.
    pub dst_port: Option<String>,
    /// Directory on the load generator for files.
    pub work_dir: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Time that is set or recorded for this: backup.
    pub backup_time: Option<String>,
    /// How many copies of the recorded requests are played.
    pub amount: Option<String>,
    /// State of the end, to narrow the list down to or to be put into.
    pub end_state: Option<String>,
}

impl CreateCloudBenchTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `SrcInstanceId`, which is required.
    pub fn src_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_instance_id = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SrcPublicIp`.
    pub fn src_public_ip(mut self, value: impl Into<String>) -> Self {
        self.src_public_ip = Some(value.into());
        self
    }
    /// Sets `DstInstanceId`.
    pub fn dst_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dst_instance_id = Some(value.into());
        self
    }
    /// Sets `GatewayVpcId`.
    pub fn gateway_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_vpc_id = Some(value.into());
        self
    }
    /// Sets `GatewayVpcIp`.
    pub fn gateway_vpc_ip(mut self, value: impl Into<String>) -> Self {
        self.gateway_vpc_ip = Some(value.into());
        self
    }
    /// Sets `ClientType`, which is required.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `RequestStartTime`.
    pub fn request_start_time(mut self, value: impl Into<String>) -> Self {
        self.request_start_time = Some(value.into());
        self
    }
    /// Sets `RequestEndTime`.
    pub fn request_end_time(mut self, value: impl Into<String>) -> Self {
        self.request_end_time = Some(value.into());
        self
    }
    /// Sets `RequestDuration`.
    pub fn request_duration(mut self, value: impl Into<String>) -> Self {
        self.request_duration = Some(value.into());
        self
    }
    /// Sets `Rate`.
    pub fn rate(mut self, value: impl Into<String>) -> Self {
        self.rate = Some(value.into());
        self
    }
    /// Sets `SmartPressureTime`.
    pub fn smart_pressure_time(mut self, value: impl Into<String>) -> Self {
        self.smart_pressure_time = Some(value.into());
        self
    }
    /// Sets `DtsJobClass`.
    pub fn dts_job_class(mut self, value: impl Into<String>) -> Self {
        self.dts_job_class = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `SrcSuperAccount`.
    pub fn src_super_account(mut self, value: impl Into<String>) -> Self {
        self.src_super_account = Some(value.into());
        self
    }
    /// Sets `SrcSuperPassword`.
    pub fn src_super_password(mut self, value: impl Into<String>) -> Self {
        self.src_super_password = Some(value.into());
        self
    }
    /// Sets `DstSuperAccount`.
    pub fn dst_super_account(mut self, value: impl Into<String>) -> Self {
        self.dst_super_account = Some(value.into());
        self
    }
    /// Sets `DstSuperPassword`.
    pub fn dst_super_password(mut self, value: impl Into<String>) -> Self {
        self.dst_super_password = Some(value.into());
        self
    }
    /// Sets `DstType`.
    pub fn dst_type(mut self, value: impl Into<String>) -> Self {
        self.dst_type = Some(value.into());
        self
    }
    /// Sets `DstConnectionString`.
    pub fn dst_connection_string(mut self, value: impl Into<String>) -> Self {
        self.dst_connection_string = Some(value.into());
        self
    }
    /// Sets `DstPort`.
    pub fn dst_port(mut self, value: impl Into<String>) -> Self {
        self.dst_port = Some(value.into());
        self
    }
    /// Sets `WorkDir`.
    pub fn work_dir(mut self, value: impl Into<String>) -> Self {
        self.work_dir = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `BackupTime`.
    pub fn backup_time(mut self, value: impl Into<String>) -> Self {
        self.backup_time = Some(value.into());
        self
    }
    /// Sets `Amount`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `EndState`.
    pub fn end_state(mut self, value: impl Into<String>) -> Self {
        self.end_state = Some(value.into());
        self
    }
}

request! {
    CreateCloudBenchTasksRequest {
        "TaskType" => task_type: query,
        "SrcInstanceId" => src_instance_id: query,
        "Description" => description: query,
        "SrcPublicIp" => src_public_ip: query,
        "DstInstanceId" => dst_instance_id: query,
        "GatewayVpcId" => gateway_vpc_id: query,
        "GatewayVpcIp" => gateway_vpc_ip: query,
        "ClientType" => client_type: query,
        "RequestStartTime" => request_start_time: query,
        "RequestEndTime" => request_end_time: query,
        "RequestDuration" => request_duration: query,
        "Rate" => rate: query,
        "SmartPressureTime" => smart_pressure_time: query,
        "DtsJobClass" => dts_job_class: query,
        "DtsJobId" => dts_job_id: query,
        "SrcSuperAccount" => src_super_account: query,
        "SrcSuperPassword" => src_super_password: query,
        "DstSuperAccount" => dst_super_account: query,
        "DstSuperPassword" => dst_super_password: query,
        "DstType" => dst_type: query,
        "DstConnectionString" => dst_connection_string: query,
        "DstPort" => dst_port: query,
        "WorkDir" => work_dir: query,
        "BackupId" => backup_id: query,
        "BackupTime" => backup_time: query,
        "Amount" => amount: query,
        "EndState" => end_state: query,
    }
}

impl Operation for CreateCloudBenchTasksRequest {
    type Response = CreateCloudBenchTasksResponse;
    type Error = CreateCloudBenchTasksError;
    const INFO: OperationInfo = super::operation("CreateCloudBenchTasks")
        .required(&["TaskType", "SrcInstanceId", "Description", "ClientType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateCloudBenchTasksError] = &[
        CreateCloudBenchTasksError::InvalidParams,
        CreateCloudBenchTasksError::NoPermission,
    ];
}

/// Response to [`CreateCloudBenchTasksRequest`].
#[non_exhaustive]
pub struct CreateCloudBenchTasksResponse {
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
    CreateCloudBenchTasksResponse {
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
    /// IDs of the tasks that were found or are concerned. Example: `text`.
    pub task_ids: Vec<String>,
}

response! {
    CloudBenchTaskData {
        "taskIds" => task_ids: list(""),
    }
}

/// Errors that the documentation of [`CreateCloudBenchTasksRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateCloudBenchTasksError = super::DocumentedError;
