// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBProxy`, from `rds/DescribeDBProxy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBProxyConnectStringNetType};

/// Returns the settings and the state of the database proxy of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBProxyRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBProxyRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBProxyRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBProxyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBProxyRequest {
    type Response = DescribeDBProxyResponse;
    type Error = DescribeDBProxyError;
    const INFO: OperationInfo = super::operation("DescribeDBProxy")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBProxyError] = &[
        DescribeDBProxyError::RWSplitNetTypeNotExists,
        DescribeDBProxyError::InvalidDBInstanceName,
        DescribeDBProxyError::InvalidInstanceLevelExtraInfo,
        DescribeDBProxyError::IncorrectKindCode,
        DescribeDBProxyError::IncorrectDBInstanceType,
        DescribeDBProxyError::IncorrectDBInstanceEngine,
        DescribeDBProxyError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeDBProxyRequest`].
#[non_exhaustive]
pub struct DescribeDBProxyResponse {
    /// Proxy endpoints, one entry each.
    pub db_proxy_connect_string_items: Vec<DBProxyConnectStringItems>,
    /// Minor version that the database proxy runs. Example: `1.9.19`.
    pub db_proxy_instance_current_minor_version: Option<String>,
    /// Newest minor version that the database proxy can be upgraded to. Example: `1.9.23`.
    pub db_proxy_instance_latest_minor_version: Option<String>,
    /// Database proxy, by its ID. Example: `h7mnkxxxxx`.
    pub db_proxy_instance_name: Option<String>,
    /// Number of proxy instances, which sets the power of the proxy. Example: `2`.
    pub db_proxy_instance_num: Option<i32>,
    /// Whether the database proxy runs or is being created or changed. Example: `Running`.
    pub db_proxy_instance_status: Option<String>,
    /// Whether the database proxy is a shared or a dedicated one. Example: `2`.
    pub db_proxy_instance_type: Option<String>,
    /// Whether the database proxy is switched on. Example: `Startup`.
    pub db_proxy_service_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6F00DF0-23F4-466F-BE43-DC9283A8D512`.
    pub request_id: Option<String>,
    /// Whether client connections outlive a failover, or the instance does not support that.
    /// Example: `Disabled`.
    pub db_proxy_persistent_connection_status: Option<String>,
    /// vCPUs and memory of the proxy, with a slash in between. Example: `4/8`.
    pub db_proxy_instance_size: Option<String>,
    /// Reserved; kind of the database proxy. Example: `normal`.
    pub db_proxy_engine_type: Option<String>,
    /// Endpoints of the database proxy with their settings.
    pub db_proxy_endpoint_items: Vec<DbProxyEndpointItems>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Zones that the database proxy lies in.
    pub db_proxy_av_zones: Vec<String>,
}

response! {
    DescribeDBProxyResponse {
        "DBProxyConnectStringItems" => db_proxy_connect_string_items: list("DBProxyConnectStringItems"),
        "DBProxyInstanceCurrentMinorVersion" => db_proxy_instance_current_minor_version: value,
        "DBProxyInstanceLatestMinorVersion" => db_proxy_instance_latest_minor_version: value,
        "DBProxyInstanceName" => db_proxy_instance_name: value,
        "DBProxyInstanceNum" => db_proxy_instance_num: value,
        "DBProxyInstanceStatus" => db_proxy_instance_status: value,
        "DBProxyInstanceType" => db_proxy_instance_type: value,
        "DBProxyServiceStatus" => db_proxy_service_status: value,
        "RequestId" => request_id: value,
        "DBProxyPersistentConnectionStatus" => db_proxy_persistent_connection_status: value,
        "DBProxyInstanceSize" => db_proxy_instance_size: value,
        "DBProxyEngineType" => db_proxy_engine_type: value,
        "DbProxyEndpointItems" => db_proxy_endpoint_items: list("DbProxyEndpointItems"),
        "ResourceGroupId" => resource_group_id: value,
        "DBProxyAVZones" => db_proxy_av_zones: list("DBProxyAVZones"),
    }
}

/// Proxy endpoints, one entry each.
#[non_exhaustive]
pub struct DBProxyConnectStringItems {
    /// Endpoint of the database proxy. Example: `ta9umxxxxx.rwlb.singapore.rds.aliyuncs.com`.
    pub db_proxy_connect_string: Option<String>,
    /// Network that the proxy endpoint is reached through. Example: `InnerString`.
    pub db_proxy_connect_string_net_type: Option<Open<DBProxyConnectStringNetType>>,
    /// Network that the proxy endpoint is reached through. Example: `1`.
    pub db_proxy_connect_string_net_work_type: Option<String>,
    /// Network port that belongs to the database proxy connect string. Example: `3306`.
    pub db_proxy_connect_string_port: Option<String>,
    /// ID of the endpoint of the database proxy that the item belongs to or stands for.
    /// Example: `330`.
    pub db_proxy_endpoint_id: Option<String>,
    /// Name that the endpoint of the database proxy goes by. Example: `h7mnkxxxxx`.
    pub db_proxy_endpoint_name: Option<String>,
    /// ID of the database proxy instance in a VPC that the item belongs to or stands for.
    /// Example: `rm-t4n4xxxxxxx`.
    pub db_proxy_vpc_instance_id: Option<String>,
    /// ID of the database proxy VPC that the item belongs to or stands for.
    /// Example: `vpc-uf6oobt****`.
    pub db_proxy_vpc_id: Option<String>,
    /// ID of the database proxy vSwitch that the item belongs to or stands for.
    /// Example: `vsw-uf6l0pic17****`.
    pub db_proxy_vswitch_id: Option<String>,
}

response! {
    DBProxyConnectStringItems {
        "DBProxyConnectString" => db_proxy_connect_string: value,
        "DBProxyConnectStringNetType" => db_proxy_connect_string_net_type: value,
        "DBProxyConnectStringNetWorkType" => db_proxy_connect_string_net_work_type: value,
        "DBProxyConnectStringPort" => db_proxy_connect_string_port: value,
        "DBProxyEndpointId" => db_proxy_endpoint_id: value,
        "DBProxyEndpointName" => db_proxy_endpoint_name: value,
        "DBProxyVpcInstanceId" => db_proxy_vpc_instance_id: value,
        "DBProxyVpcId" => db_proxy_vpc_id: value,
        "DBProxyVswitchId" => db_proxy_vswitch_id: value,
    }
}

/// Endpoints of the database proxy with their settings.
#[non_exhaustive]
pub struct DbProxyEndpointItems {
    /// Name of the proxy endpoint for people to read. Example: `proxy-test`.
    pub db_proxy_endpoint_aliases: Option<String>,
    /// Name that the database proxy endpoint goes by. Example: `gos787jog2wk0ye1****`.
    pub db_proxy_endpoint_name: Option<String>,
    /// Kind of the proxy endpoint, such as the default one. Example: `RWSplit`.
    pub db_proxy_endpoint_type: Option<String>,
    /// Whether the proxy endpoint takes writes or only reads. Example: `ReadWrite`.
    pub db_proxy_read_write_mode: Option<String>,
}

response! {
    DbProxyEndpointItems {
        "DbProxyEndpointAliases" => db_proxy_endpoint_aliases: value,
        "DbProxyEndpointName" => db_proxy_endpoint_name: value,
        "DbProxyEndpointType" => db_proxy_endpoint_type: value,
        "DbProxyReadWriteMode" => db_proxy_read_write_mode: value,
    }
}

/// Errors that the documentation of [`DescribeDBProxyRequest`] names.
///
/// - [`RWSplitNetTypeNotExists`](super::DocumentedError::RWSplitNetTypeNotExists)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`InvalidInstanceLevelExtraInfo`](super::DocumentedError::InvalidInstanceLevelExtraInfo)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeDBProxyError = super::DocumentedError;
