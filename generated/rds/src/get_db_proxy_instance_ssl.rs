// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDbProxyInstanceSsl`, from `rds/GetDbProxyInstanceSsl.md`.

use alicloud_runtime::codegen::*;

/// Tells for which proxy endpoints SSL is on.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::GetDbProxyInstanceSslRequest::new()
///     .db_instance_id("...");
/// let reply = client.get_db_proxy_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDbProxyInstanceSslRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
}

impl GetDbProxyInstanceSslRequest {
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
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
}

request! {
    GetDbProxyInstanceSslRequest {
        "RegionId" => region_id: query,
        "DbInstanceId" => db_instance_id: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
    }
}

impl Operation for GetDbProxyInstanceSslRequest {
    type Response = GetDbProxyInstanceSslResponse;
    type Error = GetDbProxyInstanceSslError;
    const INFO: OperationInfo = super::operation("GetDbProxyInstanceSsl")
        .required(&["DbInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDbProxyInstanceSslError] = &[
        GetDbProxyInstanceSslError::InvalidVpcInstanceId,
        GetDbProxyInstanceSslError::InvalidDBInstanceName,
        GetDbProxyInstanceSslError::IncorrectDBInstanceType,
        GetDbProxyInstanceSslError::InvalidDBInstanceNotFound,
        GetDbProxyInstanceSslError::EndpointNotFound,
        GetDbProxyInstanceSslError::InvalidDBInstanceNameNotFound,
        GetDbProxyInstanceSslError::MaxscaleNotFound,
    ];
}

/// Response to [`GetDbProxyInstanceSslRequest`].
#[non_exhaustive]
pub struct GetDbProxyInstanceSslResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D330E60C-8AAA-4D63-8F64-5B78F4692F98`.
    pub request_id: Option<String>,
    /// Certificates of proxy endpoints, one entry each.
    pub db_proxy_cert_list_items: Vec<DbProxyCertListItems>,
}

response! {
    GetDbProxyInstanceSslResponse {
        "RequestId" => request_id: value,
        "DbProxyCertListItems" => db_proxy_cert_list_items: list("DbProxyCertListItems"),
    }
}

/// Certificates of proxy endpoints, one entry each.
#[non_exhaustive]
pub struct DbProxyCertListItems {
    /// Name that the database instance goes by. Example: `rm-t4n3a****`.
    pub db_instance_name: Option<String>,
    /// Proxy endpoint that the certificate protects. Example: `bu****`.
    pub endpoint_name: Option<String>,
    /// Whether the endpoint leads to the primary or to readable nodes. Example: `RWSplit`.
    pub endpoint_type: Option<String>,
    /// When the SSL runs out. Example: `2021-12-16T08:43:20Z`.
    pub ssl_expired_time: Option<Timestamp>,
    /// Endpoint of the proxy that the certificate was issued for.
    /// Example: `test1234.rwlb.rds.aliyuncs.com`.
    pub cert_common_name: Option<String>,
}

response! {
    DbProxyCertListItems {
        "DbInstanceName" => db_instance_name: value,
        "EndpointName" => endpoint_name: value,
        "EndpointType" => endpoint_type: value,
        "SslExpiredTime" => ssl_expired_time: value,
        "CertCommonName" => cert_common_name: value,
    }
}

/// Errors that the documentation of [`GetDbProxyInstanceSslRequest`] names.
///
/// - [`InvalidVpcInstanceId`](super::DocumentedError::InvalidVpcInstanceId)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
pub type GetDbProxyInstanceSslError = super::DocumentedError;
