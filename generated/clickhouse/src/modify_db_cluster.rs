// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBCluster`, from `clickhouse/ModifyDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Upgrades or downgrades a cluster: node groups, class, and storage.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyDBClusterRequest::new()
///     .db_node_group_count("...")
///     .db_node_storage("...")
///     .db_cluster_class("...");
/// let reply = client.modify_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** How many there are of this: database node group.
    pub db_node_group_count: Option<String>,
    /// **Required.** Disk space of a node.
    pub db_node_storage: Option<String>,
    /// **Required.** Size, model or class of the database cluster.
    pub db_cluster_class: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of database node storage it is or is to be.
    pub db_node_storage_type: Option<String>,
    /// The disable write windows that are concerned.
    pub disable_write_windows: Option<String>,
}

impl ModifyDBClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBNodeGroupCount`, which is required.
    pub fn db_node_group_count(mut self, value: impl Into<String>) -> Self {
        self.db_node_group_count = Some(value.into());
        self
    }
    /// Sets `DBNodeStorage`, which is required.
    pub fn db_node_storage(mut self, value: impl Into<String>) -> Self {
        self.db_node_storage = Some(value.into());
        self
    }
    /// Sets `DBClusterClass`, which is required.
    pub fn db_cluster_class(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_class = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DbNodeStorageType`.
    pub fn db_node_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_storage_type = Some(value.into());
        self
    }
    /// Sets `DisableWriteWindows`.
    pub fn disable_write_windows(mut self, value: impl Into<String>) -> Self {
        self.disable_write_windows = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeGroupCount" => db_node_group_count: query,
        "DBNodeStorage" => db_node_storage: query,
        "DBClusterClass" => db_cluster_class: query,
        "RegionId" => region_id: query,
        "DbNodeStorageType" => db_node_storage_type: query,
        "DisableWriteWindows" => disable_write_windows: query,
    }
}

impl Operation for ModifyDBClusterRequest {
    type Response = ModifyDBClusterResponse;
    type Error = ModifyDBClusterError;
    const INFO: OperationInfo = super::operation("ModifyDBCluster")
        .required(&["DBNodeGroupCount", "DBNodeStorage", "DBClusterClass", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBClusterError] = &[
        ModifyDBClusterError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterResponse {
    /// Database cluster, with its facts.
    pub db_cluster: Option<DBCluster>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA30A000-3A4D-5B97-9420-E5D0D49F7016`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBClusterResponse {
        "DBCluster" => db_cluster: value,
        "RequestId" => request_id: value,
    }
}

/// Database cluster, with its facts.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the db cluster that the item belongs to or stands for. Example: `cc-bp19lo45sy98x****`.
    pub db_cluster_id: Option<String>,
    /// ID of the order that the item belongs to or stands for. Example: `21417210003****`.
    pub order_id: Option<String>,
}

response! {
    DBCluster {
        "dbClusterId" => db_cluster_id: value,
        "orderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBClusterRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterError = super::DocumentedError;
