// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGrafanaDashboardUrl`, from `servicemesh/GetGrafanaDashboardUrl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard};

/// Looks up the URLs of Grafana dashboards in ARMS for a cluster, by title.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetGrafanaDashboardUrlRequest::new()
///     .service_mesh_id("...")
///     .k8s_cluster_id("...")
///     .title("...");
/// let reply = client.get_grafana_dashboard_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGrafanaDashboardUrlRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane that the call looks into.
    pub k8s_cluster_id: Option<String>,
    /// **Required.** Title or heading shown to people.
    pub title: Option<String>,
}

impl GetGrafanaDashboardUrlRequest {
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
    /// Sets `K8sClusterId`, which is required.
    pub fn k8s_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.k8s_cluster_id = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

request! {
    GetGrafanaDashboardUrlRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "K8sClusterId" => k8s_cluster_id: form,
        "Title" => title: form,
    }
}

impl Operation for GetGrafanaDashboardUrlRequest {
    type Response = GetGrafanaDashboardUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGrafanaDashboardUrl")
        .required(&["ServiceMeshId", "K8sClusterId", "Title"])
        .read_only();
}

/// Response to [`GetGrafanaDashboardUrlRequest`].
#[non_exhaustive]
pub struct GetGrafanaDashboardUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `76DBB8A0-5AA6-5A56-9A8A-****`.
    pub request_id: Option<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
}

response! {
    GetGrafanaDashboardUrlResponse {
        "RequestId" => request_id: value,
        "Dashboards" => dashboards: list(""),
    }
}
