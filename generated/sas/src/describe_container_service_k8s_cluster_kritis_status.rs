// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerServiceK8sClusterKritisStatus`, from `sas/DescribeContainerServiceK8sClusterKritisStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Kritis, which verifies image signatures, is available in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerServiceK8sClusterKritisStatusRequest::new();
/// let reply = client.describe_container_service_k8s_cluster_kritis_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerServiceK8sClusterKritisStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeContainerServiceK8sClusterKritisStatusRequest {
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
    DescribeContainerServiceK8sClusterKritisStatusRequest {
        "SourceIp" => source_ip: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeContainerServiceK8sClusterKritisStatusRequest {
    type Response = DescribeContainerServiceK8sClusterKritisStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeContainerServiceK8sClusterKritisStatus",
        )
        .read_only();
}

/// Response to [`DescribeContainerServiceK8sClusterKritisStatusRequest`], which the documentation does not describe.
pub type DescribeContainerServiceK8sClusterKritisStatusResponse = alicloud_runtime::UndocumentedResponse;
