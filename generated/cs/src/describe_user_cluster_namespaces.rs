// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserClusterNamespaces`, from `cs/DescribeUserClusterNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of a cluster on which the calling RAM user or role holds RBAC permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeUserClusterNamespacesRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.describe_user_cluster_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserClusterNamespacesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
}

impl DescribeUserClusterNamespacesRequest {
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
    DescribeUserClusterNamespacesRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeUserClusterNamespacesRequest {
    type Response = DescribeUserClusterNamespacesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUserClusterNamespaces")
        .roa("GET", "/api/v2/k8s/{ClusterId}/namespaces")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeUserClusterNamespacesRequest`].
#[non_exhaustive]
pub struct DescribeUserClusterNamespacesResponse {
    /// The body of the response.
    pub body: Vec<String>,
}

response! {
    DescribeUserClusterNamespacesResponse {
        "" => body: list(""),
    }
}
