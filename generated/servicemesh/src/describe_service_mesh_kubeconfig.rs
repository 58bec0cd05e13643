// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshKubeconfig`, from `servicemesh/DescribeServiceMeshKubeconfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the kubeconfig for connecting to an ASM instance, over the private or public network.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshKubeconfigRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_kubeconfig(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshKubeconfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether the kubeconfig connects from inside the VPC (`true`) or over the internet.
    pub private_ip_address: Option<bool>,
}

impl DescribeServiceMeshKubeconfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    #[inline]
    pub fn private_ip_address(mut self, value: bool) -> Self {
        self.private_ip_address = Some(value);
        self
    }
}

request! {
    DescribeServiceMeshKubeconfigRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for DescribeServiceMeshKubeconfigRequest {
    type Response = DescribeServiceMeshKubeconfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshKubeconfig")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeServiceMeshKubeconfigRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshKubeconfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// Access file of the mesh. Example: `text`.
    pub kubeconfig: Option<String>,
    /// When the item runs out. Example: `2024-05-28 16:00:00`.
    pub expire_time: Option<String>,
}

response! {
    DescribeServiceMeshKubeconfigResponse {
        "RequestId" => request_id: value,
        "Kubeconfig" => kubeconfig: value,
        "ExpireTime" => expire_time: value,
    }
}
