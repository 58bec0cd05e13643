// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceHAConfig`, from `rds/DescribeDBInstanceHAConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HAMode, SyncMode};

/// Returns how an instance replicates and which matters more to it, data or availability.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceHAConfigRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx");
/// let reply = client.describe_db_instance_ha_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceHAConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceHAConfigRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceHAConfigRequest {
    type Response = DescribeDBInstanceHAConfigResponse;
    type Error = DescribeDBInstanceHAConfigError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceHAConfig")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceHAConfigError] = &[
        DescribeDBInstanceHAConfigError::InvalidConfigName,
        DescribeDBInstanceHAConfigError::IncorrectEngineVersion,
        DescribeDBInstanceHAConfigError::InvalidParametersFormat,
        DescribeDBInstanceHAConfigError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceHAConfigError::PricePricingPlanResultNotFound,
        DescribeDBInstanceHAConfigError::OrderNoRealNameAuthentication,
        DescribeDBInstanceHAConfigError::IncorrectDBInstanceType,
        DescribeDBInstanceHAConfigError::IncorrectDBInstanceState,
        DescribeDBInstanceHAConfigError::InvalidDBInstanceNameNotFound,
        DescribeDBInstanceHAConfigError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeDBInstanceHAConfigRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether data safety or availability comes first. Example: `RPO`.
    pub ha_mode: Option<Open<HAMode>>,
    /// How the secondary is kept in step. Example: `Sync`.
    pub sync_mode: Option<Open<SyncMode>>,
    /// Nodes of the instance, one entry each.
    pub host_instance_infos: Vec<NodeInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceHAConfigResponse {
        "DBInstanceId" => db_instance_id: value,
        "HAMode" => ha_mode: value,
        "SyncMode" => sync_mode: value,
        "HostInstanceInfos" => host_instance_infos: list("NodeInfo"),
        "RequestId" => request_id: value,
    }
}

/// Nodes of the instance, one entry each.
#[non_exhaustive]
pub struct NodeInfo {
    /// ID of one node of the cluster or the instance. Example: `3397027`.
    pub node_id: Option<String>,
    /// Whether the node is the primary or the secondary one. Example: `Master`.
    pub node_type: Option<Open<NodeType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether data is replicated to the node without delay; a failover before that may lose data.
    /// Example: `NotAvailable`.
    pub sync_status: Option<Open<SyncStatus>>,
    /// When the secondary last received logs. Example: `2018-05-05T15:15:00Z`.
    pub log_sync_time: Option<Timestamp>,
    /// When the secondary last applied data. Example: `2018-05-05T15:15:00Z`.
    pub data_sync_time: Option<Timestamp>,
}

response! {
    NodeInfo {
        "NodeId" => node_id: value,
        "NodeType" => node_type: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "SyncStatus" => sync_status: value,
        "LogSyncTime" => log_sync_time: value,
        "DataSyncTime" => data_sync_time: value,
    }
}

values! {
    /// Whether the node is the primary or the secondary one.
    pub enum NodeType {
        /// Primary node.
        Master = "Master",
        /// Secondary node.
        Slave = "Slave",
    }
}

values! {
    /// Whether data is replicated to the node without delay; a failover before that may lose data.
    pub enum SyncStatus {
        /// The synchronization has failed.
        NotAvailable = "NotAvailable",
        /// The secondary is behind; a switchover could lose data.
        Syncing = "Syncing",
        /// The secondary is up to date.
        Synchronized = "Synchronized",
        /// The engine has no such synchronization.
        NotSupport = "NotSupport",
    }
}

/// Errors that the documentation of [`DescribeDBInstanceHAConfigRequest`] names.
///
/// - [`InvalidConfigName`](super::DocumentedError::InvalidConfigName)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion), here with HTTP status 400
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeDBInstanceHAConfigError = super::DocumentedError;
