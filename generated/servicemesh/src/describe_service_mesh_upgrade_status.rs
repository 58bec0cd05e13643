// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshUpgradeStatus`, from `servicemesh/DescribeServiceMeshUpgradeStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how far the upgrade of an ASM instance and its gateways has got.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshUpgradeStatusRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_upgrade_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshUpgradeStatusRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// IDs of the guest clusters to work on or to narrow the list down to.
    pub guest_cluster_ids: Option<String>,
    /// Names of the all istio gateway fulls to work on or to narrow the list down to.
    pub all_istio_gateway_full_names: Option<String>,
}

impl DescribeServiceMeshUpgradeStatusRequest {
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
    /// Sets `GuestClusterIds`.
    pub fn guest_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster_ids = Some(value.into());
        self
    }
    /// Sets `AllIstioGatewayFullNames`.
    pub fn all_istio_gateway_full_names(mut self, value: impl Into<String>) -> Self {
        self.all_istio_gateway_full_names = Some(value.into());
        self
    }
}

request! {
    DescribeServiceMeshUpgradeStatusRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "GuestClusterIds" => guest_cluster_ids: form,
        "AllIstioGatewayFullNames" => all_istio_gateway_full_names: form,
    }
}

impl Operation for DescribeServiceMeshUpgradeStatusRequest {
    type Response = DescribeServiceMeshUpgradeStatusResponse;
    type Error = DescribeServiceMeshUpgradeStatusError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshUpgradeStatus")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeServiceMeshUpgradeStatusError] = &[
        DescribeServiceMeshUpgradeStatusError::Err404,
    ];
}

/// Response to [`DescribeServiceMeshUpgradeStatusRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshUpgradeStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11fd0027-c27e-41bb-a565-75583054****`.
    pub request_id: Option<String>,
    /// How far the control plane and the gateways have come.
    pub upgrade_detail: Option<UpgradeDetail>,
}

response! {
    DescribeServiceMeshUpgradeStatusResponse {
        "RequestId" => request_id: value,
        "UpgradeDetail" => upgrade_detail: value,
    }
}

/// How far the control plane and the gateways have come.
#[non_exhaustive]
pub struct UpgradeDetail {
    /// How many there are of this: finished gateways. Example: `1`.
    pub finished_gateways_num: Option<i64>,
    /// State that the mesh is in. Example: `running`.
    pub mesh_status: Option<String>,
    /// How many there are of this: total gateways. Example: `2`.
    pub total_gateways_num: Option<i64>,
    /// How the upgrade of each gateway stands.
    pub gateway_status_record: BTreeMap<String, GatewayStatusRecord>,
}

response! {
    UpgradeDetail {
        "FinishedGatewaysNum" => finished_gateways_num: value,
        "MeshStatus" => mesh_status: value,
        "TotalGatewaysNum" => total_gateways_num: value,
        "GatewayStatusRecord" => gateway_status_record: map,
    }
}

/// How the upgrade of each gateway stands.
#[non_exhaustive]
pub struct GatewayStatusRecord {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `upgrading`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.9.7`.
    pub version: Option<String>,
}

response! {
    GatewayStatusRecord {
        "Status" => status: value,
        "Message" => message: value,
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`DescribeServiceMeshUpgradeStatusRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type DescribeServiceMeshUpgradeStatusError = super::DocumentedError;
