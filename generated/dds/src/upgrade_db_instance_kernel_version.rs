// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceKernelVersion`, from `dds/UpgradeDBInstanceKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an instance to the newest minor release.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::UpgradeDBInstanceKernelVersionRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.upgrade_db_instance_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the change is made at once or in the maintenance window.
    /// Length: 0 to 1. Default: `0`. Example: `1`.
    pub switch_mode: Option<String>,
}

impl UpgradeDBInstanceKernelVersionRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceKernelVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for UpgradeDBInstanceKernelVersionRequest {
    type Response = UpgradeDBInstanceKernelVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceKernelVersion")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`UpgradeDBInstanceKernelVersionRequest`].
pub type UpgradeDBInstanceKernelVersionResponse = alicloud_runtime::EmptyResponse;
