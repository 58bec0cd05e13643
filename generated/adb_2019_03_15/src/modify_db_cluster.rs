// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBCluster`, from `adb_2019_03_15/ModifyDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Scales a cluster up or down, or changes its mode or category.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many there are of this: database node group.
    pub db_node_group_count: Option<String>,
    /// Disk space of a node group.
    pub db_node_storage: Option<String>,
    /// Size, model or class of the database node.
    pub db_node_class: Option<String>,
    /// Which kind of modify it is or is to be.
    pub modify_type: Option<String>,
    /// How many there are of this: executor.
    pub executor_count: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the storage works on or belongs to.
    pub storage_resource: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// How large the elastic IO resource is or is to be.
    pub elastic_io_resource_size: Option<String>,
    /// Resource that the elastic IO works on or belongs to. Range: 0 to 200.
    pub elastic_io_resource: Option<i32>,
    /// Class that the database cluster belongs to.
    pub db_cluster_category: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Level that the disk performance has on its scale.
    pub disk_performance_level: Option<Open<DiskPerformanceLevel>>,
}

impl ModifyDBClusterRequest {
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
    /// Sets `DBNodeClass`.
    pub fn db_node_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_class = Some(value.into());
        self
    }
    /// Sets `ModifyType`.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `ExecutorCount`.
    pub fn executor_count(mut self, value: impl Into<String>) -> Self {
        self.executor_count = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ElasticIOResourceSize`.
    pub fn elastic_io_resource_size(mut self, value: impl Into<String>) -> Self {
        self.elastic_io_resource_size = Some(value.into());
        self
    }
    /// Sets `ElasticIOResource`.
    #[inline]
    pub fn elastic_io_resource(mut self, value: i32) -> Self {
        self.elastic_io_resource = Some(value);
        self
    }
    /// Sets `DBClusterCategory`.
    pub fn db_cluster_category(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_category = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `DiskPerformanceLevel`.
    pub fn disk_performance_level(
        mut self,
        value: impl Into<Open<DiskPerformanceLevel>>,
    ) -> Self {
        self.disk_performance_level = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeGroupCount" => db_node_group_count: query,
        "DBNodeStorage" => db_node_storage: query,
        "DBNodeClass" => db_node_class: query,
        "ModifyType" => modify_type: query,
        "ExecutorCount" => executor_count: query,
        "RegionId" => region_id: query,
        "StorageResource" => storage_resource: query,
        "ComputeResource" => compute_resource: query,
        "ElasticIOResourceSize" => elastic_io_resource_size: query,
        "ElasticIOResource" => elastic_io_resource: query,
        "DBClusterCategory" => db_cluster_category: query,
        "Mode" => mode: query,
        "DiskPerformanceLevel" => disk_performance_level: query,
    }
}

impl Operation for ModifyDBClusterRequest {
    type Response = ModifyDBClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBCluster")
        .required(&["DBClusterId"])
        .region("RegionId");
}

/// Response to [`ModifyDBClusterRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1u8c0mgfg58****`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035629****`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBClusterResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// Level that the disk performance has on its scale.
    pub enum DiskPerformanceLevel {
        /// Enhanced SSD of performance level 1.
        Pl1 = "PL1",
        /// Enhanced SSD of performance level 2.
        Pl2 = "PL2",
        /// Enhanced SSD of performance level 3.
        Pl3 = "PL3",
        /// Enhanced SSD of performance level 0.
        Pl0 = "PL0",
    }
}
