// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodeHotReplicaMode`, from `polardb/ModifyDBNodeHotReplicaMode.md`.

use alicloud_runtime::codegen::*;

/// Turns hot standby mode on or off for a node of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodeHotReplicaModeRequest::new()
///     .db_cluster_id("...")
///     .db_node_id("...")
///     .hot_replica_mode("...");
/// let reply = client.modify_db_node_hot_replica_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaModeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** Whether the node is a hot standby (`ON`), ready to take over at once.
    pub hot_replica_mode: Option<String>,
}

impl ModifyDBNodeHotReplicaModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `HotReplicaMode`, which is required.
    pub fn hot_replica_mode(mut self, value: impl Into<String>) -> Self {
        self.hot_replica_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBNodeHotReplicaModeRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "HotReplicaMode" => hot_replica_mode: query,
    }
}

impl Operation for ModifyDBNodeHotReplicaModeRequest {
    type Response = ModifyDBNodeHotReplicaModeResponse;
    type Error = ModifyDBNodeHotReplicaModeError;
    const INFO: OperationInfo = super::operation("ModifyDBNodeHotReplicaMode")
        .required(&["DBClusterId", "DBNodeId", "HotReplicaMode"]);
    const ERRORS: &'static [ModifyDBNodeHotReplicaModeError] = &[
        ModifyDBNodeHotReplicaModeError::InvalidDBNodeIdMalformed,
        ModifyDBNodeHotReplicaModeError::InvalidDBInstanceClassNotFound,
        ModifyDBNodeHotReplicaModeError::InvalidDBClusterIdMalformed,
        ModifyDBNodeHotReplicaModeError::InvalidDBNodeIdNotFound,
    ];
}

/// Response to [`ModifyDBNodeHotReplicaModeRequest`].
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4DDFBF-205C-5A3E-8DC2-C6**********`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2148126708*****`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBNodeHotReplicaModeResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBNodeHotReplicaModeRequest`] names.
///
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBNodeIdNotFound`](super::DocumentedError::InvalidDBNodeIdNotFound)
pub type ModifyDBNodeHotReplicaModeError = super::DocumentedError;
