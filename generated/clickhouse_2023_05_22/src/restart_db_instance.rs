// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBInstance`, from `clickhouse_2023_05_22/RestartDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceData};

/// Restarts an Enterprise Edition cluster by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::RestartDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.restart_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl RestartDBInstanceRequest {
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
    RestartDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for RestartDBInstanceRequest {
    type Response = RestartDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`RestartDBInstanceRequest`].
#[non_exhaustive]
pub struct RestartDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    RestartDBInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
