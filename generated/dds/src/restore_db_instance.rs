// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreDBInstance`, from `dds/RestoreDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Takes the data of an instance back to a backup; what is newer is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::RestoreDBInstanceRequest::new()
///     .backup_id(11111111)
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.restore_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreDBInstanceRequest {
    /// **Required.** ID of one backup, for listing it or restoring from it. Example: `11111111`.
    pub backup_id: Option<i32>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RestoreDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupId`, which is required.
    #[inline]
    pub fn backup_id(mut self, value: i32) -> Self {
        self.backup_id = Some(value);
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
}

request! {
    RestoreDBInstanceRequest {
        "BackupId" => backup_id: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RestoreDBInstanceRequest {
    type Response = RestoreDBInstanceResponse;
    type Error = RestoreDBInstanceError;
    const INFO: OperationInfo = super::operation("RestoreDBInstance")
        .required(&["BackupId", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [RestoreDBInstanceError] = &[
        RestoreDBInstanceError::InvalidBackupIDNotFound,
        RestoreDBInstanceError::OperationDeniedInsufficientResourceCapacity,
        RestoreDBInstanceError::OperationDeniedDBInstance,
    ];
}

/// Response to [`RestoreDBInstanceRequest`].
pub type RestoreDBInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestoreDBInstanceRequest`] names.
///
/// - [`InvalidBackupIDNotFound`](super::DocumentedError::InvalidBackupIDNotFound)
/// - [`OperationDeniedInsufficientResourceCapacity`](super::DocumentedError::OperationDeniedInsufficientResourceCapacity)
/// - [`OperationDeniedDBInstance`](super::DocumentedError::OperationDeniedDBInstance)
pub type RestoreDBInstanceError = super::DocumentedError;
