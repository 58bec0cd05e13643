// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpnAttachmentAttribute`, from `vpc/ModifyVpnAttachmentAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsecConfig, TunnelBgpConfig, TunnelIkeConfig, TunnelOptionsSpecificationTunnelIpsecConfig};

/// Changes an IPsec-VPN connection for a transit router: networks, IKE, IPsec, BGP and health
/// check.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpnAttachmentAttributeRequest::new()
///     .vpn_connection_id("...");
/// let reply = client.modify_vpn_attachment_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Ranges at the cloud end that the VPN reaches.
    pub local_subnet: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches.
    pub remote_subnet: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    pub effect_immediately: Option<bool>,
    /// Settings of negotiation phase 1 as a JSON object, such as version, mode, algorithms and
    /// lifetime.
    pub ike_config: Option<String>,
    /// Settings of negotiation phase 2 as a JSON object: algorithms, Diffie-Hellman group and lifetime.
    pub ipsec_config: Option<String>,
    /// BGP settings of the connection as a JSON object: `EnableBgp`, `LocalAsn`, `TunnelCidr` and
    /// `LocalBgpIp`, which must lie in the tunnel range.
    pub bgp_config: Option<String>,
    /// Health check of the tunnel as a JSON object: `enable`, the addresses `dip` and `sip`, the
    /// `interval` and how often to `retry`.
    pub health_check_config: Option<String>,
    /// Whether routes for the connection are set up without a further call.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the far end, for a connection that works with the Chinese SM algorithms.
    pub remote_ca_cert: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Settings of the two tunnels of a dual-tunnel connection, one entry each. Single-tunnel
    /// connections do without it.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    pub enable_tunnels_bgp: Option<bool>,
}

impl ModifyVpnAttachmentAttributeRequest {
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
    pub fn ike_config(mut self, value: impl Into<String>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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
    ModifyVpnAttachmentAttributeRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "Name" => name: query,
        "LocalSubnet" => local_subnet: query,
        "RemoteSubnet" => remote_subnet: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query,
        "IpsecConfig" => ipsec_config: query,
        "BgpConfig" => bgp_config: query,
        "HealthCheckConfig" => health_check_config: query,
        "AutoConfigRoute" => auto_config_route: query,
        "EnableDpd" => enable_dpd: query,
        "EnableNatTraversal" => enable_nat_traversal: query,
        "RemoteCaCert" => remote_ca_cert: query,
        "ClientToken" => client_token: query,
        "NetworkType" => network_type: query,
        "CustomerGatewayId" => customer_gateway_id: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: form,
        "EnableTunnelsBgp" => enable_tunnels_bgp: query,
    }
}

impl Operation for ModifyVpnAttachmentAttributeRequest {
    type Response = ModifyVpnAttachmentAttributeResponse;
    type Error = ModifyVpnAttachmentAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVpnAttachmentAttribute")
        .required(&["RegionId", "VpnConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpnAttachmentAttributeError] = &[
        ModifyVpnAttachmentAttributeError::VpnConnectionConfiguring,
        ModifyVpnAttachmentAttributeError::VpnConnectionFinancialLocked,
        ModifyVpnAttachmentAttributeError::InvalidName,
        ModifyVpnAttachmentAttributeError::VpnRouteEntryAlreadyExists,
        ModifyVpnAttachmentAttributeError::VpnRouteEntryConflict,
        ModifyVpnAttachmentAttributeError::NotSupportVpnConnectionParameterIpsecPfs,
        ModifyVpnAttachmentAttributeError::NotSupportVpnConnectionParameterIpsecAuthAlg,
        ModifyVpnAttachmentAttributeError::VpnRouteEntryBackupRoute,
        ModifyVpnAttachmentAttributeError::VpnRouteEntryInvalidWeight,
        ModifyVpnAttachmentAttributeError::MissingParameterTunnelCidr,
        ModifyVpnAttachmentAttributeError::OperationUnsupportedEnableBgp,
        ModifyVpnAttachmentAttributeError::MissingParamCustomerGatewayAsn,
        ModifyVpnAttachmentAttributeError::IllegalParamLocalAsn,
        ModifyVpnAttachmentAttributeError::IllegalParamBgpConfig,
        ModifyVpnAttachmentAttributeError::IllegalParamTunnelCidr,
        ModifyVpnAttachmentAttributeError::InvalidLocalBgpIpMalformed,
        ModifyVpnAttachmentAttributeError::IllegalParamLocalBgpIp,
        ModifyVpnAttachmentAttributeError::IllegalParamLocalSubnet,
        ModifyVpnAttachmentAttributeError::IllegalParamRemoteSubnet,
        ModifyVpnAttachmentAttributeError::CustomerGatewayConflictRouteEntry,
        ModifyVpnAttachmentAttributeError::IllegalParamNetworkType,
        ModifyVpnAttachmentAttributeError::InvalidTunnelCidrMalformed,
        ModifyVpnAttachmentAttributeError::InvalidVpnGatewayInstanceIdNotFound,
        ModifyVpnAttachmentAttributeError::ResourceQuotaFull,
        ModifyVpnAttachmentAttributeError::CreateDbrRoutesQuotaFullQuotaFull,
        ModifyVpnAttachmentAttributeError::CreatePbrRoutesQuotaFullQuotaFull,
        ModifyVpnAttachmentAttributeError::ForbbidenSubUser,
        ModifyVpnAttachmentAttributeError::Forbidden,
        ModifyVpnAttachmentAttributeError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`ModifyVpnAttachmentAttributeRequest`].
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeResponse {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-p0w5112fgnl2ihlmf****`.
    pub vpn_connection_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-p0wa1c1018pmeb6cu****`.
    pub vpn_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `desctest`.
    pub description: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches. Example: `10.1.3.0/24,10.1.4.0/24`.
    pub remote_subnet: Option<String>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<TunnelIkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
    /// When the resource was created, as milliseconds since 1970. Example: `1658201810000`.
    pub create_time: Option<i64>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    /// Example: `false`.
    pub effect_immediately: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ike_sa_not_established`.
    pub status: Option<String>,
    /// Health check that watches the tunnel.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// BGP settings of the connection.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// What the IPsec connection is bound to: a transit router, a VPN gateway, or nothing.
    /// Example: `CEN`.
    pub attach_type: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `public`.
    pub network_type: Option<String>,
    /// CEN instance whose transit router serves the IPsec connection.
    /// Example: `cen-c2r3m3zxkumoqz****`.
    pub attach_instance_id: Option<String>,
    /// Bandwidth that the connection is made for. Example: `1000M`.
    pub spec: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `35822A84-867F-3936-A2E6-A4C4E3ED11C0`.
    pub request_id: Option<String>,
}

response! {
    ModifyVpnAttachmentAttributeResponse {
        "VpnConnectionId" => vpn_connection_id: value,
        "CustomerGatewayId" => customer_gateway_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "LocalSubnet" => local_subnet: value,
        "RemoteSubnet" => remote_subnet: value,
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
        "CreateTime" => create_time: value,
        "EffectImmediately" => effect_immediately: value,
        "Status" => status: value,
        "VcoHealthCheck" => vco_health_check: value,
        "EnableDpd" => enable_dpd: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "VpnBgpConfig" => vpn_bgp_config: value,
        "AttachType" => attach_type: value,
        "NetworkType" => network_type: value,
        "AttachInstanceId" => attach_instance_id: value,
        "Spec" => spec: value,
        "ResourceGroupId" => resource_group_id: value,
        "RequestId" => request_id: value,
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
    /// Which of the two tunnels is meant.
    pub tunnel_index: Option<i32>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
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
    /// Sets `TunnelIndex`.
    #[inline]
    pub fn tunnel_index(mut self, value: i32) -> Self {
        self.tunnel_index = Some(value);
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
        "TunnelIndex" => tunnel_index: field,
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
    }
}

/// Health check that watches the tunnel.
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Whether the tunnel is watched by a health check. Example: `true`.
    pub enable: Option<String>,
    /// Address that the health check comes from. Example: `10.1.1.1`.
    pub sip: Option<String>,
    /// Address that the health check sends to. Example: `192.168.1.1`.
    pub dip: Option<String>,
    /// Pause between two health checks. Example: `3`.
    pub interval: Option<i32>,
    /// How often a health check is sent again before it counts as failed. Example: `3`.
    pub retry: Option<i32>,
    /// Whether the rule lets matching packets pass or drops them. Example: `revoke_route`.
    pub policy: Option<String>,
}

response! {
    VcoHealthCheck {
        "Enable" => enable: value,
        "Sip" => sip: value,
        "Dip" => dip: value,
        "Interval" => interval: value,
        "Retry" => retry: value,
        "Policy" => policy: value,
    }
}

/// BGP settings of the connection.
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.11.0/30`.
    pub tunnel_cidr: Option<String>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.11.1`.
    pub local_bgp_ip: Option<String>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.11.2`.
    pub peer_bgp_ip: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `45104`.
    pub local_asn: Option<i64>,
    /// Number of the autonomous system at the on-premises end. Example: `65535`.
    pub peer_asn: Option<i64>,
    /// Whether the BGP session of the tunnel works. Example: `false`.
    pub status: Option<String>,
}

response! {
    VpnBgpConfig {
        "EnableBgp" => enable_bgp: value,
        "TunnelCidr" => tunnel_cidr: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "LocalAsn" => local_asn: value,
        "PeerAsn" => peer_asn: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ModifyVpnAttachmentAttributeRequest`] names.
///
/// - [`VpnConnectionConfiguring`](super::DocumentedError::VpnConnectionConfiguring)
/// - [`VpnConnectionFinancialLocked`](super::DocumentedError::VpnConnectionFinancialLocked)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`NotSupportVpnConnectionParameterIpsecPfs`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecPfs)
/// - [`NotSupportVpnConnectionParameterIpsecAuthAlg`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecAuthAlg)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`VpnRouteEntryInvalidWeight`](super::DocumentedError::VpnRouteEntryInvalidWeight)
/// - [`MissingParameterTunnelCidr`](super::DocumentedError::MissingParameterTunnelCidr)
/// - [`OperationUnsupportedEnableBgp`](super::DocumentedError::OperationUnsupportedEnableBgp)
/// - [`MissingParamCustomerGatewayAsn`](super::DocumentedError::MissingParamCustomerGatewayAsn)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`IllegalParamBgpConfig`](super::DocumentedError::IllegalParamBgpConfig)
/// - [`IllegalParamTunnelCidr`](super::DocumentedError::IllegalParamTunnelCidr)
/// - [`InvalidLocalBgpIpMalformed`](super::DocumentedError::InvalidLocalBgpIpMalformed)
/// - [`IllegalParamLocalBgpIp`](super::DocumentedError::IllegalParamLocalBgpIp)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`IllegalParamRemoteSubnet`](super::DocumentedError::IllegalParamRemoteSubnet)
/// - [`CustomerGatewayConflictRouteEntry`](super::DocumentedError::CustomerGatewayConflictRouteEntry)
/// - [`IllegalParamNetworkType`](super::DocumentedError::IllegalParamNetworkType)
/// - [`InvalidTunnelCidrMalformed`](super::DocumentedError::InvalidTunnelCidrMalformed)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound), here with HTTP status 400
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`CreateDbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreateDbrRoutesQuotaFullQuotaFull)
/// - [`CreatePbrRoutesQuotaFullQuotaFull`](super::DocumentedError::CreatePbrRoutesQuotaFullQuotaFull)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type ModifyVpnAttachmentAttributeError = super::DocumentedError;
