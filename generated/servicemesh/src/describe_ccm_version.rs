// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCCMVersion`, from `servicemesh/DescribeCCMVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the version of the cloud controller manager in each cluster, and whether it drains SLB
/// gracefully.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeCCMVersionRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_ccm_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCCMVersionRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeCCMVersionRequest {
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
    DescribeCCMVersionRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeCCMVersionRequest {
    type Response = DescribeCCMVersionResponse;
    type Error = DescribeCCMVersionError;
    const INFO: OperationInfo = super::operation("DescribeCCMVersion")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeCCMVersionError] = &[
        DescribeCCMVersionError::Err404,
    ];
}

/// Response to [`DescribeCCMVersionRequest`].
#[non_exhaustive]
pub struct DescribeCCMVersionResponse {
    /// The CCM versions that are concerned.
    pub ccm_versions: BTreeMap<String, CCMVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
}

response! {
    DescribeCCMVersionResponse {
        "CCMVersions" => ccm_versions: map,
        "RequestId" => request_id: value,
    }
}

/// The CCM versions that are concerned.
#[non_exhaustive]
pub struct CCMVersion {
    /// Whether the lookup in the cluster succeeded or, for example, timed out. Example: `time_out`.
    pub query_state: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v2.0.1`.
    pub version: Option<String>,
    /// Whether load balancers let connections end before an endpoint goes. Example: `true`.
    pub slb_graceful_drain_supported: Option<bool>,
    /// Kubernetes cluster of the data plane, which the mesh manages.
    /// Example: `cfbb81b9b51a44b299349xxxxxxxxxxxx`.
    pub cluster_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `timeout error`.
    pub message: Option<String>,
}

response! {
    CCMVersion {
        "QueryState" => query_state: value,
        "Version" => version: value,
        "SLBGracefulDrainSupported" => slb_graceful_drain_supported: value,
        "ClusterId" => cluster_id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeCCMVersionRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404), here with HTTP status 503
pub type DescribeCCMVersionError = super::DocumentedError;
