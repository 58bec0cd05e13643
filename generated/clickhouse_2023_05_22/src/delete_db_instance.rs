// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstance`, from `clickhouse_2023_05_22/DeleteDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an Enterprise Edition cluster of ApsaraDB for ClickHouse.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DeleteDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteDBInstanceRequest {
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
}

request! {
    DeleteDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteDBInstanceRequest {
    type Response = DeleteDBInstanceResponse;
    type Error = DeleteDBInstanceError;
    const INFO: OperationInfo = super::operation("DeleteDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDBInstanceError] = &[
        DeleteDBInstanceError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DeleteDBInstanceRequest`].
#[non_exhaustive]
pub struct DeleteDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    DeleteDBInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
}

response! {
    DBInstanceData {
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBInstanceRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DeleteDBInstanceError = super::DocumentedError;
