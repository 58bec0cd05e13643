// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridMonitorTaskList`, from `cms/DescribeHybridMonitorTaskList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttachLabel, Express, Filter, GroupBy, MatchExpress, SLSProcessConfig, SLSProcessConfigFilter, Statistic};

/// Lists the tasks that bring data into namespaces.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeHybridMonitorTaskListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hybrid_monitor_task_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// ID of the monitoring or probing task.
    pub task_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    pub group_id: Option<String>,
    /// Store for metrics that the tasks fill.
    pub namespace: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Whether import tasks of Alibaba Cloud products are returned too.
    pub include_aliyun_task: Option<bool>,
    /// Whether the task imports data of cloud products or makes metrics from logs.
    pub task_type: Option<String>,
    /// Member account of the resource directory, given when the management account calls on its behalf.
    pub target_user_id: Option<i64>,
}

impl DescribeHybridMonitorTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `IncludeAliyunTask`.
    #[inline]
    pub fn include_aliyun_task(mut self, value: bool) -> Self {
        self.include_aliyun_task = Some(value);
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TargetUserId`.
    #[inline]
    pub fn target_user_id(mut self, value: i64) -> Self {
        self.target_user_id = Some(value);
        self
    }
}

request! {
    DescribeHybridMonitorTaskListRequest {
        "Keyword" => keyword: query,
        "TaskId" => task_id: query,
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "IncludeAliyunTask" => include_aliyun_task: query,
        "TaskType" => task_type: query,
        "TargetUserId" => target_user_id: query,
    }
}

impl Operation for DescribeHybridMonitorTaskListRequest {
    type Response = DescribeHybridMonitorTaskListResponse;
    type Error = DescribeHybridMonitorTaskListError;
    const INFO: OperationInfo = super::operation("DescribeHybridMonitorTaskList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHybridMonitorTaskListError] = &[
        DescribeHybridMonitorTaskListError::Any,
        DescribeHybridMonitorTaskListError::InternalError,
    ];
}

impl Paginated for DescribeHybridMonitorTaskListRequest {
    type Item = TaskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.task_list)
    }
}

/// Response to [`DescribeHybridMonitorTaskListRequest`].
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11145B76-566A-5D80-A8A3-FAD98D310079`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many records there are in all. Example: `1`.
    pub total: Option<i32>,
    /// Tasks found, one entry each.
    pub task_list: Vec<TaskList>,
}

response! {
    DescribeHybridMonitorTaskListResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Total" => total: value,
        "TaskList" => task_list: list(""),
    }
}

/// Tasks found, one entry each.
#[non_exhaustive]
pub struct TaskList {
    /// Configuration of the data import, as YAML text. Example: `text`.
    pub yarm_config: Option<String>,
    /// When the item was created. Example: `1639382496000`.
    pub create_time: Option<String>,
    /// Name of the monitoring task. Example: `aliyun_task`.
    pub task_name: Option<String>,
    /// Store for metrics that the tasks fill. Example: `aliyun`.
    pub namespace: Option<String>,
    /// Region that the host lies in. Example: `cn-hangzhou`.
    pub upload_region: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<String>,
    /// How long the agent waits for the data of the host. Example: `15`.
    pub collect_timout: Option<i32>,
    /// Host name at which the collect target is reached. Example: `http://localhost`.
    pub collect_target_endpoint: Option<String>,
    /// Whether the task imports data of cloud products or makes metrics from logs.
    /// Example: `aliyun_sls`.
    pub task_type: Option<String>,
    /// Whether all match conditions or only one of them has to hold. Example: `or`.
    pub match_express_relation: Option<String>,
    /// Free text that describes the item to people. Example: `aliyun`.
    pub description: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `3607****`.
    pub group_id: Option<String>,
    /// How often data is collected. Example: `60`.
    pub collect_interval: Option<i32>,
    /// Member account that the task imports from; only shown to the management account.
    /// Example: `120886317861****`.
    pub target_user_id: Option<String>,
    /// Path under which the collect target is found. Example: `/metrics`.
    pub collect_target_path: Option<String>,
    /// Kind of data that is collected. Example: `nginx`.
    pub collect_target_type: Option<String>,
    /// ID of the monitoring or probing task. Example: `36****`.
    pub task_id: Option<String>,
    /// Labels that are added to the metric, one entry each.
    pub attach_labels: Vec<AttachLabel>,
    /// Conditions that values have to match, one entry each.
    pub match_express: Vec<MatchExpress>,
    /// Cloud instances, one entry each or as JSON text. Example: `i-hp368focau7dp0hw****`.
    pub instances: Vec<String>,
    /// What is known about the extra. Example: `test`.
    pub extra_info: Option<String>,
    /// Path under which the log file is found. Example: `C:\UserData\log\*.Log`.
    pub log_file_path: Option<String>,
    /// How the local log is cut into fields. Example: `text`.
    pub log_split: Option<String>,
    /// How metrics are computed from the local log. Example: `text`.
    pub log_process: Option<String>,
    /// Example of the local log, from which its format is learned. Example: `text`.
    pub log_sample: Option<String>,
    /// The process, or how far it has come: SLS. Example: `text`.
    pub sls_process: Option<String>,
    /// How logs are turned into metrics.
    pub sls_process_config: Option<SLSProcessConfig>,
}

response! {
    TaskList {
        "YARMConfig" => yarm_config: value,
        "CreateTime" => create_time: value,
        "TaskName" => task_name: value,
        "Namespace" => namespace: value,
        "UploadRegion" => upload_region: value,
        "NetworkType" => network_type: value,
        "CollectTimout" => collect_timout: value,
        "CollectTargetEndpoint" => collect_target_endpoint: value,
        "TaskType" => task_type: value,
        "MatchExpressRelation" => match_express_relation: value,
        "Description" => description: value,
        "GroupId" => group_id: value,
        "CollectInterval" => collect_interval: value,
        "TargetUserId" => target_user_id: value,
        "CollectTargetPath" => collect_target_path: value,
        "CollectTargetType" => collect_target_type: value,
        "TaskId" => task_id: value,
        "AttachLabels" => attach_labels: list(""),
        "MatchExpress" => match_express: list(""),
        "Instances" => instances: list(""),
        "ExtraInfo" => extra_info: value,
        "LogFilePath" => log_file_path: value,
        "LogSplit" => log_split: value,
        "LogProcess" => log_process: value,
        "LogSample" => log_sample: value,
        "SLSProcess" => sls_process: value,
        "SLSProcessConfig" => sls_process_config: value,
    }
}

/// Errors that the documentation of [`DescribeHybridMonitorTaskListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeHybridMonitorTaskListError = super::DocumentedError;
