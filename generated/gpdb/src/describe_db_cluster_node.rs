// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterNode`, from `gpdb/DescribeDBClusterNode.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of an instance, coordinators and compute nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBClusterNodeRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_cluster_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterNodeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
}

impl DescribeDBClusterNodeRequest {
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
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterNodeRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeType" => node_type: query,
    }
}

impl Operation for DescribeDBClusterNodeRequest {
    type Response = DescribeDBClusterNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterNode")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBClusterNodeRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterNodeResponse {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `87E44B48-B306-4AD3-A63B-C8**********`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `gp-bp***************`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeDBClusterNodeResponse {
        "Nodes" => nodes: list(""),
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// Name that people know the item by. Example: `master-10*******`.
    pub name: Option<String>,
}

response! {
    Node {
        "Name" => name: value,
    }
}
