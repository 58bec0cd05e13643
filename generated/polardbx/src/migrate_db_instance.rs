// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateDBInstance`, from `polardbx/MigrateDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to other zones, another VPC or another vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::MigrateDBInstanceRequest::new()
///     .db_instance_name("...")
///     .topology_type("...")
///     .primary_zone_id("...");
/// let reply = client.migrate_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Which kind of topology it is or is to be.
    pub topology_type: Option<String>,
    /// **Required.** ID of the zone that the primary lies in.
    pub primary_zone_id: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// ID of the zone that the tertiary lies in.
    pub tertiary_zone_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl MigrateDBInstanceRequest {
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
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `TopologyType`, which is required.
    pub fn topology_type(mut self, value: impl Into<String>) -> Self {
        self.topology_type = Some(value.into());
        self
    }
    /// Sets `PrimaryZoneId`, which is required.
    pub fn primary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.primary_zone_id = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `TertiaryZoneId`.
    pub fn tertiary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.tertiary_zone_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    MigrateDBInstanceRequest {
        "RegionId" => region_id: query,
        "SwitchMode" => switch_mode: query,
        "DBInstanceName" => db_instance_name: query,
        "TopologyType" => topology_type: query,
        "PrimaryZoneId" => primary_zone_id: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "TertiaryZoneId" => tertiary_zone_id: query,
        "VpcId" => vpc_id: query,
        "VswitchId" => vswitch_id: query,
    }
}

impl Operation for MigrateDBInstanceRequest {
    type Response = MigrateDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MigrateDBInstance")
        .required(&["RegionId", "DBInstanceName", "TopologyType", "PrimaryZoneId"])
        .region("RegionId");
}

/// Response to [`MigrateDBInstanceRequest`], which the documentation does not describe.
pub type MigrateDBInstanceResponse = alicloud_runtime::UndocumentedResponse;
