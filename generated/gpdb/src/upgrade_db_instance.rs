// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstance`, from `gpdb/UpgradeDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SegDiskPerformanceLevel};

/// Changes an instance's specification, node number, storage, or Serverless resources.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpgradeDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.upgrade_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// How many there are of this: database instance group.
    pub db_instance_group_count: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// How many there are of this: master node.
    pub master_node_num: Option<String>,
    /// How many there are of this: seg node.
    pub seg_node_num: Option<String>,
    /// Size or model of the instance.
    pub instance_spec: Option<String>,
    /// How large the storage is or is to be.
    pub storage_size: Option<String>,
    /// Level that the seg disk performance has on its scale.
    pub seg_disk_performance_level: Option<Open<SegDiskPerformanceLevel>>,
    /// Disk kind of the compute nodes; needed in elastic storage mode, where only `cloud_essd` is
    /// offered.
    pub seg_storage_type: Option<Open<SegStorageType>>,
    /// What is changed: number of compute nodes (`0`), their size (`1`), number of coordinator nodes
    /// (`2`), or disks (`3`).
    pub upgrade_type: Option<i64>,
    /// Resource that the serverless works on or belongs to.
    pub serverless_resource: Option<String>,
    /// How large the cache storage is or is to be.
    pub cache_storage_size: Option<String>,
}

impl UpgradeDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceGroupCount`.
    pub fn db_instance_group_count(mut self, value: impl Into<String>) -> Self {
        self.db_instance_group_count = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `MasterNodeNum`.
    pub fn master_node_num(mut self, value: impl Into<String>) -> Self {
        self.master_node_num = Some(value.into());
        self
    }
    /// Sets `SegNodeNum`.
    pub fn seg_node_num(mut self, value: impl Into<String>) -> Self {
        self.seg_node_num = Some(value.into());
        self
    }
    /// Sets `InstanceSpec`.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `StorageSize`.
    pub fn storage_size(mut self, value: impl Into<String>) -> Self {
        self.storage_size = Some(value.into());
        self
    }
    /// Sets `SegDiskPerformanceLevel`.
    pub fn seg_disk_performance_level(
        mut self,
        value: impl Into<Open<SegDiskPerformanceLevel>>,
    ) -> Self {
        self.seg_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `SegStorageType`.
    pub fn seg_storage_type(mut self, value: impl Into<Open<SegStorageType>>) -> Self {
        self.seg_storage_type = Some(value.into());
        self
    }
    /// Sets `UpgradeType`.
    #[inline]
    pub fn upgrade_type(mut self, value: i64) -> Self {
        self.upgrade_type = Some(value);
        self
    }
    /// Sets `ServerlessResource`.
    pub fn serverless_resource(mut self, value: impl Into<String>) -> Self {
        self.serverless_resource = Some(value.into());
        self
    }
    /// Sets `CacheStorageSize`.
    pub fn cache_storage_size(mut self, value: impl Into<String>) -> Self {
        self.cache_storage_size = Some(value.into());
        self
    }
}

request! {
    UpgradeDBInstanceRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceGroupCount" => db_instance_group_count: query,
        "DBInstanceId" => db_instance_id: query,
        "PayType" => pay_type: query,
        "MasterNodeNum" => master_node_num: query,
        "SegNodeNum" => seg_node_num: query,
        "InstanceSpec" => instance_spec: query,
        "StorageSize" => storage_size: query,
        "SegDiskPerformanceLevel" => seg_disk_performance_level: query,
        "SegStorageType" => seg_storage_type: query,
        "UpgradeType" => upgrade_type: query,
        "ServerlessResource" => serverless_resource: query,
        "CacheStorageSize" => cache_storage_size: query,
    }
}

impl Operation for UpgradeDBInstanceRequest {
    type Response = UpgradeDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstance")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`UpgradeDBInstanceRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25C11EE5-B7E8-481A-A07C-BD**********`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-rj***************`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

response! {
    UpgradeDBInstanceResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// Disk kind of the compute nodes; needed in elastic storage mode, where only `cloud_essd` is offered.
    pub enum SegStorageType {
        /// Enterprise SSD.
        CloudEssd = "cloud_essd",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
    }
}
