// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessTask`, from `sas/ListAgentlessTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists agentless detection tasks with progress and result, filtered by host or time.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agentless_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessTaskRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<i32>,
    /// ID of the root task that the call is about.
    pub root_task_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Whether main tasks are listed rather than those on single servers.
    pub root_task: Option<bool>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Name that the machine goes by.
    pub machine_name: Option<String>,
    /// Address that can be reached from the Internet.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Name that the target goes by.
    pub target_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListAgentlessTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TargetType`.
    #[inline]
    pub fn target_type(mut self, value: i32) -> Self {
        self.target_type = Some(value);
        self
    }
    /// Sets `RootTaskId`.
    pub fn root_task_id(mut self, value: impl Into<String>) -> Self {
        self.root_task_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
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
    /// Sets `RootTask`.
    #[inline]
    pub fn root_task(mut self, value: bool) -> Self {
        self.root_task = Some(value);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `MachineName`.
    pub fn machine_name(mut self, value: impl Into<String>) -> Self {
        self.machine_name = Some(value.into());
        self
    }
    /// Sets `InternetIp`.
    pub fn internet_ip(mut self, value: impl Into<String>) -> Self {
        self.internet_ip = Some(value.into());
        self
    }
    /// Sets `IntranetIp`.
    pub fn intranet_ip(mut self, value: impl Into<String>) -> Self {
        self.intranet_ip = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `TargetName`.
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListAgentlessTaskRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "TargetType" => target_type: query,
        "RootTaskId" => root_task_id: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RootTask" => root_task: query,
        "TaskId" => task_id: query,
        "MachineName" => machine_name: query,
        "InternetIp" => internet_ip: query,
        "IntranetIp" => intranet_ip: query,
        "Uuid" => uuid: query,
        "TargetName" => target_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListAgentlessTaskRequest {
    type Response = ListAgentlessTaskResponse;
    type Error = ListAgentlessTaskError;
    const INFO: OperationInfo = super::operation("ListAgentlessTask").read_only();
    const ERRORS: &'static [ListAgentlessTaskError] = &[
        ListAgentlessTaskError::NoPermission,
        ListAgentlessTaskError::ServerError,
    ];
}

impl Paginated for ListAgentlessTaskRequest {
    type Item = AgentlessTaskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`ListAgentlessTaskRequest`].
#[non_exhaustive]
pub struct ListAgentlessTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A975D03-5F49-5354-B2CB-3918D5DA****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Entries of the list.
    pub list: Vec<AgentlessTaskList>,
}

response! {
    ListAgentlessTaskResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AgentlessTaskList {
    /// ID of the task, for asking how far it is. Example: `1538****`.
    pub task_id: Option<String>,
    /// Name that the task goes by. Example: `AGENTLESS_SCAN`.
    pub task_name: Option<String>,
    /// Which kind of target it is or is to be. Example: `2`.
    pub target_type: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How far the work has come. Example: `60`.
    pub progress: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1672741657897`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1678895999999`.
    pub end_time: Option<i64>,
    /// How it ended, or what came out. Example: `True`.
    pub result: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-0****`.
    pub instance_name: Option<String>,
    /// Name that the target goes by. Example: `hkdevt****`.
    pub target_name: Option<String>,
    /// How far each check of the task has come, as JSON. Example: `text`.
    pub progress_by_project: Option<String>,
    /// State that the report is in. Example: `SUCCESS`.
    pub report_status: Option<String>,
    /// Web address under which the report download is found.
    /// Example: `http://newsas-oss-bucket.oss/agent_less_single`.
    pub report_download_url: Option<String>,
    /// Data that was scanned, in MB. Example: `154.11`.
    pub measure_space: Option<i64>,
}

response! {
    AgentlessTaskList {
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "TargetType" => target_type: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Result" => result: value,
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceName" => instance_name: value,
        "TargetName" => target_name: value,
        "ProgressByProject" => progress_by_project: value,
        "ReportStatus" => report_status: value,
        "ReportDownloadUrl" => report_download_url: value,
        "MeasureSpace" => measure_space: value,
    }
}

/// Errors that the documentation of [`ListAgentlessTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAgentlessTaskError = super::DocumentedError;
