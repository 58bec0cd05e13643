// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDBInstance`, from `clickhouse_2023_05_22/StartDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceData};

/// Starts an Enterprise Edition cluster that [`StopDBInstance`](super::Client::stop_db_instance)
/// paused.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::StartDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.start_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDBInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl StartDBInstanceRequest {
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
    StartDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for StartDBInstanceRequest {
    type Response = StartDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`StartDBInstanceRequest`].
#[non_exhaustive]
pub struct StartDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F76`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    StartDBInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
