// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TempModifyDBNode`, from `polardb/TempModifyDBNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBNode};

/// Raises the class of nodes or adds nodes for a limited time, up to the restore time given.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::temp_modify_db_node::DBNode;
///
/// let request = alicloud_polardb::TempModifyDBNodeRequest::new()
///     .db_cluster_id("...")
///     .operation_type("...")
///     .modify_type("...")
///     .db_node([DBNode::new()])
///     .restore_time("...");
/// let reply = client.temp_modify_db_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TempModifyDBNodeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// **Required.** Which way the size changes, such as `Upgrade` or `Downgrade`.
    pub modify_type: Option<String>,
    /// **Required.** Nodes of the cluster that the call concerns. Items: at most 15.
    pub db_node: Vec<DBNode>,
    /// **Required.** Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
}

impl TempModifyDBNodeRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `OperationType`, which is required.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `ModifyType`, which is required.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `DBNode`, which is required.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RestoreTime`, which is required.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
}

request! {
    TempModifyDBNodeRequest {
        "ClientToken" => client_token: query,
        "DBClusterId" => db_cluster_id: query,
        "OperationType" => operation_type: query,
        "ModifyType" => modify_type: query,
        "DBNode" => db_node: query,
        "RestoreTime" => restore_time: query,
    }
}

impl Operation for TempModifyDBNodeRequest {
    type Response = TempModifyDBNodeResponse;
    type Error = TempModifyDBNodeError;
    const INFO: OperationInfo = super::operation("TempModifyDBNode")
        .required(
            &["DBClusterId", "OperationType", "ModifyType", "DBNode", "RestoreTime"],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [TempModifyDBNodeError] = &[
        TempModifyDBNodeError::InvalidDBTypeMalformed,
        TempModifyDBNodeError::InvalidDBNodeNumMalformed,
        TempModifyDBNodeError::InvalidDBNodeMalformed,
        TempModifyDBNodeError::InvalidModifyTypeMalformed,
        TempModifyDBNodeError::InvalidZoneIdMalformed,
        TempModifyDBNodeError::InvalidDBNodeClassMalformed,
        TempModifyDBNodeError::InvalidDBClusterNotFound,
        TempModifyDBNodeError::InvalidDBClusterIdMalformed,
        TempModifyDBNodeError::InvalidRestoreTimeExceedsExpirationTimeMalformed,
        TempModifyDBNodeError::InvalidCurrentTimeExceedsRestoreTimeMalformed,
        TempModifyDBNodeError::InvalidRestoreTimeMalformed,
        TempModifyDBNodeError::InvalidOperationTypeMalformed,
    ];
}

/// Response to [`TempModifyDBNodeRequest`].
#[non_exhaustive]
pub struct TempModifyDBNodeResponse {
    /// IDs of the database nodes that were found or are concerned. Example: `pi-***************`.
    pub db_node_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A85BAF-1089-4CDF-A82F-0A140F******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-xxxxxxxxxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035638*******`.
    pub order_id: Option<String>,
}

response! {
    TempModifyDBNodeResponse {
        "DBNodeIds" => db_node_ids: list(""),
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`TempModifyDBNodeRequest`] names.
///
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidDBNodeNumMalformed`](super::DocumentedError::InvalidDBNodeNumMalformed)
/// - [`InvalidDBNodeMalformed`](super::DocumentedError::InvalidDBNodeMalformed)
/// - [`InvalidModifyTypeMalformed`](super::DocumentedError::InvalidModifyTypeMalformed)
/// - [`InvalidZoneIdMalformed`](super::DocumentedError::InvalidZoneIdMalformed)
/// - [`InvalidDBNodeClassMalformed`](super::DocumentedError::InvalidDBNodeClassMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidRestoreTimeExceedsExpirationTimeMalformed`](super::DocumentedError::InvalidRestoreTimeExceedsExpirationTimeMalformed)
/// - [`InvalidCurrentTimeExceedsRestoreTimeMalformed`](super::DocumentedError::InvalidCurrentTimeExceedsRestoreTimeMalformed)
/// - [`InvalidRestoreTimeMalformed`](super::DocumentedError::InvalidRestoreTimeMalformed)
/// - [`InvalidOperationTypeMalformed`](super::DocumentedError::InvalidOperationTypeMalformed)
pub type TempModifyDBNodeError = super::DocumentedError;
