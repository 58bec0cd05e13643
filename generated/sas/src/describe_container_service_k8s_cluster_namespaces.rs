// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerServiceK8sClusterNamespaces`, from `sas/DescribeContainerServiceK8sClusterNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of one Container Service for Kubernetes cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerServiceK8sClusterNamespacesRequest::new();
/// let reply = client.describe_container_service_k8s_cluster_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerServiceK8sClusterNamespacesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeContainerServiceK8sClusterNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeContainerServiceK8sClusterNamespacesRequest {
        "SourceIp" => source_ip: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeContainerServiceK8sClusterNamespacesRequest {
    type Response = DescribeContainerServiceK8sClusterNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeContainerServiceK8sClusterNamespaces",
        )
        .read_only();
}

/// Response to [`DescribeContainerServiceK8sClusterNamespacesRequest`], which the documentation does not describe.
pub type DescribeContainerServiceK8sClusterNamespacesResponse = alicloud_runtime::UndocumentedResponse;
