// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGovernanceKubernetesCluster`, from `mse/GetGovernanceKubernetesCluster.md`.

use alicloud_runtime::codegen::*;

/// Returns a Kubernetes cluster that is connected to microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGovernanceKubernetesClusterRequest::new()
///     .cluster_id("...");
/// let reply = client.get_governance_kubernetes_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGovernanceKubernetesClusterRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetGovernanceKubernetesClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGovernanceKubernetesClusterRequest {
    type Response = GetGovernanceKubernetesClusterResponse;
    type Error = GetGovernanceKubernetesClusterError;
    const INFO: OperationInfo = super::operation("GetGovernanceKubernetesCluster")
        .required(&["RegionId", "ClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetGovernanceKubernetesClusterError] = &[
        GetGovernanceKubernetesClusterError::IllegalRequest,
        GetGovernanceKubernetesClusterError::InvalidParameter,
        GetGovernanceKubernetesClusterError::NoPermission,
        GetGovernanceKubernetesClusterError::NotFound,
        GetGovernanceKubernetesClusterError::InternalError,
    ];
}

/// Response to [`GetGovernanceKubernetesClusterRequest`].
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GovernanceKubernetesClusterData>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    GetGovernanceKubernetesClusterResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GovernanceKubernetesClusterData {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `cd23228b3c80c4d4f9ad7af1d87cc30d5`.
    pub cluster_id: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `myCluster`.
    pub cluster_name: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Kubernetes release that the cluster runs. Example: `1.20.11-aliyun.1`.
    pub k8s_version: Option<String>,
    /// Namespaces of the Kubernetes cluster, as a JSON text. Example: `text`.
    pub namespace_infos: Option<String>,
    /// When the governance component in the cluster started. Example: `2022-01-11T11:50:38.000+0000`.
    pub pilot_start_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-12T05:24:31.000+0000`.
    pub update_time: Option<Timestamp>,
    /// Namespaces of the Kubernetes cluster, one entry each.
    pub namespaces: Vec<Namespace>,
}

response! {
    GovernanceKubernetesClusterData {
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "Region" => region: value,
        "K8sVersion" => k8s_version: value,
        "NamespaceInfos" => namespace_infos: value,
        "PilotStartTime" => pilot_start_time: value,
        "UpdateTime" => update_time: value,
        "Namespaces" => namespaces: list(""),
    }
}

/// Namespaces of the Kubernetes cluster, one entry each.
#[non_exhaustive]
pub struct Namespace {
    /// Name that people know the item by. Example: `default`.
    pub name: Option<String>,
    /// Governance namespace that the Kubernetes namespace is tied to; empty when it is not.
    /// Example: `default`.
    pub mse_namespace: Option<String>,
}

response! {
    Namespace {
        "Name" => name: value,
        "MseNamespace" => mse_namespace: value,
    }
}

/// Errors that the documentation of [`GetGovernanceKubernetesClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGovernanceKubernetesClusterError = super::DocumentedError;
