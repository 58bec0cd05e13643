// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterNamespaces`, from `cs/DescribeClusterNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of the Kubernetes namespaces in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterNamespacesRequest::new()
///     .cluster_id("c68069cade53b4558924a924b415f****");
/// let reply = client.describe_cluster_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterNamespacesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c68069cade53b4558924a924b415f****`.
    pub cluster_id: Option<String>,
}

impl DescribeClusterNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterNamespacesRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeClusterNamespacesRequest {
    type Response = DescribeClusterNamespacesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterNamespaces")
        .roa("GET", "/k8s/{ClusterId}/namespaces")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterNamespacesRequest`].
#[non_exhaustive]
pub struct DescribeClusterNamespacesResponse {
    /// The body of the response.
    pub body: Vec<String>,
}

response! {
    DescribeClusterNamespacesResponse {
        "" => body: list(""),
    }
}
