// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateDBNodes`, from `rds/MigrateDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Moves nodes of a cluster instance to other zones.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::MigrateDBNodesRequest::new()
///     .db_instance_id("...");
/// let reply = client.migrate_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateDBNodesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Nodes of the cluster that the call concerns. Items: at most 7.
    pub db_node: Vec<DBNode>,
    /// When the change takes effect.
    pub effective_time: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
}

impl MigrateDBNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBNode`.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
}

request! {
    MigrateDBNodesRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBNode" => db_node: query_json,
        "EffectiveTime" => effective_time: query,
        "VSwitchId" => vswitch_id: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for MigrateDBNodesRequest {
    type Response = MigrateDBNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MigrateDBNodes")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`MigrateDBNodesRequest`], which the documentation does not describe.
pub type MigrateDBNodesResponse = alicloud_runtime::UndocumentedResponse;

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// Zone that the node lies in or moves to.
    pub zone_id: Option<String>,
    /// Node of the cluster that is changed or moved.
    pub node_id: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `nodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "zoneId" => zone_id: field,
        "nodeId" => node_id: field,
    }
}
