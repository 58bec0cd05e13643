// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGuestClusterNamespaces`, from `servicemesh/DescribeGuestClusterNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces of a cluster in an ASM instance, with labels if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeGuestClusterNamespacesRequest::new()
///     .service_mesh_id("...")
///     .guest_cluster_id("...");
/// let reply = client.describe_guest_cluster_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGuestClusterNamespacesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster in the mesh to look into.
    pub guest_cluster_id: Option<String>,
    /// Whether this holds: show ns labels.
    pub show_ns_labels: Option<bool>,
}

impl DescribeGuestClusterNamespacesRequest {
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
    /// Sets `GuestClusterID`, which is required.
    pub fn guest_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster_id = Some(value.into());
        self
    }
    /// Sets `ShowNsLabels`.
    #[inline]
    pub fn show_ns_labels(mut self, value: bool) -> Self {
        self.show_ns_labels = Some(value);
        self
    }
}

request! {
    DescribeGuestClusterNamespacesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GuestClusterID" => guest_cluster_id: form,
        "ShowNsLabels" => show_ns_labels: form,
    }
}

impl Operation for DescribeGuestClusterNamespacesRequest {
    type Response = DescribeGuestClusterNamespacesResponse;
    type Error = DescribeGuestClusterNamespacesError;
    const INFO: OperationInfo = super::operation("DescribeGuestClusterNamespaces")
        .required(&["ServiceMeshId", "GuestClusterID"])
        .read_only();
    const ERRORS: &'static [DescribeGuestClusterNamespacesError] = &[
        DescribeGuestClusterNamespacesError::Err404,
    ];
}

/// Response to [`DescribeGuestClusterNamespacesRequest`].
#[non_exhaustive]
pub struct DescribeGuestClusterNamespacesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// Items of the kind ns that were found or are concerned. Example: `default`.
    pub ns_list: Vec<String>,
    /// The ns labels that are concerned. Example: `{"default":{"istio-injection":"enabled"}}`.
    pub ns_labels: Option<Value>,
}

response! {
    DescribeGuestClusterNamespacesResponse {
        "RequestId" => request_id: value,
        "NsList" => ns_list: list(""),
        "NsLabels" => ns_labels: value,
    }
}

/// Errors that the documentation of [`DescribeGuestClusterNamespacesRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type DescribeGuestClusterNamespacesError = super::DocumentedError;
