// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogBackupPolicy`, from `adb_2019_03_15/ModifyLogBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Turns log backups of a cluster on or off and sets how long they are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyLogBackupPolicyRequest::new()
///     .db_cluster_id("...")
///     .enable_backup_log("...");
/// let reply = client.modify_log_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogBackupPolicyRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether this is switched on: backup log.
    pub enable_backup_log: Option<String>,
    /// How long the log backup retention lasts or how often it comes round.
    pub log_backup_retention_period: Option<String>,
}

impl ModifyLogBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `EnableBackupLog`, which is required.
    pub fn enable_backup_log(mut self, value: impl Into<String>) -> Self {
        self.enable_backup_log = Some(value.into());
        self
    }
    /// Sets `LogBackupRetentionPeriod`.
    pub fn log_backup_retention_period(mut self, value: impl Into<String>) -> Self {
        self.log_backup_retention_period = Some(value.into());
        self
    }
}

request! {
    ModifyLogBackupPolicyRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "EnableBackupLog" => enable_backup_log: query,
        "LogBackupRetentionPeriod" => log_backup_retention_period: query,
    }
}

impl Operation for ModifyLogBackupPolicyRequest {
    type Response = ModifyLogBackupPolicyResponse;
    type Error = ModifyLogBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyLogBackupPolicy")
        .required(&["DBClusterId", "EnableBackupLog"]);
    const ERRORS: &'static [ModifyLogBackupPolicyError] = &[
        ModifyLogBackupPolicyError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyLogBackupPolicyRequest`].
pub type ModifyLogBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLogBackupPolicyRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyLogBackupPolicyError = super::DocumentedError;
