// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSslVpnServer`, from `vpc/CreateSslVpnServer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Cipher, Proto};

/// Creates an SSL-VPN server on a VPN gateway, so that single computers can dial in to the network.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateSslVpnServerRequest::new()
///     .client_ip_pool("192.168.1.0/24")
///     .local_subnet("10.0.0.0/8")
///     .region_id("cn-shanghai")
///     .vpn_gateway_id("vpn-bp1hgim8by0kc9nga****");
/// let reply = client.create_ssl_vpn_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSslVpnServerRequest {
    /// **Required.** Range from which a client gets the address of its virtual network card. It must
    /// not overlap the local networks. Example: `192.168.1.0/24`.
    pub client_ip_pool: Option<String>,
    /// **Required.** Range that clients reach over the VPN: a VPC, a vSwitch, an on-premises site
    /// behind a leased line, or a cloud service. Example: `10.0.0.0/8`.
    pub local_subnet: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** VPN gateway that the server runs on. Example: `vpn-bp1hgim8by0kc9nga****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `sslvpnname`.
    pub name: Option<String>,
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

impl CreateSslVpnServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientIpPool`, which is required.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }
    /// Sets `LocalSubnet`, which is required.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
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
    CreateSslVpnServerRequest {
        "ClientIpPool" => client_ip_pool: query,
        "LocalSubnet" => local_subnet: query,
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
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

impl Operation for CreateSslVpnServerRequest {
    type Response = CreateSslVpnServerResponse;
    type Error = CreateSslVpnServerError;
    const INFO: OperationInfo = super::operation("CreateSslVpnServer")
        .required(&["ClientIpPool", "LocalSubnet", "RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateSslVpnServerError] = &[
        CreateSslVpnServerError::ForbbidenSubUser,
        CreateSslVpnServerError::Forbidden,
        CreateSslVpnServerError::ResourceQuotaFull,
        CreateSslVpnServerError::InvalidName,
        CreateSslVpnServerError::InvalidVpnGatewayInstanceIdNotFound,
        CreateSslVpnServerError::VpnGatewayConfiguring,
        CreateSslVpnServerError::VpnGatewayFinancialLocked,
        CreateSslVpnServerError::QuotaExceededVpnRouteEntry,
        CreateSslVpnServerError::SslVpnServerAlreadyExist,
        CreateSslVpnServerError::VpnRouteEntryConflict,
        CreateSslVpnServerError::IpConflict,
        CreateSslVpnServerError::SslVpnServerAddRouteError,
        CreateSslVpnServerError::ClientIpPoolNetmaskInvalid,
        CreateSslVpnServerError::ClientIpPoolSubnetInvalid,
        CreateSslVpnServerError::MissingParameterIDaaSInstanceId,
        CreateSslVpnServerError::OperationFailedNoRamPermission,
        CreateSslVpnServerError::OperationUnsupportedNotSupportMultiFactorAuth,
        CreateSslVpnServerError::SystemBusy,
        CreateSslVpnServerError::SslVpnServerPortIllegal,
        CreateSslVpnServerError::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest,
        CreateSslVpnServerError::VpnGatewaySslVpnDisabled,
        CreateSslVpnServerError::IllegalParamLocalSubnet,
        CreateSslVpnServerError::IllegalParamIDaaSApplicationId,
        CreateSslVpnServerError::SslVpnIDaaS2NotSupport,
        CreateSslVpnServerError::MissingParamIDaaSApplicationId,
        CreateSslVpnServerError::MissingParamIDaaSRegionId,
        CreateSslVpnServerError::InvalidRegionIdNotFound,
        CreateSslVpnServerError::InvalidIDaaSInstanceIdNotFound,
        CreateSslVpnServerError::InvalidIDaaSApplicationIdNotFound,
    ];
}

/// Response to [`CreateSslVpnServerRequest`].
#[non_exhaustive]
pub struct CreateSslVpnServerResponse {
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E98A9651-7098-40C7-8F85-C818D1EBBA85`.
    pub request_id: Option<String>,
    /// ID of an SSL-VPN server, as [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server)
    /// returned it. Example: `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
}

response! {
    CreateSslVpnServerResponse {
        "Name" => name: value,
        "RequestId" => request_id: value,
        "SslVpnServerId" => ssl_vpn_server_id: value,
    }
}

/// Errors that the documentation of [`CreateSslVpnServerRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`SslVpnServerAlreadyExist`](super::DocumentedError::SslVpnServerAlreadyExist)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`IpConflict`](super::DocumentedError::IpConflict)
/// - [`SslVpnServerAddRouteError`](super::DocumentedError::SslVpnServerAddRouteError)
/// - [`ClientIpPoolNetmaskInvalid`](super::DocumentedError::ClientIpPoolNetmaskInvalid)
/// - [`ClientIpPoolSubnetInvalid`](super::DocumentedError::ClientIpPoolSubnetInvalid)
/// - [`MissingParameterIDaaSInstanceId`](super::DocumentedError::MissingParameterIDaaSInstanceId)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`OperationUnsupportedNotSupportMultiFactorAuth`](super::DocumentedError::OperationUnsupportedNotSupportMultiFactorAuth)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`SslVpnServerPortIllegal`](super::DocumentedError::SslVpnServerPortIllegal)
/// - [`EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest`](super::DocumentedError::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest)
/// - [`VpnGatewaySslVpnDisabled`](super::DocumentedError::VpnGatewaySslVpnDisabled)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`IllegalParamIDaaSApplicationId`](super::DocumentedError::IllegalParamIDaaSApplicationId)
/// - [`SslVpnIDaaS2NotSupport`](super::DocumentedError::SslVpnIDaaS2NotSupport)
/// - [`MissingParamIDaaSApplicationId`](super::DocumentedError::MissingParamIDaaSApplicationId)
/// - [`MissingParamIDaaSRegionId`](super::DocumentedError::MissingParamIDaaSRegionId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIDaaSInstanceIdNotFound`](super::DocumentedError::InvalidIDaaSInstanceIdNotFound)
/// - [`InvalidIDaaSApplicationIdNotFound`](super::DocumentedError::InvalidIDaaSApplicationIdNotFound)
pub type CreateSslVpnServerError = super::DocumentedError;
