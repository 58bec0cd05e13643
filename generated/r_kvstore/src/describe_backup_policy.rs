// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `r-kvstore/DescribeBackupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail};

/// Returns on which days and at what time an instance is backed up.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeBackupPolicyRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeBackupPolicyRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupPolicyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// How long a backup is kept before it is deleted. Example: `7`.
    pub backup_retention_period: Option<String>,
    /// Days of the week on which the automatic backup runs.
    /// Example: `Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday`.
    pub preferred_backup_period: Option<String>,
    /// Time of day, in UTC, within which the automatic backup starts. Example: `05:00Z-06:00Z`.
    pub preferred_backup_time: Option<String>,
    /// When the next backup starts. Example: `2019-03-14T05:28Z`.
    pub preferred_next_backup_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90B82DB7-FB28-4CC2-ADBF-1F8659F30C26`.
    pub request_id: Option<String>,
    /// Whether data can be restored to a point in time, from the append-only file. Example: `1`.
    pub enable_backup_log: Option<i32>,
    /// Deprecated; carries no useful information.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Whether backups are handled by the separate backup service. Example: `0`.
    pub dbs_instance: Option<String>,
}

response! {
    DescribeBackupPolicyResponse {
        "BackupRetentionPeriod" => backup_retention_period: value,
        "PreferredBackupPeriod" => preferred_backup_period: value,
        "PreferredBackupTime" => preferred_backup_time: value,
        "PreferredNextBackupTime" => preferred_next_backup_time: value,
        "RequestId" => request_id: value,
        "EnableBackupLog" => enable_backup_log: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "DbsInstance" => dbs_instance: value,
    }
}
