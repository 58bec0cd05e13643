// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterNetwork`, from `sas/DescribeClusterNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Edge};

/// Fetches the network topology of clusters for a time range, as nodes and edges.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterNetworkRequest::new()
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_cluster_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterNetworkRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeClusterNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeClusterNetworkRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeClusterNetworkRequest {
    type Response = DescribeClusterNetworkResponse;
    type Error = DescribeClusterNetworkError;
    const INFO: OperationInfo = super::operation("DescribeClusterNetwork")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeClusterNetworkError] = &[
        DescribeClusterNetworkError::NoPermission,
        DescribeClusterNetworkError::ServerError,
    ];
}

/// Response to [`DescribeClusterNetworkRequest`].
#[non_exhaustive]
pub struct DescribeClusterNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C286491D-4A2F-589A-B63B-D2AD3DA9BD71`.
    pub request_id: Option<String>,
    /// Network graph of the cluster.
    pub cluster_network: Option<ClusterNetwork>,
}

response! {
    DescribeClusterNetworkResponse {
        "RequestId" => request_id: value,
        "ClusterNetwork" => cluster_network: value,
    }
}

/// Network graph of the cluster.
#[non_exhaustive]
pub struct ClusterNetwork {
    /// Nodes of the network graph.
    pub node: Vec<Node>,
    /// Connections of the network graph.
    pub edge: Vec<Edge>,
}

response! {
    ClusterNetwork {
        "Node" => node: list(""),
        "Edge" => edge: list(""),
    }
}

/// Nodes of the network graph.
#[non_exhaustive]
pub struct Node {
    /// Kind of the item, out of those that the service tells apart. Example: `cluster`.
    pub type_: Option<String>,
    /// Level that the risk has on its scale. Example: `3`.
    pub risk_level: Option<String>,
    /// Whether the net topo is switched on. Example: `ON`.
    pub net_topo_switch: Option<String>,
    /// Which kind of interception it is or is to be. Example: `1`.
    pub interception_type: Option<i32>,
    /// Whether the cnnf is switched on. Example: `1`.
    pub cnnf_switch: Option<i32>,
    /// Name that people know the item by. Example: `testwww`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `cfeb7a9f99ce740e98c5595d0fe37****`.
    pub id: Option<String>,
}

response! {
    Node {
        "Type" => type_: value,
        "RiskLevel" => risk_level: value,
        "NetTopoSwitch" => net_topo_switch: value,
        "InterceptionType" => interception_type: value,
        "CnnfSwitch" => cnnf_switch: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeClusterNetworkRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClusterNetworkError = super::DocumentedError;
