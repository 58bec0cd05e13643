// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGovernanceKubernetesCluster`, from `mse/ModifyGovernanceKubernetesCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes the governance settings of a connected Kubernetes cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ModifyGovernanceKubernetesClusterRequest::new()
///     .cluster_id("...");
/// let reply = client.modify_governance_kubernetes_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// Namespaces of the Kubernetes cluster, as a JSON text.
    pub namespace_infos: Vec<NamespaceInfos>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ModifyGovernanceKubernetesClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NamespaceInfos`.
    pub fn namespace_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<NamespaceInfos>>,
    ) -> Self {
        self.namespace_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ModifyGovernanceKubernetesClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NamespaceInfos" => namespace_infos: form_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ModifyGovernanceKubernetesClusterRequest {
    type Response = ModifyGovernanceKubernetesClusterResponse;
    type Error = ModifyGovernanceKubernetesClusterError;
    const INFO: OperationInfo = super::operation("ModifyGovernanceKubernetesCluster")
        .required(&["RegionId", "ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyGovernanceKubernetesClusterError] = &[
        ModifyGovernanceKubernetesClusterError::IllegalRequest,
        ModifyGovernanceKubernetesClusterError::InvalidParameter,
        ModifyGovernanceKubernetesClusterError::NoPermission,
        ModifyGovernanceKubernetesClusterError::NotFound,
        ModifyGovernanceKubernetesClusterError::InternalError,
    ];
}

/// Response to [`ModifyGovernanceKubernetesClusterRequest`].
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesClusterResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9849E97-2455-54B0-A3B4-3F6E4E9FFEB1`.
    pub request_id: Option<String>,
    /// Whether the operation was carried out. Example: `True`.
    pub data: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    ModifyGovernanceKubernetesClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Namespaces of the Kubernetes cluster, as a JSON text.
#[non_exhaustive]
pub struct NamespaceInfos {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Governance namespace that the Kubernetes namespace is tied to; empty when it is not.
    pub mse_namespace: Option<String>,
}

impl NamespaceInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MseNamespace`.
    pub fn mse_namespace(mut self, value: impl Into<String>) -> Self {
        self.mse_namespace = Some(value.into());
        self
    }
}

request! {
    NamespaceInfos {
        "Name" => name: field,
        "MseNamespace" => mse_namespace: field,
    }
}

/// Errors that the documentation of [`ModifyGovernanceKubernetesClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyGovernanceKubernetesClusterError = super::DocumentedError;
