// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusters`, from `adb_2019_03_15/DescribeDBClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StepList, StepStatus, Tag, TaskInfo};

/// Lists the clusters of a region, filtered by ID, status, description or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClustersRequest::new();
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
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
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
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "DBVersion" => db_version: query,
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
        Some(&mut response.items.as_mut()?.db_cluster)
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
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBClustersResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Database cluster, with its facts.
    pub db_cluster: Vec<DBCluster>,
}

response! {
    Items {
        "DBCluster" => db_cluster: list(""),
    }
}

/// Database cluster, with its facts.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the dts job that the item belongs to or stands for. Example: `dtsb1578j90XXXX`.
    pub dts_job_id: Option<String>,
    /// How many there are of this: database node. Example: `1`.
    pub db_node_count: Option<i64>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// When the item was created. Example: `2021-04-01T09:50:18Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Which kind of disk it is or is to be. Example: `cloud_essd`.
    pub disk_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Way of working, out of those that the service offers. Example: `flexible`.
    pub mode: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Resource that the storage works on or belongs to. Example: `8Core32GB`.
    pub storage_resource: Option<String>,
    /// How many there are of this: executor. Example: `1`.
    pub executor_count: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp163885f8q21****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `am-bp163885f8q21****.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// ID of the rds instance that the item belongs to or stands for. Example: `rm-bp11q28kvl688****`.
    pub rds_instance_id: Option<String>,
    /// Which kind of database cluster it is or is to be. Example: `Common`.
    pub db_cluster_type: Option<String>,
    /// Code under which the order system sells the item. Example: `ads`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2999-09-08T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Disk space of a node group. Example: `300`.
    pub db_node_storage: Option<i64>,
    /// Size, model or class of the database node. Example: `E8`.
    pub db_node_class: Option<String>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp13h7uzhulpuxvnpXXXX`.
    pub vpc_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the compute works on or belongs to. Example: `8Core32GB`.
    pub compute_resource: Option<String>,
    /// Resource that the elastic IO works on or belongs to. Example: `0`.
    pub elastic_io_resource: Option<i32>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1syh8vvw8yech7nXXXX`.
    pub vswitch_id: Option<String>,
    /// Which version of the database is meant. Example: `3.0`.
    pub db_version: Option<String>,
    /// ID of the VPC cloud instance that the item belongs to or stands for.
    /// Example: `am-bp163885f8q21****-controller`.
    pub vpc_cloud_instance_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Kind of network that the database cluster is in or is meant for. Example: `vpc`.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster. Example: `adb_test`.
    pub db_cluster_description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Class that the item belongs to. Example: `MIXED_STORAGE`.
    pub category: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `AnalyticDB`.
    pub engine: Option<String>,
    /// IP address that belongs to the inner. Example: `10.1.xx.xx`.
    pub inner_ip: Option<String>,
    /// Network port that belongs to the inner. Example: `3306`.
    pub inner_port: Option<String>,
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
}

response! {
    DBCluster {
        "DtsJobId" => dts_job_id: value,
        "DBNodeCount" => db_node_count: value,
        "Expired" => expired: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "DiskType" => disk_type: value,
        "Tags" => tags: list("Tag"),
        "Mode" => mode: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "StorageResource" => storage_resource: value,
        "ExecutorCount" => executor_count: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnectionString" => connection_string: value,
        "RdsInstanceId" => rds_instance_id: value,
        "DBClusterType" => db_cluster_type: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "DBNodeStorage" => db_node_storage: value,
        "DBNodeClass" => db_node_class: value,
        "LockReason" => lock_reason: value,
        "VPCId" => vpc_id: value,
        "RegionId" => region_id: value,
        "ComputeResource" => compute_resource: value,
        "ElasticIOResource" => elastic_io_resource: value,
        "VSwitchId" => vswitch_id: value,
        "DBVersion" => db_version: value,
        "VPCCloudInstanceId" => vpc_cloud_instance_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "Engine" => engine: value,
        "InnerIp" => inner_ip: value,
        "InnerPort" => inner_port: value,
        "TaskInfo" => task_info: value,
        "ProductVersion" => product_version: value,
    }
}

/// Errors that the documentation of [`DescribeDBClustersRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClustersError = super::DocumentedError;
