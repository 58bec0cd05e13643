// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBNodes`, from `polardb/DeleteDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Removes read-only nodes from a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBNodesRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .db_node_id(["..."]);
/// let reply = client.delete_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBNodesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database node that the call is about. Items: at most 15.
    pub db_node_id: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Which kind of database node it is or is to be.
    pub db_node_type: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl DeleteDBNodesRequest {
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
    pub fn db_node_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_node_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBNodeType`.
    pub fn db_node_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_type = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
}

request! {
    DeleteDBNodesRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "ClientToken" => client_token: query,
        "DBNodeType" => db_node_type: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for DeleteDBNodesRequest {
    type Response = DeleteDBNodesResponse;
    type Error = DeleteDBNodesError;
    const INFO: OperationInfo = super::operation("DeleteDBNodes")
        .required(&["DBClusterId", "DBNodeId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteDBNodesError] = &[
        DeleteDBNodesError::InvalidDBNodeNumMalformed,
        DeleteDBNodesError::OperationDeniedDeleteDBNodesWithStrictConsistencyOn,
        DeleteDBNodesError::InvalidDBNodeMalformed,
        DeleteDBNodesError::OperationDeniedDBNodeRole,
        DeleteDBNodesError::InvalidDBClusterIdNotFound,
        DeleteDBNodesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteDBNodesRequest`].
#[non_exhaustive]
pub struct DeleteDBNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6566B2E6-3157-4B57-A693-AFB751******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-**************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035638*******`.
    pub order_id: Option<String>,
}

response! {
    DeleteDBNodesResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBNodesRequest`] names.
///
/// - [`InvalidDBNodeNumMalformed`](super::DocumentedError::InvalidDBNodeNumMalformed)
/// - [`OperationDeniedDeleteDBNodesWithStrictConsistencyOn`](super::DocumentedError::OperationDeniedDeleteDBNodesWithStrictConsistencyOn)
/// - [`InvalidDBNodeMalformed`](super::DocumentedError::InvalidDBNodeMalformed)
/// - [`OperationDeniedDBNodeRole`](super::DocumentedError::OperationDeniedDBNodeRole)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteDBNodesError = super::DocumentedError;
