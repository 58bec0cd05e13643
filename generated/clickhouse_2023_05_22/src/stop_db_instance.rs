// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDBInstance`, from `clickhouse_2023_05_22/StopDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceData};

/// Pauses an Enterprise Edition cluster until [`StartDBInstance`](super::Client::start_db_instance)
/// starts it.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::StopDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.stop_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl StopDBInstanceRequest {
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
    StopDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for StopDBInstanceRequest {
    type Response = StopDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`StopDBInstanceRequest`].
#[non_exhaustive]
pub struct StopDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FED790E-FB61-4721-8C1C-07C627FA5A19`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    StopDBInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
