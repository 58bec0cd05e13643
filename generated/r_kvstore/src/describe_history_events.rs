// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEvents`, from `r-kvstore/DescribeHistoryEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists events of the past that concerned instances.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeHistoryEventsRequest::new();
/// let reply = client.describe_history_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// State of the archive, to narrow the list down to or to be put into.
    pub archive_status: Option<String>,
    /// Class that the event belongs to.
    pub event_category: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Level that the event has on its scale.
    pub event_level: Option<String>,
    /// State of the event, to narrow the list down to or to be put into.
    pub event_status: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Event that is looked up or acted on.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Beginning of the time in which the tasks or events started.
    pub from_start_time: Option<String>,
    /// End of the time in which the tasks or events started.
    pub to_start_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHistoryEventsRequest {
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
    /// Sets `ArchiveStatus`.
    pub fn archive_status(mut self, value: impl Into<String>) -> Self {
        self.archive_status = Some(value.into());
        self
    }
    /// Sets `EventCategory`.
    pub fn event_category(mut self, value: impl Into<String>) -> Self {
        self.event_category = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventLevel`.
    pub fn event_level(mut self, value: impl Into<String>) -> Self {
        self.event_level = Some(value.into());
        self
    }
    /// Sets `EventStatus`.
    pub fn event_status(mut self, value: impl Into<String>) -> Self {
        self.event_status = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `FromStartTime`.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryEventsRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ArchiveStatus" => archive_status: query,
        "EventCategory" => event_category: query,
        "EventType" => event_type: query,
        "EventLevel" => event_level: query,
        "EventStatus" => event_status: query,
        "ResourceType" => resource_type: query,
        "InstanceId" => instance_id: query,
        "EventId" => event_id: query,
        "TaskId" => task_id: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHistoryEventsRequest {
    type Response = DescribeHistoryEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEvents")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHistoryEventsRequest`], which the documentation does not describe.
pub type DescribeHistoryEventsResponse = alicloud_runtime::UndocumentedResponse;
