// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRefreshTasks`, from `cdn/DescribeRefreshTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ObjectType, TaskStatus};

/// Lists refresh and preload tasks of the last days, with the progress of each.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRefreshTasksRequest::new()
///     .object_path("http://aaa.com/1.txt");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_refresh_tasks(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_refresh_tasks(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRefreshTasksRequest {
    /// ID of a refresh, preload or export task, for asking how it went. Example: `1234321`.
    pub task_id: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://aaa.com/1.txt`.
    pub object_path: Option<String>,
    /// Which page of the list to return. Range: 1 to 100000. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required** under conditions. What is refreshed or loaded: single files, directories, matches
    /// of a regular expression and so on. Example: `file`.
    pub object_type: Option<Open<ObjectType>>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Return only tasks that are done, under way, or failed.
    /// Here: `Complete`, `Refreshing`, `Failed`. Example: `Complete`.
    pub status: Option<Open<TaskStatus>>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Example: `2017-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
}

impl DescribeRefreshTasksRequest {
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
    /// Sets `ObjectPath`.
    pub fn object_path(mut self, value: impl Into<String>) -> Self {
        self.object_path = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ObjectType`.
    pub fn object_type(mut self, value: impl Into<Open<ObjectType>>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<TaskStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeRefreshTasksRequest {
        "TaskId" => task_id: query,
        "ObjectPath" => object_path: query,
        "PageNumber" => page_number: query,
        "ObjectType" => object_type: query,
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeRefreshTasksRequest {
    type Response = DescribeRefreshTasksResponse;
    type Error = DescribeRefreshTasksError;
    const INFO: OperationInfo = super::operation("DescribeRefreshTasks").read_only();
    const ERRORS: &'static [DescribeRefreshTasksError] = &[
        DescribeRefreshTasksError::InvalidTaskIdMalformed,
        DescribeRefreshTasksError::MissingParameterObjectType,
        DescribeRefreshTasksError::MissingTimeParameter,
        DescribeRefreshTasksError::InvalidEndTimeMismatch,
        DescribeRefreshTasksError::DomainNameOverLimit,
        DescribeRefreshTasksError::InvalidTime,
        DescribeRefreshTasksError::InvalidStartTimeMalformed,
        DescribeRefreshTasksError::InvalidEndTimeMalformed,
        DescribeRefreshTasksError::InvalidObjectPathMalformed,
        DescribeRefreshTasksError::InvalidStartTimeValueNotSupported,
        DescribeRefreshTasksError::InvalidEndTimeValueNotSupported,
        DescribeRefreshTasksError::InvalidObjectTypeValueNotSupported,
        DescribeRefreshTasksError::InvalidStatusValueNotSupported,
        DescribeRefreshTasksError::InvalidParams,
        DescribeRefreshTasksError::TooManyRequests,
    ];
}

impl Paginated for DescribeRefreshTasksRequest {
    type Item = CDNTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tasks)
    }
}

impl Stateful for DescribeRefreshTasksRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.task_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .tasks
                .iter()
                .map(|v| (v.task_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for DescribeRefreshTasksRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Complete];
}

/// Response to [`DescribeRefreshTasksRequest`].
#[non_exhaustive]
pub struct DescribeRefreshTasksResponse {
    /// Refresh and preload tasks, with the progress of each.
    pub tasks: Vec<CDNTask>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
    /// Which page of the result this is, counted from one. Example: `10`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `174F6032-AA26-470D-B90E-36F0EB205BEE`.
    pub request_id: Option<String>,
}

response! {
    DescribeRefreshTasksResponse {
        "Tasks" => tasks: list("CDNTask"),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// Refresh and preload tasks, with the progress of each.
#[non_exhaustive]
pub struct CDNTask {
    /// ID of a refresh, preload or export task, for asking how it went. Example: `704225667`.
    pub task_id: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://aaa.com/1.txt`.
    pub object_path: Option<String>,
    /// Whether the task is done, under way, or failed. Example: `Complete`.
    pub status: Option<Open<TaskStatus>>,
    /// How far the work has come. Example: `100%`.
    pub process: Option<String>,
    /// What is refreshed or loaded: single files, directories, matches of a regular expression and so
    /// on. Example: `file`.
    pub object_type: Option<String>,
    /// When the item was created. Example: `2014-11-27T08:23:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Why the refresh or preload failed; only there if it did. Example: `Internal Error`.
    pub description: Option<String>,
}

response! {
    CDNTask {
        "TaskId" => task_id: value,
        "ObjectPath" => object_path: value,
        "Status" => status: value,
        "Process" => process: value,
        "ObjectType" => object_type: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeRefreshTasksRequest`] names.
///
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`MissingParameterObjectType`](super::DocumentedError::MissingParameterObjectType)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
/// - [`InvalidTime`](super::DocumentedError::InvalidTime)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidObjectTypeValueNotSupported`](super::DocumentedError::InvalidObjectTypeValueNotSupported)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type DescribeRefreshTasksError = super::DocumentedError;
