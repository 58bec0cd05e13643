// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBNodes`, from `polardb/CreateDBNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBNode};

/// Adds read-only nodes to a PolarDB cluster, at once or in a planned time window.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::create_db_nodes::DBNode;
///
/// let request = alicloud_polardb::CreateDBNodesRequest::new()
///     .db_cluster_id("pc-*************")
///     .db_node([DBNode::new()]);
/// let reply = client.create_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBNodesRequest {
    /// **Required.** ID of the database cluster that the call is about. Example: `pc-*************`.
    pub db_cluster_id: Option<String>,
    /// **Required.** Nodes of the cluster that the call concerns. Items: at most 15.
    pub db_node: Vec<DBNode>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `6000170000591aed949d0f54a343f1a4233c1e7d1c5ca816be`.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Items of the kind endpoint bind to work on or to narrow the list down to.
    pub endpoint_bind_list: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Which kind of database node it is or is to be.
    pub db_node_type: Option<String>,
    /// Whether the imci is switched on.
    pub imci_switch: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl CreateDBNodesRequest {
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
    /// Sets `DBNode`, which is required.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EndpointBindList`.
    pub fn endpoint_bind_list(mut self, value: impl Into<String>) -> Self {
        self.endpoint_bind_list = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `DBNodeType`.
    pub fn db_node_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_type = Some(value.into());
        self
    }
    /// Sets `ImciSwitch`.
    pub fn imci_switch(mut self, value: impl Into<String>) -> Self {
        self.imci_switch = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
}

request! {
    CreateDBNodesRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNode" => db_node: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "EndpointBindList" => endpoint_bind_list: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "DBNodeType" => db_node_type: query,
        "ImciSwitch" => imci_switch: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for CreateDBNodesRequest {
    type Response = CreateDBNodesResponse;
    type Error = CreateDBNodesError;
    const INFO: OperationInfo = super::operation("CreateDBNodes")
        .required(&["DBClusterId", "DBNode"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDBNodesError] = &[
        CreateDBNodesError::OrderArrearage,
        CreateDBNodesError::InvalidDBNodeNumMalformed,
        CreateDBNodesError::InvalidDBNodeMalformed,
        CreateDBNodesError::OperationDeniedCreateDBNodesWithStrictConsistencyOn,
        CreateDBNodesError::InvalidZoneIdMalformed,
        CreateDBNodesError::OperationDeniedClusterCategory,
        CreateDBNodesError::OperationDeniedDbVersion,
        CreateDBNodesError::InvalidDBClusterIdNotFound,
        CreateDBNodesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CreateDBNodesRequest`].
#[non_exhaustive]
pub struct CreateDBNodesResponse {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-***************`.
    pub db_cluster_id: Option<String>,
    /// IDs of the database nodes that were found or are concerned. Example: `pi-***************`.
    pub db_node_ids: Vec<String>,
    /// Number of the order, for looking it up in the order system. Example: `11111111111111`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E053E730-5755-4AA9-AA9D-A47867******`.
    pub request_id: Option<String>,
}

response! {
    CreateDBNodesResponse {
        "DBClusterId" => db_cluster_id: value,
        "DBNodeIds" => db_node_ids: list("DBNodeId"),
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDBNodesRequest`] names.
///
/// - [`OrderArrearage`](super::DocumentedError::OrderArrearage)
/// - [`InvalidDBNodeNumMalformed`](super::DocumentedError::InvalidDBNodeNumMalformed)
/// - [`InvalidDBNodeMalformed`](super::DocumentedError::InvalidDBNodeMalformed)
/// - [`OperationDeniedCreateDBNodesWithStrictConsistencyOn`](super::DocumentedError::OperationDeniedCreateDBNodesWithStrictConsistencyOn)
/// - [`InvalidZoneIdMalformed`](super::DocumentedError::InvalidZoneIdMalformed)
/// - [`OperationDeniedClusterCategory`](super::DocumentedError::OperationDeniedClusterCategory)
/// - [`OperationDeniedDbVersion`](super::DocumentedError::OperationDeniedDbVersion)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CreateDBNodesError = super::DocumentedError;
