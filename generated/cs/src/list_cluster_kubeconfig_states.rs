// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterKubeconfigStates`, from `cs/ListClusterKubeconfigStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Page};

/// Lists users that were issued a kubeconfig for a cluster, and the state of each.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListClusterKubeconfigStatesRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cluster_kubeconfig_states(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i32>,
    /// How many entries a page of results holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether kubeconfigs of cloud services are listed and not those of users and roles.
    /// Example: `true`.
    pub cloud_service_kube_config: Option<bool>,
}

impl ListClusterKubeconfigStatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `cloudServiceKubeConfig`.
    #[inline]
    pub fn cloud_service_kube_config(mut self, value: bool) -> Self {
        self.cloud_service_kube_config = Some(value);
        self
    }
}

request! {
    ListClusterKubeconfigStatesRequest {
        "ClusterId" => cluster_id: path,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "cloudServiceKubeConfig" => cloud_service_kube_config: query,
    }
}

impl Operation for ListClusterKubeconfigStatesRequest {
    type Response = ListClusterKubeconfigStatesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListClusterKubeconfigStates")
        .roa("GET", "/clusters/{ClusterId}/kubeconfig/states")
        .required(&["ClusterId"])
        .read_only();
}

impl Paginated for ListClusterKubeconfigStatesRequest {
    type Item = ClusterKubeconfigState;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.states)
    }
}

/// Response to [`ListClusterKubeconfigStatesRequest`].
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesResponse {
    /// Kubeconfigs that match, one entry each.
    pub states: Vec<ClusterKubeconfigState>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page: Option<Page>,
}

response! {
    ListClusterKubeconfigStatesResponse {
        "states" => states: list(""),
        "page" => page: value,
    }
}

/// Kubeconfigs that match, one entry each.
#[non_exhaustive]
pub struct ClusterKubeconfigState {
    /// Account, RAM user or RAM role that the kubeconfig was issued to.
    /// Example: `22855*****************`.
    pub account_id: Option<String>,
    /// Login name of the RAM user, or the name of the role. Example: `tom`.
    pub account_name: Option<String>,
    /// Display name of the RAM user, or the name of the role. Example: `tom`.
    pub account_display_name: Option<String>,
    /// Whether the kubeconfig belongs to an account, a RAM user or a RAM role. Example: `RamUser`.
    pub account_type: Option<String>,
    /// Whether the RAM user or role is active, frozen or deleted. Example: `Active`.
    pub account_state: Option<String>,
    /// When the client certificate in the kubeconfig runs out. Example: `2027-07-15T01:32:20Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Whether the client certificate in the kubeconfig is valid, has run out, was never issued or was
    /// removed. Example: `Expired`.
    pub cert_state: Option<String>,
    /// Whether the client certificate of the kubeconfig can be revoked. Example: `true`.
    pub revokable: Option<bool>,
    /// Cloud service that uses the kubeconfig, for entries that belong to a service.
    /// Example: `cs/ecs/sls`.
    pub cloud_service_name: Option<String>,
    /// Roles that the cloud service has in the cluster.
    pub cloud_service_roles: Vec<CloudServiceRole>,
}

response! {
    ClusterKubeconfigState {
        "account_id" => account_id: value,
        "account_name" => account_name: value,
        "account_display_name" => account_display_name: value,
        "account_type" => account_type: value,
        "account_state" => account_state: value,
        "cert_expire_time" => cert_expire_time: value,
        "cert_state" => cert_state: value,
        "revokable" => revokable: value,
        "cloud_service_name" => cloud_service_name: value,
        "cloud_service_roles" => cloud_service_roles: list(""),
    }
}

/// Roles that the cloud service has in the cluster.
#[non_exhaustive]
pub struct CloudServiceRole {
    /// Kind of the object, operation or check concerned. Example: `ClusterRole`.
    pub type_: Option<String>,
    /// Role granted: a ready-made one, such as `ops` or `dev`, or a ClusterRole of your own.
    /// Example: `cluster-admin`.
    pub role_name: Option<String>,
    /// Namespace of the cluster role that belongs to the cloud service's role. Example: `kube-system`.
    pub role_namespace: Option<String>,
    /// Whether the role's content still matches the ready-made template.
    pub is_default_template: Option<bool>,
}

response! {
    CloudServiceRole {
        "type" => type_: value,
        "role_name" => role_name: value,
        "role_namespace" => role_namespace: value,
        "is_default_template" => is_default_template: value,
    }
}
