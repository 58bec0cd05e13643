// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartNode`, from `dds/RestartNode.md`.

use alicloud_runtime::codegen::*;

/// Restarts a single node of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::RestartNodeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .role_id("6025****");
/// let reply = client.restart_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartNodeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bp128a003436****`.
    pub node_id: Option<String>,
    /// **Required.** Single node to work on, as
    /// [`DescribeReplicaSetRole`](super::Client::describe_replica_set_role) shows it.
    /// Example: `6025****`.
    pub role_id: Option<String>,
    /// Whether the change is made at once or in the maintenance window. Example: `1`.
    pub switch_mode: Option<String>,
}

impl RestartNodeRequest {
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
    /// Sets `RoleId`, which is required.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    RestartNodeRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RoleId" => role_id: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for RestartNodeRequest {
    type Response = RestartNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartNode")
        .required(&["DBInstanceId", "RoleId"]);
}

/// Response to [`RestartNodeRequest`].
pub type RestartNodeResponse = alicloud_runtime::EmptyResponse;
