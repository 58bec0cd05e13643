// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeploymentBySelector`, from `servicemesh/GetDeploymentBySelector.md`.

use alicloud_runtime::codegen::*;

/// Lists the workloads of a cluster that match a label selector.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetDeploymentBySelectorRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_deployment_by_selector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeploymentBySelectorRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Cluster to work on.
    pub guest_cluster: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub name_space: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i64>,
    /// Where the list goes on.
    pub mark: Option<String>,
    /// Labels the deployments are to have.
    pub label_selector: BTreeMap<String, String>,
}

impl GetDeploymentBySelectorRequest {
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
    /// Sets `GuestCluster`.
    pub fn guest_cluster(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster = Some(value.into());
        self
    }
    /// Sets `NameSpace`.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Mark`.
    pub fn mark(mut self, value: impl Into<String>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `LabelSelector`.
    pub fn label_selector(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.label_selector = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    GetDeploymentBySelectorRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GuestCluster" => guest_cluster: form,
        "NameSpace" => name_space: form,
        "Limit" => limit: form,
        "Mark" => mark: form,
        "LabelSelector" => label_selector: form_json,
    }
}

impl Operation for GetDeploymentBySelectorRequest {
    type Response = GetDeploymentBySelectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeploymentBySelector")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetDeploymentBySelectorRequest`].
#[non_exhaustive]
pub struct GetDeploymentBySelectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `946690C2-41D3-55A0-A501-E2FFAB5F8C24`.
    pub request_id: Option<String>,
    /// Items of the kind deployment name that were found or are concerned. Example: `httpbin`.
    pub deployment_name_list: Vec<String>,
    /// Where the list goes on.
    pub mark: Option<String>,
}

response! {
    GetDeploymentBySelectorResponse {
        "RequestId" => request_id: value,
        "DeploymentNameList" => deployment_name_list: list(""),
        "Mark" => mark: value,
    }
}
