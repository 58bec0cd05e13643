// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConnectedClusters`, from `elasticsearch/ListConnectedClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that already have a network connection to this one.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListConnectedClustersRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****");
/// let reply = client.list_connected_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConnectedClustersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
    pub instance_id: Option<String>,
}

impl ListConnectedClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListConnectedClustersRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListConnectedClustersRequest {
    type Response = ListConnectedClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConnectedClusters")
        .roa("GET", "/openapi/instances/{InstanceId}/connected-clusters")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListConnectedClustersRequest`].
#[non_exhaustive]
pub struct ListConnectedClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ConnectedClusterResult>,
}

response! {
    ListConnectedClustersResponse {
        "RequestId" => request_id: value,
        "Result" => result: list("Result"),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ConnectedClusterResult {
    /// The instances that are concerned. Example: `es-cn-09k1rocex0006****`.
    pub instances: Option<String>,
    /// Which kind of network it is or is to be. Example: `vpc`.
    pub network_type: Option<String>,
}

response! {
    ConnectedClusterResult {
        "instances" => instances: value,
        "networkType" => network_type: value,
    }
}
