// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBVersion`, from `gpdb/UpgradeDBVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an instance to a newer minor version of the engine.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpgradeDBVersionRequest::new()
///     .db_instance_id("...");
/// let reply = client.upgrade_db_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBVersionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Exact kernel release, within one generation.
    pub minor_version: Option<String>,
    /// Kernel generation to move to; the target of the upgrade.
    pub major_version: Option<String>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
}

impl UpgradeDBVersionRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `MinorVersion`.
    pub fn minor_version(mut self, value: impl Into<String>) -> Self {
        self.minor_version = Some(value.into());
        self
    }
    /// Sets `MajorVersion`.
    pub fn major_version(mut self, value: impl Into<String>) -> Self {
        self.major_version = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
}

request! {
    UpgradeDBVersionRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "MinorVersion" => minor_version: query,
        "MajorVersion" => major_version: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for UpgradeDBVersionRequest {
    type Response = UpgradeDBVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeDBVersion")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`UpgradeDBVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBVersionResponse {
    /// ID of the task, for asking how far it is. Example: `101450956`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25C11EE5-B7E8-481A-A07C-BD619971A570`.
    pub request_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name that the database instance goes by. Example: `gp-wz9kmr708m155j***`.
    pub db_instance_name: Option<String>,
}

response! {
    UpgradeDBVersionResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
    }
}
