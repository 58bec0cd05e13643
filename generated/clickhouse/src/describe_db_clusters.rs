// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusters`, from `clickhouse/DescribeDBClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScaleOutStatus, Tag};

/// Lists the ClickHouse clusters of a region, filtered by status or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClustersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// State of the database cluster, to narrow the list down to or to be put into.
    pub db_cluster_status: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBClustersRequest {
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
    /// Sets `DBClusterIds`.
    pub fn db_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ids = Some(value.into());
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `DBClusterStatus`.
    pub fn db_cluster_status(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_status = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClustersRequest {
        "RegionId" => region_id: query,
        "DBClusterIds" => db_cluster_ids: query,
        "DBClusterDescription" => db_cluster_description: query,
        "DBClusterStatus" => db_cluster_status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBClustersRequest {
    type Response = DescribeDBClustersResponse;
    type Error = DescribeDBClustersError;
    const INFO: OperationInfo = super::operation("DescribeDBClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClustersError] = &[
        DescribeDBClustersError::Forbidden,
        DescribeDBClustersError::InternalError,
        DescribeDBClustersError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDBClustersRequest {
    type Item = DBCluster;
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
        Some(&mut response.db_clusters)
    }
}

/// Response to [`DescribeDBClustersRequest`].
#[non_exhaustive]
pub struct DescribeDBClustersResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The database clusters that were found or are concerned, one entry each.
    pub db_clusters: Vec<DBCluster>,
}

response! {
    DescribeDBClustersResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DBClusters" => db_clusters: list("DBCluster"),
    }
}

/// The database clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the virtual private cloud. Example: `vpc-bp175iuvg8nxqraf2****`.
    pub vpc_id: Option<String>,
    /// How many there are of this: database node. Example: `2`.
    pub db_node_count: Option<i64>,
    /// When the item was created. Example: `2021-10-28T07:24:45Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Kind of disk, such as `CloudESSD`.
    pub storage_type: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8123`.
    pub port: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Seller that the account bought from. Example: `26842`.
    pub bid: Option<String>,
    /// Whether the subscription has run out. Example: `false`.
    pub is_expired: Option<String>,
    /// ID of the VPC cloud instance that the item belongs to or stands for.
    /// Example: `vpc-bp175iuvg8nxqraf2****`.
    pub vpc_cloud_instance_id: Option<String>,
    /// State that the scale out is in.
    pub scale_out_status: Option<ScaleOutStatus>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp108z124a8o7****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `cc-bp1fs5o051c61****.clickhouse.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Code under which the order system sells the item. Example: `clickhouse_go_public_cn`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2011-05-30T12:11:4Z`.
    pub expire_time: Option<String>,
    /// Disk space of a node. Example: `100`.
    pub db_node_storage: Option<i64>,
    /// Size, model or class of the database node. Example: `C8`.
    pub db_node_class: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `140692647406****`.
    pub ali_uid: Option<String>,
    /// Why the item is locked. Example: `DISK_FULL`.
    pub lock_reason: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1gzt31twhlo0sa5****`.
    pub vswitch_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// Free text that tells people about the database cluster. Example: `test`.
    pub db_cluster_description: Option<String>,
    /// Kind of network that the database cluster is in or is meant for. Example: `VPC`.
    pub db_cluster_network_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Class that the item belongs to. Example: `Basic`.
    pub category: Option<String>,
    /// Which version of the control is meant. Example: `v1`.
    pub control_version: Option<String>,
    /// Which kind of ext storage it is or is to be. Example: `CloudESSD`.
    pub ext_storage_type: Option<String>,
    /// How large the ext storage is or is to be. Example: `100GB`.
    pub ext_storage_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-4690g37929****`.
    pub resource_group_id: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
}

response! {
    DBCluster {
        "VpcId" => vpc_id: value,
        "DBNodeCount" => db_node_count: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Tags" => tags: list("Tag"),
        "StorageType" => storage_type: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "Bid" => bid: value,
        "IsExpired" => is_expired: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "ScaleOutStatus" => scale_out_status: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnectionString" => connection_string: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "DBNodeStorage" => db_node_storage: value,
        "DBNodeClass" => db_node_class: value,
        "AliUid" => ali_uid: value,
        "LockReason" => lock_reason: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "DBClusterDescription" => db_cluster_description: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "ControlVersion" => control_version: value,
        "ExtStorageType" => ext_storage_type: value,
        "ExtStorageSize" => ext_storage_size: value,
        "ResourceGroupId" => resource_group_id: value,
        "DbVersion" => db_version: value,
    }
}

/// Errors that the documentation of [`DescribeDBClustersRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClustersError = super::DocumentedError;
