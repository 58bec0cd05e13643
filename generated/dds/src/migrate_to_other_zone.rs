// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateToOtherZone`, from `dds/MigrateToOtherZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Moves an instance to another zone of its region.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::MigrateToOtherZoneRequest::new()
///     .instance_id("dds-bpxxxxxxxx")
///     .zone_id("cn-hangzhou-b")
///     .effective_time("Immediately");
/// let reply = client.migrate_to_other_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateToOtherZoneRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Zone that the instance moves to, in the same region. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`, `0`, `1`. Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// **Required** under conditions. vSwitch in the new zone, for instances in a VPC.
    /// Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
}

impl MigrateToOtherZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
}

request! {
    MigrateToOtherZoneRequest {
        "InstanceId" => instance_id: query,
        "ZoneId" => zone_id: query,
        "EffectiveTime" => effective_time: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for MigrateToOtherZoneRequest {
    type Response = MigrateToOtherZoneResponse;
    type Error = MigrateToOtherZoneError;
    const INFO: OperationInfo = super::operation("MigrateToOtherZone")
        .required(&["InstanceId", "ZoneId"]);
    const ERRORS: &'static [MigrateToOtherZoneError] = &[
        MigrateToOtherZoneError::InvalidEffectiveTimeMalformed,
        MigrateToOtherZoneError::MigrateDBInstanceError,
    ];
}

/// Response to [`MigrateToOtherZoneRequest`].
pub type MigrateToOtherZoneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MigrateToOtherZoneRequest`] names.
///
/// - [`InvalidEffectiveTimeMalformed`](super::DocumentedError::InvalidEffectiveTimeMalformed)
/// - [`MigrateDBInstanceError`](super::DocumentedError::MigrateDBInstanceError)
pub type MigrateToOtherZoneError = super::DocumentedError;
