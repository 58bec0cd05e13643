// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterMemberInfo`, from `r-kvstore/DescribeClusterMemberInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the data nodes that a cluster instance consists of.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeClusterMemberInfoRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_member_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterMemberInfoRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
}

impl DescribeClusterMemberInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    DescribeClusterMemberInfoRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeClusterMemberInfoRequest {
    type Response = DescribeClusterMemberInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterMemberInfo")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for DescribeClusterMemberInfoRequest {
    type Item = ClusterChildren;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cluster_children)
    }
}

/// Response to [`DescribeClusterMemberInfoRequest`].
#[non_exhaustive]
pub struct DescribeClusterMemberInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D9F3768-EDA9-4811-943E-42C8006E****`.
    pub request_id: Option<String>,
    /// Data nodes that the cluster consists of.
    pub cluster_children: Vec<ClusterChildren>,
}

response! {
    DescribeClusterMemberInfoResponse {
        "RequestId" => request_id: value,
        "ClusterChildren" => cluster_children: list(""),
    }
}

/// Data nodes that the cluster consists of.
#[non_exhaustive]
pub struct ClusterChildren {
    /// Memory of the instance or of the node. Example: `1024`.
    pub capacity: Option<i64>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `2****_176498472570****`.
    pub user_id: Option<String>,
    /// Disk of the data node; it serves persistence and the system, not as extra data space.
    /// Example: `4096`.
    pub disk_size_mb: Option<i32>,
    /// Upper limit of the data rate of the node or instance. Example: `96`.
    pub band_width: Option<i64>,
    /// Upper limit of the data rate at present, with bandwidth bought in addition. Example: `100`.
    pub current_band_width: Option<i64>,
    /// Class of the data node, which sets its size. Example: `redis.shard.small.ce`.
    pub class_code: Option<String>,
    /// Which kind of biz it is or is to be. Example: `ALIYUN`.
    pub biz_type: Option<String>,
    /// Kind of the node: a data node or a configuration server. Example: `redis`.
    pub service: Option<String>,
    /// How many days the logs of commands are kept. Example: `7`.
    pub binlog_retention_days: Option<i32>,
    /// Highest number of client connections that the class allows. Example: `20000`.
    pub connections: Option<i64>,
    /// Resource group that the node was allocated from. Example: `GLOBAL_ZHANGJIAKOU_A`.
    pub resource_group_name: Option<String>,
    /// Major engine version of the node. Example: `5.0`.
    pub service_version: Option<String>,
    /// How many child nodes the node has. Example: `0`.
    pub replica_size: Option<i32>,
    /// Name that people know the item by. Example: `r-bp1zxszhcgatnx****-db-0`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `501791111`.
    pub id: Option<i64>,
}

response! {
    ClusterChildren {
        "Capacity" => capacity: value,
        "UserId" => user_id: value,
        "DiskSizeMB" => disk_size_mb: value,
        "BandWidth" => band_width: value,
        "CurrentBandWidth" => current_band_width: value,
        "ClassCode" => class_code: value,
        "BizType" => biz_type: value,
        "Service" => service: value,
        "BinlogRetentionDays" => binlog_retention_days: value,
        "Connections" => connections: value,
        "ResourceGroupName" => resource_group_name: value,
        "ServiceVersion" => service_version: value,
        "ReplicaSize" => replica_size: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}
