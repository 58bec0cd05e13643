// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDisksFullStatus`, from `ecs/DescribeDisksFullStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskStatus, HealthStatus, RequestHealthStatus, Tag, Time};

/// Lists disks with their lifecycle state, health and events.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDisksFullStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .status("Available")
///     .health_status("Warning")
///     .event_type("Stalled");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disks_full_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDisksFullStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these disks. Items: at most 100. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Vec<String>,
    /// Keeps only disks with these events. Items: at most 100. Example: `e-bp67acfmxazb4p****`.
    pub event_id: Vec<String>,
    /// Keeps only disks in this lifecycle state.
    /// Here: `In_use`, `Available`, `Attaching`, `Detaching`, `Creating`, `ReIniting`.
    /// Example: `Available`.
    pub status: Option<Open<DiskStatus>>,
    /// Keeps only disks in this health state.
    /// Here: `Impaired`, `Warning`, `Initializing`, `InsufficientData`, `NotApplicable`.
    /// Example: `Warning`.
    pub health_status: Option<Open<RequestHealthStatus>>,
    /// Keeps only disks with an event of this kind. Example: `Stalled`.
    pub event_type: Option<Open<EventType>>,
    /// Range that the time of the event lies in.
    pub event_time: Option<Time>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeDisksFullStatusRequest {
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
    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = value.into_iter().map(Into::into).collect();
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
    pub fn status(mut self, value: impl Into<Open<DiskStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<Open<RequestHealthStatus>>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventTime`.
    pub fn event_time(mut self, value: impl Into<Time>) -> Self {
        self.event_time = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDisksFullStatusRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "EventId" => event_id: query,
        "Status" => status: query,
        "HealthStatus" => health_status: query,
        "EventType" => event_type: query,
        "EventTime" => event_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDisksFullStatusRequest {
    type Response = DescribeDisksFullStatusResponse;
    type Error = DescribeDisksFullStatusError;
    const INFO: OperationInfo = super::operation("DescribeDisksFullStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDisksFullStatusError] = &[
        DescribeDisksFullStatusError::MissingParameter,
        DescribeDisksFullStatusError::InvalidParameter2,
        DescribeDisksFullStatusError::DiskIdLimitExceeded,
        DescribeDisksFullStatusError::EventIdLimitExceeded,
        DescribeDisksFullStatusError::InvalidParameterTimeEndBeforeStart,
        DescribeDisksFullStatusError::OperationDeniedNotInWhiteList,
        DescribeDisksFullStatusError::TooManyDiskEventDiskIdRequired,
    ];
}

impl Paginated for DescribeDisksFullStatusRequest {
    type Item = DiskFullStatusType;
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
        Some(&mut response.disk_full_status_set)
    }
}

/// Response to [`DescribeDisksFullStatusRequest`].
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// State, health and events, one entry for each disk.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDisksFullStatusResponse {
        "DiskFullStatusSet" => disk_full_status_set: list("DiskFullStatusType"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// State, health and events, one entry for each disk.
#[non_exhaustive]
pub struct DiskFullStatusType {
    /// Device name of the disk on its instance. Empty unless attached.
    pub device: Option<String>,
    /// Events that concern the disk.
    pub disk_event_set: Vec<DiskEventType>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// How well the resource works, apart from its lifecycle state.
    pub health_status: Option<HealthStatus>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Lifecycle state of the disk.
    pub status: Option<HealthStatus>,
}

response! {
    DiskFullStatusType {
        "Device" => device: value,
        "DiskEventSet" => disk_event_set: list("DiskEventType"),
        "DiskId" => disk_id: value,
        "HealthStatus" => health_status: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
    }
}

/// Events that concern the disk.
#[non_exhaustive]
pub struct DiskEventType {
    /// When the disk event was over. Example: `2018-05-06T02:48:52Z`.
    pub event_end_time: Option<Timestamp>,
    /// ID of the system event. Example: `e-bp67acfmxazb4p****`.
    pub event_id: Option<String>,
    /// When the disk event began. Example: `2018-05-08T02:43:10Z`.
    pub event_time: Option<Timestamp>,
    /// What happened to the disk.
    pub event_type: Option<DiskFullStatusTypeDiskEventType>,
    /// How severely the event affects the resource. Example: `100`.
    pub impact_level: Option<String>,
}

response! {
    DiskEventType {
        "EventEndTime" => event_end_time: value,
        "EventId" => event_id: value,
        "EventTime" => event_time: value,
        "EventType" => event_type: value,
        "ImpactLevel" => impact_level: value,
    }
}

/// What happened to the disk.
#[non_exhaustive]
pub struct DiskFullStatusTypeDiskEventType {
    /// Numeric code of the kind of event. Example: `7`.
    pub code: Option<i32>,
    /// Name of the kind of event. Example: `Stalled`.
    pub name: Option<Open<EventType>>,
}

response! {
    DiskFullStatusTypeDiskEventType {
        "Code" => code: value,
        "Name" => name: value,
    }
}

values! {
    /// Keeps only disks with an event of this kind.
    pub enum EventType {
        /// The disk is slower than it should be.
        Degraded = "Degraded",
        /// The disk is much slower than it should be.
        SeverelyDegraded = "SeverelyDegraded",
        /// The disk's performance is hit most seriously.
        Stalled = "Stalled",
        /// The local disk has a fault.
        ErrorDetected = "ErrorDetected",
    }
}

/// Errors that the documentation of [`DescribeDisksFullStatusRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`DiskIdLimitExceeded`](super::DocumentedError::DiskIdLimitExceeded)
/// - [`EventIdLimitExceeded`](super::DocumentedError::EventIdLimitExceeded)
/// - [`InvalidParameterTimeEndBeforeStart`](super::DocumentedError::InvalidParameterTimeEndBeforeStart)
/// - [`OperationDeniedNotInWhiteList`](super::DocumentedError::OperationDeniedNotInWhiteList)
/// - [`TooManyDiskEventDiskIdRequired`](super::DocumentedError::TooManyDiskEventDiskIdRequired)
pub type DescribeDisksFullStatusError = super::DocumentedError;
