// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateToOtherZone`, from `r-kvstore/MigrateToOtherZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Moves an instance to another zone of the region.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::MigrateToOtherZoneRequest::new()
///     .db_instance_id("r-bp1xxxxxxxxxxxxx")
///     .zone_id("cn-hangzhou-g");
/// let reply = client.migrate_to_other_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateToOtherZoneRequest {
    /// **Required.** ID of the database instance. Example: `r-bp1xxxxxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-sdrxxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// Number of replica nodes in the primary zone. Range: at least 0.
    pub replica_count: Option<i32>,
    /// Number of replica nodes in the secondary zone. Range: at least 0.
    pub slave_replica_count: Option<i32>,
    /// Number of read replicas in the primary zone. Range: 0 to 9.
    pub read_only_count: Option<i32>,
    /// Number of read replicas in the secondary zone. Range: 0 to 9.
    pub slave_read_only_count: Option<i32>,
}

impl MigrateToOtherZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `ReplicaCount`.
    #[inline]
    pub fn replica_count(mut self, value: i32) -> Self {
        self.replica_count = Some(value);
        self
    }
    /// Sets `SlaveReplicaCount`.
    #[inline]
    pub fn slave_replica_count(mut self, value: i32) -> Self {
        self.slave_replica_count = Some(value);
        self
    }
    /// Sets `ReadOnlyCount`.
    #[inline]
    pub fn read_only_count(mut self, value: i32) -> Self {
        self.read_only_count = Some(value);
        self
    }
    /// Sets `SlaveReadOnlyCount`.
    #[inline]
    pub fn slave_read_only_count(mut self, value: i32) -> Self {
        self.slave_read_only_count = Some(value);
        self
    }
}

request! {
    MigrateToOtherZoneRequest {
        "DBInstanceId" => db_instance_id: query,
        "ZoneId" => zone_id: query,
        "RegionId" => region_id: query,
        "EffectiveTime" => effective_time: query,
        "VSwitchId" => vswitch_id: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "ReplicaCount" => replica_count: query,
        "SlaveReplicaCount" => slave_replica_count: query,
        "ReadOnlyCount" => read_only_count: query,
        "SlaveReadOnlyCount" => slave_read_only_count: query,
    }
}

impl Operation for MigrateToOtherZoneRequest {
    type Response = MigrateToOtherZoneResponse;
    type Error = MigrateToOtherZoneError;
    const INFO: OperationInfo = super::operation("MigrateToOtherZone")
        .required(&["DBInstanceId", "ZoneId"])
        .region("RegionId");
    const ERRORS: &'static [MigrateToOtherZoneError] = &[
        MigrateToOtherZoneError::NetworkTypeNotSupport,
        MigrateToOtherZoneError::InstanceStatusNotSupport,
        MigrateToOtherZoneError::MissingSwitchId,
        MigrateToOtherZoneError::IzNotSupportVpcError,
        MigrateToOtherZoneError::InvalidReginAvzNotFound,
        MigrateToOtherZoneError::ClusterNotSupport,
        MigrateToOtherZoneError::InvalidVSwitchIdMismatch,
        MigrateToOtherZoneError::InvalidIzNoNotSupported,
        MigrateToOtherZoneError::DBInstanceNotFound,
        MigrateToOtherZoneError::VpcServiceError,
        MigrateToOtherZoneError::ZoneMigrationErrorStillingRunning,
    ];
}

/// Response to [`MigrateToOtherZoneRequest`].
pub type MigrateToOtherZoneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MigrateToOtherZoneRequest`] names.
///
/// - [`NetworkTypeNotSupport`](super::DocumentedError::NetworkTypeNotSupport)
/// - [`InstanceStatusNotSupport`](super::DocumentedError::InstanceStatusNotSupport), here with HTTP status 400
/// - [`MissingSwitchId`](super::DocumentedError::MissingSwitchId)
/// - [`IzNotSupportVpcError`](super::DocumentedError::IzNotSupportVpcError)
/// - [`InvalidReginAvzNotFound`](super::DocumentedError::InvalidReginAvzNotFound)
/// - [`ClusterNotSupport`](super::DocumentedError::ClusterNotSupport)
/// - [`InvalidVSwitchIdMismatch`](super::DocumentedError::InvalidVSwitchIdMismatch)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`DBInstanceNotFound`](super::DocumentedError::DBInstanceNotFound)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError), here with HTTP status 500
/// - [`ZoneMigrationErrorStillingRunning`](super::DocumentedError::ZoneMigrationErrorStillingRunning)
pub type MigrateToOtherZoneError = super::DocumentedError;
