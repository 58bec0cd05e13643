// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeMinorVersion`, from `clickhouse_2023_05_22/UpgradeMinorVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the minor engine version of an Enterprise Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::UpgradeMinorVersionRequest::new()
///     .db_instance_id("...");
/// let reply = client.upgrade_minor_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeMinorVersionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<Open<SwitchTimeMode>>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Which version of the target minor is meant.
    pub target_minor_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpgradeMinorVersionRequest {
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
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<Open<SwitchTimeMode>>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `TargetMinorVersion`.
    pub fn target_minor_version(mut self, value: impl Into<String>) -> Self {
        self.target_minor_version = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpgradeMinorVersionRequest {
        "DBInstanceId" => db_instance_id: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
        "TargetMinorVersion" => target_minor_version: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpgradeMinorVersionRequest {
    type Response = UpgradeMinorVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeMinorVersion")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`UpgradeMinorVersionRequest`].
#[non_exhaustive]
pub struct UpgradeMinorVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE242962-6DA3-5FC8-9691-37B62A3210F7`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MinorVersionData>,
}

response! {
    UpgradeMinorVersionResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MinorVersionData {
    /// Name that the database instance goes by. Example: `cc-uf6x229yeq166****`.
    pub db_instance_name: Option<String>,
}

response! {
    MinorVersionData {
        "DBInstanceName" => db_instance_name: value,
    }
}

values! {
    /// Way in which the switch time works.
    pub enum SwitchTimeMode {
        /// At once.
        Immediate = "Immediate",
        /// In the maintenance window.
        MaintainTime = "MaintainTime",
        /// At the time given.
        SpecifyTime = "SpecifyTime",
    }
}
