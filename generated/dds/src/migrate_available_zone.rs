// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateAvailableZone`, from `dds/MigrateAvailableZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Moves an instance to another zone of its region.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::MigrateAvailableZoneRequest::new()
///     .db_instance_id("dds-bp1ece71ff2f****")
///     .zone_id("cn-hangzhou-b")
///     .effective_time("Immediately");
/// let reply = client.migrate_available_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateAvailableZoneRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp1ece71ff2f****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Zone that the instance moves to, in the same region. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required** under conditions. Subnet in the target zone, by its ID; needed for instances in a
    /// VPC. Example: `vsw-bp1buy0h9myt5i9e7****`.
    pub vswitch: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Here: `Immediately`, `MaintainTime`, `0`, `1`. Default: `Immediately`. Example: `Immediately`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Zone that the secondary node moves to, when nodes are spread over several zones.
    /// Example: `cn-hangzhou-h`.
    pub secondary_zone_id: Option<String>,
    /// Zone that the hidden node moves to, when nodes are spread over several zones.
    /// Example: `cn-shanghai-n`.
    pub hidden_zone_id: Option<String>,
}

impl MigrateAvailableZoneRequest {
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
    /// Sets `Vswitch`.
    pub fn vswitch(mut self, value: impl Into<String>) -> Self {
        self.vswitch = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `HiddenZoneId`.
    pub fn hidden_zone_id(mut self, value: impl Into<String>) -> Self {
        self.hidden_zone_id = Some(value.into());
        self
    }
}

request! {
    MigrateAvailableZoneRequest {
        "DBInstanceId" => db_instance_id: query,
        "ZoneId" => zone_id: query,
        "Vswitch" => vswitch: query,
        "EffectiveTime" => effective_time: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "HiddenZoneId" => hidden_zone_id: query,
    }
}

impl Operation for MigrateAvailableZoneRequest {
    type Response = MigrateAvailableZoneResponse;
    type Error = MigrateAvailableZoneError;
    const INFO: OperationInfo = super::operation("MigrateAvailableZone")
        .required(&["DBInstanceId", "ZoneId"]);
    const ERRORS: &'static [MigrateAvailableZoneError] = &[
        MigrateAvailableZoneError::InvalidEffectiveTimeMalformed,
        MigrateAvailableZoneError::InsTypeNotSupport,
        MigrateAvailableZoneError::IncorrectMasterDBInstanceState,
        MigrateAvailableZoneError::NetworkTypeNotSupport2,
        MigrateAvailableZoneError::OperationDeniedLockMode,
        MigrateAvailableZoneError::InvalidIzNoNotSupported,
        MigrateAvailableZoneError::IncorrectVswitchId,
        MigrateAvailableZoneError::InvalidRegionZoneNotFound2,
        MigrateAvailableZoneError::VpcerrorAllocateError,
        MigrateAvailableZoneError::ProxyError,
        MigrateAvailableZoneError::DbInsertError,
        MigrateAvailableZoneError::UnsupportedDBTdeStatus,
        MigrateAvailableZoneError::InvalidZoneParam,
        MigrateAvailableZoneError::MigrateDBInstanceError,
        MigrateAvailableZoneError::MinorVersionNotSupport,
        MigrateAvailableZoneError::InvalidDbInstanceIdNotFound,
    ];
}

/// Response to [`MigrateAvailableZoneRequest`].
pub type MigrateAvailableZoneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MigrateAvailableZoneRequest`] names.
///
/// - [`InvalidEffectiveTimeMalformed`](super::DocumentedError::InvalidEffectiveTimeMalformed)
/// - [`InsTypeNotSupport`](super::DocumentedError::InsTypeNotSupport)
/// - [`IncorrectMasterDBInstanceState`](super::DocumentedError::IncorrectMasterDBInstanceState)
/// - [`NetworkTypeNotSupport2`](super::DocumentedError::NetworkTypeNotSupport2)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`IncorrectVswitchId`](super::DocumentedError::IncorrectVswitchId)
/// - [`InvalidRegionZoneNotFound2`](super::DocumentedError::InvalidRegionZoneNotFound2)
/// - [`VpcerrorAllocateError`](super::DocumentedError::VpcerrorAllocateError)
/// - [`ProxyError`](super::DocumentedError::ProxyError)
/// - [`DbInsertError`](super::DocumentedError::DbInsertError)
/// - [`UnsupportedDBTdeStatus`](super::DocumentedError::UnsupportedDBTdeStatus)
/// - [`InvalidZoneParam`](super::DocumentedError::InvalidZoneParam)
/// - [`MigrateDBInstanceError`](super::DocumentedError::MigrateDBInstanceError)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type MigrateAvailableZoneError = super::DocumentedError;
