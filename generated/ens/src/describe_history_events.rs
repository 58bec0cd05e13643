// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEvents`, from `ens/DescribeHistoryEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists system events of resources by type, level, and status, such as a redeployment after
/// failure.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeHistoryEventsRequest::new()
///     .event_types(["..."]);
/// let reply = client.describe_history_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Kinds of event to work on or to narrow the list down to. Items: at most 100.
    pub event_types: Vec<Open<EventType>>,
    /// The event levels to work on or to narrow the list down to.
    pub event_levels: Vec<Open<EventLevel>>,
    /// IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Vec<String>,
    /// State of the event, to narrow the list down to or to be put into.
    pub event_status: Vec<Open<EventStatus>>,
}

impl DescribeHistoryEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `EventTypes`, which is required.
    pub fn event_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<EventType>>>,
    ) -> Self {
        self.event_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EventLevels`.
    pub fn event_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<EventLevel>>>,
    ) -> Self {
        self.event_levels = value.into_iter().map(Into::into).collect();
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
    /// Sets `EventStatus`.
    pub fn event_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<EventStatus>>>,
    ) -> Self {
        self.event_status = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeHistoryEventsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EventTypes" => event_types: query_joined(','),
        "EventLevels" => event_levels: query_joined(','),
        "ResourceIds" => resource_ids: query_joined(','),
        "EventStatus" => event_status: query_joined(','),
    }
}

impl Operation for DescribeHistoryEventsRequest {
    type Response = DescribeHistoryEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEvents")
        .required(&["EventTypes"])
        .read_only();
}

/// Response to [`DescribeHistoryEventsRequest`], which the documentation does not describe.
pub type DescribeHistoryEventsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Kinds of event to work on or to narrow the list down to.
    pub enum EventType {
        /// The instance moves to another host after a failure.
        InstanceSystemFailureRedeploy = "Instance:SystemFailure.Redeploy",
        /// The instance restarts after a failure of its host.
        InstanceSystemFailureReboot = "Instance:SystemFailure.Reboot",
        /// A disk hardly responds.
        DiskStalled = "Disk:Stalled",
        /// The network of an edge node moves.
        EnsRegionNetworkMigration = "EnsRegion:NetworkMigration",
        /// An address takes part in something unsafe.
        IpSafeRisk = "IP:SafeRisk",
        /// An address is cut off for safety.
        IpSafeBan = "IP:SafeBan",
        /// The network of the edge node is down.
        InstanceRegionNetworkDown = "Instance:RegionNetworkDown",
        /// The instance moves for an upgrade of the platform.
        InstanceSystemUpgradeMigrate = "Instance:SystemUpgrade.Migrate",
        /// The instance moves to another host for maintenance.
        InstanceSystemMaintenanceRedeploy = "Instance:SystemMaintenance.Redeploy",
        /// The instance restarts for maintenance.
        InstanceSystemMaintenanceReboot = "Instance:SystemMaintenance.Reboot",
    }
}

values! {
    /// The event levels to work on or to narrow the list down to.
    pub enum EventLevel {
        /// Needs an action soon.
        Critical = "CRITICAL",
        /// May trouble the instance.
        Warn = "WARN",
        /// For information only.
        Info = "INFO",
    }
}

values! {
    /// State of the event, to narrow the list down to or to be put into.
    pub enum EventStatus {
        /// It waits for your consent.
        Inquiring = "Inquiring",
        /// It will happen at a known moment.
        Scheduled = "Scheduled",
        /// It is happening.
        Executing = "Executing",
        /// It has happened.
        Executed = "Executed",
        /// It was avoided, for example since you acted before.
        Avoided = "Avoided",
        /// It was tried and did not work.
        Failed = "Failed",
        /// Called off.
        Canceled = "Canceled",
    }
}
