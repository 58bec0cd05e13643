// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDBInstance`, from `rds/StartDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::StartDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.start_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host of the dedicated cluster that the primary goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Host of the dedicated cluster that the secondary goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// Host of the dedicated cluster that the logger node goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_log: Option<String>,
    /// When the change takes effect.
    pub effective_time: Option<String>,
    /// When the switchover takes place, if a time is set.
    pub specified_time: Option<String>,
    /// Size, model or class of the target database instance.
    pub target_db_instance_class: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// How the instance is moved or resized; only in dedicated clusters.
    pub db_instance_trans_type: Option<i32>,
    /// Disk space that is wanted.
    pub storage: Option<i32>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Zone to start the instance in; only for instances in a dedicated cluster.
    pub zone_id: Option<String>,
}

impl StartDBInstanceRequest {
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
    /// Sets `DedicatedHostGroupId`.
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
    /// Sets `TargetDedicatedHostIdForLog`.
    pub fn target_dedicated_host_id_for_log(mut self, value: impl Into<String>) -> Self {
        self.target_dedicated_host_id_for_log = Some(value.into());
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
    /// Sets `TargetDBInstanceClass`.
    pub fn target_db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_class = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceTransType`.
    #[inline]
    pub fn db_instance_trans_type(mut self, value: i32) -> Self {
        self.db_instance_trans_type = Some(value);
        self
    }
    /// Sets `Storage`.
    #[inline]
    pub fn storage(mut self, value: i32) -> Self {
        self.storage = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    StartDBInstanceRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "TargetDedicatedHostIdForMaster" => target_dedicated_host_id_for_master: query,
        "TargetDedicatedHostIdForSlave" => target_dedicated_host_id_for_slave: query,
        "TargetDedicatedHostIdForLog" => target_dedicated_host_id_for_log: query,
        "EffectiveTime" => effective_time: query,
        "SpecifiedTime" => specified_time: query,
        "TargetDBInstanceClass" => target_db_instance_class: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceTransType" => db_instance_trans_type: query,
        "Storage" => storage: query,
        "VSwitchId" => vswitch_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for StartDBInstanceRequest {
    type Response = StartDBInstanceResponse;
    type Error = StartDBInstanceError;
    const INFO: OperationInfo = super::operation("StartDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [StartDBInstanceError] = &[
        StartDBInstanceError::InvalidStatusFormat,
        StartDBInstanceError::OrderComboInstanceNotAllowOperate,
        StartDBInstanceError::PricePricingPlanResultNotFound,
        StartDBInstanceError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`StartDBInstanceRequest`].
#[non_exhaustive]
pub struct StartDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A417FB41-A3D9-464E-AD0A-C7FE05C72E98`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `238028563`.
    pub task_id: Option<i32>,
    /// Place in the queue; the work starts once it is zero. Example: `740`.
    pub migration_id: Option<i32>,
}

response! {
    StartDBInstanceResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "MigrationId" => migration_id: value,
    }
}

/// Errors that the documentation of [`StartDBInstanceRequest`] names.
///
/// - [`InvalidStatusFormat`](super::DocumentedError::InvalidStatusFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type StartDBInstanceError = super::DocumentedError;
