// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBCluster`, from `adb/CreateDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductForm, Tag};

/// Orders a new Data Lakehouse Edition cluster with its compute and storage resources.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateDBClusterRequest::new()
///     .zone_id("...")
///     .db_cluster_version("...")
///     .pay_type("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.create_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
    /// Kind of network that the database cluster is in or is meant for.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub period: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Resource that the storage works on or belongs to.
    pub storage_resource: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// Whether this is switched on: default resource pool.
    pub enable_default_resource_pool: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the source database cluster that the call is about.
    pub source_db_cluster_id: Option<String>,
    /// ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// Time that is set or recorded for this: restore to.
    pub restore_to_time: Option<String>,
    /// Which kind of restore it is or is to be.
    pub restore_type: Option<String>,
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub product_form: Option<Open<ProductForm>>,
    /// How large the reserved node is or is to be.
    pub reserved_node_size: Option<String>,
    /// How many there are of this: reserved node.
    pub reserved_node_count: Option<i32>,
    /// ID of the kms that the call is about.
    pub kms_id: Option<String>,
    /// Whether disks are encrypted.
    pub disk_encryption: Option<bool>,
    /// Region that the clone source lies in.
    pub clone_source_region_id: Option<String>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// ID of the secondary vSwitch that the call is about.
    pub secondary_vswitch_id: Option<String>,
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`, which is required.
    pub fn db_cluster_version(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_version = Some(value.into());
        self
    }
    /// Sets `DBClusterNetworkType`.
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
    /// Sets `VPCId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `StorageResource`.
    pub fn storage_resource(mut self, value: impl Into<String>) -> Self {
        self.storage_resource = Some(value.into());
        self
    }
    /// Sets `ComputeResource`.
    pub fn compute_resource(mut self, value: impl Into<String>) -> Self {
        self.compute_resource = Some(value.into());
        self
    }
    /// Sets `EnableDefaultResourcePool`.
    #[inline]
    pub fn enable_default_resource_pool(mut self, value: bool) -> Self {
        self.enable_default_resource_pool = Some(value);
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
    /// Sets `SourceDbClusterId`.
    pub fn source_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `BackupSetId`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `RestoreToTime`.
    pub fn restore_to_time(mut self, value: impl Into<String>) -> Self {
        self.restore_to_time = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `ProductForm`.
    pub fn product_form(mut self, value: impl Into<Open<ProductForm>>) -> Self {
        self.product_form = Some(value.into());
        self
    }
    /// Sets `ReservedNodeSize`.
    pub fn reserved_node_size(mut self, value: impl Into<String>) -> Self {
        self.reserved_node_size = Some(value.into());
        self
    }
    /// Sets `ReservedNodeCount`.
    #[inline]
    pub fn reserved_node_count(mut self, value: i32) -> Self {
        self.reserved_node_count = Some(value);
        self
    }
    /// Sets `KmsId`.
    pub fn kms_id(mut self, value: impl Into<String>) -> Self {
        self.kms_id = Some(value.into());
        self
    }
    /// Sets `DiskEncryption`.
    #[inline]
    pub fn disk_encryption(mut self, value: bool) -> Self {
        self.disk_encryption = Some(value);
        self
    }
    /// Sets `CloneSourceRegionId`.
    pub fn clone_source_region_id(mut self, value: impl Into<String>) -> Self {
        self.clone_source_region_id = Some(value.into());
        self
    }
    /// Sets `ProductVersion`.
    pub fn product_version(mut self, value: impl Into<String>) -> Self {
        self.product_version = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `SecondaryVSwitchId`.
    pub fn secondary_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_vswitch_id = Some(value.into());
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
        "DBClusterNetworkType" => db_cluster_network_type: query,
        "DBClusterDescription" => db_cluster_description: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "StorageResource" => storage_resource: query,
        "ComputeResource" => compute_resource: query,
        "EnableDefaultResourcePool" => enable_default_resource_pool: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "SourceDbClusterId" => source_db_cluster_id: query,
        "BackupSetId" => backup_set_id: query,
        "RestoreToTime" => restore_to_time: query,
        "RestoreType" => restore_type: query,
        "ProductForm" => product_form: query,
        "ReservedNodeSize" => reserved_node_size: query,
        "ReservedNodeCount" => reserved_node_count: query,
        "KmsId" => kms_id: query,
        "DiskEncryption" => disk_encryption: query,
        "CloneSourceRegionId" => clone_source_region_id: query,
        "ProductVersion" => product_version: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "SecondaryVSwitchId" => secondary_vswitch_id: query,
        "EnableSSL" => enable_ssl: query,
    }
}

impl Operation for CreateDBClusterRequest {
    type Response = CreateDBClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBCluster")
        .required(
            &["RegionId", "ZoneId", "DBClusterVersion", "PayType", "VPCId", "VSwitchId"],
        )
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
    /// Example: `amv-bp1r053byu48p****`.
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
