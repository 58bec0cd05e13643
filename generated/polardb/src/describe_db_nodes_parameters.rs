// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBNodesParameters`, from `polardb/DescribeDBNodesParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Lists the parameters of given nodes in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBNodesParametersRequest::new()
///     .db_cluster_id("...")
///     .db_node_ids("...");
/// let reply = client.describe_db_nodes_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBNodesParametersRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
}

impl DescribeDBNodesParametersRequest {
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
    /// Sets `DBNodeIds`, which is required.
    pub fn db_node_ids(mut self, value: impl Into<String>) -> Self {
        self.db_node_ids = Some(value.into());
        self
    }
}

request! {
    DescribeDBNodesParametersRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeIds" => db_node_ids: query,
    }
}

impl Operation for DescribeDBNodesParametersRequest {
    type Response = DescribeDBNodesParametersResponse;
    type Error = DescribeDBNodesParametersError;
    const INFO: OperationInfo = super::operation("DescribeDBNodesParameters")
        .required(&["DBClusterId", "DBNodeIds"])
        .read_only();
    const ERRORS: &'static [DescribeDBNodesParametersError] = &[
        DescribeDBNodesParametersError::InvalidDBNodeIdMalformed,
        DescribeDBNodesParametersError::InvalidDBTypeMalformed,
        DescribeDBNodesParametersError::InvalidDBClusterNotFound,
        DescribeDBNodesParametersError::InvalidDBClusterIdNotFound,
        DescribeDBNodesParametersError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBNodesParametersRequest`].
#[non_exhaustive]
pub struct DescribeDBNodesParametersResponse {
    /// Which version of the database is meant. Example: `5.6`.
    pub db_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
    /// IDs of the database nodes that were found or are concerned.
    pub db_node_ids: Vec<DBNodeId>,
}

response! {
    DescribeDBNodesParametersResponse {
        "DBVersion" => db_version: value,
        "RequestId" => request_id: value,
        "DBType" => db_type: value,
        "Engine" => engine: value,
        "DBNodeIds" => db_node_ids: list(""),
    }
}

/// IDs of the database nodes that were found or are concerned.
#[non_exhaustive]
pub struct DBNodeId {
    /// ID of the database node that the item belongs to or stands for.
    /// Example: `pi-bp1r4qe3s534*****`.
    pub db_node_id: Option<String>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<Parameter>,
}

response! {
    DBNodeId {
        "DBNodeId" => db_node_id: value,
        "RunningParameters" => running_parameters: list(""),
    }
}

/// Errors that the documentation of [`DescribeDBNodesParametersRequest`] names.
///
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBNodesParametersError = super::DocumentedError;
