// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDownloadTask`, from `cloudfw/DescribeDownloadTask.md`.

use alicloud_runtime::codegen::*;

/// Lists file download tasks, with status, size, expiry and URL of each file.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeDownloadTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_download_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDownloadTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
}

impl DescribeDownloadTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
}

request! {
    DescribeDownloadTaskRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "TaskType" => task_type: query,
    }
}

impl Operation for DescribeDownloadTaskRequest {
    type Response = DescribeDownloadTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDownloadTask").read_only();
}

impl Paginated for DescribeDownloadTaskRequest {
    type Item = Task;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tasks)
    }
}

/// Response to [`DescribeDownloadTaskRequest`].
#[non_exhaustive]
pub struct DescribeDownloadTaskResponse {
    /// How many items match in all, over all pages. Example: `132`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F2BED13-F3D0-5984-80D6-D5F298CFEA88`.
    pub request_id: Option<String>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
}

response! {
    DescribeDownloadTaskResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Tasks" => tasks: list(""),
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// ID of the task, for asking how far it is. Example: `1111`.
    pub task_id: Option<String>,
    /// Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finish`.
    pub status: Option<String>,
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// How much space the file takes. Example: `24.04KB`.
    pub file_size: Option<String>,
    /// When the item was created. Example: `1706595827`.
    pub create_time: Option<i64>,
    /// When the item runs out. Example: `1714371828`.
    pub expire_time: Option<i64>,
    /// Kind of work that the task does. Example: `InternetFirewallAsset`.
    pub task_type: Option<String>,
}

response! {
    Task {
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "Status" => status: value,
        "FileURL" => file_url: value,
        "FileSize" => file_size: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "TaskType" => task_type: value,
    }
}
