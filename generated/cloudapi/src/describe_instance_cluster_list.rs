// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceClusterList`, from `cloudapi/DescribeInstanceClusterList.md`.

use alicloud_runtime::codegen::*;

/// Lists the clusters of dedicated instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstanceClusterListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_cluster_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceClusterListRequest {
    /// Display text for the cluster of dedicated gateways.
    pub instance_cluster_name: Option<String>,
    /// Cluster that joins dedicated gateways.
    pub instance_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribeInstanceClusterListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceClusterName`.
    pub fn instance_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.instance_cluster_name = Some(value.into());
        self
    }
    /// Sets `InstanceClusterId`.
    pub fn instance_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.instance_cluster_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeInstanceClusterListRequest {
        "InstanceClusterName" => instance_cluster_name: query,
        "InstanceClusterId" => instance_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeInstanceClusterListRequest {
    type Response = DescribeInstanceClusterListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceClusterList")
        .read_only();
}

impl Paginated for DescribeInstanceClusterListRequest {
    type Item = InstanceCluster;
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
        Some(&mut response.instance_clusters)
    }
}

/// Response to [`DescribeInstanceClusterListRequest`].
#[non_exhaustive]
pub struct DescribeInstanceClusterListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The instance clusters that were found or are concerned, one entry each.
    pub instance_clusters: Vec<InstanceCluster>,
}

response! {
    DescribeInstanceClusterListResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "InstanceClusters" => instance_clusters: list("InstanceCluster"),
    }
}

/// The instance clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceCluster {
    /// Display text for the cluster of dedicated gateways. Example: `test-cluster`.
    pub instance_cluster_name: Option<String>,
    /// Cluster that joins dedicated gateways. Example: `apigateway-cluster-hz-xxxxxxxxxxxx`.
    pub instance_cluster_id: Option<String>,
    /// Free text that describes the item to people. Example: `Test TrafficControl`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `2023-08-14T17:46:59+08:00`.
    pub created_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2024-01-12T10:11:08+08:00`.
    pub modified_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State that the instance cluster is in. Example: `RUNNING`.
    pub instance_cluster_status: Option<String>,
    /// Architecture of the gateways in it. Example: `normal`.
    pub instance_cluster_type: Option<String>,
}

response! {
    InstanceCluster {
        "InstanceClusterName" => instance_cluster_name: value,
        "InstanceClusterId" => instance_cluster_id: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "ModifiedTime" => modified_time: value,
        "RegionId" => region_id: value,
        "InstanceClusterStatus" => instance_cluster_status: value,
        "InstanceClusterType" => instance_cluster_type: value,
    }
}
