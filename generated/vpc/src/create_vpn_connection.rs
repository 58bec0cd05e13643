// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpnConnection`, from `vpc/CreateVpnConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BgpConfig, HealthCheckConfig, IkeMode, IkePfs, IkeVersion, IpsecConfig, Tag, TunnelBgpConfig, TunnelIkeConfig};

/// Creates an IPsec connection between a VPN gateway and a customer gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpnConnectionRequest::new()
///     .customer_gateway_id("cgw-bp1hgslrq1afztya****")
///     .local_subnet("10.1.1.0/24,10.1.2.0/24")
///     .region_id("cn-shanghai")
///     .remote_subnet("10.2.1.0/24,10.2.2.0/24")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm****");
/// let reply = client.create_vpn_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpnConnectionRequest {
    /// Customer gateway at the far end. Example: `cgw-bp1hgslrq1afztya****`.
    pub customer_gateway_id: Option<String>,
    /// **Required.** Ranges of the VPC that the tunnel connects, separated by commas. Used in phase 2.
    /// Example: `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** Ranges of the on-premises site that the tunnel connects, separated by commas. Used
    /// in phase 2. Example: `10.2.1.0/24,10.2.2.0/24`.
    pub remote_subnet: Option<String>,
    /// **Required.** VPN gateway at the cloud end. Example: `vpn-bp1q8bgx4xnkm****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `IPsec`.
    pub name: Option<String>,
    /// Whether to negotiate the tunnel at once; otherwise the first traffic starts it.
    /// Default: `false`. Example: `false`.
    pub effect_immediately: Option<bool>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<VpnConnectionIpsecConfig>,
    /// How the tunnel is probed to see whether it still carries traffic.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Whether routes for the connection are set up without a further call.
    /// Default: `true`. Example: `true`.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Default: `true`. Example: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    /// Default: `true`. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// How the two ends exchange routes over BGP.
    pub bgp_config: Option<BgpConfig>,
    /// CA certificate of the far end. Only for gateways that follow the Chinese national cryptography
    /// standard. Example: `-----BEGIN CERTIFICATE----- MIIB7zCCAZW****`.
    pub remote_ca_certificate: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Settings of the two tunnels of a dual-tunnel connection, one entry each. Single-tunnel
    /// connections do without it.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    pub enable_tunnels_bgp: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateVpnConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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
    /// Sets `RemoteSubnet`, which is required.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
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
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<IkeConfig>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<VpnConnectionIpsecConfig>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<HealthCheckConfig>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }
    /// Sets `AutoConfigRoute`.
    #[inline]
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
    }
    /// Sets `EnableDpd`.
    #[inline]
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }
    /// Sets `EnableNatTraversal`.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<BgpConfig>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<TunnelOptionsSpecification>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableTunnelsBgp`.
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self {
        self.enable_tunnels_bgp = Some(value);
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
    CreateVpnConnectionRequest {
        "CustomerGatewayId" => customer_gateway_id: query,
        "LocalSubnet" => local_subnet: query,
        "RegionId" => region_id: query,
        "RemoteSubnet" => remote_subnet: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query_json,
        "IpsecConfig" => ipsec_config: query_json,
        "HealthCheckConfig" => health_check_config: query_json,
        "AutoConfigRoute" => auto_config_route: query,
        "EnableDpd" => enable_dpd: query,
        "EnableNatTraversal" => enable_nat_traversal: query,
        "BgpConfig" => bgp_config: query_json,
        "RemoteCaCertificate" => remote_ca_certificate: query,
        "Tags" => tags: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: form,
        "EnableTunnelsBgp" => enable_tunnels_bgp: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateVpnConnectionRequest {
    type Response = CreateVpnConnectionResponse;
    type Error = CreateVpnConnectionError;
    const INFO: OperationInfo = super::operation("CreateVpnConnection")
        .required(&["LocalSubnet", "RegionId", "RemoteSubnet", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpnConnectionError] = &[
        CreateVpnConnectionError::ForbbidenSubUser,
        CreateVpnConnectionError::Forbidden,
        CreateVpnConnectionError::ResourceQuotaFull,
        CreateVpnConnectionError::InvalidCustomerGatewayInstanceIdNotFound,
        CreateVpnConnectionError::InvalidVpnGatewayInstanceIdNotFound,
        CreateVpnConnectionError::InvalidVpnConnectionAlreadyExists,
        CreateVpnConnectionError::VpnGatewayConfiguring,
        CreateVpnConnectionError::VpnGatewayFinancialLocked,
        CreateVpnConnectionError::QuotaExceededPolicyBasedRoute,
        CreateVpnConnectionError::IllegalParamLocalSubnet,
        CreateVpnConnectionError::IllegalParamRemoteSubnet,
        CreateVpnConnectionError::VpnGatewayIpsecVpnDisabled,
        CreateVpnConnectionError::VpnRouteEntryAlreadyExists,
        CreateVpnConnectionError::VpnRouteEntryConflict,
        CreateVpnConnectionError::NotSupportVpnConnectionParameterIpsecPfs,
        CreateVpnConnectionError::NotSupportVpnConnectionParameterIpsecAuthAlg,
        CreateVpnConnectionError::VpnRouteEntryConflictSSL,
        CreateVpnConnectionError::VpnRouteEntryBackupRoute,
        CreateVpnConnectionError::VpnRouteEntryInvalidWeight,
        CreateVpnConnectionError::InvalidParameterVpnConnectionName,
        CreateVpnConnectionError::OperationUnsupportedSetDPD,
        CreateVpnConnectionError::OperationUnsupportedSetNatTraversal,
        CreateVpnConnectionError::MissingParameterTunnelCidr,
        CreateVpnConnectionError::OperationUnsupportedEnableBgp,
        CreateVpnConnectionError::MissingParamCustomerGatewayAsn,
        CreateVpnConnectionError::IllegalParamLocalAsn,
        CreateVpnConnectionError::IllegalParamBgpConfig,
        CreateVpnConnectionError::IllegalParamEnableBgp,
        CreateVpnConnectionError::IllegalParamTunnelCidr,
        CreateVpnConnectionError::InvalidLocalBgpIpMalformed,
        CreateVpnConnectionError::IllegalParamLocalBgpIp,
        CreateVpnConnectionError::OperationFailedMissCertificate,
        CreateVpnConnectionError::MissingParamRemoteId,
        CreateVpnConnectionError::OperationFailedCenLevelNotSupport,
        CreateVpnConnectionError::CustomerGatewayConflictRouteEntry,
        CreateVpnConnectionError::VpnTaskConflict,
        CreateVpnConnectionError::ForbiddenTagKeyDuplicated,
        CreateVpnConnectionError::SizeLimitExceededTagNum,
        CreateVpnConnectionError::InvalidParameterTagValue,
        CreateVpnConnectionError::InvalidParameterTagKey,
        CreateVpnConnectionError::DuplicatedTagKey,
        CreateVpnConnectionError::InternalError,
        CreateVpnConnectionError::InvalidTunnelCidrMalformed,
        CreateVpnConnectionError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs,
        CreateVpnConnectionError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap,
        CreateVpnConnectionError::CustomerGatewayConflictVpnIp,
        CreateVpnConnectionError::VpnGatewayIPsecServerAndVpnConnectionConflict,
        CreateVpnConnectionError::InvalidSslVpnServerCertIdNotFound,
        CreateVpnConnectionError::MissingParameterTunnelOptionsSpecification,
        CreateVpnConnectionError::CreateDbrRoutesQuotaFullQuotaFull,
        CreateVpnConnectionError::CreatePbrRoutesQuotaFullQuotaFull,
        CreateVpnConnectionError::CreateVpnConnectionsQuotaFullQuotaFull,
    ];
}

/// Response to [`CreateVpnConnectionRequest`].
#[non_exhaustive]
pub struct CreateVpnConnectionResponse {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-bp1dfksi8lnbvbegl****`.
    pub vpn_connection_id: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1613806468000`.
    pub create_time: Option<i64>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCBFF5D5-6388-4744-88D0-70CE4CC95F06`.
    pub request_id: Option<String>,
}

response! {
    CreateVpnConnectionResponse {
        "VpnConnectionId" => vpn_connection_id: value,
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "RequestId" => request_id: value,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct IkeConfig {
    /// Secret that both ends of the tunnel must know. Length: at most 100.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel. Default: `ikev1`. Example: `ikev1`.
    pub ike_version: Option<Open<IkeVersion>>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Default: `main`. Example: `main`.
    pub ike_mode: Option<Open<IkeMode>>,
    /// Algorithm that encrypts phase 1 messages. Default: `aes`. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1.
    /// Here: `group1`, `group2`, `group5`, `group14`. Default: `group2`. Example: `group2`.
    pub ike_pfs: Option<Open<IkePfs>>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    /// Range: 0 to 86400. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub ike_lifetime: Option<i32>,
    /// Identity that the VPN gateway shows to the other end; its public address unless set.
    /// Length: at most 100.
    pub local_id_ipsec: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway. Length: at most 100.
    pub remote_id: Option<String>,
}

impl IkeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }
    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<Open<IkeVersion>>) -> Self {
        self.ike_version = Some(value.into());
        self
    }
    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<Open<IkeMode>>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }
    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }
    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<Open<IkePfs>>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }
    /// Sets `IkeLifetime`.
    #[inline]
    pub fn ike_lifetime(mut self, value: i32) -> Self {
        self.ike_lifetime = Some(value);
        self
    }
    /// Sets `LocalIdIPsec`.
    pub fn local_id_ipsec(mut self, value: impl Into<String>) -> Self {
        self.local_id_ipsec = Some(value.into());
        self
    }
    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

request! {
    IkeConfig {
        "Psk" => psk: field as Secret,
        "IkeVersion" => ike_version: field,
        "IkeMode" => ike_mode: field,
        "IkeEncAlg" => ike_enc_alg: field,
        "IkeAuthAlg" => ike_auth_alg: field,
        "IkePfs" => ike_pfs: field,
        "IkeLifetime" => ike_lifetime: field,
        "LocalIdIPsec" => local_id_ipsec: field,
        "RemoteId" => remote_id: field,
    }
}

/// Settings of phase 2, which sets up the tunnel for the data itself.
#[non_exhaustive]
pub struct VpnConnectionIpsecConfig {
    /// Algorithm that encrypts the data in the tunnel. Example: `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// Hash algorithm that protects the data in the tunnel from being forged. Example: `sha1`.
    pub ipsec_auth_alg: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 2.
    /// Here: `group1`, `group2`, `group5`, `group14`. Default: `group2`. Example: `group2`.
    pub ipsec_pfs: Option<Open<IkePfs>>,
    /// How long the keys of phase 2 hold before they are negotiated again.
    /// Range: 0 to 86400. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub ipsec_lifetime: Option<i32>,
}

impl VpnConnectionIpsecConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<Open<IkePfs>>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
    /// Sets `IpsecLifetime`.
    #[inline]
    pub fn ipsec_lifetime(mut self, value: i32) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }
}

request! {
    VpnConnectionIpsecConfig {
        "IpsecEncAlg" => ipsec_enc_alg: field,
        "IpsecAuthAlg" => ipsec_auth_alg: field,
        "IpsecPfs" => ipsec_pfs: field,
        "IpsecLifetime" => ipsec_lifetime: field,
    }
}

/// Settings of the two tunnels of a dual-tunnel connection, one entry each.
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Customer gateway at the far end.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the far end. Only for gateways that follow the Chinese national cryptography
    /// standard.
    pub remote_ca_certificate: Option<String>,
    /// Whether this end starts the connection or accepts it.
    pub role: Option<String>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
}

impl TunnelOptionsSpecification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `EnableDpd`.
    #[inline]
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }
    /// Sets `EnableNatTraversal`.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: impl Into<TunnelBgpConfig>) -> Self {
        self.tunnel_bgp_config = Some(value.into());
        self
    }
    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: impl Into<TunnelIkeConfig>) -> Self {
        self.tunnel_ike_config = Some(value.into());
        self
    }
    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: impl Into<IpsecConfig>) -> Self {
        self.tunnel_ipsec_config = Some(value.into());
        self
    }
}

request! {
    TunnelOptionsSpecification {
        "CustomerGatewayId" => customer_gateway_id: field,
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "RemoteCaCertificate" => remote_ca_certificate: field,
        "Role" => role: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
    }
}

/// Errors that the documentation of [`CreateVpnConnectionRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidCustomerGatewayInstanceIdNotFound`](super::DocumentedError::InvalidCustomerGatewayInstanceIdNotFound)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`InvalidVpnConnectionAlreadyExists`](super::DocumentedError::InvalidVpnConnectionAlreadyExists)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`QuotaExceededPolicyBasedRoute`](super::DocumentedError::QuotaExceededPolicyBasedRoute)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`IllegalParamRemoteSubnet`](super::DocumentedError::IllegalParamRemoteSubnet)
/// - [`VpnGatewayIpsecVpnDisabled`](super::DocumentedError::VpnGatewayIpsecVpnDisabled)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`NotSupportVpnConnectionParameterIpsecPfs`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecPfs)
/// - [`NotSupportVpnConnectionParameterIpsecAuthAlg`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecAuthAlg)
/// - [`VpnRouteEntryConflictSSL`](super::DocumentedError::VpnRouteEntryConflictSSL)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`VpnRouteEntryInvalidWeight`](super::DocumentedError::VpnRouteEntryInvalidWeight)
/// - [`InvalidParameterVpnConnectionName`](super::DocumentedError::InvalidParameterVpnConnectionName)
/// - [`OperationUnsupportedSetDPD`](super::DocumentedError::OperationUnsupportedSetDPD)
/// - [`OperationUnsupportedSetNatTraversal`](super::DocumentedError::OperationUnsupportedSetNatTraversal)
/// - [`MissingParameterTunnelCidr`](super::DocumentedError::MissingParameterTunnelCidr)
/// - [`OperationUnsupportedEnableBgp`](super::DocumentedError::OperationUnsupportedEnableBgp)
/// - [`MissingParamCustomerGatewayAsn`](super::DocumentedError::MissingParamCustomerGatewayAsn)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`IllegalParamBgpConfig`](super::DocumentedError::IllegalParamBgpConfig)
/// - [`IllegalParamEnableBgp`](super::DocumentedError::IllegalParamEnableBgp)
/// - [`IllegalParamTunnelCidr`](super::DocumentedError::IllegalParamTunnelCidr)
/// - [`InvalidLocalBgpIpMalformed`](super::DocumentedError::InvalidLocalBgpIpMalformed)
/// - [`IllegalParamLocalBgpIp`](super::DocumentedError::IllegalParamLocalBgpIp)
/// - [`OperationFailedMissCertificate`](super::DocumentedError::OperationFailedMissCertificate)
/// - [`MissingParamRemoteId`](super::DocumentedError::MissingParamRemoteId)
/// - [`OperationFailedCenLevelNotSupport`](super::DocumentedError::OperationFailedCenLevelNotSupport)
/// - [`CustomerGatewayConflictRouteEntry`](super::DocumentedError::CustomerGatewayConflictRouteEntry)
/// - [`VpnTaskConflict`](super::DocumentedError::VpnTaskConflict)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidTunnelCidrMalformed`](super::DocumentedError::InvalidTunnelCidrMalformed)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap)
/// - [`CustomerGatewayConflictVpnIp`](super::DocumentedError::CustomerGatewayConflictVpnIp)
/// - [`VpnGatewayIPsecServerAndVpnConnectionConflict`](super::DocumentedError::VpnGatewayIPsecServerAndVpnConnectionConflict)
/// - [`InvalidSslVpnServerCertIdNotFound`](super::DocumentedError::InvalidSslVpnServerCertIdNotFound)
/// - [`MissingParameterTunnelOptionsSpecification`](super::DocumentedError::MissingParameterTunnelOptionsSpecification)
/// - [`CreateDbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreateDbrRoutesQuotaFullQuotaFull)
/// - [`CreatePbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreatePbrRoutesQuotaFullQuotaFull)
/// - [`CreateVpnConnectionsQuotaFullQuotaFull`](super::DocumentedError::CreateVpnConnectionsQuotaFullQuotaFull)
pub type CreateVpnConnectionError = super::DocumentedError;
