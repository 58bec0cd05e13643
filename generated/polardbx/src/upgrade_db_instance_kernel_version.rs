// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceKernelVersion`, from `polardbx/UpgradeDBInstanceKernelVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the kernel of an instance to another minor version.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpgradeDBInstanceKernelVersionRequest::new()
///     .db_instance_name("...");
/// let reply = client.upgrade_db_instance_kernel_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
    /// Which version of the minor is meant.
    pub minor_version: Option<String>,
}

impl UpgradeDBInstanceKernelVersionRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
    /// Sets `MinorVersion`.
    pub fn minor_version(mut self, value: impl Into<String>) -> Self {
        self.minor_version = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceKernelVersionRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SwitchMode" => switch_mode: query,
        "MinorVersion" => minor_version: query,
    }
}

impl Operation for UpgradeDBInstanceKernelVersionRequest {
    type Response = UpgradeDBInstanceKernelVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceKernelVersion")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId");
}

/// Response to [`UpgradeDBInstanceKernelVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionResponse {
    /// Name that the database instance goes by. Example: `pxc-hzjasd****`.
    pub db_instance_name: Option<String>,
    /// Which version of the target minor is meant.
    /// Example: `polarx-kernel_5.4.7-16001481_xcluster-20200910`.
    pub target_minor_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `422922413`.
    pub task_id: Option<String>,
}

response! {
    UpgradeDBInstanceKernelVersionResponse {
        "DBInstanceName" => db_instance_name: value,
        "TargetMinorVersion" => target_minor_version: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
