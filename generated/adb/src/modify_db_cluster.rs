// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBCluster`, from `adb/ModifyDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductForm};

/// Upgrades or downgrades a cluster by changing its compute and storage resources.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the storage works on or belongs to.
    pub storage_resource: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// Whether this is switched on: default resource pool.
    pub enable_default_resource_pool: Option<bool>,
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub product_form: Option<Open<ProductForm>>,
    /// How large the reserved node is or is to be.
    pub reserved_node_size: Option<String>,
    /// How many there are of this: reserved node.
    pub reserved_node_count: Option<i32>,
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
    /// Sets `EnableDefaultResourcePool`.
    #[inline]
    pub fn enable_default_resource_pool(mut self, value: bool) -> Self {
        self.enable_default_resource_pool = Some(value);
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
}

request! {
    ModifyDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StorageResource" => storage_resource: query,
        "ComputeResource" => compute_resource: query,
        "EnableDefaultResourcePool" => enable_default_resource_pool: query,
        "ProductForm" => product_form: query,
        "ReservedNodeSize" => reserved_node_size: query,
        "ReservedNodeCount" => reserved_node_count: query,
    }
}

impl Operation for ModifyDBClusterRequest {
    type Response = ModifyDBClusterResponse;
    type Error = ModifyDBClusterError;
    const INFO: OperationInfo = super::operation("ModifyDBCluster")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBClusterError] = &[
        ModifyDBClusterError::AcsClusterInvalidWorkerState,
        ModifyDBClusterError::AcsClusterElasticPlanJobsExists,
    ];
}

/// Response to [`ModifyDBClusterRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D6BF3E2-41D8-57F6-9A62-A13A70377952`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1r053byu48p****`.
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

/// Errors that the documentation of [`ModifyDBClusterRequest`] names.
///
/// - [`AcsClusterInvalidWorkerState`](super::DocumentedError::AcsClusterInvalidWorkerState)
/// - [`AcsClusterElasticPlanJobsExists`](super::DocumentedError::AcsClusterElasticPlanJobsExists)
pub type ModifyDBClusterError = super::DocumentedError;
