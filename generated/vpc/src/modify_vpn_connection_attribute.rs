// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpnConnectionAttribute`, from `vpc/ModifyVpnConnectionAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BgpConfig, HealthCheckConfig, IkeMode, IkePfs, IkeVersion, IpsecConfig, TunnelBgpConfig, TunnelIkeConfig, TunnelOptionsSpecificationTunnelIpsecConfig};

/// Changes the settings of an IPsec connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpnConnectionAttributeRequest::new()
///     .region_id("cn-shanghai")
///     .vpn_connection_id("vco-bp1bbi27hojx80nck****");
/// let reply = client.modify_vpn_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    /// Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130****`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `IPsec`.
    pub name: Option<String>,
    /// Ranges of the VPC that the tunnel connects, separated by commas. Used in phase 2.
    /// Example: `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Ranges of the on-premises site that the tunnel connects, separated by commas. Used in phase 2.
    /// Example: `10.2.1.0/24,10.2.2.0/24`.
    pub remote_subnet: Option<String>,
    /// Whether to drop the tunnel and negotiate it anew at once; otherwise the next traffic starts it.
    /// Default: `false`. Example: `false`.
    pub effect_immediately: Option<bool>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<VpnConnectionIkeConfig>,
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
    /// Settings of the two tunnels of a dual-tunnel connection, one entry each. Single-tunnel
    /// connections do without it.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    pub enable_tunnels_bgp: Option<bool>,
}

impl ModifyVpnConnectionAttributeRequest {
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
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
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
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `RemoteSubnet`.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<VpnConnectionIkeConfig>) -> Self {
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
}

request! {
    ModifyVpnConnectionAttributeRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "LocalSubnet" => local_subnet: query,
        "RemoteSubnet" => remote_subnet: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query_json,
        "IpsecConfig" => ipsec_config: query_json,
        "HealthCheckConfig" => health_check_config: query_json,
        "AutoConfigRoute" => auto_config_route: query,
        "EnableDpd" => enable_dpd: query,
        "EnableNatTraversal" => enable_nat_traversal: query,
        "BgpConfig" => bgp_config: query_json,
        "RemoteCaCertificate" => remote_ca_certificate: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: form,
        "EnableTunnelsBgp" => enable_tunnels_bgp: query,
    }
}

impl Operation for ModifyVpnConnectionAttributeRequest {
    type Response = ModifyVpnConnectionAttributeResponse;
    type Error = ModifyVpnConnectionAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVpnConnectionAttribute")
        .required(&["RegionId", "VpnConnectionId"])
        .secret_members(&["Psk"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpnConnectionAttributeError] = &[
        ModifyVpnConnectionAttributeError::ForbbidenSubUser,
        ModifyVpnConnectionAttributeError::Forbidden,
        ModifyVpnConnectionAttributeError::InvalidVpnConnectionInstanceIdNotFound,
        ModifyVpnConnectionAttributeError::VpnGatewayConfiguring,
        ModifyVpnConnectionAttributeError::VpnGatewayFinancialLocked,
        ModifyVpnConnectionAttributeError::InvalidName,
        ModifyVpnConnectionAttributeError::QuotaExceededPolicyBasedRoute,
        ModifyVpnConnectionAttributeError::IllegalParamLocalSubnet,
        ModifyVpnConnectionAttributeError::IllegalParamRemoteSubnet,
        ModifyVpnConnectionAttributeError::VpnRouteEntryAlreadyExists,
        ModifyVpnConnectionAttributeError::VpnRouteEntryConflict,
        ModifyVpnConnectionAttributeError::NotSupportVpnConnectionParameterIpsecPfs,
        ModifyVpnConnectionAttributeError::NotSupportVpnConnectionParameterIpsecAuthAlg,
        ModifyVpnConnectionAttributeError::VpnRouteEntryConflictSSL,
        ModifyVpnConnectionAttributeError::VpnRouteEntryBackupRoute,
        ModifyVpnConnectionAttributeError::VpnRouteEntryInvalidWeight,
        ModifyVpnConnectionAttributeError::QuotaExceededPbr,
        ModifyVpnConnectionAttributeError::OperationUnsupportedSetDPD,
        ModifyVpnConnectionAttributeError::OperationUnsupportedSetNatTraversal,
        ModifyVpnConnectionAttributeError::MissingParameterTunnelCidr,
        ModifyVpnConnectionAttributeError::OperationUnsupportedEnableBgp,
        ModifyVpnConnectionAttributeError::MissingParamCustomerGatewayAsn,
        ModifyVpnConnectionAttributeError::IllegalParamLocalAsn,
        ModifyVpnConnectionAttributeError::IllegalParamBgpConfig,
        ModifyVpnConnectionAttributeError::IllegalParamEnableBgp,
        ModifyVpnConnectionAttributeError::IllegalParamTunnelCidr,
        ModifyVpnConnectionAttributeError::InvalidLocalBgpIpMalformed,
        ModifyVpnConnectionAttributeError::IllegalParamLocalBgpIp,
        ModifyVpnConnectionAttributeError::OperationFailedCenLevelNotSupport,
        ModifyVpnConnectionAttributeError::InvalidTunnelCidrMalformed,
        ModifyVpnConnectionAttributeError::CustomerGatewayConflictRouteEntry,
        ModifyVpnConnectionAttributeError::VpnTaskConflict,
        ModifyVpnConnectionAttributeError::OperationFailedRouteConflictWithIPsecServer,
        ModifyVpnConnectionAttributeError::IllegalParamTunnelId,
        ModifyVpnConnectionAttributeError::IllegalParamRole,
        ModifyVpnConnectionAttributeError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs,
        ModifyVpnConnectionAttributeError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap,
        ModifyVpnConnectionAttributeError::ModifyIkeV1WithMultiRoutesInvalid,
    ];
}

/// Response to [`ModifyVpnConnectionAttributeRequest`].
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeResponse {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1hgslrq1afztya****`.
    pub customer_gateway_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches. Example: `10.2.1.0/24,10.2.2.0/24`.
    pub remote_subnet: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492753817000`.
    pub create_time: Option<i64>,
    /// Text that says what the resource is for. Example: `description`.
    pub description: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    /// Default: `false`. Example: `false`.
    pub effect_immediately: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7DB79D0C-5F27-4AB5-995B-79BE55102F90`.
    pub request_id: Option<String>,
    /// Health check that watches the tunnel.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// BGP settings of the connection.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// Tunnels of a dual-tunnel IPsec connection with their settings.
    pub tunnel_options_specification: Option<VpnConnectionTunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    /// Example: `true`.
    pub enable_tunnels_bgp: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    ModifyVpnConnectionAttributeResponse {
        "VpnConnectionId" => vpn_connection_id: value,
        "CustomerGatewayId" => customer_gateway_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "Name" => name: value,
        "LocalSubnet" => local_subnet: value,
        "RemoteSubnet" => remote_subnet: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "EffectImmediately" => effect_immediately: value,
        "EnableDpd" => enable_dpd: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
        "RequestId" => request_id: value,
        "VcoHealthCheck" => vco_health_check: value,
        "VpnBgpConfig" => vpn_bgp_config: value,
        "TunnelOptionsSpecification" => tunnel_options_specification: value,
        "EnableTunnelsBgp" => enable_tunnels_bgp: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct VpnConnectionIkeConfig {
    /// Secret that both ends of the tunnel must know. Length: at most 100.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel. Default: `ikev1`. Example: `ikev1`.
    pub ike_version: Option<Open<IkeVersion>>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Default: `main`. Example: `main`.
    pub ike_mode: Option<Open<IkeMode>>,
    /// Algorithm that encrypts phase 1 messages. Example: `aes`.
    pub ike_enc_alg: Option<Open<EncAlg>>,
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<Open<AuthAlg>>,
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

impl VpnConnectionIkeConfig {
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
    pub fn ike_enc_alg(mut self, value: impl Into<Open<EncAlg>>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<Open<AuthAlg>>) -> Self {
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
    VpnConnectionIkeConfig {
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
    pub ipsec_enc_alg: Option<Open<EncAlg>>,
    /// Hash algorithm that protects the data in the tunnel from being forged. Example: `sha1`.
    pub ipsec_auth_alg: Option<Open<AuthAlg>>,
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
    pub fn ipsec_enc_alg(mut self, value: impl Into<Open<EncAlg>>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<Open<AuthAlg>>) -> Self {
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
    /// One of the two tunnels of an IPsec connection, by its ID.
    pub tunnel_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Whether this end starts the connection or accepts it.
    pub role: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the far end. Only for gateways that follow the Chinese national cryptography
    /// standard.
    pub remote_ca_certificate: Option<String>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<TunnelOptionsSpecificationTunnelIpsecConfig>,
}

impl TunnelOptionsSpecification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
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
    pub fn tunnel_ipsec_config(
        mut self,
        value: impl Into<TunnelOptionsSpecificationTunnelIpsecConfig>,
    ) -> Self {
        self.tunnel_ipsec_config = Some(value.into());
        self
    }
}

request! {
    TunnelOptionsSpecification {
        "TunnelId" => tunnel_id: field,
        "CustomerGatewayId" => customer_gateway_id: field,
        "Role" => role: field,
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "RemoteCaCertificate" => remote_ca_certificate: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct IkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    /// Unit: `seconds`. Example: `86400`.
    pub ike_lifetime: Option<i64>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Example: `main`.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1. Example: `group2`.
    pub ike_pfs: Option<Open<IkePfs>>,
    /// Version of the IKE protocol that negotiates the tunnel. Example: `ikev1`.
    pub ike_version: Option<String>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway. Example: `116.XX.XX.64`.
    pub local_id: Option<String>,
    /// Secret that both ends of the tunnel must know. Example: `pgw6dy7d1i8i****`.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway. Example: `139.XX.XX.167`.
    pub remote_id: Option<String>,
}

response! {
    IkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "Psk" => psk: value as Secret,
        "RemoteId" => remote_id: value,
    }
}

/// Health check that watches the tunnel.
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Address that the health check sends to. Example: `1.XX.XX.1`.
    pub dip: Option<String>,
    /// Whether the tunnel is watched by a health check. Example: `true`.
    pub enable: Option<String>,
    /// Pause between two health checks. Unit: `seconds`. Example: `3`.
    pub interval: Option<i32>,
    /// How often a health check is sent again before it counts as failed. Example: `1`.
    pub retry: Option<i32>,
    /// Address that the health check comes from. Example: `2.XX.XX.2`.
    pub sip: Option<String>,
}

response! {
    VcoHealthCheck {
        "Dip" => dip: value,
        "Enable" => enable: value,
        "Interval" => interval: value,
        "Retry" => retry: value,
        "Sip" => sip: value,
    }
}

/// BGP settings of the connection.
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `10001`.
    pub local_asn: Option<i32>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.11.1`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `10002`.
    pub peer_asn: Option<i32>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.11.2`.
    pub peer_bgp_ip: Option<String>,
    /// Whether the BGP session of the tunnel works. Example: `success`.
    pub status: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.11.0/30`.
    pub tunnel_cidr: Option<String>,
}

response! {
    VpnBgpConfig {
        "EnableBgp" => enable_bgp: value,
        "LocalAsn" => local_asn: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerAsn" => peer_asn: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "Status" => status: value,
        "TunnelCidr" => tunnel_cidr: value,
    }
}

/// Tunnels of a dual-tunnel IPsec connection with their settings.
#[non_exhaustive]
pub struct VpnConnectionTunnelOptionsSpecification {
    /// Tunnels of the connection with their settings, one entry each.
    pub tunnel_options: Vec<TunnelOption>,
}

response! {
    VpnConnectionTunnelOptionsSpecification {
        "TunnelOptions" => tunnel_options: list(""),
    }
}

/// Tunnels of the connection with their settings, one entry each.
#[non_exhaustive]
pub struct TunnelOption {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-p0wy363lucf1uyae8****`.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Public address of the VPN gateway. Example: `47.21.XX.XX`.
    pub internet_ip: Option<String>,
    /// CA certificate that the far end's certificate is checked with. Example: `text`.
    pub remote_ca_certificate: Option<String>,
    /// Whether this end starts the connection or accepts it. Example: `master`.
    pub role: Option<String>,
    /// Whether the route is announced in the VPC. Example: `active`.
    pub state: Option<String>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelOptionTunnelBgpConfig>,
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-opsqc4d97wni27****`.
    pub tunnel_id: Option<String>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
    /// Zone of the tunnel, by its ID. Example: `ap-southeast-5a`.
    pub zone_no: Option<String>,
}

response! {
    TunnelOption {
        "CustomerGatewayId" => customer_gateway_id: value,
        "EnableDpd" => enable_dpd: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "InternetIp" => internet_ip: value,
        "RemoteCaCertificate" => remote_ca_certificate: value,
        "Role" => role: value,
        "State" => state: value,
        "TunnelBgpConfig" => tunnel_bgp_config: value,
        "TunnelId" => tunnel_id: value,
        "TunnelIkeConfig" => tunnel_ike_config: value,
        "TunnelIpsecConfig" => tunnel_ipsec_config: value,
        "ZoneNo" => zone_no: value,
    }
}

/// Addresses and AS number with which the tunnel exchanges routes.
#[non_exhaustive]
pub struct TunnelOptionTunnelBgpConfig {
    /// Number of the autonomous system at the cloud end. Example: `65530`.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.10.1`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `65531`.
    pub peer_asn: Option<i64>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.10.2`.
    pub peer_bgp_ip: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.10.0/30`.
    pub tunnel_cidr: Option<String>,
}

response! {
    TunnelOptionTunnelBgpConfig {
        "LocalAsn" => local_asn: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerAsn" => peer_asn: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "TunnelCidr" => tunnel_cidr: value,
    }
}

values! {
    /// Algorithm that encrypts phase 1 messages.
    pub enum EncAlg {
        /// AES with a 128-bit key.
        Aes = "aes",
        /// AES with a 192-bit key.
        Aes192 = "aes192",
        /// AES with a 256-bit key.
        Aes256 = "aes256",
        /// DES, which is weak by today's standards.
        Des = "des",
        /// Triple DES.
        _3des = "3des",
    }
}

values! {
    /// Hash algorithm that protects phase 1 messages from being forged.
    pub enum AuthAlg {
        /// Messages are authenticated with MD5.
        Md5 = "md5",
        /// Messages are authenticated with SHA-1.
        Sha1 = "sha1",
    }
}

/// Errors that the documentation of [`ModifyVpnConnectionAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`QuotaExceededPolicyBasedRoute`](super::DocumentedError::QuotaExceededPolicyBasedRoute)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`IllegalParamRemoteSubnet`](super::DocumentedError::IllegalParamRemoteSubnet)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`NotSupportVpnConnectionParameterIpsecPfs`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecPfs)
/// - [`NotSupportVpnConnectionParameterIpsecAuthAlg`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecAuthAlg)
/// - [`VpnRouteEntryConflictSSL`](super::DocumentedError::VpnRouteEntryConflictSSL)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`VpnRouteEntryInvalidWeight`](super::DocumentedError::VpnRouteEntryInvalidWeight)
/// - [`QuotaExceededPbr`](super::DocumentedError::QuotaExceededPbr)
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
/// - [`OperationFailedCenLevelNotSupport`](super::DocumentedError::OperationFailedCenLevelNotSupport)
/// - [`InvalidTunnelCidrMalformed`](super::DocumentedError::InvalidTunnelCidrMalformed)
/// - [`CustomerGatewayConflictRouteEntry`](super::DocumentedError::CustomerGatewayConflictRouteEntry)
/// - [`VpnTaskConflict`](super::DocumentedError::VpnTaskConflict)
/// - [`OperationFailedRouteConflictWithIPsecServer`](super::DocumentedError::OperationFailedRouteConflictWithIPsecServer)
/// - [`IllegalParamTunnelId`](super::DocumentedError::IllegalParamTunnelId)
/// - [`IllegalParamRole`](super::DocumentedError::IllegalParamRole)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap)
/// - [`ModifyIkeV1WithMultiRoutesInvalid`](super::DocumentedError::ModifyIkeV1WithMultiRoutesInvalid)
pub type ModifyVpnConnectionAttributeError = super::DocumentedError;
