// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirusScanTask`, from `sas/ListVirusScanTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists virus scan tasks, filtered by scan type, status and server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListVirusScanTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virus_scan_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirusScanTaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Which kind of scan it is or is to be.
    pub scan_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Whether main tasks are listed rather than those on single servers.
    pub root_task: Option<bool>,
    /// ID of the root task that the call is about.
    pub root_task_id: Option<String>,
    /// Name that the machine goes by.
    pub machine_name: Option<String>,
    /// Address that can be reached from the Internet.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Items of the kind status to work on or to narrow the list down to. Items: at most 10.
    pub status_list: Vec<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListVirusScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
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
    /// Sets `RootTaskId`.
    pub fn root_task_id(mut self, value: impl Into<String>) -> Self {
        self.root_task_id = Some(value.into());
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
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListVirusScanTaskRequest {
        "TaskId" => task_id: query,
        "ScanType" => scan_type: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RootTask" => root_task: query,
        "RootTaskId" => root_task_id: query,
        "MachineName" => machine_name: query,
        "InternetIp" => internet_ip: query,
        "IntranetIp" => intranet_ip: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "StatusList" => status_list: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListVirusScanTaskRequest {
    type Response = ListVirusScanTaskResponse;
    type Error = ListVirusScanTaskError;
    const INFO: OperationInfo = super::operation("ListVirusScanTask").read_only();
    const ERRORS: &'static [ListVirusScanTaskError] = &[
        ListVirusScanTaskError::NoPermission,
        ListVirusScanTaskError::ServerError,
    ];
}

impl Paginated for ListVirusScanTaskRequest {
    type Item = VirusScanTaskList;
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

/// Response to [`ListVirusScanTaskRequest`].
#[non_exhaustive]
pub struct ListVirusScanTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Entries of the list.
    pub list: Vec<VirusScanTaskList>,
}

response! {
    ListVirusScanTaskResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct VirusScanTaskList {
    /// ID of the task, for asking how far it is. Example: `2e75557bfa570381f5c516cad9b6xxxx`.
    pub task_id: Option<String>,
    /// Which kind of scan it is or is to be. Example: `system`.
    pub scan_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1651290987000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1662343860051`.
    pub end_time: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-0****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the task goes by. Example: `VIRUS_VUL_SCHEDULE_SCAN`.
    pub task_name: Option<String>,
    /// How far the work has come. Example: `62`.
    pub progress: Option<i32>,
    /// Path under which the scan is found. Example: `C:/test1`.
    pub scan_path: Vec<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
}

response! {
    VirusScanTaskList {
        "TaskId" => task_id: value,
        "ScanType" => scan_type: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "TaskName" => task_name: value,
        "Progress" => progress: value,
        "ScanPath" => scan_path: list(""),
        "Uuid" => uuid: value,
    }
}

/// Errors that the documentation of [`ListVirusScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListVirusScanTaskError = super::DocumentedError;
