// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHpcClusters`, from `ecs/DescribeHpcClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists high-performance computing clusters; all filters given must match.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeHpcClustersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hpc_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHpcClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Keeps only these HPC clusters. Example: `text`.
    pub hpc_cluster_ids: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeHpcClustersRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `HpcClusterIds`.
    pub fn hpc_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hpc_cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeHpcClustersRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "HpcClusterIds" => hpc_cluster_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeHpcClustersRequest {
    type Response = DescribeHpcClustersResponse;
    type Error = DescribeHpcClustersError;
    const INFO: OperationInfo = super::operation("DescribeHpcClusters")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHpcClustersError] = &[
        DescribeHpcClustersError::InvalidRegionIdNotFound,
        DescribeHpcClustersError::MissingParameterHpcClusterId,
        DescribeHpcClustersError::InvalidHpcClusterIdsExceedLimit,
        DescribeHpcClustersError::InvalidHpcClusterIdsMalformed,
        DescribeHpcClustersError::InvalidParameter,
    ];
}

impl Paginated for DescribeHpcClustersRequest {
    type Item = HpcCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.hpc_clusters)
    }
}

/// Response to [`DescribeHpcClustersRequest`].
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// HPC clusters that match the query.
    pub hpc_clusters: Vec<HpcCluster>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeHpcClustersResponse {
        "HpcClusters" => hpc_clusters: list("HpcCluster"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// HPC clusters that match the query.
#[non_exhaustive]
pub struct HpcCluster {
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// ID of a high-performance computing (HPC) cluster, as
    /// [`CreateHpcCluster`](super::Client::create_hpc_cluster) or
    /// [`DescribeHpcClusters`](super::Client::describe_hpc_clusters) returned it.
    /// Example: `hpc-bp1a5zr3u7nq9cx****`.
    pub hpc_cluster_id: Option<String>,
    /// Display name of the resource. Example: `testName`.
    pub name: Option<String>,
}

response! {
    HpcCluster {
        "Description" => description: value,
        "HpcClusterId" => hpc_cluster_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeHpcClustersRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`MissingParameterHpcClusterId`](super::DocumentedError::MissingParameterHpcClusterId)
/// - [`InvalidHpcClusterIdsExceedLimit`](super::DocumentedError::InvalidHpcClusterIdsExceedLimit)
/// - [`InvalidHpcClusterIdsMalformed`](super::DocumentedError::InvalidHpcClusterIdsMalformed)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeHpcClustersError = super::DocumentedError;
