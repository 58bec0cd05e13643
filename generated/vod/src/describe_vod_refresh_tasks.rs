// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodRefreshTasks`, from `vod/DescribeVodRefreshTasks.md`.

use alicloud_runtime::codegen::*;

/// Shows whether refresh and prefetch tasks have taken effect.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodRefreshTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vod_refresh_tasks(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_vod_refresh_tasks(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodRefreshTasksRequest {
    /// ID of the task, for asking how far it is. Example: `70422****`.
    pub task_id: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://example.com/***.txt`.
    pub object_path: Option<String>,
    /// Which page of the list to return. Range: 1 to 42949672. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required** under conditions. Kind of object that the task works on. Example: `file`.
    pub object_type: Option<Open<ObjectType>>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    /// Here: `Complete`, `Refreshing`, `Failed`. Example: `Complete`.
    pub status: Option<Open<TaskStatus>>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Example: `2017-01-01T12:12:20Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-01-01T12:30:20Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeVodRefreshTasksRequest {
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
    DescribeVodRefreshTasksRequest {
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

impl Operation for DescribeVodRefreshTasksRequest {
    type Response = DescribeVodRefreshTasksResponse;
    type Error = DescribeVodRefreshTasksError;
    const INFO: OperationInfo = super::operation("DescribeVodRefreshTasks").read_only();
    const ERRORS: &'static [DescribeVodRefreshTasksError] = &[
        DescribeVodRefreshTasksError::Throttling,
        DescribeVodRefreshTasksError::OperationDenied,
        DescribeVodRefreshTasksError::OperationDeniedSuspended,
        DescribeVodRefreshTasksError::InvalidTaskIdMalformed,
        DescribeVodRefreshTasksError::MissingTimeParameter,
        DescribeVodRefreshTasksError::MissingParameterObjectType,
        DescribeVodRefreshTasksError::InvalidStartTimeMalformed,
        DescribeVodRefreshTasksError::InvalidEndTimeMalformed,
        DescribeVodRefreshTasksError::InvalidEndTimeMismatch,
        DescribeVodRefreshTasksError::InvalidStartTimeValueNotSupported,
        DescribeVodRefreshTasksError::InvalidObjectTypeValueNotSupported,
        DescribeVodRefreshTasksError::InvalidStatusValueNotSupported,
        DescribeVodRefreshTasksError::DomainNameOverLimit,
        DescribeVodRefreshTasksError::InvalidTime,
    ];
}

impl Paginated for DescribeVodRefreshTasksRequest {
    type Item = Task;
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

impl Stateful for DescribeVodRefreshTasksRequest {
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

impl StatefulTask for DescribeVodRefreshTasksRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Complete];
}

/// Response to [`DescribeVodRefreshTasksRequest`].
#[non_exhaustive]
pub struct DescribeVodRefreshTasksResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `174F6032-AA26-470D-****-36F0EB205BEE`.
    pub request_id: Option<String>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeVodRefreshTasksResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Tasks" => tasks: list("Task"),
        "TotalCount" => total_count: value,
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// When the item was created. Example: `2014-11-27T08:23:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `Internal Error`.
    pub description: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://example.com/****.txt`.
    pub object_path: Option<String>,
    /// Kind of object that the task works on. Default: `file`. Example: `file`.
    pub object_type: Option<Open<ObjectType>>,
    /// How far the work has come. Example: `100%`.
    pub process: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Complete`.
    pub status: Option<Open<TaskStatus>>,
    /// ID of the task, for asking how far it is. Example: `704225667`.
    pub task_id: Option<String>,
}

response! {
    Task {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ObjectPath" => object_path: value,
        "ObjectType" => object_type: value,
        "Process" => process: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Kind of object that the task works on.
    pub enum ObjectType {
        /// Refresh of single files.
        File = "file",
        /// Refresh of whole directories.
        Directory = "directory",
        /// Loading of files ahead of the first visitor.
        Preload = "preload",
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum TaskStatus {
        /// The task is done.
        Complete = "Complete",
        /// The task is under way.
        Refreshing = "Refreshing",
        /// Ended without success.
        Failed = "Failed",
        /// Waiting to begin.
        Pending = "Pending",
    }
}

/// Errors that the documentation of [`DescribeVodRefreshTasksRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedSuspended`](super::DocumentedError::OperationDeniedSuspended)
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`MissingParameterObjectType`](super::DocumentedError::MissingParameterObjectType)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidObjectTypeValueNotSupported`](super::DocumentedError::InvalidObjectTypeValueNotSupported)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
/// - [`InvalidTime`](super::DocumentedError::InvalidTime)
pub type DescribeVodRefreshTasksError = super::DocumentedError;
