// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePreCheckStatus`, from `dts/DescribePreCheckStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns how far the precheck or another step of a task is, item by item.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribePreCheckStatusRequest::new()
///     .dts_job_id("...")
///     .job_code("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pre_check_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePreCheckStatusRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Code of the step that the call is about, such as that of the precheck.
    pub job_code: Option<String>,
    /// Which part of the object definitions the progress is asked for.
    pub struct_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of object to show from the copy of the definitions, such as tables, views or functions.
    pub struct_phase: Option<String>,
    /// Returns only tables whose names contain this text.
    pub name: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePreCheckStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
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
    /// Sets `JobCode`, which is required.
    pub fn job_code(mut self, value: impl Into<String>) -> Self {
        self.job_code = Some(value.into());
        self
    }
    /// Sets `StructType`.
    pub fn struct_type(mut self, value: impl Into<String>) -> Self {
        self.struct_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StructPhase`.
    pub fn struct_phase(mut self, value: impl Into<String>) -> Self {
        self.struct_phase = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePreCheckStatusRequest {
        "DtsJobId" => dts_job_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "JobCode" => job_code: query,
        "StructType" => struct_type: query,
        "RegionId" => region_id: query,
        "StructPhase" => struct_phase: query,
        "Name" => name: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePreCheckStatusRequest {
    type Response = DescribePreCheckStatusResponse;
    type Error = DescribePreCheckStatusError;
    const INFO: OperationInfo = super::operation("DescribePreCheckStatus")
        .required(&["DtsJobId", "JobCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePreCheckStatusError] = &[
        DescribePreCheckStatusError::ThrottlingUser,
        DescribePreCheckStatusError::InvalidSecurityTokenExpired,
        DescribePreCheckStatusError::ServiceUnavailable,
    ];
}

impl Paginated for DescribePreCheckStatusRequest {
    type Item = JobProgress;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.job_progress)
    }
}

/// Response to [`DescribePreCheckStatusRequest`].
#[non_exhaustive]
pub struct DescribePreCheckStatusResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub state: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i64>,
    /// How many items there are in all. Example: `0`.
    pub total: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C096FA97-B6BA-4575-899D-61E12B59****`.
    pub request_id: Option<String>,
    /// Label of the task or of one of its steps. Example: `text`.
    pub job_name: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `b4my3zg929a****`.
    pub job_id: Option<String>,
    /// How many check items or subtasks failed. Example: `0`.
    pub error_item: Option<i32>,
    /// How many items of the analysis failed.
    pub error_analysis_item: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i64>,
    /// Code for programs to act on, as a rule that of the result. Example: `01`.
    pub code: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i64>,
    /// The parts of the step, one entry each, and how far they are.
    pub job_progress: Vec<JobProgress>,
    /// Items of the analysis, one entry each, and how far they are.
    pub analysis_job_progress: Vec<PreCheckStatusAnalysisJobProgress>,
    /// How the subtasks of a distributed task are getting on, one entry each.
    pub sub_distributed_job_status: Vec<SubDistributedJobStatus>,
    /// How the checks of the network are getting on, one entry each.
    pub full_net_check_job_status: Vec<FullNetCheckJobStatus>,
    /// What a look at the network found, in case the connection fails.
    pub network_diagnosis_result: Option<NetworkDiagnosisResult>,
}

response! {
    DescribePreCheckStatusResponse {
        "State" => state: value,
        "Success" => success: value,
        "PageRecordCount" => page_record_count: value,
        "Total" => total: value,
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "JobName" => job_name: value,
        "JobId" => job_id: value,
        "ErrorItem" => error_item: value,
        "ErrorAnalysisItem" => error_analysis_item: value,
        "TotalRecordCount" => total_record_count: value,
        "Code" => code: value,
        "PageNumber" => page_number: value,
        "JobProgress" => job_progress: list(""),
        "AnalysisJobProgress" => analysis_job_progress: list(""),
        "SubDistributedJobStatus" => sub_distributed_job_status: list(""),
        "FullNetCheckJobStatus" => full_net_check_job_status: list(""),
        "NetworkDiagnosisResult" => network_diagnosis_result: value,
    }
}

/// The parts of the step, one entry each, and how far they are.
#[non_exhaustive]
pub struct JobProgress {
    /// Whether you have set the item to be passed over if it fails. Example: `false`.
    pub skip: Option<bool>,
    /// When it was finished. Example: `2021-03-16T08:01:34.000+00:00`.
    pub finish_time: Option<Timestamp>,
    /// Whether the check item is passed over and the next one taken. Example: `N`.
    pub ignore_flag: Option<String>,
    /// How far the step lags behind: in milliseconds for a migration, in seconds for a synchronization.
    /// Example: `0`.
    pub delay_seconds: Option<i32>,
    /// Statement that created or changed the object. Example: `text`.
    pub ddl_sql: Option<String>,
    /// How far the check item or step has come, or whether it failed. Example: `Success`.
    pub state: Option<String>,
    /// When the step began to run. Example: `2021-03-16T08:01:31.000+00:00`.
    pub boot_time: Option<Timestamp>,
    /// Short name of the check item or step, such as `CHECK_CONN_DEST`.
    pub item: Option<String>,
    /// Progress of the parts of the item; an empty list if it has none.
    pub sub: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// Names that the object has at the destination. Example: `order`.
    pub target_names: Option<String>,
    /// Whether the check item may be passed over if it fails. Example: `true`.
    pub can_skip: Option<bool>,
    /// The names that are concerned. Example: `CHECK_CONN_DEST_DETAIL`.
    pub names: Option<String>,
    /// Key of a longer text on why the check item failed. Example: `CHECK__ERROR_SAME_OBJ_DETAIL`.
    pub err_detail: Option<String>,
    /// Number of differing rows; the service plans to drop this field. Example: `1`.
    pub diff_row: Option<i64>,
    /// ID of the job, for asking later how it stands. Example: `fj1c33ro168****`.
    pub job_id: Option<String>,
    /// Database of the source that the objects come from. Example: `dtstestdata`.
    pub source_schema: Option<String>,
    /// Database of the destination that the objects go to. Example: `dtstestdata_new`.
    pub dest_schema: Option<String>,
    /// Object above this one; the service plans to drop this field. Example: `demo`.
    pub parent_obj: Option<String>,
    /// What went wrong, often as the key of a message, such as `CHECK__ERROR_SAME_OBJ`.
    pub err_msg: Option<String>,
    /// Place of the item in the order of the steps. Example: `10`.
    pub order_num: Option<i32>,
    /// How to mend the failed check item, often as the key of a message.
    /// Example: `CHECK__ERROR_SAME_OBJ_REPAIR`.
    pub repair_method: Option<String>,
    /// Identifier of the item within its collection. Example: `5632`.
    pub id: Option<String>,
    /// Log entries of the item.
    pub logs: Vec<Log>,
    /// How many subtasks run right now. Example: `0`.
    pub current: Option<String>,
}

response! {
    JobProgress {
        "Skip" => skip: value,
        "FinishTime" => finish_time: value,
        "IgnoreFlag" => ignore_flag: value,
        "DelaySeconds" => delay_seconds: value,
        "DdlSql" => ddl_sql: value,
        "State" => state: value,
        "BootTime" => boot_time: value,
        "Item" => item: value,
        "Sub" => sub: value,
        "Total" => total: value,
        "TargetNames" => target_names: value,
        "CanSkip" => can_skip: value,
        "Names" => names: value,
        "ErrDetail" => err_detail: value,
        "DiffRow" => diff_row: value,
        "JobId" => job_id: value,
        "SourceSchema" => source_schema: value,
        "DestSchema" => dest_schema: value,
        "ParentObj" => parent_obj: value,
        "ErrMsg" => err_msg: value,
        "OrderNum" => order_num: value,
        "RepairMethod" => repair_method: value,
        "Id" => id: value,
        "Logs" => logs: list(""),
        "Current" => current: value,
    }
}

/// Log entries of the item.
#[non_exhaustive]
pub struct Log {
    /// Data that goes with the error, for filling in the message. Example: `text`.
    pub err_data: Option<String>,
    /// What went wrong, often as the key of a message, such as `CHECK__ERROR_SAME_OBJ`.
    /// Example: `text`.
    pub err_msg: Option<String>,
    /// How grave the log entry is. Example: `ERROR`.
    pub log_level: Option<String>,
    /// Class that the error belongs to. Example: `ForeignKey`.
    pub err_type: Option<String>,
}

response! {
    Log {
        "ErrData" => err_data: value,
        "ErrMsg" => err_msg: value,
        "LogLevel" => log_level: value,
        "ErrType" => err_type: value,
    }
}

/// Items of the analysis, one entry each, and how far they are.
#[non_exhaustive]
pub struct PreCheckStatusAnalysisJobProgress {
    /// Whether you have set the item to be passed over if it fails.
    pub skip: Option<bool>,
    /// When it was finished.
    pub finish_time: Option<String>,
    /// Whether the check item is passed over and the next one taken.
    pub ignore_flag: Option<String>,
    /// How far the step lags behind: in milliseconds for a migration, in seconds for a synchronization.
    pub delay_seconds: Option<i32>,
    /// Statement that created or changed the object.
    pub ddl_sql: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// When the step began to run.
    pub boot_time: Option<String>,
    /// Short name of the check item or step, such as `CHECK_CONN_DEST`.
    pub item: Option<String>,
    /// Progress of the parts of the item; an empty list if it has none.
    pub sub: Option<String>,
    /// How many items there are in all.
    pub total: Option<i32>,
    /// Names that the object has at the destination.
    pub target_names: Option<String>,
    /// Whether the check item may be passed over if it fails.
    pub can_skip: Option<bool>,
    /// The names that are concerned.
    pub names: Option<String>,
    /// Key of a longer text on why the check item failed.
    pub err_detail: Option<String>,
    /// Number of differing rows; the service plans to drop this field.
    pub diff_row: Option<i64>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Database of the source that the objects come from.
    pub source_schema: Option<String>,
    /// Database of the destination that the objects go to.
    pub dest_schema: Option<String>,
    /// Object above this one; the service plans to drop this field.
    pub parent_obj: Option<String>,
    /// What went wrong, often as the key of a message, such as `CHECK__ERROR_SAME_OBJ`.
    pub err_msg: Option<String>,
    /// Place of the item in the order of the steps.
    pub order_num: Option<i32>,
    /// How to mend the failed check item, often as the key of a message.
    pub repair_method: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Log entries of the item.
    pub logs: Vec<Log>,
    /// How many subtasks run right now.
    pub current: Option<String>,
}

response! {
    PreCheckStatusAnalysisJobProgress {
        "Skip" => skip: value,
        "FinishTime" => finish_time: value,
        "IgnoreFlag" => ignore_flag: value,
        "DelaySeconds" => delay_seconds: value,
        "DdlSql" => ddl_sql: value,
        "State" => state: value,
        "BootTime" => boot_time: value,
        "Item" => item: value,
        "Sub" => sub: value,
        "Total" => total: value,
        "TargetNames" => target_names: value,
        "CanSkip" => can_skip: value,
        "Names" => names: value,
        "ErrDetail" => err_detail: value,
        "DiffRow" => diff_row: value,
        "JobId" => job_id: value,
        "SourceSchema" => source_schema: value,
        "DestSchema" => dest_schema: value,
        "ParentObj" => parent_obj: value,
        "ErrMsg" => err_msg: value,
        "OrderNum" => order_num: value,
        "RepairMethod" => repair_method: value,
        "Id" => id: value,
        "Logs" => logs: list(""),
        "Current" => current: value,
    }
}

/// How the subtasks of a distributed task are getting on, one entry each.
#[non_exhaustive]
pub struct SubDistributedJobStatus {
    /// Label of the task or of one of its steps. Example: `dts.step.struct.load`.
    pub job_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub state: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `n0gm1682j6563np`.
    pub job_id: Option<String>,
    /// How many check items or subtasks failed. Example: `0`.
    pub error_item: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `02`.
    pub code: Option<String>,
    /// How many items there are in all. Example: `11`.
    pub total: Option<i32>,
    /// The parts of the step, one entry each, and how far they are.
    pub job_progress: Vec<JobProgress>,
}

response! {
    SubDistributedJobStatus {
        "JobName" => job_name: value,
        "State" => state: value,
        "JobId" => job_id: value,
        "ErrorItem" => error_item: value,
        "Code" => code: value,
        "Total" => total: value,
        "JobProgress" => job_progress: list(""),
    }
}

/// How the checks of the network are getting on, one entry each.
#[non_exhaustive]
pub struct FullNetCheckJobStatus {
    /// Label of the task or of one of its steps.
    pub job_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// How many check items or subtasks failed.
    pub error_item: Option<i32>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// How many items there are in all.
    pub total: Option<i32>,
    /// Region whose DTS servers do the check.
    pub host_region: Option<String>,
    /// Region where the source lies.
    pub src_region: Option<String>,
    /// Region where the destination lies.
    pub dest_region: Option<String>,
    /// Address range of DTS servers that the source has to let in.
    pub src_region_cidr: Option<String>,
    /// Address range of DTS servers that the destination has to let in.
    pub dest_region_cidr: Option<String>,
    /// What kind of thing the source is.
    pub source_endpoint_type: Option<String>,
    /// What kind of thing the destination is.
    pub destination_endpoint_type: Option<String>,
    /// The parts of the step, one entry each, and how far they are.
    pub job_progress: Vec<PreCheckStatusAnalysisJobProgress>,
}

response! {
    FullNetCheckJobStatus {
        "JobName" => job_name: value,
        "State" => state: value,
        "JobId" => job_id: value,
        "ErrorItem" => error_item: value,
        "Code" => code: value,
        "Total" => total: value,
        "HostRegion" => host_region: value,
        "SrcRegion" => src_region: value,
        "DestRegion" => dest_region: value,
        "SrcRegionCidr" => src_region_cidr: value,
        "DestRegionCidr" => dest_region_cidr: value,
        "SourceEndpointType" => source_endpoint_type: value,
        "DestinationEndpointType" => destination_endpoint_type: value,
        "JobProgress" => job_progress: list(""),
    }
}

/// What a look at the network found, in case the connection fails.
#[non_exhaustive]
pub struct NetworkDiagnosisResult {
    /// Edition of the model that made the diagnosis of the network.
    pub model_version: Option<String>,
    /// What the diagnosis of the network found, one entry a finding.
    pub diagnosis: Vec<Diagnosis>,
}

response! {
    NetworkDiagnosisResult {
        "ModelVersion" => model_version: value,
        "Diagnosis" => diagnosis: list(""),
    }
}

/// What the diagnosis of the network found, one entry a finding.
#[non_exhaustive]
pub struct Diagnosis {
    /// Which end of the task the entry is about.
    pub endpoint_type: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Web address under which the cn doc is found.
    pub cn_doc_url: Option<String>,
    /// Web address under which the international doc is found.
    pub international_doc_url: Option<String>,
    /// What the diagnosis of the network found.
    pub result: Option<String>,
}

response! {
    Diagnosis {
        "EndpointType" => endpoint_type: value,
        "Code" => code: value,
        "CnDocUrl" => cn_doc_url: value,
        "InternationalDocUrl" => international_doc_url: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DescribePreCheckStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribePreCheckStatusError = super::DocumentedError;
