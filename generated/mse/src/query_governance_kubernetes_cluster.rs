// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGovernanceKubernetesCluster`, from `mse/QueryGovernanceKubernetesCluster.md`.

use alicloud_runtime::codegen::*;

/// Lists the Kubernetes clusters that are connected to microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryGovernanceKubernetesClusterRequest::new()
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_governance_kubernetes_cluster(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterRequest {
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryGovernanceKubernetesClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryGovernanceKubernetesClusterRequest {
        "ClusterName" => cluster_name: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryGovernanceKubernetesClusterRequest {
    type Response = QueryGovernanceKubernetesClusterResponse;
    type Error = QueryGovernanceKubernetesClusterError;
    const INFO: OperationInfo = super::operation("QueryGovernanceKubernetesCluster")
        .required(&["PageNumber", "PageSize"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QueryGovernanceKubernetesClusterError] = &[
        QueryGovernanceKubernetesClusterError::IllegalRequest,
        QueryGovernanceKubernetesClusterError::InvalidParameter,
        QueryGovernanceKubernetesClusterError::NoPermission,
        QueryGovernanceKubernetesClusterError::NotFound,
        QueryGovernanceKubernetesClusterError::InternalError,
    ];
}

impl Paginated for QueryGovernanceKubernetesClusterRequest {
    type Item = GovernanceKubernetesClusterResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`QueryGovernanceKubernetesClusterRequest`].
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE34D413-2B79-5E77-9696-36D875E822AD`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GovernanceKubernetesClusterData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryGovernanceKubernetesClusterResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GovernanceKubernetesClusterData {
    /// What the call found, one entry each.
    pub result: Vec<GovernanceKubernetesClusterResult>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    GovernanceKubernetesClusterData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GovernanceKubernetesClusterResult {
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `example-cluster`.
    pub cluster_name: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `abcdef123456789`.
    pub cluster_id: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Kubernetes release that the cluster runs. Example: `1.22`.
    pub k8s_version: Option<String>,
    /// Namespaces of the Kubernetes cluster, as a JSON text.
    /// Example: `[{"Name":"ack-onepilot","Tags":{"name":"ack-onepilot"}}]`.
    pub namespace_infos: Option<String>,
    /// When the governance component in the cluster started. Example: `2022-05-17T05:39:43.000+0000`.
    pub pilot_start_time: Option<Timestamp>,
}

response! {
    GovernanceKubernetesClusterResult {
        "ClusterName" => cluster_name: value,
        "ClusterId" => cluster_id: value,
        "Region" => region: value,
        "K8sVersion" => k8s_version: value,
        "NamespaceInfos" => namespace_infos: value,
        "PilotStartTime" => pilot_start_time: value,
    }
}

/// Errors that the documentation of [`QueryGovernanceKubernetesClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryGovernanceKubernetesClusterError = super::DocumentedError;
