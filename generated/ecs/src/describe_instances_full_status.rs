// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstancesFullStatus`, from `ecs/DescribeInstancesFullStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, DiskType, EventType, HealthStatus, InactiveDisk, InstanceSystemEventType, NotBefore, RequestHealthStatus, Time};

/// Lists instances with their lifecycle state and the system events planned for them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstancesFullStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .status("Running")
///     .health_status("Maintaining")
///     .event_type("InstanceExpiration.Stop");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances_full_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesFullStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these instances. Items: at most 100. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Vec<String>,
    /// Keeps only these system events. Items: at most 100. Example: `e-bp1hygp5b04o56l0****`.
    pub event_id: Vec<String>,
    /// Keeps only instances in this lifecycle state. Example: `Running`.
    pub status: Option<Open<InstancesFullStatus>>,
    /// Keeps only instances in this health state. Example: `Maintaining`.
    pub health_status: Option<Open<RequestHealthStatus>>,
    /// Keeps only events of these kinds.
    /// Here: `SystemMaintenance.Reboot`, `SystemFailure.Reboot`, `InstanceFailure.Reboot`, `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop`, `AccountUnbalanced.Delete`.
    /// Items: at most 30. Example: `InstanceExpiration.Stop`.
    pub instance_event_type: Vec<Open<EventType>>,
    /// Keeps only events of this kind. Ignored when `InstanceEventType` is given.
    /// Here: `SystemMaintenance.Reboot`, `SystemFailure.Reboot`, `InstanceFailure.Reboot`, `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop`, `AccountUnbalanced.Delete`.
    /// Example: `InstanceExpiration.Stop`.
    pub event_type: Option<Open<EventType>>,
    /// Range that the scheduled time of the event lies in.
    pub not_before: Option<NotBefore>,
    /// Range that the time of the announcement lies in.
    pub event_publish_time: Option<Time>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeInstancesFullStatusRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EventId`.
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<InstancesFullStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<Open<RequestHealthStatus>>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `InstanceEventType`.
    pub fn instance_event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<EventType>>>,
    ) -> Self {
        self.instance_event_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `NotBefore`.
    pub fn not_before(mut self, value: impl Into<NotBefore>) -> Self {
        self.not_before = Some(value.into());
        self
    }
    /// Sets `EventPublishTime`.
    pub fn event_publish_time(mut self, value: impl Into<Time>) -> Self {
        self.event_publish_time = Some(value.into());
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
}

request! {
    DescribeInstancesFullStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "EventId" => event_id: query,
        "Status" => status: query,
        "HealthStatus" => health_status: query,
        "InstanceEventType" => instance_event_type: query,
        "EventType" => event_type: query,
        "NotBefore" => not_before: query,
        "EventPublishTime" => event_publish_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstancesFullStatusRequest {
    type Response = DescribeInstancesFullStatusResponse;
    type Error = DescribeInstancesFullStatusError;
    const INFO: OperationInfo = super::operation("DescribeInstancesFullStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstancesFullStatusError] = &[
        DescribeInstancesFullStatusError::MissingParameter,
        DescribeInstancesFullStatusError::InvalidParameter2,
        DescribeInstancesFullStatusError::InvalidParameterTimeEndBeforeStart,
        DescribeInstancesFullStatusError::OperationDeniedNotInWhiteList,
        DescribeInstancesFullStatusError::InstanceIdLimitExceeded,
        DescribeInstancesFullStatusError::EventIdLimitExceeded,
    ];
}

impl Paginated for DescribeInstancesFullStatusRequest {
    type Item = InstanceFullStatusType;
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
        Some(&mut response.instance_full_status_set)
    }
}

/// Response to [`DescribeInstancesFullStatusRequest`].
#[non_exhaustive]
pub struct DescribeInstancesFullStatusResponse {
    /// State, health and planned events, one entry for each instance.
    pub instance_full_status_set: Vec<InstanceFullStatusType>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstancesFullStatusResponse {
        "InstanceFullStatusSet" => instance_full_status_set: list("InstanceFullStatusType"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// State, health and planned events, one entry for each instance.
#[non_exhaustive]
pub struct InstanceFullStatusType {
    /// How well the resource works, apart from its lifecycle state.
    pub health_status: Option<HealthStatus>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Events that are planned or under way for the instance.
    pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /// Lifecycle state of the instance.
    pub status: Option<HealthStatus>,
}

response! {
    InstanceFullStatusType {
        "HealthStatus" => health_status: value,
        "InstanceId" => instance_id: value,
        "ScheduledSystemEventSet" => scheduled_system_event_set: list("ScheduledSystemEventType"),
        "Status" => status: value,
    }
}

/// Events that are planned or under way for the instance.
#[non_exhaustive]
pub struct ScheduledSystemEventType {
    /// Stage that the event is in, from planned to carried out.
    pub event_cycle_status: Option<HealthStatus>,
    /// ID of the system event. Example: `e-bp1hygp5b04o56l0****`.
    pub event_id: Option<String>,
    /// When the event was announced. Example: `2017-11-30T06:32:31Z`.
    pub event_publish_time: Option<Timestamp>,
    /// What happens, or happened, to the resource and why.
    pub event_type: Option<InstanceSystemEventType>,
    /// Further facts on events of instances with local disks.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// How severely the event affects the resource. Example: `100`.
    pub impact_level: Option<String>,
    /// When the event is scheduled to be carried out. Example: `2017-12-07T00:00:00Z`.
    pub not_before: Option<Timestamp>,
    /// Why the event was scheduled. Example: `A simulated event.`.
    pub reason: Option<String>,
}

response! {
    ScheduledSystemEventType {
        "EventCycleStatus" => event_cycle_status: value,
        "EventId" => event_id: value,
        "EventPublishTime" => event_publish_time: value,
        "EventType" => event_type: value,
        "ExtendedAttribute" => extended_attribute: value,
        "ImpactLevel" => impact_level: value,
        "NotBefore" => not_before: value,
        "Reason" => reason: value,
    }
}

/// Further facts on events of instances with local disks.
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// Device name that the disk has within the operating system. Example: `/dev/vdb`.
    pub device: Option<String>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Disks that have been released or are out of use and still have to be cleared away.
    pub inactive_disks: Vec<InactiveDisk>,
}

response! {
    ExtendedAttribute {
        "Device" => device: value,
        "DiskId" => disk_id: value,
        "InactiveDisks" => inactive_disks: list("InactiveDisk"),
    }
}

values! {
    /// Keeps only instances in this lifecycle state.
    pub enum InstancesFullStatus {
        /// Booting.
        Starting = "Starting",
        /// In operation.
        Running = "Running",
        /// Shut down.
        Stopped = "Stopped",
    }
}

/// Errors that the documentation of [`DescribeInstancesFullStatusRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InvalidParameterTimeEndBeforeStart`](super::DocumentedError::InvalidParameterTimeEndBeforeStart)
/// - [`OperationDeniedNotInWhiteList`](super::DocumentedError::OperationDeniedNotInWhiteList)
/// - [`InstanceIdLimitExceeded`](super::DocumentedError::InstanceIdLimitExceeded)
/// - [`EventIdLimitExceeded`](super::DocumentedError::EventIdLimitExceeded)
pub type DescribeInstancesFullStatusError = super::DocumentedError;
