// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnConnections`, from `vpc/DescribeVpnConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IkeConfig, IpsecConfig, Tag, TunnelIpsecConfig, TunnelOption, TunnelOptionTunnelBgpConfig, TunnelOptionTunnelIkeConfig, TunnelOptionsSpecification, VcoHealthCheck};

/// Lists IPsec connections with their settings and states.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnConnectionsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only connections of this VPN gateway. Example: `vpn-bp1q8bgx4xnkx****`.
    pub vpn_gateway_id: Option<String>,
    /// Return only connections to this customer gateway. Example: `cgw-bp1mvj4g9kogw****`.
    pub customer_gateway_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only this IPsec connection. Example: `vco-bp15oes1py4i6****`.
    pub vpn_connection_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeVpnConnectionsRequest {
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
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpnConnectionsRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "CustomerGatewayId" => customer_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeVpnConnectionsRequest {
    type Response = DescribeVpnConnectionsResponse;
    type Error = DescribeVpnConnectionsError;
    const INFO: OperationInfo = super::operation("DescribeVpnConnections")
        .required(&["RegionId"])
        .secret_members(&["Psk"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnConnectionsError] = &[
        DescribeVpnConnectionsError::ForbbidenSubUser,
        DescribeVpnConnectionsError::Forbidden,
        DescribeVpnConnectionsError::ForbiddenTagKeyDuplicated,
        DescribeVpnConnectionsError::SizeLimitExceededTagNum,
        DescribeVpnConnectionsError::InvalidParameterTagValue,
        DescribeVpnConnectionsError::InvalidParameterTagKey,
        DescribeVpnConnectionsError::DuplicatedTagKey,
    ];
}

impl Paginated for DescribeVpnConnectionsRequest {
    type Item = VpnConnection;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpn_connections)
    }
}

/// Response to [`DescribeVpnConnectionsRequest`].
#[non_exhaustive]
pub struct DescribeVpnConnectionsResponse {
    /// IPsec connections that were found.
    pub vpn_connections: Vec<VpnConnection>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54A4B3D0-DF4D-4C54-B8DC-5DC8DD49C939`.
    pub request_id: Option<String>,
}

response! {
    DescribeVpnConnectionsResponse {
        "VpnConnections" => vpn_connections: list("VpnConnection"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// IPsec connections that were found.
#[non_exhaustive]
pub struct VpnConnection {
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-bp10lz7aejumd****`.
    pub vpn_connection_id: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1mvj4g9kogw****`.
    pub customer_gateway_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm****`.
    pub vpn_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `name`.
    pub name: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `1.1.1.0/24,1.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches. Example: `1.1.1.0/24,1.1.2.0/24`.
    pub remote_subnet: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492753817000`.
    pub create_time: Option<i64>,
    /// How far the negotiation of the tunnel has come. Example: `ipsec_sa_established`.
    pub status: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    /// Example: `true`.
    pub effect_immediately: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate that the far end's certificate is checked with.
    /// Example: `-----BEGIN CERTIFICATE----- MIIB7zCCAZW****`.
    pub remote_ca_certificate: Option<String>,
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
    /// Router of the CEN instance that the IPsec connection is attached to.
    /// Example: `tr-p0we2edef9qr44a85****`.
    pub transit_router_id: Option<String>,
    /// Name of the CEN router that the IPsec connection is attached to. Example: `nametest`.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is attached to a transit router of another account.
    /// Example: `false`.
    pub cross_account_authorized: Option<bool>,
    /// Public address of the VPN gateway. Example: `10.XX.XX.10`.
    pub internet_ip: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
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
    VpnConnection {
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
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
        "RemoteCaCertificate" => remote_ca_certificate: value,
        "VcoHealthCheck" => vco_health_check: value,
        "VpnBgpConfig" => vpn_bgp_config: value,
        "AttachType" => attach_type: value,
        "NetworkType" => network_type: value,
        "AttachInstanceId" => attach_instance_id: value,
        "Spec" => spec: value,
        "State" => state: value,
        "TransitRouterId" => transit_router_id: value,
        "TransitRouterName" => transit_router_name: value,
        "CrossAccountAuthorized" => cross_account_authorized: value,
        "InternetIp" => internet_ip: value,
        "Tag" => tag: list("Tag"),
        "TunnelOptionsSpecification" => tunnel_options_specification: value,
        "EnableTunnelsBgp" => enable_tunnels_bgp: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// BGP settings of the connection.
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Number of the autonomous system at the cloud end. Example: `45104`.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.XX.XX`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `65535`.
    pub peer_asn: Option<i64>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.XX.XX`.
    pub peer_bgp_ip: Option<String>,
    /// Whether the BGP session of the tunnel works. Example: `success`.
    pub status: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.10.0/30`.
    pub tunnel_cidr: Option<String>,
    /// Secret that both BGP sides must share before they accept each other. Example: `AuthKey****`.
    pub auth_key: Option<String>,
}

response! {
    VpnBgpConfig {
        "LocalAsn" => local_asn: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerAsn" => peer_asn: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "Status" => status: value,
        "TunnelCidr" => tunnel_cidr: value,
        "AuthKey" => auth_key: value,
    }
}

/// Errors that the documentation of [`DescribeVpnConnectionsRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
pub type DescribeVpnConnectionsError = super::DocumentedError;
