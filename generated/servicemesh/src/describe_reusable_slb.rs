// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReusableSlb`, from `servicemesh/DescribeReusableSlb.md`.

use alicloud_runtime::codegen::*;

/// Lists the CLB instances that a gateway in a cluster could reuse, by network type.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeReusableSlbRequest::new()
///     .network_type("...");
/// let reply = client.describe_reusable_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReusableSlbRequest {
    /// Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
    /// **Required.** Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Classic (`clb`) or network (`nlb`) load balancers.
    pub lb_type: Option<String>,
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeReusableSlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `K8sClusterId`.
    pub fn k8s_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `LbType`.
    pub fn lb_type(mut self, value: impl Into<String>) -> Self {
        self.lb_type = Some(value.into());
        self
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeReusableSlbRequest {
        "K8sClusterId" => k8s_cluster_id: form,
        "NetworkType" => network_type: form,
        "LbType" => lb_type: form,
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeReusableSlbRequest {
    type Response = DescribeReusableSlbResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeReusableSlb")
        .required(&["NetworkType"])
        .read_only();
}

/// Response to [`DescribeReusableSlbRequest`].
#[non_exhaustive]
pub struct DescribeReusableSlbResponse {
    /// Items of the kind reusable SLB that were found or are concerned.
    pub reusable_slb_list: Vec<ReusableSlbList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDDC0D86-2FC3-56FB-9213-96EB0A3523F1`.
    pub request_id: Option<String>,
}

response! {
    DescribeReusableSlbResponse {
        "ReusableSlbList" => reusable_slb_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind reusable SLB that were found or are concerned.
#[non_exhaustive]
pub struct ReusableSlbList {
    /// Display text of the CLB or NLB instance. Example: `ad6044b015ac54484a20c4724117****`.
    pub load_balancer_name: Option<String>,
    /// ID of the load balancer that the item belongs to or stands for.
    /// Example: `lb-bp17xygzsxth0bwlz****`.
    pub load_balancer_id: Option<String>,
}

response! {
    ReusableSlbList {
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerId" => load_balancer_id: value,
    }
}
