// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBProxyEndpoint`, from `rds/DescribeDBProxyEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBProxyConnectStringNetType, DistributionType};

/// Returns the settings of a database proxy endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBProxyEndpointRequest::new()
///     .db_instance_id("rm-t4n3axxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_db_proxy_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBProxyEndpointRequest {
    /// **Required.** ID of the database instance. Example: `rm-t4n3axxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the endpoint of the database proxy that the call is about. Example: `ta9um4xxxxx`.
    pub db_proxy_endpoint_id: Option<String>,
    /// Endpoint of the database proxy that is asked about.
    /// Example: `ta9umxxxxx.rwlb.singapore.rds.aliyuncs.com`.
    pub db_proxy_connect_string: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl DescribeDBProxyEndpointRequest {
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
    /// Sets `DBProxyEndpointId`.
    pub fn db_proxy_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DBProxyConnectString`.
    pub fn db_proxy_connect_string(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_connect_string = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBProxyEndpointRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "DBProxyEndpointId" => db_proxy_endpoint_id: query,
        "DBProxyConnectString" => db_proxy_connect_string: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for DescribeDBProxyEndpointRequest {
    type Response = DescribeDBProxyEndpointResponse;
    type Error = DescribeDBProxyEndpointError;
    const INFO: OperationInfo = super::operation("DescribeDBProxyEndpoint")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBProxyEndpointError] = &[
        DescribeDBProxyEndpointError::MaxscaleNotSupport,
        DescribeDBProxyEndpointError::InvalidEndPointFormat,
        DescribeDBProxyEndpointError::InvalidDBInstanceName,
        DescribeDBProxyEndpointError::EndpointNotFound,
        DescribeDBProxyEndpointError::InvalidParameter2,
        DescribeDBProxyEndpointError::IncorrectKindCode,
        DescribeDBProxyEndpointError::IncorrectDBInstanceType,
        DescribeDBProxyEndpointError::IncorrectDBInstanceEngine,
        DescribeDBProxyEndpointError::MaxscaleNotFound,
    ];
}

/// Response to [`DescribeDBProxyEndpointRequest`].
#[non_exhaustive]
pub struct DescribeDBProxyEndpointResponse {
    /// Endpoint of the database proxy. Example: `ta9umxxxxx.rwlb.singapore.rds.aliyuncs.com`.
    pub db_proxy_connect_string: Option<String>,
    /// Network that the proxy endpoint is reached through. Example: `InnerString`.
    pub db_proxy_connect_string_net_type: Option<Open<DBProxyConnectStringNetType>>,
    /// Network port that belongs to the database proxy connect string. Example: `3306`.
    pub db_proxy_connect_string_port: Option<String>,
    /// ID of the endpoint of the database proxy that the item belongs to or stands for.
    /// Example: `ta9um4xxxxx`.
    pub db_proxy_endpoint_id: Option<String>,
    /// Features of the proxy endpoint and whether they are on.
    /// Example: `ReadWriteSpliting:1;ConnectionPersist:0;`.
    pub db_proxy_features: Option<String>,
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    /// Example: `Standard`.
    pub read_only_instance_distribution_type: Option<Open<DistributionType>>,
    /// By how much a read-only instance may lag before it gets no more reads.
    /// Unit: `seconds`. Example: `30`.
    pub read_only_instance_max_delay_time: Option<String>,
    /// Share of the read requests that each instance gets, as JSON text.
    /// Example: `{"rm-uf6wjk5xxxx":"500","rr-tfhfgk5xxx":"200"...}`.
    pub read_only_instance_weight: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `847BA085-B377-4BFA-8267-F82345ECE1D2`.
    pub request_id: Option<String>,
    /// Whether the proxy endpoint takes writes or only reads. Example: `ReadWrite`.
    pub db_proxy_endpoint_read_write_mode: Option<String>,
    /// Name of the proxy endpoint for people to read. Example: `proxyterminal-test`.
    pub db_proxy_endpoint_aliases: Option<String>,
    /// Reserved; kind of the database proxy. Example: `normal`.
    pub db_proxy_engine_type: Option<String>,
    /// Addresses of the proxy endpoint, one entry each.
    pub endpoint_connect_items: Vec<EndpointConnectItems>,
}

response! {
    DescribeDBProxyEndpointResponse {
        "DBProxyConnectString" => db_proxy_connect_string: value,
        "DBProxyConnectStringNetType" => db_proxy_connect_string_net_type: value,
        "DBProxyConnectStringPort" => db_proxy_connect_string_port: value,
        "DBProxyEndpointId" => db_proxy_endpoint_id: value,
        "DBProxyFeatures" => db_proxy_features: value,
        "ReadOnlyInstanceDistributionType" => read_only_instance_distribution_type: value,
        "ReadOnlyInstanceMaxDelayTime" => read_only_instance_max_delay_time: value,
        "ReadOnlyInstanceWeight" => read_only_instance_weight: value,
        "RequestId" => request_id: value,
        "DbProxyEndpointReadWriteMode" => db_proxy_endpoint_read_write_mode: value,
        "DbProxyEndpointAliases" => db_proxy_endpoint_aliases: value,
        "DBProxyEngineType" => db_proxy_engine_type: value,
        "EndpointConnectItems" => endpoint_connect_items: list("EndpointConnectItems"),
    }
}

/// Addresses of the proxy endpoint, one entry each.
#[non_exhaustive]
pub struct EndpointConnectItems {
    /// Network port that belongs to the database proxy endpoint. Example: `3306`.
    pub db_proxy_endpoint_port: Option<String>,
    /// Endpoint of the database proxy. Example: `testproxy****.rwlb.rds.aliyuncs.com`.
    pub db_proxy_endpoint_connect_string: Option<String>,
    /// Network that the proxy endpoint is reached through. Example: `2`.
    pub db_proxy_endpoint_net_type: Option<String>,
}

response! {
    EndpointConnectItems {
        "DbProxyEndpointPort" => db_proxy_endpoint_port: value,
        "DbProxyEndpointConnectString" => db_proxy_endpoint_connect_string: value,
        "DbProxyEndpointNetType" => db_proxy_endpoint_net_type: value,
    }
}

/// Errors that the documentation of [`DescribeDBProxyEndpointRequest`] names.
///
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`InvalidEndPointFormat`](super::DocumentedError::InvalidEndPointFormat)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound), here with HTTP status 400
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`IncorrectKindCode`](super::DocumentedError::IncorrectKindCode)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
pub type DescribeDBProxyEndpointError = super::DocumentedError;
