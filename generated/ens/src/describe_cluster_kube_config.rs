// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterKubeConfig`, from `ens/DescribeClusterKubeConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the kubeconfig with which to connect to an edge cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeClusterKubeConfigRequest::new();
/// let reply = client.describe_cluster_kube_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterKubeConfigRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeClusterKubeConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterKubeConfigRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeClusterKubeConfigRequest {
    type Response = DescribeClusterKubeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterKubeConfig")
        .read_only();
}

/// Response to [`DescribeClusterKubeConfigRequest`], which the documentation does not describe.
pub type DescribeClusterKubeConfigResponse = alicloud_runtime::UndocumentedResponse;
