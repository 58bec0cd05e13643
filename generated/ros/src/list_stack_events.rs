// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackEvents`, from `ros/ListStackEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceStatus};

/// Lists what has happened to a stack and its resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackEventsRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// Return only events in which a resource reached one of these states.
    /// Here: `CREATE_COMPLETE`, `CREATE_FAILED`, `CREATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `ROLLBACK_COMPLETE`, `ROLLBACK_FAILED`, `ROLLBACK_IN_PROGRESS`.
    /// Items: at most 5. Example: `CREATE_IN_PROGRESS`.
    pub status: Vec<Open<ResourceStatus>>,
    /// Return only events of resources of these types.
    /// Items: at most 5. Example: `ALIYUN::ECS::Instance`.
    pub resource_type: Vec<String>,
    /// Resource as the template calls it. Items: at most 5. Example: `WebServer`.
    pub logical_resource_id: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl ListStackEventsRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<ResourceStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LogicalResourceId`.
    pub fn logical_resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logical_resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListStackEventsRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "Status" => status: query,
        "ResourceType" => resource_type: query,
        "LogicalResourceId" => logical_resource_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListStackEventsRequest {
    type Response = ListStackEventsResponse;
    type Error = ListStackEventsError;
    const INFO: OperationInfo = super::operation("ListStackEvents")
        .required(&["RegionId", "StackId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackEventsError] = &[
        ListStackEventsError::StackNotFound,
    ];
}

impl Paginated for ListStackEventsRequest {
    type Item = StackEvent;
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
        Some(&mut response.events)
    }
}

/// Response to [`ListStackEventsRequest`].
#[non_exhaustive]
pub struct ListStackEventsResponse {
    /// What has happened to the stack and its resources.
    pub events: Vec<StackEvent>,
    /// Which page of the whole list this one is. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    ListStackEventsResponse {
        "Events" => events: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// What has happened to the stack and its resources.
#[non_exhaustive]
pub struct StackEvent {
    /// When the item was created. Example: `2019-08-01T04:07:39`.
    pub create_time: Option<String>,
    /// Single event of the stack's history. Example: `0086612d-77cf-4056-b0b5-ff8e94ad9254`.
    pub event_id: Option<String>,
    /// What the template calls the resource. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one. Example: `i-xxxx`.
    pub physical_resource_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Example: `StackName`.
    pub stack_name: Option<String>,
    /// State that the resource reached with the event. Example: `CREATE_COMPLETE`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `state changed`.
    pub status_reason: Option<String>,
}

response! {
    StackEvent {
        "CreateTime" => create_time: value,
        "EventId" => event_id: value,
        "LogicalResourceId" => logical_resource_id: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "ResourceType" => resource_type: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
    }
}

/// Errors that the documentation of [`ListStackEventsRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type ListStackEventsError = super::DocumentedError;
