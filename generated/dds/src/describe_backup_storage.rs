// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupStorage`, from `dds/DescribeBackupStorage.md`.

use alicloud_runtime::codegen::*;

/// Tells how much space the backups of an instance on cloud disks take.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeBackupStorageRequest::new()
///     .db_instance_id("dds-2zeb2d64cb46xxxx");
/// let reply = client.describe_backup_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-bejing`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-2zeb2d64cb46xxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-2zee48956b4axxxx`.
    pub node_id: Option<String>,
}

impl DescribeBackupStorageRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupStorageRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeBackupStorageRequest {
    type Response = DescribeBackupStorageResponse;
    type Error = DescribeBackupStorageError;
    const INFO: OperationInfo = super::operation("DescribeBackupStorage")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBackupStorageError] = &[
        DescribeBackupStorageError::InvalidDBInstanceMalformed,
    ];
}

/// Response to [`DescribeBackupStorageRequest`].
#[non_exhaustive]
pub struct DescribeBackupStorageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D648B367-15B6-1B42-BD4B-4XXXXXXXXX`.
    pub request_id: Option<String>,
    /// Space that data backups take in the service. Example: `789221621`.
    pub full_storage_size: Option<i64>,
    /// Space that log backups take in the service. Example: `7892216`.
    pub log_storage_size: Option<i64>,
    /// Space for backups that costs nothing. Example: `42949672960`.
    pub free_size: Option<i64>,
}

response! {
    DescribeBackupStorageResponse {
        "RequestId" => request_id: value,
        "FullStorageSize" => full_storage_size: value,
        "LogStorageSize" => log_storage_size: value,
        "FreeSize" => free_size: value,
    }
}

/// Errors that the documentation of [`DescribeBackupStorageRequest`] names.
///
/// - [`InvalidDBInstanceMalformed`](super::DocumentedError::InvalidDBInstanceMalformed)
pub type DescribeBackupStorageError = super::DocumentedError;
