// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterPrimaryZone`, from `polardb/ModifyDBClusterPrimaryZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneType};

/// Moves a PolarDB cluster to another primary zone, at once or in a planned window.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterPrimaryZoneRequest::new()
///     .db_cluster_id("...")
///     .zone_id("...");
/// let reply = client.modify_db_cluster_primary_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterPrimaryZoneRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Which kind of zone it is or is to be.
    pub zone_type: Option<Open<ZoneType>>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether the cluster goes back to the zone it came from.
    pub is_switch_over_for_disaster: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<bool>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl ModifyDBClusterPrimaryZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ZoneType`.
    pub fn zone_type(mut self, value: impl Into<Open<ZoneType>>) -> Self {
        self.zone_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `IsSwitchOverForDisaster`.
    pub fn is_switch_over_for_disaster(mut self, value: impl Into<String>) -> Self {
        self.is_switch_over_for_disaster = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `FromTimeService`.
    #[inline]
    pub fn from_time_service(mut self, value: bool) -> Self {
        self.from_time_service = Some(value);
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterPrimaryZoneRequest {
        "DBClusterId" => db_cluster_id: query,
        "ZoneId" => zone_id: query,
        "ZoneType" => zone_type: query,
        "VSwitchId" => vswitch_id: query,
        "IsSwitchOverForDisaster" => is_switch_over_for_disaster: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
        "VPCId" => vpc_id: query,
    }
}

impl Operation for ModifyDBClusterPrimaryZoneRequest {
    type Response = ModifyDBClusterPrimaryZoneResponse;
    type Error = ModifyDBClusterPrimaryZoneError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterPrimaryZone")
        .required(&["DBClusterId", "ZoneId"]);
    const ERRORS: &'static [ModifyDBClusterPrimaryZoneError] = &[
        ModifyDBClusterPrimaryZoneError::ScheduleTaskExist,
        ModifyDBClusterPrimaryZoneError::InvalidZoneIdMalformed,
        ModifyDBClusterPrimaryZoneError::InvalidZoneIdSame,
        ModifyDBClusterPrimaryZoneError::ActionUnauthorized,
        ModifyDBClusterPrimaryZoneError::OperationDeniedMutexLock,
        ModifyDBClusterPrimaryZoneError::InvalidDBClusterNotFound,
        ModifyDBClusterPrimaryZoneError::InvalidDBClusterIdMalformed,
        ModifyDBClusterPrimaryZoneError::InsufficientResource,
        ModifyDBClusterPrimaryZoneError::InternalError,
    ];
}

/// Response to [`ModifyDBClusterPrimaryZoneRequest`].
pub type ModifyDBClusterPrimaryZoneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterPrimaryZoneRequest`] names.
///
/// - [`ScheduleTaskExist`](super::DocumentedError::ScheduleTaskExist)
/// - [`InvalidZoneIdMalformed`](super::DocumentedError::InvalidZoneIdMalformed)
/// - [`InvalidZoneIdSame`](super::DocumentedError::InvalidZoneIdSame)
/// - [`ActionUnauthorized`](super::DocumentedError::ActionUnauthorized)
/// - [`OperationDeniedMutexLock`](super::DocumentedError::OperationDeniedMutexLock)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InsufficientResource`](super::DocumentedError::InsufficientResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyDBClusterPrimaryZoneError = super::DocumentedError;
