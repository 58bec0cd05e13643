// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBCluster`, from `adb_2019_03_15/CreateDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a Data Warehouse Edition cluster, either empty or restored from another one.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CreateDBClusterRequest::new()
///     .db_cluster_version("...")
///     .db_cluster_category("...")
///     .db_cluster_network_type("...")
///     .pay_type("...");
/// let reply = client.create_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
    /// **Required.** Class that the database cluster belongs to.
    pub db_cluster_category: Option<String>,
    /// Size, model or class of the database cluster.
    pub db_cluster_class: Option<String>,
    /// How many there are of this: database node group.
    pub db_node_group_count: Option<String>,
    /// Disk space of a node group.
    pub db_node_storage: Option<String>,
    /// **Required.** Kind of network that the database cluster is in or is meant for.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub period: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How many there are of this: executor.
    pub executor_count: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Resource that the storage works on or belongs to.
    pub storage_resource: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// Which kind of restore it is or is to be.
    pub restore_type: Option<String>,
    /// Name that the source database instance goes by.
    pub source_db_instance_name: Option<String>,
    /// ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
    /// Resource that the elastic IO works on or belongs to.
    pub elastic_io_resource: Option<String>,
    /// Whether disks are encrypted.
    pub disk_encryption: Option<bool>,
    /// ID of the kms that the call is about.
    pub kms_id: Option<String>,
    /// Whether this is switched on: SSL.
    pub enable_ssl: Option<bool>,
}

impl CreateDBClusterRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`, which is required.
    pub fn db_cluster_version(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_version = Some(value.into());
        self
    }
    /// Sets `DBClusterCategory`, which is required.
    pub fn db_cluster_category(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_category = Some(value.into());
        self
    }
    /// Sets `DBClusterClass`.
    pub fn db_cluster_class(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_class = Some(value.into());
        self
    }
    /// Sets `DBNodeGroupCount`.
    pub fn db_node_group_count(mut self, value: impl Into<String>) -> Self {
        self.db_node_group_count = Some(value.into());
        self
    }
    /// Sets `DBNodeStorage`.
    pub fn db_node_storage(mut self, value: impl Into<String>) -> Self {
        self.db_node_storage = Some(value.into());
        self
    }
    /// Sets `DBClusterNetworkType`, which is required.
    pub fn db_cluster_network_type(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_network_type = Some(value.into());
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ExecutorCount`.
    pub fn executor_count(mut self, value: impl Into<String>) -> Self {
        self.executor_count = Some(value.into());
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
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `StorageResource`.
    pub fn storage_resource(mut self, value: impl Into<String>) -> Self {
        self.storage_resource = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `ComputeResource`.
    pub fn compute_resource(mut self, value: impl Into<String>) -> Self {
        self.compute_resource = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceName`.
    pub fn source_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_name = Some(value.into());
        self
    }
    /// Sets `BackupSetID`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `ElasticIOResource`.
    pub fn elastic_io_resource(mut self, value: impl Into<String>) -> Self {
        self.elastic_io_resource = Some(value.into());
        self
    }
    /// Sets `DiskEncryption`.
    #[inline]
    pub fn disk_encryption(mut self, value: bool) -> Self {
        self.disk_encryption = Some(value);
        self
    }
    /// Sets `KmsId`.
    pub fn kms_id(mut self, value: impl Into<String>) -> Self {
        self.kms_id = Some(value.into());
        self
    }
    /// Sets `EnableSSL`.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }
}

request! {
    CreateDBClusterRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBClusterVersion" => db_cluster_version: query,
        "DBClusterCategory" => db_cluster_category: query,
        "DBClusterClass" => db_cluster_class: query,
        "DBNodeGroupCount" => db_node_group_count: query,
        "DBNodeStorage" => db_node_storage: query,
        "DBClusterNetworkType" => db_cluster_network_type: query,
        "DBClusterDescription" => db_cluster_description: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
        "ExecutorCount" => executor_count: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Mode" => mode: query,
        "StorageResource" => storage_resource: query,
        "StorageType" => storage_type: query,
        "ComputeResource" => compute_resource: query,
        "RestoreType" => restore_type: query,
        "SourceDBInstanceName" => source_db_instance_name: query,
        "BackupSetID" => backup_set_id: query,
        "RestoreTime" => restore_time: query,
        "ElasticIOResource" => elastic_io_resource: query,
        "DiskEncryption" => disk_encryption: query,
        "KmsId" => kms_id: query,
        "EnableSSL" => enable_ssl: query,
    }
}

impl Operation for CreateDBClusterRequest {
    type Response = CreateDBClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBCluster")
        .required(
            &[
                "RegionId",
                "DBClusterVersion",
                "DBClusterCategory",
                "DBClusterNetworkType",
                "PayType",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateDBClusterRequest`].
#[non_exhaustive]
pub struct CreateDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-4690g37929****`.
    pub resource_group_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1r053byu48p****`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `202353278****`.
    pub order_id: Option<String>,
}

response! {
    CreateDBClusterResponse {
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}
