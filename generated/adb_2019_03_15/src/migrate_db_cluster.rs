// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateDBCluster`, from `adb_2019_03_15/MigrateDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Moves a cluster from Data Warehouse Edition to Data Lakehouse Edition.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::MigrateDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.migrate_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Resource that the compute works on or belongs to.
    pub compute_resource: Option<String>,
    /// Resource that the storage works on or belongs to.
    pub storage_resource: Option<String>,
    /// How large the storage resource is or is to be.
    pub storage_resource_size: Option<String>,
    /// Number that counts or picks out the shard.
    pub shard_number: Option<String>,
    /// How large the reserved node is or is to be.
    pub reserved_node_size: Option<String>,
    /// How many there are of this: reserved node.
    pub reserved_node_count: Option<i32>,
    /// Which version of the product is meant.
    pub product_version: Option<String>,
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub product_form: Option<Open<ProductForm>>,
    /// ID of the zone that the secondary lies in.
    pub secondary_zone_id: Option<String>,
    /// ID of the secondary vSwitch that the call is about.
    pub secondary_vswitch_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl MigrateDBClusterRequest {
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
    /// Sets `ComputeResource`.
    pub fn compute_resource(mut self, value: impl Into<String>) -> Self {
        self.compute_resource = Some(value.into());
        self
    }
    /// Sets `StorageResource`.
    pub fn storage_resource(mut self, value: impl Into<String>) -> Self {
        self.storage_resource = Some(value.into());
        self
    }
    /// Sets `StorageResourceSize`.
    pub fn storage_resource_size(mut self, value: impl Into<String>) -> Self {
        self.storage_resource_size = Some(value.into());
        self
    }
    /// Sets `ShardNumber`.
    pub fn shard_number(mut self, value: impl Into<String>) -> Self {
        self.shard_number = Some(value.into());
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
    /// Sets `ProductVersion`.
    pub fn product_version(mut self, value: impl Into<String>) -> Self {
        self.product_version = Some(value.into());
        self
    }
    /// Sets `ProductForm`.
    pub fn product_form(mut self, value: impl Into<Open<ProductForm>>) -> Self {
        self.product_form = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    MigrateDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "ComputeResource" => compute_resource: query,
        "StorageResource" => storage_resource: query,
        "StorageResourceSize" => storage_resource_size: query,
        "ShardNumber" => shard_number: query,
        "ReservedNodeSize" => reserved_node_size: query,
        "ReservedNodeCount" => reserved_node_count: query,
        "ProductVersion" => product_version: query,
        "ProductForm" => product_form: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "SecondaryVSwitchId" => secondary_vswitch_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for MigrateDBClusterRequest {
    type Response = MigrateDBClusterResponse;
    type Error = MigrateDBClusterError;
    const INFO: OperationInfo = super::operation("MigrateDBCluster")
        .required(&["DBClusterId"])
        .dry_run("DryRun");
    const ERRORS: &'static [MigrateDBClusterError] = &[
        MigrateDBClusterError::IncorrectDBInstanceState,
        MigrateDBClusterError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`MigrateDBClusterRequest`].
pub type MigrateDBClusterResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub enum ProductForm {
        /// Units that store and compute.
        IntegrationForm = "IntegrationForm",
        /// Reserved nodes for storing and computing apart.
        LegacyForm = "LegacyForm",
    }
}

/// Errors that the documentation of [`MigrateDBClusterRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type MigrateDBClusterError = super::DocumentedError;
