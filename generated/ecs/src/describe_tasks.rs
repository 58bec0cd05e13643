// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `ecs/DescribeTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TaskStatus};

/// Lists background tasks with how far they have come.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeTasksRequest::new()
///     .region_id("cn-hangzhou")
///     .task_ids("t-bp1hvgwromzv32iq****")
///     .task_action("ImportImage")
///     .task_status("Finished")
///     .start_time("2015-11-23T15:10:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tasks(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_tasks(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// Keeps only these tasks; IDs separated by commas.
    /// Items: at most 100. Example: `t-bp1hvgwromzv32iq****,t-bp179lofu2pv768w****`.
    pub task_ids: Option<String>,
    /// Keeps only tasks of this operation. Example: `ImportImage`.
    pub task_action: Option<Open<TaskAction>>,
    /// Keeps only tasks in this state. Example: `Finished`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Keeps only tasks created no earlier than this. Example: `2015-11-23T15:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// Keeps only tasks created no later than this. Example: `2015-11-23T15:16:00Z`.
    pub end_time: Option<Timestamp>,
    /// Keeps only tasks that work on these resources. Items: at most 100.
    pub resource_ids: Vec<String>,
}

impl DescribeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TaskIds`.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self {
        self.task_ids = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<Open<TaskAction>>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<Open<TaskStatus>>) -> Self {
        self.task_status = Some(value.into());
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
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeTasksRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TaskIds" => task_ids: query,
        "TaskAction" => task_action: query,
        "TaskStatus" => task_status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ResourceIds" => resource_ids: query,
    }
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = DescribeTasksError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTasksError] = &[
        DescribeTasksError::MissingParameter,
        DescribeTasksError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeTasksRequest {
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
        Some(&mut response.task_set)
    }
}

impl Stateful for DescribeTasksRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.task_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .task_set
                .iter()
                .map(|v| (
                    v.task_id.as_deref(),
                    v.task_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

impl StatefulTask for DescribeTasksRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Finished];
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Tasks that match the query.
    pub task_set: Vec<Task>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeTasksResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TaskSet" => task_set: list("Task"),
        "TotalCount" => total_count: value,
    }
}

/// Tasks that match the query.
#[non_exhaustive]
pub struct Task {
    /// When the resource was created. Example: `2015-11-24T12:50Z`.
    pub creation_time: Option<Timestamp>,
    /// When the task was over. Example: `2015-11-24T12:50Z`.
    pub finished_time: Option<Timestamp>,
    /// Whether [`CancelTask`](super::Client::cancel_task) can still stop the task. Example: `true`.
    pub support_cancel: Option<String>,
    /// Operation that the task carries out. Example: `IMPORT_IMAGE`.
    pub task_action: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp1hvgwromzv32iq****`.
    pub task_id: Option<String>,
    /// Whether the task is still running, done or failed. Example: `Finished`.
    pub task_status: Option<Open<TaskStatus>>,
    /// ID of the resource; what kind of ID is told by `ResourceType`. Example: `m-bp1i8huqm5u7****`.
    pub resource_id: Option<String>,
}

response! {
    Task {
        "CreationTime" => creation_time: value,
        "FinishedTime" => finished_time: value,
        "SupportCancel" => support_cancel: value,
        "TaskAction" => task_action: value,
        "TaskId" => task_id: value,
        "TaskStatus" => task_status: value,
        "ResourceId" => resource_id: value,
    }
}

values! {
    /// Keeps only tasks of this operation.
    pub enum TaskAction {
        /// Import of an image.
        ImportImage = "ImportImage",
        /// Export of an image.
        ExportImage = "ExportImage",
        /// Move of an instance to other hardware.
        RedeployInstance = "RedeployInstance",
        /// Change of a disk's category.
        ModifyDiskSpec = "ModifyDiskSpec",
    }
}

/// Errors that the documentation of [`DescribeTasksRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
pub type DescribeTasksError = super::DocumentedError;
