// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpgradeVersion`, from `servicemesh/DescribeUpgradeVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows to which versions an ASM instance can be upgraded.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeUpgradeVersionRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_upgrade_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpgradeVersionRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeUpgradeVersionRequest {
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
    DescribeUpgradeVersionRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeUpgradeVersionRequest {
    type Response = DescribeUpgradeVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUpgradeVersion")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeUpgradeVersionRequest`].
#[non_exhaustive]
pub struct DescribeUpgradeVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11fd0027-c27e-41bb-a565-75583054****`.
    pub request_id: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<Version>,
}

response! {
    DescribeUpgradeVersionResponse {
        "RequestId" => request_id: value,
        "Version" => version: value,
    }
}

/// Which version of the software, the template or the item is meant.
#[non_exhaustive]
pub struct Version {
    /// Release of the cluster behind the control plane. Example: `v1.24.6-aliyun.1`.
    pub kubernetes_version: Option<String>,
    /// ASM release, with its build. Example: `v1.17.2.42-gf7619883-aliyun`.
    pub istio_operator_version: Option<String>,
    /// Istio release that the control plane runs, which decides on features and templates.
    /// Example: `1.17.2`.
    pub istio_version: Option<String>,
}

response! {
    Version {
        "KubernetesVersion" => kubernetes_version: value,
        "IstioOperatorVersion" => istio_operator_version: value,
        "IstioVersion" => istio_version: value,
    }
}
