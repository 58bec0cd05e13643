// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceHistoryEvents`, from `ecs/DescribeInstanceHistoryEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, DiskType, EventType, HealthStatus, InactiveDisk, InstanceSystemEventType, NotBefore, ResourceType, Tag, Time};

/// Lists system events of an instance; only finished ones unless other states are asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceHistoryEventsRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_id("i-uf678mass4zvr9n1****")
///     .event_cycle_status("Executed");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_history_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Keeps only events of this instance; all of the region when left out.
    /// Example: `i-uf678mass4zvr9n1****`.
    pub instance_id: Option<String>,
    /// Keeps only events in this stage. Ignored when `InstanceEventCycleStatus` is given.
    /// Example: `Executed`.
    pub event_cycle_status: Option<Open<EventCycleStatus>>,
    /// Keeps only events of this kind. Ignored when `InstanceEventType` is given.
    /// Here: `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemFailure.Reboot`, `SystemFailure.Redeploy`, `SystemFailure.Delete`, `InstanceFailure.Reboot`, `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop`, `AccountUnbalanced.Delete`.
    /// Example: `SystemMaintenance.Reboot`.
    pub event_type: Option<Open<EventType>>,
    /// Range that the scheduled time of the event lies in.
    pub not_before: Option<NotBefore>,
    /// Range that the time of the announcement lies in.
    pub event_publish_time: Option<Time>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Kind of resource whose events are asked for, and what `ResourceId` names.
    /// Here: `instance`, `ddh`, `managedhost`. Default: `instance`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Keeps only these system events. Items: at most 100. Example: `e-uf64yvznlao4jl2c****`.
    pub event_id: Vec<String>,
    /// Keeps only events in these stages. Items: at most 10. Example: `Executed`.
    pub instance_event_cycle_status: Vec<Open<EventCycleStatus>>,
    /// Keeps only events of these kinds.
    /// Here: `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemFailure.Reboot`, `SystemFailure.Redeploy`, `SystemFailure.Delete`, `InstanceFailure.Reboot`, `InstanceExpiration.Stop`, `InstanceExpiration.Delete`, `AccountUnbalanced.Stop`, `AccountUnbalanced.Delete`.
    /// Items: at most 30. Example: `SystemMaintenance.Reboot`.
    pub instance_event_type: Vec<Open<EventType>>,
    /// Keeps only events of these resources; of all resources of the type when left out.
    /// Items: at most 100. Example: `i-uf678mass4zvr9n1****`.
    pub resource_id: Vec<String>,
    /// How severely the event affects the resource.
    pub impact_level: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
}

impl DescribeInstanceHistoryEventsRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EventCycleStatus`.
    pub fn event_cycle_status(
        mut self,
        value: impl Into<Open<EventCycleStatus>>,
    ) -> Self {
        self.event_cycle_status = Some(value.into());
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `InstanceEventCycleStatus`.
    pub fn instance_event_cycle_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<EventCycleStatus>>>,
    ) -> Self {
        self.instance_event_cycle_status = value.into_iter().map(Into::into).collect();
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImpactLevel`.
    pub fn impact_level(mut self, value: impl Into<String>) -> Self {
        self.impact_level = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeInstanceHistoryEventsRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "InstanceId" => instance_id: query,
        "EventCycleStatus" => event_cycle_status: query,
        "EventType" => event_type: query,
        "NotBefore" => not_before: query,
        "EventPublishTime" => event_publish_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceType" => resource_type: query,
        "EventId" => event_id: query,
        "InstanceEventCycleStatus" => instance_event_cycle_status: query,
        "InstanceEventType" => instance_event_type: query,
        "ResourceId" => resource_id: query,
        "ImpactLevel" => impact_level: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeInstanceHistoryEventsRequest {
    type Response = DescribeInstanceHistoryEventsResponse;
    type Error = DescribeInstanceHistoryEventsError;
    const INFO: OperationInfo = super::operation("DescribeInstanceHistoryEvents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceHistoryEventsError] = &[
        DescribeInstanceHistoryEventsError::InvalidParameter2,
        DescribeInstanceHistoryEventsError::EventIdLimitExceeded,
        DescribeInstanceHistoryEventsError::InvalidParameterTimeEndBeforeStart,
        DescribeInstanceHistoryEventsError::OperationDeniedNotInWhiteList,
        DescribeInstanceHistoryEventsError::MissingParameter,
    ];
}

impl Paginated for DescribeInstanceHistoryEventsRequest {
    type Item = InstanceHistoryEventInstanceSystemEventType;
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
        Some(&mut response.instance_system_event_set)
    }
}

/// Response to [`DescribeInstanceHistoryEventsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsResponse {
    /// System events that match the query.
    pub instance_system_event_set: Vec<InstanceHistoryEventInstanceSystemEventType>,
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
    DescribeInstanceHistoryEventsResponse {
        "InstanceSystemEventSet" => instance_system_event_set: list("InstanceSystemEventType"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// System events that match the query.
#[non_exhaustive]
pub struct InstanceHistoryEventInstanceSystemEventType {
    /// Stage that the event is in, from planned to carried out.
    pub event_cycle_status: Option<HealthStatus>,
    /// When the event was over. Example: `2017-12-01T06:35:31Z`.
    pub event_finish_time: Option<Timestamp>,
    /// ID of the system event. Example: `e-uf64yvznlao4jl2c****`.
    pub event_id: Option<String>,
    /// When the event was announced. Example: `2017-11-30T06:32:31Z`.
    pub event_publish_time: Option<Timestamp>,
    /// What happens, or happened, to the resource and why.
    pub event_type: Option<InstanceSystemEventType>,
    /// Further facts on the event, such as disks or hosts it touches.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// How severely the event affects the resource. Example: `100`.
    pub impact_level: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-uf678mass4zvr9n1****`.
    pub instance_id: Option<String>,
    /// When the event is scheduled to be carried out. Example: `2017-12-06T00:00:00Z`.
    pub not_before: Option<Timestamp>,
    /// Why the event was scheduled. Example: `text`.
    pub reason: Option<String>,
    /// What kind of resource `ResourceId` names. Here: `instance`, `ddh`, `managedhost`.
    /// Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
}

response! {
    InstanceHistoryEventInstanceSystemEventType {
        "EventCycleStatus" => event_cycle_status: value,
        "EventFinishTime" => event_finish_time: value,
        "EventId" => event_id: value,
        "EventPublishTime" => event_publish_time: value,
        "EventType" => event_type: value,
        "ExtendedAttribute" => extended_attribute: value,
        "ImpactLevel" => impact_level: value,
        "InstanceId" => instance_id: value,
        "NotBefore" => not_before: value,
        "Reason" => reason: value,
        "ResourceType" => resource_type: value,
    }
}

/// Further facts on the event, such as disks or hosts it touches.
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// Device name that the disk has within the operating system. Example: `/dev/vda`.
    pub device: Option<String>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-diskid1`.
    pub disk_id: Option<String>,
    /// ID of the physical host that the event concerns. Example: `dh-bp1ewce1gk3iwv2****`.
    pub host_id: Option<String>,
    /// What kind of host the event concerns. Example: `ddh`.
    pub host_type: Option<Open<HostType>>,
    /// Disks that have been released or are out of use and still have to be cleared away.
    pub inactive_disks: Vec<InactiveDisk>,
    /// The migration options that were found or are concerned, one entry each.
    pub migration_options: Vec<String>,
    /// What can be done about the broken disk without stopping the instance. Example: `IsolateOnly`.
    pub online_repair_policy: Option<String>,
    /// Rack number of the CloudBox that the event concerns. Example: `A01`.
    pub rack: Option<String>,
    /// Penalty for the breach of security rules. Example: `ecs_message_alert`.
    pub punish_type: Option<String>,
    /// Domain name that breaks the security rules. Example: `1228.test.com`.
    pub punish_domain: Option<String>,
    /// URL that breaks the security rules. Example: `http://1228.test.com/1`.
    pub punish_url: Option<String>,
    /// Code of the breach of security rules. Example: `PR111`.
    pub code: Option<String>,
    /// Whether you can act on the event. Example: `true`.
    pub can_accept: Option<String>,
    /// Whether the system event was dealt with. Example: `true`.
    pub response_result: Option<String>,
}

response! {
    ExtendedAttribute {
        "Device" => device: value,
        "DiskId" => disk_id: value,
        "HostId" => host_id: value,
        "HostType" => host_type: value,
        "InactiveDisks" => inactive_disks: list("InactiveDisk"),
        "MigrationOptions" => migration_options: list("MigrationOption"),
        "OnlineRepairPolicy" => online_repair_policy: value,
        "Rack" => rack: value,
        "PunishType" => punish_type: value,
        "PunishDomain" => punish_domain: value,
        "PunishUrl" => punish_url: value,
        "Code" => code: value,
        "CanAccept" => can_accept: value,
        "ResponseResult" => response_result: value,
    }
}

values! {
    /// Keeps only events in this stage.
    pub enum EventCycleStatus {
        /// Planned, not begun.
        Scheduled = "Scheduled",
        /// Averted, for instance by acting before the planned time.
        Avoided = "Avoided",
        /// Under way.
        Executing = "Executing",
        /// Carried out.
        Executed = "Executed",
        /// Called off by the system.
        Canceled = "Canceled",
        /// Did not succeed.
        Failed = "Failed",
        /// Waiting for consent, given by
        /// [`AcceptInquiredSystemEvent`](super::Client::accept_inquired_system_event).
        Inquiring = "Inquiring",
    }
}

values! {
    /// What kind of host the event concerns.
    pub enum HostType {
        /// A dedicated host of the account.
        Ddh = "ddh",
        /// Physical machine of a fully managed resource pool.
        Managedhost = "managedhost",
    }
}

/// Errors that the documentation of [`DescribeInstanceHistoryEventsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`EventIdLimitExceeded`](super::DocumentedError::EventIdLimitExceeded)
/// - [`InvalidParameterTimeEndBeforeStart`](super::DocumentedError::InvalidParameterTimeEndBeforeStart)
/// - [`OperationDeniedNotInWhiteList`](super::DocumentedError::OperationDeniedNotInWhiteList)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
pub type DescribeInstanceHistoryEventsError = super::DocumentedError;
