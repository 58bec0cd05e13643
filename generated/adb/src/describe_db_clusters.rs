// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusters`, from `adb/DescribeDBClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductForm, Tag};

/// Lists the clusters of a region, filtered by ID, description, status or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBClustersRequest::new();
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
    /// Which version of the product is meant.
    pub product_version: Option<Open<ProductVersion>>,
    /// Which version of the database cluster is meant.
    pub db_cluster_version: Option<Open<DBClusterVersion>>,
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
    /// Sets `ProductVersion`.
    pub fn product_version(mut self, value: impl Into<Open<ProductVersion>>) -> Self {
        self.product_version = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`.
    pub fn db_cluster_version(
        mut self,
        value: impl Into<Open<DBClusterVersion>>,
    ) -> Self {
        self.db_cluster_version = Some(value.into());
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
        "ProductVersion" => product_version: query,
        "DBClusterVersion" => db_cluster_version: query,
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
    /// Example: `A5EDBA27-AF3E-5966-9503-FD1557E19167`.
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
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// When the item was created. Example: `2022-04-01T09:50:18Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// Way of working, out of those that the service offers. Example: `flexible`.
    pub mode: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Resource that the storage works on or belongs to. Example: `24ACU`.
    pub storage_resource: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp163885f8q21****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `amv-bp163885f8q21****.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Which kind of database cluster it is or is to be. Example: `Common`.
    pub db_cluster_type: Option<String>,
    /// Code under which the order system sells the item. Example: `ads_pre`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2022-07-01T09:50:18Z`.
    pub expire_time: Option<Timestamp>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp13h7uzhulpuxvnp****`.
    pub vpc_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the compute works on or belongs to. Example: `16ACU`.
    pub compute_resource: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1syh8vvw8yech7n****`.
    pub vswitch_id: Option<String>,
    /// Which version of the database is meant. Example: `5.0`.
    pub db_version: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Kind of network that the database cluster is in or is meant for.
    /// Default: `VPC`. Example: `VPC`.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster. Example: `adb_test`.
    pub db_cluster_description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `AnalyticDB`.
    pub engine: Option<String>,
    /// Compute units that stand ready. Example: `32ACU`.
    pub reserved_acu: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Network port that belongs to the inner.
    pub inner_port: Option<String>,
    /// ID of the VPC cloud instance that the item belongs to or stands for.
    pub vpc_cloud_instance_id: Option<String>,
    /// IP address that belongs to the inner.
    pub inner_ip: Option<String>,
    /// ID of the dts job that the item belongs to or stands for.
    pub dts_job_id: Option<String>,
    /// Resource that the elastic IO works on or belongs to.
    pub elastic_io_resource: Option<i32>,
    /// ID of the rds instance that the item belongs to or stands for.
    pub rds_instance_id: Option<String>,
    /// How many there are of this: executor.
    pub executor_count: Option<String>,
    /// Size, model or class of the database node.
    pub db_node_class: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Disk space of a node group.
    pub db_node_storage: Option<i64>,
    /// How many there are of this: database node.
    pub db_node_count: Option<i64>,
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub product_form: Option<Open<ProductForm>>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
    /// How large the reserved node is or is to be.
    pub reserved_node_size: Option<String>,
    /// How many there are of this: reserved node.
    pub reserved_node_count: Option<i32>,
}

response! {
    DBCluster {
        "Expired" => expired: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Mode" => mode: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "StorageResource" => storage_resource: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnectionString" => connection_string: value,
        "DBClusterType" => db_cluster_type: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "LockReason" => lock_reason: value,
        "VPCId" => vpc_id: value,
        "RegionId" => region_id: value,
        "ComputeResource" => compute_resource: value,
        "VSwitchId" => vswitch_id: value,
        "DBVersion" => db_version: value,
        "DBClusterStatus" => db_cluster_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "ZoneId" => zone_id: value,
        "Engine" => engine: value,
        "ReservedACU" => reserved_acu: value,
        "Tags" => tags: list("Tag"),
        "Category" => category: value,
        "InnerPort" => inner_port: value,
        "VPCCloudInstanceId" => vpc_cloud_instance_id: value,
        "InnerIp" => inner_ip: value,
        "DtsJobId" => dts_job_id: value,
        "ElasticIOResource" => elastic_io_resource: value,
        "RdsInstanceId" => rds_instance_id: value,
        "ExecutorCount" => executor_count: value,
        "DBNodeClass" => db_node_class: value,
        "DiskType" => disk_type: value,
        "DBNodeStorage" => db_node_storage: value,
        "DBNodeCount" => db_node_count: value,
        "TaskInfo" => task_info: value,
        "ProductForm" => product_form: value,
        "ProductVersion" => product_version: value,
        "ReservedNodeSize" => reserved_node_size: value,
        "ReservedNodeCount" => reserved_node_count: value,
    }
}

/// What is known about the task.
#[non_exhaustive]
pub struct TaskInfo {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<Open<StepStatus>>,
    /// How far the work has come.
    pub progress: Option<String>,
    /// Items of the kind step that were found or are concerned.
    pub step_list: Vec<StepList>,
}

response! {
    TaskInfo {
        "Name" => name: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "StepList" => step_list: list("StepList"),
    }
}

/// Items of the kind step that were found or are concerned.
#[non_exhaustive]
pub struct StepList {
    /// Name that the step goes by.
    pub step_name: Option<String>,
    /// Free text that tells people about the step.
    pub step_desc: Option<String>,
    /// State that the step is in.
    pub step_status: Option<Open<StepStatus>>,
    /// How far the step has come.
    pub step_progress: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
}

response! {
    StepList {
        "StepName" => step_name: value,
        "StepDesc" => step_desc: value,
        "StepStatus" => step_status: value,
        "StepProgress" => step_progress: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

values! {
    /// Which version of the product is meant.
    pub enum ProductVersion {
        /// Enterprise Edition.
        EnterpriseVersion = "EnterpriseVersion",
        /// Basic Edition.
        BasicVersion = "BasicVersion",
    }
}

values! {
    /// Which version of the database cluster is meant.
    pub enum DBClusterVersion {
        /// Every version.
        All = "All",
        /// `3.0`
        _3_0 = "3.0",
        /// `5.0`
        _5_0 = "5.0",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum StepStatus {
        /// At work.
        Running = "RUNNING",
        /// Ended as intended.
        Succeed = "SUCCEED",
        /// Has not begun.
        NotRun = "NOT_RUN",
    }
}

/// Errors that the documentation of [`DescribeDBClustersRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClustersError = super::DocumentedError;
