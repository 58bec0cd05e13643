// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDB`, from `clickhouse_2023_05_22/DeleteDB.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBData};

/// Deletes a database from an Enterprise Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DeleteDBRequest::new()
///     .db_instance_id("...")
///     .db_name("...");
/// let reply = client.delete_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DeleteDBRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DeleteDBRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DeleteDBRequest {
    type Response = DeleteDBResponse;
    type Error = DeleteDBError;
    const INFO: OperationInfo = super::operation("DeleteDB")
        .required(&["RegionId", "DBInstanceId", "DBName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDBError] = &[
        DeleteDBError::InvalidDBInstanceStateNotSupport,
        DeleteDBError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DeleteDBRequest`].
#[non_exhaustive]
pub struct DeleteDBResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `06798FEE-BEF2-5FAF-A30D-728973BBE97C`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBData>,
}

response! {
    DeleteDBResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteDBRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DeleteDBError = super::DocumentedError;
