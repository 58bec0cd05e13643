// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBCluster`, from `polardb/ModifyDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnableDisable};

/// Changes feature settings of a PolarDB for MySQL cluster, such as storage autoscaling and standby
/// mode.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Way in which the standby HA works.
    pub standby_ha_mode: Option<String>,
    /// Way in which the data sync works.
    pub data_sync_mode: Option<String>,
    /// Way in which the fault simulate works.
    pub fault_simulate_mode: Option<Open<FaultSimulateMode>>,
    /// Whether the disk grows by itself when it fills up.
    pub storage_auto_scale: Option<Open<EnableDisable>>,
    /// Whether stored data is compressed.
    pub compress_storage: Option<String>,
    /// Size that the disk does not outgrow by itself; needed when automatic growth is on.
    /// Range: 20 to 64000.
    pub storage_upper_bound: Option<i64>,
    /// Items of the kind database node crash to work on or to narrow the list down to.
    pub db_node_crash_list: Option<String>,
    /// Which kind of fault injection it is or is to be.
    pub fault_injection_type: Option<Open<FaultInjectionType>>,
    /// Position of the imci auto in its sequence, or the index for it.
    pub imci_auto_index: Option<String>,
    /// Which databases and tables are restored and under which new names, as JSON text.
    pub table_meta: Option<String>,
    /// Whether rows are compressed.
    pub modify_row_compression: Option<String>,
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
    /// Sets `StandbyHAMode`.
    pub fn standby_ha_mode(mut self, value: impl Into<String>) -> Self {
        self.standby_ha_mode = Some(value.into());
        self
    }
    /// Sets `DataSyncMode`.
    pub fn data_sync_mode(mut self, value: impl Into<String>) -> Self {
        self.data_sync_mode = Some(value.into());
        self
    }
    /// Sets `FaultSimulateMode`.
    pub fn fault_simulate_mode(
        mut self,
        value: impl Into<Open<FaultSimulateMode>>,
    ) -> Self {
        self.fault_simulate_mode = Some(value.into());
        self
    }
    /// Sets `StorageAutoScale`.
    pub fn storage_auto_scale(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.storage_auto_scale = Some(value.into());
        self
    }
    /// Sets `CompressStorage`.
    pub fn compress_storage(mut self, value: impl Into<String>) -> Self {
        self.compress_storage = Some(value.into());
        self
    }
    /// Sets `StorageUpperBound`.
    #[inline]
    pub fn storage_upper_bound(mut self, value: i64) -> Self {
        self.storage_upper_bound = Some(value);
        self
    }
    /// Sets `DBNodeCrashList`.
    pub fn db_node_crash_list(mut self, value: impl Into<String>) -> Self {
        self.db_node_crash_list = Some(value.into());
        self
    }
    /// Sets `FaultInjectionType`.
    pub fn fault_injection_type(
        mut self,
        value: impl Into<Open<FaultInjectionType>>,
    ) -> Self {
        self.fault_injection_type = Some(value.into());
        self
    }
    /// Sets `ImciAutoIndex`.
    pub fn imci_auto_index(mut self, value: impl Into<String>) -> Self {
        self.imci_auto_index = Some(value.into());
        self
    }
    /// Sets `TableMeta`.
    pub fn table_meta(mut self, value: impl Into<String>) -> Self {
        self.table_meta = Some(value.into());
        self
    }
    /// Sets `ModifyRowCompression`.
    pub fn modify_row_compression(mut self, value: impl Into<String>) -> Self {
        self.modify_row_compression = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "StandbyHAMode" => standby_ha_mode: query,
        "DataSyncMode" => data_sync_mode: query,
        "FaultSimulateMode" => fault_simulate_mode: query,
        "StorageAutoScale" => storage_auto_scale: query,
        "CompressStorage" => compress_storage: query,
        "StorageUpperBound" => storage_upper_bound: query,
        "DBNodeCrashList" => db_node_crash_list: query,
        "FaultInjectionType" => fault_injection_type: query,
        "ImciAutoIndex" => imci_auto_index: query,
        "TableMeta" => table_meta: query,
        "ModifyRowCompression" => modify_row_compression: query,
    }
}

impl Operation for ModifyDBClusterRequest {
    type Response = ModifyDBClusterResponse;
    type Error = ModifyDBClusterError;
    const INFO: OperationInfo = super::operation("ModifyDBCluster")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterError] = &[
        ModifyDBClusterError::OperationDeniedCreateDBNodesWithStrictConsistencyOn,
        ModifyDBClusterError::InvalidDBProxyClusterClassMalformed,
        ModifyDBClusterError::InvalidDBNodeNumMalformed,
        ModifyDBClusterError::OperationDeniedModifyDBNodeClassWithStrictConsistencyOn,
        ModifyDBClusterError::InvalidDowngradeDBNodeClassLimit,
        ModifyDBClusterError::InvalidEngineUnsupported,
        ModifyDBClusterError::OperationDeniedModifyProxyWithStrictConsistencyOn,
        ModifyDBClusterError::StandbyClusterTurnOn,
        ModifyDBClusterError::IncorrectDBInstanceType,
        ModifyDBClusterError::IncorrectDBInstance,
        ModifyDBClusterError::OperationDeniedLockMode,
        ModifyDBClusterError::OperationDeniedDBClusterStatus,
        ModifyDBClusterError::OperationDeniedTempUpgradeDuring,
        ModifyDBClusterError::InvalidParamPgDBNodeSpec,
        ModifyDBClusterError::InvalidParamNoChange,
        ModifyDBClusterError::OperationDeniedDBNodeClass,
        ModifyDBClusterError::OperationDeniedReaderNum,
        ModifyDBClusterError::InvalidParamDBNodeNum,
        ModifyDBClusterError::OperationDeniedDBNodeRole,
        ModifyDBClusterError::OperationDeniedDeleteNode,
        ModifyDBClusterError::OperationDeniedEndpointDBNodeNumber,
        ModifyDBClusterError::OperationDeniedStandbyEqualSpec,
        ModifyDBClusterError::OperationDeniedDeleteDBNodeNumber,
        ModifyDBClusterError::OperationDeniedDbVersion,
        ModifyDBClusterError::OperationDeniedClusterCategory,
        ModifyDBClusterError::OperationDeniedClusterSingleNodeLimit,
        ModifyDBClusterError::InvalidParamCRACParamNodeNum,
        ModifyDBClusterError::InvalidParamECSESSDSTANDARDParamNodeNum,
        ModifyDBClusterError::InvalidParam,
        ModifyDBClusterError::InvalidEditType,
        ModifyDBClusterError::InternalError,
    ];
}

/// Response to [`ModifyDBClusterRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD3FA5F3-FAF3-44CA-AFFF-BAF869******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-*************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2148126708*****`.
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
    /// Way in which the fault simulate works.
    pub enum FaultSimulateMode {
        /// Hits the primary zone.
        FaultInjectToPrimaryAz = "FaultInjectToPrimaryAz",
        /// Hits a node.
        FaultInjectToDbNode = "FaultInjectToDbNode",
        /// Injects a fault.
        FaultInjection = "FaultInjection",
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
    }
}

values! {
    /// Which kind of fault injection it is or is to be.
    pub enum FaultInjectionType {
        /// Crashes the database by a statement.
        CrashSQLInjection = "CrashSQLInjection",
        /// Stops the container.
        StopContainer = "StopContainer",
    }
}

/// Errors that the documentation of [`ModifyDBClusterRequest`] names.
///
/// - [`OperationDeniedCreateDBNodesWithStrictConsistencyOn`](super::DocumentedError::OperationDeniedCreateDBNodesWithStrictConsistencyOn)
/// - [`InvalidDBProxyClusterClassMalformed`](super::DocumentedError::InvalidDBProxyClusterClassMalformed)
/// - [`InvalidDBNodeNumMalformed`](super::DocumentedError::InvalidDBNodeNumMalformed)
/// - [`OperationDeniedModifyDBNodeClassWithStrictConsistencyOn`](super::DocumentedError::OperationDeniedModifyDBNodeClassWithStrictConsistencyOn)
/// - [`InvalidDowngradeDBNodeClassLimit`](super::DocumentedError::InvalidDowngradeDBNodeClassLimit)
/// - [`InvalidEngineUnsupported`](super::DocumentedError::InvalidEngineUnsupported)
/// - [`OperationDeniedModifyProxyWithStrictConsistencyOn`](super::DocumentedError::OperationDeniedModifyProxyWithStrictConsistencyOn)
/// - [`StandbyClusterTurnOn`](super::DocumentedError::StandbyClusterTurnOn)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`OperationDeniedDBClusterStatus`](super::DocumentedError::OperationDeniedDBClusterStatus)
/// - [`OperationDeniedTempUpgradeDuring`](super::DocumentedError::OperationDeniedTempUpgradeDuring)
/// - [`InvalidParamPgDBNodeSpec`](super::DocumentedError::InvalidParamPgDBNodeSpec)
/// - [`InvalidParamNoChange`](super::DocumentedError::InvalidParamNoChange)
/// - [`OperationDeniedDBNodeClass`](super::DocumentedError::OperationDeniedDBNodeClass)
/// - [`OperationDeniedReaderNum`](super::DocumentedError::OperationDeniedReaderNum)
/// - [`InvalidParamDBNodeNum`](super::DocumentedError::InvalidParamDBNodeNum)
/// - [`OperationDeniedDBNodeRole`](super::DocumentedError::OperationDeniedDBNodeRole)
/// - [`OperationDeniedDeleteNode`](super::DocumentedError::OperationDeniedDeleteNode)
/// - [`OperationDeniedEndpointDBNodeNumber`](super::DocumentedError::OperationDeniedEndpointDBNodeNumber)
/// - [`OperationDeniedStandbyEqualSpec`](super::DocumentedError::OperationDeniedStandbyEqualSpec)
/// - [`OperationDeniedDeleteDBNodeNumber`](super::DocumentedError::OperationDeniedDeleteDBNodeNumber)
/// - [`OperationDeniedDbVersion`](super::DocumentedError::OperationDeniedDbVersion)
/// - [`OperationDeniedClusterCategory`](super::DocumentedError::OperationDeniedClusterCategory)
/// - [`OperationDeniedClusterSingleNodeLimit`](super::DocumentedError::OperationDeniedClusterSingleNodeLimit)
/// - [`InvalidParamCRACParamNodeNum`](super::DocumentedError::InvalidParamCRACParamNodeNum)
/// - [`InvalidParamECSESSDSTANDARDParamNodeNum`](super::DocumentedError::InvalidParamECSESSDSTANDARDParamNodeNum)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidEditType`](super::DocumentedError::InvalidEditType)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyDBClusterError = super::DocumentedError;
