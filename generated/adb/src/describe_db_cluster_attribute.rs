// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAttribute`, from `adb/DescribeDBClusterAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductForm, Tag};

/// Shows one cluster in full, such as its status, resources, version and billing.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBClusterAttributeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
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
}

request! {
    DescribeDBClusterAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterAttributeRequest {
    type Response = DescribeDBClusterAttributeResponse;
    type Error = DescribeDBClusterAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAttribute")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAttributeError] = &[
        DescribeDBClusterAttributeError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5C433C2-001F-58E3-99F5-3274C14DF8BD`.
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
    /// When the item was created. Example: `2022-07-01T09:50:18Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// Time that is set or recorded for this: maintain. Example: `04:00Z-05:00Z`.
    pub maintain_time: Option<String>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Way of working, out of those that the service offers. Example: `flexible`.
    pub mode: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `ManualLock`.
    pub lock_mode: Option<String>,
    /// Which version of the engine is meant. Default: `3.1.7.0`. Example: `3.1.16`.
    pub engine_version: Option<String>,
    /// Resource that the storage works on or belongs to. Example: `24ACU`.
    pub storage_resource: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-wz9509beptiz****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `amv-wz9509beptiz****.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Which kind of database cluster it is or is to be. Example: `Common`.
    pub db_cluster_type: Option<String>,
    /// Code under which the order system sells the item. Example: `ads_pre`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2022-10-01T09:50:18Z`.
    pub expire_time: Option<Timestamp>,
    /// Why the item is locked. Example: `instance_expire`.
    pub lock_reason: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp13h7uzhulpu****`.
    pub vpc_id: Option<String>,
    /// Resource that the compute works on or belongs to. Example: `16ACU`.
    pub compute_resource: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-uf629gydd54ld****`.
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
    /// State that the user ENI is in. Example: `false`.
    pub user_eni_status: Option<bool>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `AnalyticDB`.
    pub engine: Option<String>,
    /// Compute units that stand ready. Example: `24ACU`.
    pub reserved_acu: Option<String>,
    /// Compute resources in all. Example: `48ACU`.
    pub compute_resource_total: Option<String>,
    /// Storage resources in all. Example: `24ACU`.
    pub storage_resource_total: Option<String>,
    /// The supported features that are concerned.
    pub supported_features: BTreeMap<String, String>,
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub product_form: Option<Open<ProductForm>>,
    /// How large the reserved node is or is to be.
    pub reserved_node_size: Option<String>,
    /// How many there are of this: reserved node.
    pub reserved_node_count: Option<i32>,
    /// Whether the clickhouse engine is switched on.
    pub clickhouse_engine_enabled: Option<bool>,
    /// How large the clickhouse engine cache is or is to be.
    pub clickhouse_engine_cache_size: Option<i32>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
    /// ID of the kms that the item belongs to or stands for.
    pub kms_id: Option<String>,
}

response! {
    DBCluster {
        "CreationTime" => creation_time: value,
        "Expired" => expired: value,
        "MaintainTime" => maintain_time: value,
        "PayType" => pay_type: value,
        "Tags" => tags: list("Tag"),
        "Mode" => mode: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "StorageResource" => storage_resource: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnectionString" => connection_string: value,
        "DBClusterType" => db_cluster_type: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "LockReason" => lock_reason: value,
        "VPCId" => vpc_id: value,
        "ComputeResource" => compute_resource: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "DBVersion" => db_version: value,
        "DBClusterStatus" => db_cluster_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "UserENIStatus" => user_eni_status: value,
        "ZoneId" => zone_id: value,
        "Engine" => engine: value,
        "ReservedACU" => reserved_acu: value,
        "ComputeResourceTotal" => compute_resource_total: value,
        "StorageResourceTotal" => storage_resource_total: value,
        "SupportedFeatures" => supported_features: map,
        "ProductForm" => product_form: value,
        "ReservedNodeSize" => reserved_node_size: value,
        "ReservedNodeCount" => reserved_node_count: value,
        "ClickhouseEngineEnabled" => clickhouse_engine_enabled: value,
        "ClickhouseEngineCacheSize" => clickhouse_engine_cache_size: value,
        "ProductVersion" => product_version: value,
        "KmsId" => kms_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAttributeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAttributeError = super::DocumentedError;
