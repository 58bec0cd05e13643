// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnConnection`, from `vpc/DescribeVpnConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IkeConfig, IpsecConfig, Tag, TunnelIpsecConfig, TunnelOption, TunnelOptionTunnelBgpConfig, TunnelOptionTunnelIkeConfig, TunnelOptionsSpecification, VcoHealthCheck};

/// Reads everything about one IPsec connection, including how far its negotiation has come.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnConnectionRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_connection_id("vco-bp1bbi27hojx80nck****");
/// let reply = client.describe_vpn_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    /// Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
}

impl DescribeVpnConnectionRequest {
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
}

request! {
    DescribeVpnConnectionRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
    }
}

impl Operation for DescribeVpnConnectionRequest {
    type Response = DescribeVpnConnectionResponse;
    type Error = DescribeVpnConnectionError;
    const INFO: OperationInfo = super::operation("DescribeVpnConnection")
        .required(&["RegionId", "VpnConnectionId"])
        .secret_members(&["Psk"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnConnectionError] = &[
        DescribeVpnConnectionError::ForbbidenSubUser,
        DescribeVpnConnectionError::Forbidden,
        DescribeVpnConnectionError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`DescribeVpnConnectionRequest`].
#[non_exhaustive]
pub struct DescribeVpnConnectionResponse {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1mvj4g9kogwwcxk****`.
    pub customer_gateway_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `ipsec1`.
    pub name: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `1.1.1.0/24`.
    pub local_subnet: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches. Example: `1.1.1.0/24`.
    pub remote_subnet: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492753817000`.
    pub create_time: Option<i64>,
    /// How far the negotiation of the tunnel has come. Example: `ike_sa_not_established`.
    pub status: Option<Open<VpnConnectionStatus>>,
    /// Whether changed settings are negotiated at once; otherwise the next traffic does it, with a
    /// short break. Example: `true`.
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
    /// CA certificate that the far end's certificate is checked with.
    /// Example: `-----BEGIN CERTIFICATE----- MIIB7zCCAZW****`.
    pub remote_ca_certificate: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F2310D45-BCF6-4E2E-9082-B4503844BA4C`.
    pub request_id: Option<String>,
    /// Health check that watches the tunnel.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// BGP settings of the connection.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// What the IPsec connection is bound to: a transit router, a VPN gateway, or nothing.
    /// Example: `CEN`.
    pub attach_type: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `public`.
    pub network_type: Option<String>,
    /// CEN instance whose transit router serves the IPsec connection.
    /// Example: `cen-lxxpbpalc776qz****`.
    pub attach_instance_id: Option<String>,
    /// Bandwidth that the connection is made for. Example: `1000M`.
    pub spec: Option<String>,
    /// Whether the route is announced in the VPC. Example: `attached`.
    pub state: Option<String>,
    /// Zone of the tunnel, by its ID. Example: `cn-hangzhou-h`.
    pub zone_no: Option<String>,
    /// Public address of the VPN gateway. Example: `47.XX.XX.162`.
    pub internet_ip: Option<String>,
    /// Router of the CEN instance that the IPsec connection is attached to.
    /// Example: `tr-p0we2edef9qr44a85****`.
    pub transit_router_id: Option<String>,
    /// Name of the CEN router that the IPsec connection is attached to. Example: `nametest`.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is attached to a transit router of another account.
    /// Example: `false`.
    pub cross_account_authorized: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Tunnels of a dual-tunnel IPsec connection with their settings.
    pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    /// Example: `true`.
    pub enable_tunnels_bgp: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    DescribeVpnConnectionResponse {
        "VpnConnectionId" => vpn_connection_id: value,
        "CustomerGatewayId" => customer_gateway_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "Name" => name: value,
        "LocalSubnet" => local_subnet: value,
        "RemoteSubnet" => remote_subnet: value,
        "CreateTime" => create_time: value,
        "Status" => status: value,
        "EffectImmediately" => effect_immediately: value,
        "EnableDpd" => enable_dpd: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
        "RemoteCaCertificate" => remote_ca_certificate: value,
        "RequestId" => request_id: value,
        "VcoHealthCheck" => vco_health_check: value,
        "VpnBgpConfig" => vpn_bgp_config: value,
        "AttachType" => attach_type: value,
        "NetworkType" => network_type: value,
        "AttachInstanceId" => attach_instance_id: value,
        "Spec" => spec: value,
        "State" => state: value,
        "ZoneNo" => zone_no: value,
        "InternetIp" => internet_ip: value,
        "TransitRouterId" => transit_router_id: value,
        "TransitRouterName" => transit_router_name: value,
        "CrossAccountAuthorized" => cross_account_authorized: value,
        "Tags" => tags: list("Tag"),
        "TunnelOptionsSpecification" => tunnel_options_specification: value,
        "EnableTunnelsBgp" => enable_tunnels_bgp: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// BGP settings of the connection.
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `45014`.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.XX.XX`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `65535`.
    pub peer_asn: Option<i64>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.XX.XX`.
    pub peer_bgp_ip: Option<String>,
    /// How far the negotiation of the tunnel has come. Example: `true`.
    pub status: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.11.0/30`.
    pub tunnel_cidr: Option<String>,
    /// Secret that both BGP sides must share before they accept each other. Example: `AuthKey****`.
    pub auth_key: Option<String>,
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
        "AuthKey" => auth_key: value,
    }
}

values! {
    /// How far the negotiation of the tunnel has come.
    pub enum VpnConnectionStatus {
        /// Phase 1 failed.
        IkeSaNotEstablished = "ike_sa_not_established",
        /// Phase 1 is through.
        IkeSaEstablished = "ike_sa_established",
        /// Phase 2 failed.
        IpsecSaNotEstablished = "ipsec_sa_not_established",
        /// Phase 2 is through; the tunnel stands.
        IpsecSaEstablished = "ipsec_sa_established",
    }
}

/// Errors that the documentation of [`DescribeVpnConnectionRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DescribeVpnConnectionError = super::DocumentedError;
