// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMeshMultiClusterNetwork`, from `servicemesh/UpdateMeshMultiClusterNetwork.md`.

use alicloud_runtime::codegen::*;

/// Sets which network each cluster of an ASM instance belongs to, and its cross-network gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateMeshMultiClusterNetworkRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_mesh_multi_cluster_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMeshMultiClusterNetworkRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// The multi cluster networks that are concerned.
    pub multi_cluster_networks: BTreeMap<String, MultiClusterNetwork>,
}

impl UpdateMeshMultiClusterNetworkRequest {
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
    /// Sets `MultiClusterNetworks`.
    pub fn multi_cluster_networks(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<MultiClusterNetwork>),
        >,
    ) -> Self {
        self.multi_cluster_networks = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    UpdateMeshMultiClusterNetworkRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "MultiClusterNetworks" => multi_cluster_networks: form_json,
    }
}

impl Operation for UpdateMeshMultiClusterNetworkRequest {
    type Response = UpdateMeshMultiClusterNetworkResponse;
    type Error = UpdateMeshMultiClusterNetworkError;
    const INFO: OperationInfo = super::operation("UpdateMeshMultiClusterNetwork")
        .required(&["ServiceMeshId"]);
    const ERRORS: &'static [UpdateMeshMultiClusterNetworkError] = &[
        UpdateMeshMultiClusterNetworkError::Err404,
    ];
}

/// Response to [`UpdateMeshMultiClusterNetworkRequest`].
pub type UpdateMeshMultiClusterNetworkResponse = alicloud_runtime::EmptyResponse;

/// The multi cluster networks that are concerned.
#[non_exhaustive]
pub struct MultiClusterNetwork {
    /// VPC, vSwitches and security group that the mesh lies in.
    pub network: Option<String>,
    /// Whether this is switched on: gateway.
    pub enable_gateway: Option<bool>,
    /// IP and port at which other clusters reach this one when it uses a gateway of its own.
    pub custom_gateway_address: Option<String>,
}

impl MultiClusterNetwork {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `EnableGateway`.
    #[inline]
    pub fn enable_gateway(mut self, value: bool) -> Self {
        self.enable_gateway = Some(value);
        self
    }
    /// Sets `CustomGatewayAddress`.
    pub fn custom_gateway_address(mut self, value: impl Into<String>) -> Self {
        self.custom_gateway_address = Some(value.into());
        self
    }
}

request! {
    MultiClusterNetwork {
        "Network" => network: field,
        "EnableGateway" => enable_gateway: field,
        "CustomGatewayAddress" => custom_gateway_address: field,
    }
}

/// Errors that the documentation of [`UpdateMeshMultiClusterNetworkRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type UpdateMeshMultiClusterNetworkError = super::DocumentedError;
