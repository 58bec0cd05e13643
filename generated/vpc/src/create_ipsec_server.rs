// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpsecServer`, from `vpc/CreateIpsecServer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IkeVersion, IpsecServerIkeConfig, TunnelOptionsSpecificationTunnelIpsecConfig};

/// Creates an IPsec server on a VPN gateway, to which mobile clients dial in. A gateway holds one.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIpsecServerRequest::new()
///     .client_ip_pool("10.XX.XX.0/24")
///     .local_subnet("192.XX.XX.0/24")
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp17lofy9fd0dnvzv****");
/// let reply = client.create_ipsec_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpsecServerRequest {
    /// **Required.** Range from which a client gets the address of its virtual network card. It must
    /// not overlap the local networks. Example: `10.XX.XX.0/24`.
    pub client_ip_pool: Option<String>,
    /// **Required.** Ranges of the VPC that clients can reach, separated by commas.
    /// Example: `192.XX.XX.0/24`.
    pub local_subnet: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: Option<String>,
    /// Name for the new IPsec server. Length: at most 100. Example: `test`.
    pub ip_sec_server_name: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    /// Example: `true`.
    pub effect_immediately: Option<bool>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IpsecServerIkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<TunnelOptionsSpecificationTunnelIpsecConfig>,
    /// Whether clients prove themselves with the shared secret; no other way exists. Example: `true`.
    pub psk_enabled: Option<bool>,
    /// Secret that both ends of the tunnel must know. Length: at most 100. Example: `123456`.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b38****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<String>,
}

impl CreateIpsecServerRequest {
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
    /// Sets `IpSecServerName`.
    pub fn ip_sec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ip_sec_server_name = Some(value.into());
        self
    }
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<IpsecServerIkeConfig>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(
        mut self,
        value: impl Into<TunnelOptionsSpecificationTunnelIpsecConfig>,
    ) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `PskEnabled`.
    #[inline]
    pub fn psk_enabled(mut self, value: bool) -> Self {
        self.psk_enabled = Some(value);
        self
    }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    CreateIpsecServerRequest {
        "ClientIpPool" => client_ip_pool: query,
        "LocalSubnet" => local_subnet: query,
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "IpSecServerName" => ip_sec_server_name: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query_json,
        "IpsecConfig" => ipsec_config: query_json,
        "PskEnabled" => psk_enabled: query,
        "Psk" => psk: query as Secret,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateIpsecServerRequest {
    type Response = CreateIpsecServerResponse;
    type Error = CreateIpsecServerError;
    const INFO: OperationInfo = super::operation("CreateIpsecServer")
        .required(&["ClientIpPool", "LocalSubnet", "RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateIpsecServerError] = &[
        CreateIpsecServerError::Forbidden,
        CreateIpsecServerError::OperationUnsupportedIPsecServer,
        CreateIpsecServerError::InvalidVpnGatewayInstanceIdNotFound,
        CreateIpsecServerError::VpnGatewaySslVpnDisabled,
        CreateIpsecServerError::VpnGatewayConfiguring,
        CreateIpsecServerError::VpnGatewayFinancialLocked,
        CreateIpsecServerError::OperationFailedIPsecServerExist,
        CreateIpsecServerError::IllegalParamLocalSubnet,
        CreateIpsecServerError::QuotaExceededVpnRouteEntry,
        CreateIpsecServerError::OperationUnsupportedIpsecPfs,
        CreateIpsecServerError::IllegalParamAuthMethod,
        CreateIpsecServerError::IllegalParamClientIpPool,
        CreateIpsecServerError::MissingParamIDaaSInstanceId,
        CreateIpsecServerError::OperationFailedNoRamPermission,
        CreateIpsecServerError::ClientIpPoolNetmaskInvalid,
        CreateIpsecServerError::VpnRouteEntryConflict,
        CreateIpsecServerError::ClientIpPoolSubnetInvalid,
        CreateIpsecServerError::InvalidClientIpPoolConflict,
        CreateIpsecServerError::OperationFailedAddVpcRoute,
        CreateIpsecServerError::SystemBusy,
        CreateIpsecServerError::EnableHaCheckIpsecServerCidrContainsVpcRouteDest,
        CreateIpsecServerError::VpnGatewayIPsecServerAndVpnConnectionConflict,
        CreateIpsecServerError::InvalidIDaaSInstanceIdNotFound,
        CreateIpsecServerError::OperationConflict,
    ];
}

/// Response to [`CreateIpsecServerRequest`].
#[non_exhaustive]
pub struct CreateIpsecServerResponse {
    /// When the IPsec server was created, in UTC. Example: `2021-02-22T03:24:28Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of an IPsec server, as [`CreateIpsecServer`](super::Client::create_ipsec_server) returned it.
    /// Example: `iss-bp1jougp8cfsbo8y9****`.
    pub ipsec_server_id: Option<String>,
    /// Name by which people tell the IPsec server from others. Example: `test`.
    pub ipsec_server_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `690A967E-D4CD-4B69-8C78-94FE828BA10B`.
    pub request_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: Option<String>,
}

response! {
    CreateIpsecServerResponse {
        "CreationTime" => creation_time: value,
        "IpsecServerId" => ipsec_server_id: value,
        "IpsecServerName" => ipsec_server_name: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
    }
}

/// Errors that the documentation of [`CreateIpsecServerRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationUnsupportedIPsecServer`](super::DocumentedError::OperationUnsupportedIPsecServer)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`VpnGatewaySslVpnDisabled`](super::DocumentedError::VpnGatewaySslVpnDisabled)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`OperationFailedIPsecServerExist`](super::DocumentedError::OperationFailedIPsecServerExist)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`QuotaExceededVpnRouteEntry`](super::DocumentedError::QuotaExceededVpnRouteEntry)
/// - [`OperationUnsupportedIpsecPfs`](super::DocumentedError::OperationUnsupportedIpsecPfs)
/// - [`IllegalParamAuthMethod`](super::DocumentedError::IllegalParamAuthMethod)
/// - [`IllegalParamClientIpPool`](super::DocumentedError::IllegalParamClientIpPool)
/// - [`MissingParamIDaaSInstanceId`](super::DocumentedError::MissingParamIDaaSInstanceId)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`ClientIpPoolNetmaskInvalid`](super::DocumentedError::ClientIpPoolNetmaskInvalid)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`ClientIpPoolSubnetInvalid`](super::DocumentedError::ClientIpPoolSubnetInvalid)
/// - [`InvalidClientIpPoolConflict`](super::DocumentedError::InvalidClientIpPoolConflict)
/// - [`OperationFailedAddVpcRoute`](super::DocumentedError::OperationFailedAddVpcRoute)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`EnableHaCheckIpsecServerCidrContainsVpcRouteDest`](super::DocumentedError::EnableHaCheckIpsecServerCidrContainsVpcRouteDest)
/// - [`VpnGatewayIPsecServerAndVpnConnectionConflict`](super::DocumentedError::VpnGatewayIPsecServerAndVpnConnectionConflict)
/// - [`InvalidIDaaSInstanceIdNotFound`](super::DocumentedError::InvalidIDaaSInstanceIdNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type CreateIpsecServerError = super::DocumentedError;
