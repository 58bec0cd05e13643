// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeshMultiClusterNetwork`, from `servicemesh/DescribeMeshMultiClusterNetwork.md`.

use alicloud_runtime::codegen::*;

/// Shows which network each cluster of an ASM instance belongs to, and its cross-network gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeMeshMultiClusterNetworkRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_mesh_multi_cluster_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeshMultiClusterNetworkRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeMeshMultiClusterNetworkRequest {
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
}

request! {
    DescribeMeshMultiClusterNetworkRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeMeshMultiClusterNetworkRequest {
    type Response = DescribeMeshMultiClusterNetworkResponse;
    type Error = DescribeMeshMultiClusterNetworkError;
    const INFO: OperationInfo = super::operation("DescribeMeshMultiClusterNetwork")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeMeshMultiClusterNetworkError] = &[
        DescribeMeshMultiClusterNetworkError::Err404,
    ];
}

/// Response to [`DescribeMeshMultiClusterNetworkRequest`].
#[non_exhaustive]
pub struct DescribeMeshMultiClusterNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `71680038-8009-5073-B43E-C057E9******`.
    pub request_id: Option<String>,
    /// The multi cluster networks that are concerned.
    pub multi_cluster_networks: BTreeMap<String, MultiClusterNetwork>,
}

response! {
    DescribeMeshMultiClusterNetworkResponse {
        "RequestId" => request_id: value,
        "MultiClusterNetworks" => multi_cluster_networks: map,
    }
}

/// The multi cluster networks that are concerned.
#[non_exhaustive]
pub struct MultiClusterNetwork {
    /// Network the mesh is in. Example: `network1`.
    pub network: Option<String>,
    /// Whether this is switched on: gateway. Example: `true`.
    pub enable_gateway: Option<bool>,
    /// ASM gateway that the item belongs to. Example: `asm-cross-network-ccb37ff104***`.
    pub gateway_name: Option<String>,
    /// IP and port at which other clusters reach this one when it uses a gateway of its own.
    /// Example: `8.16x.1x.1x:15443`.
    pub custom_gateway_address: Option<String>,
}

response! {
    MultiClusterNetwork {
        "Network" => network: value,
        "EnableGateway" => enable_gateway: value,
        "GatewayName" => gateway_name: value,
        "CustomGatewayAddress" => custom_gateway_address: value,
    }
}

/// Errors that the documentation of [`DescribeMeshMultiClusterNetworkRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type DescribeMeshMultiClusterNetworkError = super::DocumentedError;
