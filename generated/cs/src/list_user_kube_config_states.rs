// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserKubeConfigStates`, from `cs/ListUserKubeConfigStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Page};

/// Lists the clusters of one user with the state and expiry of the kubeconfig in each.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListUserKubeConfigStatesRequest::new()
///     .uid("206945240368******");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_kube_config_states(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserKubeConfigStatesRequest {
    /// **Required.** ID of the RAM user or role whose credentials or permissions the call works on.
    /// Example: `206945240368******`.
    pub uid: Option<String>,
    /// Number of the page of results, counted from the first. Example: `2`.
    pub page_number: Option<i32>,
    /// How many entries a page of results holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListUserKubeConfigStatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uid`, which is required.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
    /// Sets `page_number`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `page_size`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListUserKubeConfigStatesRequest {
        "Uid" => uid: path,
        "page_number" => page_number: query,
        "page_size" => page_size: query,
    }
}

impl Operation for ListUserKubeConfigStatesRequest {
    type Response = ListUserKubeConfigStatesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUserKubeConfigStates")
        .roa("GET", "/users/{Uid}/kubeconfig/states")
        .required(&["Uid"])
        .read_only();
}

impl Paginated for ListUserKubeConfigStatesRequest {
    type Item = UserKubeConfigState;
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

/// Response to [`ListUserKubeConfigStatesRequest`].
#[non_exhaustive]
pub struct ListUserKubeConfigStatesResponse {
    /// Kubeconfigs that match, one entry each.
    pub states: Vec<UserKubeConfigState>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page: Option<Page>,
}

response! {
    ListUserKubeConfigStatesResponse {
        "states" => states: list(""),
        "page" => page: value,
    }
}

/// Kubeconfigs that match, one entry each.
#[non_exhaustive]
pub struct UserKubeConfigState {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// When the client certificate in the kubeconfig runs out. Example: `2028-04-09T06:20:47Z`.
    pub cert_expire_time: Option<Timestamp>,
    /// Whether the client certificate in the kubeconfig is valid, has run out, was never issued or was
    /// removed. Example: `Unissued`.
    pub cert_state: Option<String>,
    /// State of the cluster that the kubeconfig leads to. Example: `running`.
    pub cluster_state: Option<String>,
    /// Name that tells the cluster from others in lists. Example: `cluster-demo`.
    pub cluster_name: Option<String>,
}

response! {
    UserKubeConfigState {
        "cluster_id" => cluster_id: value,
        "cert_expire_time" => cert_expire_time: value,
        "cert_state" => cert_state: value,
        "cluster_state" => cluster_state: value,
        "cluster_name" => cluster_name: value,
    }
}
