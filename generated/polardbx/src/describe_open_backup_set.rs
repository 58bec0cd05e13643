// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOpenBackupSet`, from `polardbx/DescribeOpenBackupSet.md`.

use alicloud_runtime::codegen::*;

/// Finds the backup set of an instance for the restore time given.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeOpenBackupSetRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_open_backup_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOpenBackupSetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
}

impl DescribeOpenBackupSetRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
}

request! {
    DescribeOpenBackupSetRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "RestoreTime" => restore_time: query,
    }
}

impl Operation for DescribeOpenBackupSetRequest {
    type Response = DescribeOpenBackupSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOpenBackupSet")
        .required(&["DBInstanceName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeOpenBackupSetRequest`], which the documentation does not describe.
pub type DescribeOpenBackupSetResponse = alicloud_runtime::UndocumentedResponse;
