// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FindContainerNetworkConnect`, from `sas/FindContainerNetworkConnect.md`.

use alicloud_runtime::codegen::*;

/// Returns the network connections between two nodes of the container network view.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::FindContainerNetworkConnectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.find_container_network_connect(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FindContainerNetworkConnectRequest {
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Container side that traffic comes from, as filter.
    pub src_node: Option<Node>,
    /// Container side that traffic goes to, as filter.
    pub dst_node: Option<Node>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
}

impl FindContainerNetworkConnectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `SrcNode`.
    pub fn src_node(mut self, value: impl Into<Node>) -> Self {
        self.src_node = Some(value.into());
        self
    }
    /// Sets `DstNode`.
    pub fn dst_node(mut self, value: impl Into<Node>) -> Self {
        self.dst_node = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    FindContainerNetworkConnectRequest {
        "CriteriaType" => criteria_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SrcNode" => src_node: query_json,
        "DstNode" => dst_node: query_json,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for FindContainerNetworkConnectRequest {
    type Response = FindContainerNetworkConnectResponse;
    type Error = FindContainerNetworkConnectError;
    const INFO: OperationInfo = super::operation("FindContainerNetworkConnect");
    const ERRORS: &'static [FindContainerNetworkConnectError] = &[
        FindContainerNetworkConnectError::NoPermission,
        FindContainerNetworkConnectError::ServerError,
    ];
}

impl Paginated for FindContainerNetworkConnectRequest {
    type Item = Connect;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.connects)
    }
}

/// Response to [`FindContainerNetworkConnectRequest`].
#[non_exhaustive]
pub struct FindContainerNetworkConnectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8686CE6E-9BFA-5436-A9D9-77B984AEE7F8`.
    pub request_id: Option<String>,
    /// The connects that were found or are concerned, one entry each.
    pub connects: Vec<Connect>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    FindContainerNetworkConnectResponse {
        "RequestId" => request_id: value,
        "Connects" => connects: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Container side that traffic comes from, as filter.
#[non_exhaustive]
pub struct Node {
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the pod goes by.
    pub pod_name: Option<String>,
    /// IDs of the nodes to work on or to narrow the list down to.
    pub node_ids: Vec<String>,
}

impl Node {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `PodName`.
    pub fn pod_name(mut self, value: impl Into<String>) -> Self {
        self.pod_name = Some(value.into());
        self
    }
    /// Sets `NodeIds`.
    pub fn node_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Node {
        "NodeType" => node_type: field,
        "ClusterId" => cluster_id: field,
        "Namespace" => namespace: field,
        "AppName" => app_name: field,
        "PodName" => pod_name: field,
        "NodeIds" => node_ids: field,
    }
}

/// The connects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connect {
    /// Identifier of the item within its collection. Example: `1458`.
    pub id: Option<i64>,
    /// Time that is set or recorded for this: first. Example: `1636077279174`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: last. Example: `1636595679174`.
    pub last_time: Option<i64>,
    /// IP address that belongs to the src. Example: `35.233.62.116`.
    pub src_ip: Option<String>,
    /// Network port that belongs to the src. Example: `10240`.
    pub src_port: Option<String>,
    /// IP address that belongs to the dst. Example: `172.20.62.176`.
    pub dst_ip: Option<String>,
    /// Network port that belongs to the dst. Example: `443`.
    pub dst_port: Option<String>,
    /// Container that traffic comes from; not filled yet.
    pub src_container: Option<Container>,
    /// Container that traffic goes to; not filled yet.
    pub dst_container: Option<Container>,
}

response! {
    Connect {
        "Id" => id: value,
        "FirstTime" => first_time: value,
        "LastTime" => last_time: value,
        "SrcIp" => src_ip: value,
        "SrcPort" => src_port: value,
        "DstIp" => dst_ip: value,
        "DstPort" => dst_port: value,
        "SrcContainer" => src_container: value,
        "DstContainer" => dst_container: value,
    }
}

/// Container that traffic comes from; not filled yet.
#[non_exhaustive]
pub struct Container {
    /// ID of the container that the item belongs to or stands for. Example: `48a6xxx5709d5a5866`.
    pub container_id: Option<String>,
}

response! {
    Container {
        "ContainerId" => container_id: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i64>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i64>,
}

response! {
    PageInfo {
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "PageSize" => page_size: value,
        "CurrentPage" => current_page: value,
    }
}

/// Errors that the documentation of [`FindContainerNetworkConnectRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type FindContainerNetworkConnectError = super::DocumentedError;
