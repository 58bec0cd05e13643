// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateDBInstance`, from `rds/MigrateDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to other hosts of its dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::MigrateDBInstanceRequest::new()
///     .dedicated_host_group_id("...")
///     .db_instance_id("...");
/// let reply = client.migrate_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host that the primary moves to.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Host of the dedicated cluster that the secondary goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// When the change takes effect.
    pub effective_time: Option<String>,
    /// When the switchover takes place, if a time is set.
    pub specified_time: Option<String>,
    /// Zone that the logger node moves to.
    pub zone_id_for_log: Option<String>,
    /// Zone that the follower node moves to.
    pub zone_id_for_follower: Option<String>,
}

impl MigrateDBInstanceRequest {
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
    /// Sets `DedicatedHostGroupId`, which is required.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForMaster`.
    pub fn target_dedicated_host_id_for_master(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_dedicated_host_id_for_master = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForSlave`.
    pub fn target_dedicated_host_id_for_slave(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_dedicated_host_id_for_slave = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `SpecifiedTime`.
    pub fn specified_time(mut self, value: impl Into<String>) -> Self {
        self.specified_time = Some(value.into());
        self
    }
    /// Sets `ZoneIdForLog`.
    pub fn zone_id_for_log(mut self, value: impl Into<String>) -> Self {
        self.zone_id_for_log = Some(value.into());
        self
    }
    /// Sets `ZoneIdForFollower`.
    pub fn zone_id_for_follower(mut self, value: impl Into<String>) -> Self {
        self.zone_id_for_follower = Some(value.into());
        self
    }
}

request! {
    MigrateDBInstanceRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "TargetDedicatedHostIdForMaster" => target_dedicated_host_id_for_master: query,
        "TargetDedicatedHostIdForSlave" => target_dedicated_host_id_for_slave: query,
        "EffectiveTime" => effective_time: query,
        "SpecifiedTime" => specified_time: query,
        "ZoneIdForLog" => zone_id_for_log: query,
        "ZoneIdForFollower" => zone_id_for_follower: query,
    }
}

impl Operation for MigrateDBInstanceRequest {
    type Response = MigrateDBInstanceResponse;
    type Error = MigrateDBInstanceError;
    const INFO: OperationInfo = super::operation("MigrateDBInstance")
        .required(&["DedicatedHostGroupId", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [MigrateDBInstanceError] = &[
        MigrateDBInstanceError::GeneralInsCreating,
        MigrateDBInstanceError::GeneralInsMaintaining,
        MigrateDBInstanceError::GeneralInsSwitching,
        MigrateDBInstanceError::InvalidTargetDedicatedHostIdNotFound,
        MigrateDBInstanceError::InvalidMasterHostName,
        MigrateDBInstanceError::InvalidDBInstanceNameNotFound,
        MigrateDBInstanceError::InvalidPrimaryCustinsStatus,
        MigrateDBInstanceError::OrderComboInstanceNotAllowOperate,
        MigrateDBInstanceError::PricePricingPlanResultNotFound,
        MigrateDBInstanceError::OrderNoRealNameAuthentication,
        MigrateDBInstanceError::OperationDeniedPrimaryDBInstanceStatus,
        MigrateDBInstanceError::InsufficientResourceCapacity,
        MigrateDBInstanceError::InvalidParam,
        MigrateDBInstanceError::InvalidDBInstanceNotFound,
        MigrateDBInstanceError::AllocateResourceFailed,
    ];
}

/// Response to [`MigrateDBInstanceRequest`].
#[non_exhaustive]
pub struct MigrateDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `498AE8CA-8C81-4A01-AF37-2B902014ED30`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `108246861`.
    pub task_id: Option<i32>,
    /// Place in the queue; the work starts once it is zero. Example: `2245016`.
    pub migration_id: Option<i32>,
}

response! {
    MigrateDBInstanceResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "MigrationId" => migration_id: value,
    }
}

/// Errors that the documentation of [`MigrateDBInstanceRequest`] names.
///
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`GeneralInsMaintaining`](super::DocumentedError::GeneralInsMaintaining)
/// - [`GeneralInsSwitching`](super::DocumentedError::GeneralInsSwitching)
/// - [`InvalidTargetDedicatedHostIdNotFound`](super::DocumentedError::InvalidTargetDedicatedHostIdNotFound)
/// - [`InvalidMasterHostName`](super::DocumentedError::InvalidMasterHostName)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidPrimaryCustinsStatus`](super::DocumentedError::InvalidPrimaryCustinsStatus)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationDeniedPrimaryDBInstanceStatus`](super::DocumentedError::OperationDeniedPrimaryDBInstanceStatus)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`AllocateResourceFailed`](super::DocumentedError::AllocateResourceFailed)
pub type MigrateDBInstanceError = super::DocumentedError;
