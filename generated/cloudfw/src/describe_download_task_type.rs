// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDownloadTaskType`, from `cloudfw/DescribeDownloadTaskType.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of download task that exist, with the values for the `TaskType` parameter.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeDownloadTaskTypeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_download_task_type(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
}

impl DescribeDownloadTaskTypeRequest {
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
    DescribeDownloadTaskTypeRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "TaskType" => task_type: query,
    }
}

impl Operation for DescribeDownloadTaskTypeRequest {
    type Response = DescribeDownloadTaskTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDownloadTaskType").read_only();
}

impl Paginated for DescribeDownloadTaskTypeRequest {
    type Item = TaskTypeArray;
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
        Some(&mut response.task_type_array)
    }
}

/// Response to [`DescribeDownloadTaskTypeRequest`].
#[non_exhaustive]
pub struct DescribeDownloadTaskTypeResponse {
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B835494C-D093-5524-BBDE-BD272077B40E`.
    pub request_id: Option<String>,
    /// Kinds of export that can be ordered.
    pub task_type_array: Vec<TaskTypeArray>,
}

response! {
    DescribeDownloadTaskTypeResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TaskTypeArray" => task_type_array: list(""),
    }
}

/// Kinds of export that can be ordered.
#[non_exhaustive]
pub struct TaskTypeArray {
    /// Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// Kind of work that the task does. Example: `InternetFirewallAsset`.
    pub task_type: Option<String>,
}

response! {
    TaskTypeArray {
        "TaskName" => task_name: value,
        "TaskType" => task_type: value,
    }
}
