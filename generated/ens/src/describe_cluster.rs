// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCluster`, from `ens/DescribeCluster.md`.

use alicloud_runtime::codegen::*;

/// Returns edge Kubernetes clusters, a single one when its ID is given.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeClusterRequest::new();
/// let reply = client.describe_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeClusterRequest {
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
    DescribeClusterRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeClusterRequest {
    type Response = DescribeClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCluster").read_only();
}

/// Response to [`DescribeClusterRequest`], which the documentation does not describe.
pub type DescribeClusterResponse = alicloud_runtime::UndocumentedResponse;
