// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDisksFullStatus`, from `ecs/DescribeDisksFullStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists disks with their lifecycle state, health and events.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDisksFullStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .status("Available")
///     .health_status("Warning")
///     .event_type("Stalled")
///     .page_number(1);
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
    /// Keeps only disks in this lifecycle state. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// Keeps only disks in this health state. Example: `Warning`.
    pub health_status: Option<Open<HealthStatus>>,
    /// Keeps only disks with an event of this kind. Example: `Stalled`.
    pub event_type: Option<Open<EventType>>,
    /// Range that the time of the event lies in.
    pub event_time: Option<EventTime>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
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
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<Open<HealthStatus>>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventTime`.
    pub fn event_time(mut self, value: impl Into<EventTime>) -> Self {
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
    }
}

impl Operation for DescribeDisksFullStatusRequest {
    type Response = DescribeDisksFullStatusResponse;
    type Error = DescribeDisksFullStatusError;
    const INFO: OperationInfo = super::operation("DescribeDisksFullStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
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

/// What [`DescribeDisksFullStatusRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// State, health and events, one entry for each disk.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
    /// Number of the page returned. Example: `1`.
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

/// Range that the time of the event lies in.
#[non_exhaustive]
pub struct EventTime {
    /// Earliest time at which the event may have happened. Example: `2018-05-06T02:43:10Z`.
    pub start: Option<String>,
    /// Latest time at which the event may have happened. Example: `2018-05-08T02:48:52Z`.
    pub end: Option<String>,
}

impl EventTime {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    EventTime {
        "Start" => start: field,
        "End" => end: field,
    }
}

/// State, health and events, one entry for each disk.
#[non_exhaustive]
pub struct DiskFullStatusType {
    /// Device name of the disk on its instance. Empty unless attached.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub device: Option<String>,
    /// Events that concern the disk.
    pub disk_event_set: Vec<DiskEventType>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// How well the resource works, apart from its lifecycle state.
    pub health_status: Option<DiskFullStatusTypeStatus>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Lifecycle state of the disk.
    pub status: Option<DiskFullStatusTypeStatus>,
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
    pub event_end_time: Option<String>,
    /// ID of the system event. Example: `e-bp67acfmxazb4p****`.
    pub event_id: Option<String>,
    /// When the disk event began. Example: `2018-05-08T02:43:10Z`.
    pub event_time: Option<String>,
    /// What happened to the disk.
    pub event_type: Option<DiskEventTypeEventType>,
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
pub struct DiskEventTypeEventType {
    /// Numeric code of the kind of event. Example: `7`.
    pub code: Option<i32>,
    /// Name of the kind of event. Example: `Stalled`.
    pub name: Option<Open<EventType>>,
}

response! {
    DiskEventTypeEventType {
        "Code" => code: value,
        "Name" => name: value,
    }
}

/// How well the resource works, apart from its lifecycle state.
#[non_exhaustive]
pub struct DiskFullStatusTypeStatus {
    /// Numeric code of the health state. Example: `128`.
    pub code: Option<i32>,
    /// Name of the health state. Example: `Impaired`.
    pub name: Option<String>,
}

response! {
    DiskFullStatusTypeStatus {
        "Code" => code: value,
        "Name" => name: value,
    }
}

values! {
    /// Keeps only disks in this lifecycle state.
    pub enum Status {
        /// Attached to an instance.
        InUse = "In_use",
        /// Attached to no instance.
        Available = "Available",
        /// Being attached to an instance.
        Attaching = "Attaching",
        /// Being taken off an instance.
        Detaching = "Detaching",
        /// Being created.
        Creating = "Creating",
        /// Being reset to its initial content.
        ReIniting = "ReIniting",
    }
}

values! {
    /// Keeps only disks in this health state.
    pub enum HealthStatus {
        /// Damaged.
        Impaired = "Impaired",
        /// Performance may suffer.
        Warning = "Warning",
        /// Still being set up.
        Initializing = "Initializing",
        /// Unknown for lack of data.
        InsufficientData = "InsufficientData",
        /// No health state applies.
        NotApplicable = "NotApplicable",
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

errors! {
    /// Errors that the documentation of [`DescribeDisksFullStatusRequest`] names.
    pub enum DescribeDisksFullStatusError {
        MissingParameter = "MissingParameter" ("404"), "%s", "A required parameter is missing; the message says which.";
        InvalidParameter = "InvalidParameter" ("403"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        DiskIdLimitExceeded = "DiskIdLimitExceeded" ("403"), "%s", "The call names more than 100 disks; split it.";
        EventIdLimitExceeded = "EventIdLimitExceeded" ("403"), "%s", "The call names more than 100 events; split it.";
        InvalidParameterTimeEndBeforeStart = "InvalidParameter.TimeEndBeforeStart" ("403"), "%s", "The end of the period is before its beginning.";
        OperationDeniedNotInWhiteList = "OperationDenied.NotInWhiteList" ("403"), "%s", "The account is not cleared for this operation.";
        TooManyDiskEventDiskIdRequired = "TooManyDiskEvent.DiskIdRequired" ("403"), "%s", "Too many events match; name the disks in the call.";
    }
}
