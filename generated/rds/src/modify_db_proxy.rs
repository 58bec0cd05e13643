// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBProxy`, from `rds/ModifyDBProxy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBProxyNode};

/// Switches the database proxy of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBProxyRequest::new()
///     .config_db_proxy_service("Startup")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.modify_db_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBProxyRequest {
    /// **Required.** Whether the database proxy is switched on or off or changed. Example: `Startup`.
    pub config_db_proxy_service: Option<Open<ConfigDBProxyService>>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of proxy instances, which sets the power of the proxy.
    /// Range: 1 to 60. Default: `1`. Example: `1`.
    pub db_proxy_instance_num: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `CloudInstanceId`.
    pub vswitch_id: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// Whether the database proxy is a shared or a dedicated one.
    pub db_proxy_instance_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether client connections are to outlive a failover.
    pub persistent_connection_status: Option<String>,
    /// Nodes of the database proxy, one entry each.
    pub db_proxy_nodes: Vec<DBProxyNode>,
}

impl ModifyDBProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigDBProxyService`, which is required.
    pub fn config_db_proxy_service(
        mut self,
        value: impl Into<Open<ConfigDBProxyService>>,
    ) -> Self {
        self.config_db_proxy_service = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyInstanceNum`.
    pub fn db_proxy_instance_num(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_instance_num = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
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
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `DBProxyInstanceType`.
    pub fn db_proxy_instance_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_instance_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PersistentConnectionStatus`.
    pub fn persistent_connection_status(mut self, value: impl Into<String>) -> Self {
        self.persistent_connection_status = Some(value.into());
        self
    }
    /// Sets `DBProxyNodes`.
    pub fn db_proxy_nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBProxyNode>>,
    ) -> Self {
        self.db_proxy_nodes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDBProxyRequest {
        "ConfigDBProxyService" => config_db_proxy_service: query,
        "DBInstanceId" => db_instance_id: query,
        "DBProxyInstanceNum" => db_proxy_instance_num: query,
        "RegionId" => region_id: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "DBProxyInstanceType" => db_proxy_instance_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "PersistentConnectionStatus" => persistent_connection_status: query,
        "DBProxyNodes" => db_proxy_nodes: query_json,
    }
}

impl Operation for ModifyDBProxyRequest {
    type Response = ModifyDBProxyResponse;
    type Error = ModifyDBProxyError;
    const INFO: OperationInfo = super::operation("ModifyDBProxy")
        .required(&["ConfigDBProxyService", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBProxyError] = &[
        ModifyDBProxyError::MaxscaleAlreadyExist,
        ModifyDBProxyError::MaxscaleNotSupport,
        ModifyDBProxyError::NetWorkNotFound,
        ModifyDBProxyError::InvalidVpcParameter,
        ModifyDBProxyError::MaxscaleInternalError,
        ModifyDBProxyError::InvalidDBInstanceName,
        ModifyDBProxyError::InvalidOptimizationCategoryFormat,
        ModifyDBProxyError::MinorVersionNotSupport,
        ModifyDBProxyError::InvalidParametersFormat,
        ModifyDBProxyError::InvalidTunnelId,
        ModifyDBProxyError::InvalidRegionFormat,
        ModifyDBProxyError::InvalidConnVPCId,
        ModifyDBProxyError::IncorrectDBInstanceType,
        ModifyDBProxyError::IncorrectDBInstanceEngine,
        ModifyDBProxyError::IncorrectKindCode,
        ModifyDBProxyError::IncorrectDBInstanceState,
        ModifyDBProxyError::InvalidVswitchId,
        ModifyDBProxyError::MaxscaleCreating,
        ModifyDBProxyError::MaxscaleNotFound,
        ModifyDBProxyError::InvalidVSwitchIdNotFound,
        ModifyDBProxyError::InvalidParam,
        ModifyDBProxyError::InsufficientResourceCapacity,
        ModifyDBProxyError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`ModifyDBProxyRequest`].
pub type ModifyDBProxyResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the database proxy is switched on or off or changed.
    pub enum ConfigDBProxyService {
        /// Switches the database proxy on.
        Startup = "Startup",
        /// Switches the database proxy off.
        Shutdown = "Shutdown",
    }
}

/// Errors that the documentation of [`ModifyDBProxyRequest`] names.
///
/// - [`MaxscaleAlreadyExist`](super::DocumentedError::MaxscaleAlreadyExist)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`NetWorkNotFound`](super::DocumentedError::NetWorkNotFound)
/// - [`InvalidVpcParameter`](super::DocumentedError::InvalidVpcParameter)
/// - [`MaxscaleInternalError`](super::DocumentedError::MaxscaleInternalError)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`InvalidOptimizationCategoryFormat`](super::DocumentedError::InvalidOptimizationCategoryFormat)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidTunnelId`](super::DocumentedError::InvalidTunnelId)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidConnVPCId`](super::DocumentedError::InvalidConnVPCId)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`MaxscaleCreating`](super::DocumentedError::MaxscaleCreating)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 404
/// - [`InvalidParam`](super::DocumentedError::InvalidParam), here with HTTP status 404
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type ModifyDBProxyError = super::DocumentedError;
