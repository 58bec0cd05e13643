// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAckClusters`, from `elasticsearch/ListAckClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers};

/// Lists the ACK clusters, optionally only those of one VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListAckClustersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ack_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAckClustersRequest {
    /// Which page of the list to return. Range: 1 to 50. Example: `3`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 50. Example: `20`.
    pub size: Option<i32>,
    /// ID of the vpc that the call is about. Example: `vpc-bp12nu14urf0upaf4****`.
    pub vpc_id: Option<String>,
}

impl ListAckClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ListAckClustersRequest {
        "page" => page: query,
        "size" => size: query,
        "vpcId" => vpc_id: query,
    }
}

impl Operation for ListAckClustersRequest {
    type Response = ListAckClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAckClusters")
        .roa("GET", "/openapi/ack-clusters")
        .read_only();
}

impl Paginated for ListAckClustersRequest {
    type Item = AckClusterResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListAckClustersRequest`].
#[non_exhaustive]
pub struct ListAckClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F93EAA49-284F-4FCE-9E67-FA23FB4BB512`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<AckClusterResult>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

response! {
    ListAckClustersResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Headers" => headers: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AckClusterResult {
    /// ID of the cluster that the item belongs to or stands for.
    /// Example: `c5ea2c2d9a3cf499481292f60425d****`.
    pub cluster_id: Option<String>,
    /// Which kind of cluster it is or is to be. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp12nu14urf0upaf4****`.
    pub vpc_id: Option<String>,
}

response! {
    AckClusterResult {
        "clusterId" => cluster_id: value,
        "clusterType" => cluster_type: value,
        "name" => name: value,
        "vpcId" => vpc_id: value,
    }
}
