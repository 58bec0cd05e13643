// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGuestClusterAccessLogDashboards`, from `servicemesh/DescribeGuestClusterAccessLogDashboards.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard};

/// Lists the access log dashboards of a data plane cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeGuestClusterAccessLogDashboardsRequest::new()
///     .k8s_cluster_id("...");
/// let reply = client.describe_guest_cluster_access_log_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGuestClusterAccessLogDashboardsRequest {
    /// **Required.** Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
}

impl DescribeGuestClusterAccessLogDashboardsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `K8sClusterId`, which is required.
    pub fn k8s_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeGuestClusterAccessLogDashboardsRequest {
        "K8sClusterId" => k8s_cluster_id: form,
    }
}

impl Operation for DescribeGuestClusterAccessLogDashboardsRequest {
    type Response = DescribeGuestClusterAccessLogDashboardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeGuestClusterAccessLogDashboards",
        )
        .required(&["K8sClusterId"])
        .read_only();
}

/// Response to [`DescribeGuestClusterAccessLogDashboardsRequest`].
#[non_exhaustive]
pub struct DescribeGuestClusterAccessLogDashboardsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Kubernetes cluster of the data plane that the call looks into.
    /// Example: `ce3c25e247da24f3aab9b7edfae83****`.
    pub k8s_cluster_id: Option<String>,
}

response! {
    DescribeGuestClusterAccessLogDashboardsResponse {
        "RequestId" => request_id: value,
        "Dashboards" => dashboards: list(""),
        "K8sClusterId" => k8s_cluster_id: value,
    }
}
