// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceEngineVersion`, from `dds/UpgradeDBInstanceEngineVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an instance to a newer major MongoDB release.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::UpgradeDBInstanceEngineVersionRequest::new()
///     .engine_version("4.0")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.upgrade_db_instance_engine_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionRequest {
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the change is made at once or in the maintenance window.
    /// Range: 0 to 1. Default: `0`. Example: `1`.
    pub switch_mode: Option<i32>,
}

impl UpgradeDBInstanceEngineVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    #[inline]
    pub fn switch_mode(mut self, value: i32) -> Self {
        self.switch_mode = Some(value);
        self
    }
}

request! {
    UpgradeDBInstanceEngineVersionRequest {
        "EngineVersion" => engine_version: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for UpgradeDBInstanceEngineVersionRequest {
    type Response = UpgradeDBInstanceEngineVersionResponse;
    type Error = UpgradeDBInstanceEngineVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceEngineVersion")
        .required(&["EngineVersion", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [UpgradeDBInstanceEngineVersionError] = &[
        UpgradeDBInstanceEngineVersionError::EngineVersionError,
    ];
}

/// Response to [`UpgradeDBInstanceEngineVersionRequest`].
pub type UpgradeDBInstanceEngineVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeDBInstanceEngineVersionRequest`] names.
///
/// - [`EngineVersionError`](super::DocumentedError::EngineVersionError)
pub type UpgradeDBInstanceEngineVersionError = super::DocumentedError;
