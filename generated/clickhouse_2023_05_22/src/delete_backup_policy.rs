// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupPolicy`, from `clickhouse_2023_05_22/DeleteBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the backup policy of an instance, which is no longer backed up automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DeleteBackupPolicyRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupPolicyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteBackupPolicyRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteBackupPolicyRequest {
    type Response = DeleteBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupPolicy")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteBackupPolicyRequest`], which the documentation does not describe.
pub type DeleteBackupPolicyResponse = alicloud_runtime::UndocumentedResponse;
