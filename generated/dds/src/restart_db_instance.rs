// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBInstance`, from `dds/RestartDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Restarts an instance or one node of it; connections break meanwhile.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::RestartDBInstanceRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.restart_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the change is made at once or in the maintenance window. Example: `0`.
    pub switch_mode: Option<String>,
}

impl RestartDBInstanceRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    RestartDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
        "SwitchMode" => switch_mode: query,
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
pub type RestartDBInstanceResponse = alicloud_runtime::EmptyResponse;
