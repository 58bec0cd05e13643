// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerServiceK8sClusters`, from `sas/DescribeContainerServiceK8sClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the Kubernetes clusters of Container Service.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerServiceK8sClustersRequest::new();
/// let reply = client.describe_container_service_k8s_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerServiceK8sClustersRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeContainerServiceK8sClustersRequest {
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
}

request! {
    DescribeContainerServiceK8sClustersRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeContainerServiceK8sClustersRequest {
    type Response = DescribeContainerServiceK8sClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContainerServiceK8sClusters")
        .read_only();
}

/// Response to [`DescribeContainerServiceK8sClustersRequest`], which the documentation does not describe.
pub type DescribeContainerServiceK8sClustersResponse = alicloud_runtime::UndocumentedResponse;
