// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerCluster`, from `hbr/DescribeContainerCluster.md`.

use alicloud_runtime::codegen::*;

/// Lists registered container clusters, by ID or identifier.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeContainerClusterRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_cluster(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerClusterRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Identifier of the Kubernetes deployment; for ACK, the ID that ACK gave it.
    pub identifier: Option<String>,
}

impl DescribeContainerClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Identifier`.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
}

request! {
    DescribeContainerClusterRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
        "Identifier" => identifier: query,
    }
}

impl Operation for DescribeContainerClusterRequest {
    type Response = DescribeContainerClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContainerCluster")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeContainerClusterRequest {
    type Item = Cluster;
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
        Some(&mut response.clusters)
    }
}

/// Response to [`DescribeContainerClusterRequest`].
#[non_exhaustive]
pub struct DescribeContainerClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC94B755-C3C2-5B9D-BD77-E0FE819A4DB2`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i64>,
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<Cluster>,
}

response! {
    DescribeContainerClusterResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Clusters" => clusters: list(""),
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `eyJhY2Nvd******A/VnZpgXQC5A==`.
    pub token: Option<String>,
    /// Free text that describes the item to people. Example: `description ack pv backup`.
    pub description: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ACK`.
    pub cluster_type: Option<String>,
    /// Identifier of the Kubernetes deployment; for ACK, the ID that ACK gave it.
    /// Example: `c5bbd0931a30947f4ab85efd19380a72d`.
    pub identifier: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// Name that people know the item by. Example: `ack_pv_backup_location`.
    pub name: Option<String>,
    /// State that the agent is in. Example: `READY`.
    pub agent_status: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-0006gwppd0jtttpmb0ri`.
    pub cluster_id: Option<String>,
}

response! {
    Cluster {
        "Token" => token: value,
        "Description" => description: value,
        "ClusterType" => cluster_type: value,
        "Identifier" => identifier: value,
        "NetworkType" => network_type: value,
        "Name" => name: value,
        "AgentStatus" => agent_status: value,
        "ClusterId" => cluster_id: value,
    }
}
