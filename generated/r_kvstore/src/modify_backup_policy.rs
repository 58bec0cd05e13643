// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `r-kvstore/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets on which days and at what time an instance is backed up.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyBackupPolicyRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .preferred_backup_period("Tuesday")
///     .preferred_backup_time("00:00Z-04:00Z");
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Days of the week on which the automatic backup runs. Example: `Tuesday`.
    pub preferred_backup_period: Option<String>,
    /// **Required.** Time of day, in UTC, within which the automatic backup starts.
    /// Example: `00:00Z-04:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether data can be restored to a point in time, from the append-only file.
    pub enable_backup_log: Option<i32>,
    /// How long a backup is kept before it is deleted. Range: at most 730.
    pub backup_retention_period: Option<i32>,
}

impl ModifyBackupPolicyRequest {
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
    /// Sets `PreferredBackupPeriod`, which is required.
    pub fn preferred_backup_period(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_period = Some(value.into());
        self
    }
    /// Sets `PreferredBackupTime`, which is required.
    pub fn preferred_backup_time(mut self, value: impl Into<String>) -> Self {
        self.preferred_backup_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EnableBackupLog`.
    #[inline]
    pub fn enable_backup_log(mut self, value: i32) -> Self {
        self.enable_backup_log = Some(value);
        self
    }
    /// Sets `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(mut self, value: i32) -> Self {
        self.backup_retention_period = Some(value);
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "InstanceId" => instance_id: query,
        "PreferredBackupPeriod" => preferred_backup_period: query,
        "PreferredBackupTime" => preferred_backup_time: query,
        "RegionId" => region_id: query,
        "EnableBackupLog" => enable_backup_log: query,
        "BackupRetentionPeriod" => backup_retention_period: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["InstanceId", "PreferredBackupPeriod", "PreferredBackupTime"])
        .region("RegionId");
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;
