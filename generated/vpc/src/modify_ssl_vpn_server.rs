// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySslVpnServer`, from `vpc/ModifySslVpnServer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cipher, Proto};

/// Changes the settings of an SSL-VPN server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifySslVpnServerRequest::new()
///     .region_id("cn-hangzhou")
///     .ssl_vpn_server_id("vss-bp18q7hzj6largv4v****");
/// let reply = client.modify_ssl_vpn_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySslVpnServerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an SSL-VPN server, as
    /// [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server) returned it.
    /// Example: `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Range from which a client gets the address of its virtual network card. It must not overlap the
    /// local networks. Example: `10.30.30.0/24`.
    pub client_ip_pool: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `10.20.20.0/24`.
    pub local_subnet: Option<String>,
    /// Transport protocol that SSL-VPN clients connect with. Default: `UDP`. Example: `UDP`.
    pub proto: Option<Open<Proto>>,
    /// Algorithm that encrypts the traffic between clients and the SSL-VPN server.
    /// Default: `AES-128-CBC`. Example: `AES-128-CBC`.
    pub cipher: Option<Open<Cipher>>,
    /// Port for the SSL-VPN server to listen on. Some that are in common use, such as 22 and 443, are
    /// refused. Default: `1194`. Example: `1194`.
    pub port: Option<i32>,
    /// Whether the traffic between clients and server is compressed.
    /// Default: `false`. Example: `false`.
    pub compress: Option<bool>,
    /// Whether clients must prove who they are in a second way besides their certificate.
    /// Default: `false`. Example: `true`.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS instance that checks who a client is, for two-factor authentication.
    /// Example: `idaas-cn-hangzhou-p****`.
    pub idaas_instance_id: Option<String>,
    /// Region of the IDaaS instance. Example: `cn-hangzhou`.
    pub idaas_region_id: Option<String>,
    /// IDaaS application that checks who connects, as the second factor.
    pub idaas_application_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifySslVpnServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SslVpnServerId`, which is required.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<Open<Proto>>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `Cipher`.
    pub fn cipher(mut self, value: impl Into<Open<Cipher>>) -> Self {
        self.cipher = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Compress`.
    #[inline]
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }
    /// Sets `EnableMultiFactorAuth`.
    #[inline]
    pub fn enable_multi_factor_auth(mut self, value: bool) -> Self {
        self.enable_multi_factor_auth = Some(value);
        self
    }
    /// Sets `IDaaSInstanceId`.
    pub fn idaas_instance_id(mut self, value: impl Into<String>) -> Self {
        self.idaas_instance_id = Some(value.into());
        self
    }
    /// Sets `IDaaSRegionId`.
    pub fn idaas_region_id(mut self, value: impl Into<String>) -> Self {
        self.idaas_region_id = Some(value.into());
        self
    }
    /// Sets `IDaaSApplicationId`.
    pub fn idaas_application_id(mut self, value: impl Into<String>) -> Self {
        self.idaas_application_id = Some(value.into());
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
    ModifySslVpnServerRequest {
        "RegionId" => region_id: query,
        "SslVpnServerId" => ssl_vpn_server_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "ClientIpPool" => client_ip_pool: query,
        "LocalSubnet" => local_subnet: query,
        "Proto" => proto: query,
        "Cipher" => cipher: query,
        "Port" => port: query,
        "Compress" => compress: query,
        "EnableMultiFactorAuth" => enable_multi_factor_auth: query,
        "IDaaSInstanceId" => idaas_instance_id: query,
        "IDaaSRegionId" => idaas_region_id: query,
        "IDaaSApplicationId" => idaas_application_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifySslVpnServerRequest {
    type Response = ModifySslVpnServerResponse;
    type Error = ModifySslVpnServerError;
    const INFO: OperationInfo = super::operation("ModifySslVpnServer")
        .required(&["RegionId", "SslVpnServerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifySslVpnServerError] = &[
        ModifySslVpnServerError::ForbbidenSubUser,
        ModifySslVpnServerError::Forbidden,
        ModifySslVpnServerError::InvalidName,
        ModifySslVpnServerError::VpnGatewayConfiguring,
        ModifySslVpnServerError::VpnGatewayFinancialLocked,
        ModifySslVpnServerError::IpConflict,
        ModifySslVpnServerError::SslVpnServerAddRouteError,
        ModifySslVpnServerError::ClientIpPoolNetmaskInvalid,
        ModifySslVpnServerError::ClientIpPoolSubnetInvalid,
        ModifySslVpnServerError::MissingParameterIDaaSInstanceId,
        ModifySslVpnServerError::OperationFailedGetIDaaSInfo,
        ModifySslVpnServerError::OperationFailedNoRamPermission,
        ModifySslVpnServerError::OperationUnsupportedNotSupportMultiFactorAuth,
        ModifySslVpnServerError::SystemBusy,
        ModifySslVpnServerError::SslVpnServerPortIllegal,
        ModifySslVpnServerError::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest,
        ModifySslVpnServerError::InvalidInstanceIdNotFound,
        ModifySslVpnServerError::VpnRouteEntryConflict,
        ModifySslVpnServerError::IllegalParamIDaaSApplicationId,
        ModifySslVpnServerError::MissingParamIDaaSApplicationId,
        ModifySslVpnServerError::SslVpnIDaaS2NotSupport,
        ModifySslVpnServerError::MissingParamIDaaSRegionId,
        ModifySslVpnServerError::InvalidRegionIdNotFound,
        ModifySslVpnServerError::InvalidIDaaSInstanceIdNotFound,
        ModifySslVpnServerError::InvalidIDaaSApplicationIdNotFound,
    ];
}

/// Response to [`ModifySslVpnServerRequest`].
#[non_exhaustive]
pub struct ModifySslVpnServerResponse {
    /// Algorithm that encrypts the traffic between clients and the SSL-VPN server.
    /// Example: `AES-128-CBC`.
    pub cipher: Option<String>,
    /// Range from which a client gets the address of its virtual network card. It must not overlap the
    /// local networks. Example: `10.30.30.0/24`.
    pub client_ip_pool: Option<String>,
    /// Whether the traffic between clients and server is compressed. Example: `false`.
    pub compress: Option<bool>,
    /// Clients that are connected right now. Example: `0`.
    pub connections: Option<i32>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492753580000`.
    pub create_time: Option<i64>,
    /// Whether clients must prove who they are in a second way besides their certificate.
    /// Default: `false`. Example: `true`.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS instance that checks who a client is, for two-factor authentication.
    /// Example: `idaas-cn-hangzhou-p****`.
    pub idaas_instance_id: Option<String>,
    /// Public address of the VPN gateway. Example: `47.XX.XX.5`.
    pub internet_ip: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `10.20.20.0/24`.
    pub local_subnet: Option<String>,
    /// Clients that may be connected at once. Example: `5`.
    pub max_connections: Option<i32>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Port that the SSL-VPN server listens on. Example: `1194`.
    pub port: Option<i32>,
    /// Transport protocol that SSL-VPN clients connect with. Example: `UDP`.
    pub proto: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E81C823E-9DC3-42AE-9358-5F0ECD55F856`.
    pub request_id: Option<String>,
    /// ID of an SSL-VPN server, as [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server)
    /// returned it. Example: `vss-bp1phv0j000c78l3k****`.
    pub ssl_vpn_server_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// IDaaS application that checks who connects, as the second factor.
    /// Example: `app_my6g4qmvnwxzj2f****`.
    pub idaas_application_id: Option<String>,
    /// Generation of the IDaaS EIAM instance that users are authenticated by. Example: `EIAM 2.0`.
    pub idaas_instance_version: Option<String>,
}

response! {
    ModifySslVpnServerResponse {
        "Cipher" => cipher: value,
        "ClientIpPool" => client_ip_pool: value,
        "Compress" => compress: value,
        "Connections" => connections: value,
        "CreateTime" => create_time: value,
        "EnableMultiFactorAuth" => enable_multi_factor_auth: value,
        "IDaaSInstanceId" => idaas_instance_id: value,
        "InternetIp" => internet_ip: value,
        "LocalSubnet" => local_subnet: value,
        "MaxConnections" => max_connections: value,
        "Name" => name: value,
        "Port" => port: value,
        "Proto" => proto: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SslVpnServerId" => ssl_vpn_server_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "IDaaSApplicationId" => idaas_application_id: value,
        "IDaaSInstanceVersion" => idaas_instance_version: value,
    }
}

/// Errors that the documentation of [`ModifySslVpnServerRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`IpConflict`](super::DocumentedError::IpConflict)
/// - [`SslVpnServerAddRouteError`](super::DocumentedError::SslVpnServerAddRouteError)
/// - [`ClientIpPoolNetmaskInvalid`](super::DocumentedError::ClientIpPoolNetmaskInvalid)
/// - [`ClientIpPoolSubnetInvalid`](super::DocumentedError::ClientIpPoolSubnetInvalid)
/// - [`MissingParameterIDaaSInstanceId`](super::DocumentedError::MissingParameterIDaaSInstanceId)
/// - [`OperationFailedGetIDaaSInfo`](super::DocumentedError::OperationFailedGetIDaaSInfo)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`OperationUnsupportedNotSupportMultiFactorAuth`](super::DocumentedError::OperationUnsupportedNotSupportMultiFactorAuth)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`SslVpnServerPortIllegal`](super::DocumentedError::SslVpnServerPortIllegal)
/// - [`EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest`](super::DocumentedError::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`IllegalParamIDaaSApplicationId`](super::DocumentedError::IllegalParamIDaaSApplicationId)
/// - [`MissingParamIDaaSApplicationId`](super::DocumentedError::MissingParamIDaaSApplicationId)
/// - [`SslVpnIDaaS2NotSupport`](super::DocumentedError::SslVpnIDaaS2NotSupport)
/// - [`MissingParamIDaaSRegionId`](super::DocumentedError::MissingParamIDaaSRegionId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIDaaSInstanceIdNotFound`](super::DocumentedError::InvalidIDaaSInstanceIdNotFound)
/// - [`InvalidIDaaSApplicationIdNotFound`](super::DocumentedError::InvalidIDaaSApplicationIdNotFound)
pub type ModifySslVpnServerError = super::DocumentedError;
