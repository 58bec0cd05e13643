// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAttribute`, from `adb_2019_03_15/DescribeDBClusterAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StepList, StepStatus, Tag, TaskInfo};

/// Shows a cluster in detail, including specifications, network, billing and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterAttributeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBClusterAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBClusterAttributeRequest {
    type Response = DescribeDBClusterAttributeResponse;
    type Error = DescribeDBClusterAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAttribute")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAttributeError] = &[
        DescribeDBClusterAttributeError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2895BB82-B2C1-408E-AA73-DB8D59******`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBClusterAttributeResponse {
        "RequestId" => request_id: value,
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
    /// When the item was created. Example: `2021-04-01T09:50:18Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is switched on: spark. Example: `false`.
    pub enable_spark: Option<bool>,
    /// ID of the dts job that the item belongs to or stands for. Example: `dtsb1hp3790****`.
    pub dts_job_id: Option<String>,
    /// How many there are of this: database node. Example: `1`.
    pub db_node_count: Option<i64>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// Time that is set or recorded for this: maintain. Example: `04:00Z-05:00Z`.
    pub maintain_time: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Which kind of disk it is or is to be. Example: `cloud_essd`.
    pub disk_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Way of working, out of those that the service offers. Example: `flexible`.
    pub mode: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Which version of the engine is meant. Example: `3.1.1.9`.
    pub engine_version: Option<String>,
    /// Whether this is switched on: airflow. Example: `true`.
    pub enable_airflow: Option<bool>,
    /// How many there are of this: executor. Example: `1`.
    pub executor_count: Option<String>,
    /// Resource that the storage works on or belongs to. Example: `8Core32GB`.
    pub storage_resource: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp111m2cfrdl1****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `am-bp111m2cfrdl1****.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// ID of the rds instance that the item belongs to or stands for. Example: `rm-bp837jsdp2****`.
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
    /// ID of the virtual private cloud. Example: `vpc-bp13h7uzhulpuxvnp****`.
    pub vpc_id: Option<String>,
    /// Resource that the compute works on or belongs to. Example: `8Core32GB`.
    pub compute_resource: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the elastic IO works on or belongs to. Example: `2`.
    pub elastic_io_resource: Option<i32>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1syh8vvw8yech7n****`.
    pub vswitch_id: Option<String>,
    /// Which version of the database is meant. Example: `3.0`.
    pub db_version: Option<String>,
    /// ID of the VPC cloud instance that the item belongs to or stands for.
    /// Example: `am-bp111m2cfrdl1****-controller`.
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
    /// State that the user ENI is in. Example: `true`.
    pub user_eni_status: Option<bool>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Class that the item belongs to. Example: `MIXED_STORAGE`.
    pub category: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `AnalyticDB`.
    pub engine: Option<String>,
    /// ID of the kms that the item belongs to or stands for.
    /// Example: `e1935511-cf88-1123-a0f8-1be8d251****`.
    pub kms_id: Option<String>,
    /// IP address that belongs to the inner. Example: `10.1.XX.XX`.
    pub inner_ip: Option<String>,
    /// Network port that belongs to the inner. Example: `3306`.
    pub inner_port: Option<String>,
    /// Level that the disk performance has on its scale. Example: `PL1`.
    pub disk_performance_level: Option<String>,
    /// How large the elastic IO resource is or is to be. Example: `8Core64GB`.
    pub elastic_io_resource_size: Option<String>,
    /// Whether disks are encrypted. Example: `false`.
    pub disk_encryption: Option<bool>,
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
}

response! {
    DBCluster {
        "CreationTime" => creation_time: value,
        "EnableSpark" => enable_spark: value,
        "DtsJobId" => dts_job_id: value,
        "DBNodeCount" => db_node_count: value,
        "Expired" => expired: value,
        "MaintainTime" => maintain_time: value,
        "PayType" => pay_type: value,
        "DiskType" => disk_type: value,
        "Tags" => tags: list("Tag"),
        "Mode" => mode: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "EnableAirflow" => enable_airflow: value,
        "ExecutorCount" => executor_count: value,
        "StorageResource" => storage_resource: value,
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
        "ComputeResource" => compute_resource: value,
        "RegionId" => region_id: value,
        "ElasticIOResource" => elastic_io_resource: value,
        "VSwitchId" => vswitch_id: value,
        "DBVersion" => db_version: value,
        "VPCCloudInstanceId" => vpc_cloud_instance_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "UserENIStatus" => user_eni_status: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "Engine" => engine: value,
        "KmsId" => kms_id: value,
        "InnerIp" => inner_ip: value,
        "InnerPort" => inner_port: value,
        "DiskPerformanceLevel" => disk_performance_level: value,
        "ElasticIOResourceSize" => elastic_io_resource_size: value,
        "DiskEncryption" => disk_encryption: value,
        "TaskInfo" => task_info: value,
        "ProductVersion" => product_version: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAttributeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAttributeError = super::DocumentedError;
