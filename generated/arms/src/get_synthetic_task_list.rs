// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSyntheticTaskList`, from `arms/GetSyntheticTaskList.md`.

use alicloud_runtime::codegen::*;

/// Lists scheduled synthetic monitoring tasks by type, URL, name, or status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetSyntheticTaskListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_synthetic_task_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSyntheticTaskListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of work that the task does. Example: `0`.
    pub task_type: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `https://www.example.com`.
    pub url: Option<String>,
    /// Name that the task goes by. Example: `net-test`.
    pub task_name: Option<String>,
    /// State of the task, to narrow the list down to or to be put into. Example: `1`.
    pub task_status: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_num: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Direction of the list. Example: `CreateTime`.
    pub order: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `asc`.
    pub direction: Option<String>,
}

impl GetSyntheticTaskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<String>) -> Self {
        self.task_status = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
}

request! {
    GetSyntheticTaskListRequest {
        "RegionId" => region_id: query,
        "TaskType" => task_type: query,
        "Url" => url: query,
        "TaskName" => task_name: query,
        "TaskStatus" => task_status: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
        "Direction" => direction: query,
    }
}

impl Operation for GetSyntheticTaskListRequest {
    type Response = GetSyntheticTaskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSyntheticTaskList")
        .region("RegionId")
        .read_only();
}

impl Paginated for GetSyntheticTaskListRequest {
    type Item = SyntheticTaskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_info.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_info.as_mut()?.list)
    }
}

/// Response to [`GetSyntheticTaskListRequest`].
#[non_exhaustive]
pub struct GetSyntheticTaskListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    GetSyntheticTaskListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// How many items there are in all. Example: `15`.
    pub total: Option<i64>,
    /// Entries of the list.
    pub list: Vec<SyntheticTaskList>,
    /// Size of the file. Example: `10`.
    pub size: Option<i64>,
    /// The pages that are concerned. Example: `10`.
    pub pages: Option<String>,
    /// Number of the page before. Example: `1`.
    pub prepage: Option<String>,
    /// Number of the next page. Example: `3`.
    pub next_page: Option<String>,
    /// Whether this is the first page. Example: `true`.
    pub is_first_page: Option<bool>,
    /// Whether this is the last page. Example: `true`.
    pub is_last_page: Option<bool>,
    /// Whether there is a page before. Example: `true`.
    pub has_previous_page: Option<bool>,
    /// Whether another page follows. Example: `false`.
    pub has_next_page: Option<String>,
    /// The navigate page nums that are concerned. Example: `1,2,3`.
    pub navigate_page_nums: Option<String>,
    /// Number of the first page shown. Example: `1`.
    pub navigate_first_page: Option<String>,
    /// Number of the last page shown. Example: `3`.
    pub navigate_last_page: Option<String>,
}

response! {
    PageInfo {
        "Total" => total: value,
        "List" => list: list(""),
        "Size" => size: value,
        "Pages" => pages: value,
        "Prepage" => prepage: value,
        "NextPage" => next_page: value,
        "IsFirstPage" => is_first_page: value,
        "IsLastPage" => is_last_page: value,
        "HasPreviousPage" => has_previous_page: value,
        "HasNextPage" => has_next_page: value,
        "NavigatePageNums" => navigate_page_nums: value,
        "NavigateFirstPage" => navigate_first_page: value,
        "NavigateLastPage" => navigate_last_page: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SyntheticTaskList {
    /// ID of the task, for asking how far it is. Example: `2118709`.
    pub task_id: Option<String>,
    /// Name that the task goes by. Example: `net-test`.
    pub task_name: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `www.example.com`.
    pub url: Option<String>,
    /// Kind of work that the task does. Example: `0`.
    pub task_type: Option<i64>,
    /// Name that the task type goes by. Example: `text`.
    pub task_type_name: Option<String>,
    /// Number that counts or picks out the monitor. Example: `2`.
    pub monitor_number: Option<i64>,
    /// How far the task has come or how it ended. Example: `0`.
    pub task_status: Option<String>,
    /// Share of checks that succeeded. Example: `0.80`.
    pub usable: Option<f64>,
    /// When the item was created. Example: `1634005438000`.
    pub create_time: Option<String>,
}

response! {
    SyntheticTaskList {
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "Url" => url: value,
        "TaskType" => task_type: value,
        "TaskTypeName" => task_type_name: value,
        "MonitorNumber" => monitor_number: value,
        "TaskStatus" => task_status: value,
        "Usable" => usable: value,
        "CreateTime" => create_time: value,
    }
}
