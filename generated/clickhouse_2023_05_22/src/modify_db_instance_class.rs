// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceClass`, from `clickhouse_2023_05_22/ModifyDBInstanceClass.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Changes the elastic configuration of a cluster, such as its scaling limits and storage.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyDBInstanceClassRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_db_instance_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceClassRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How far the cluster may shrink by itself.
    pub scale_min: Option<i64>,
    /// How far the cluster may grow by itself.
    pub scale_max: Option<i64>,
    /// How far a node may grow by itself. Range: 4 to 128.
    pub node_scale_max: Option<i32>,
    /// How far a node may shrink by itself. Range: 4 to 128.
    pub node_scale_min: Option<i32>,
    /// How many there are of this: node. Range: 1 to 64.
    pub node_count: Option<i32>,
    /// How much or how many the account may have of this: storage. Range: at least 0.
    pub storage_quota: Option<i64>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<Open<StorageType>>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl ModifyDBInstanceClassRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ScaleMin`.
    #[inline]
    pub fn scale_min(mut self, value: i64) -> Self {
        self.scale_min = Some(value);
        self
    }
    /// Sets `ScaleMax`.
    #[inline]
    pub fn scale_max(mut self, value: i64) -> Self {
        self.scale_max = Some(value);
        self
    }
    /// Sets `NodeScaleMax`.
    #[inline]
    pub fn node_scale_max(mut self, value: i32) -> Self {
        self.node_scale_max = Some(value);
        self
    }
    /// Sets `NodeScaleMin`.
    #[inline]
    pub fn node_scale_min(mut self, value: i32) -> Self {
        self.node_scale_min = Some(value);
        self
    }
    /// Sets `NodeCount`.
    #[inline]
    pub fn node_count(mut self, value: i32) -> Self {
        self.node_count = Some(value);
        self
    }
    /// Sets `StorageQuota`.
    #[inline]
    pub fn storage_quota(mut self, value: i64) -> Self {
        self.storage_quota = Some(value);
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceClassRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "NodeScaleMax" => node_scale_max: query,
        "NodeScaleMin" => node_scale_min: query,
        "NodeCount" => node_count: query,
        "StorageQuota" => storage_quota: query,
        "StorageType" => storage_type: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for ModifyDBInstanceClassRequest {
    type Response = ModifyDBInstanceClassResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceClass")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceClassRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceClassResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceClassData>,
}

response! {
    ModifyDBInstanceClassResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceClassData {
    /// ID of the task, for asking how far it is. Example: `10000****`.
    pub task_id: Option<i64>,
    /// How far the cluster may shrink by itself. Example: `2`.
    pub scale_min: Option<i64>,
    /// How far the cluster may grow by itself. Example: `32`.
    pub scale_max: Option<i64>,
    /// ID of the database instance that the item belongs to or stands for. Example: `cc-xxxxxxx`.
    pub db_instance_id: Option<i64>,
    /// Name that the database instance goes by. Example: `cc-xxxxxxx`.
    pub db_instance_name: Option<String>,
}

response! {
    DBInstanceClassData {
        "TaskId" => task_id: value,
        "ScaleMin" => scale_min: value,
        "ScaleMax" => scale_max: value,
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
    }
}
