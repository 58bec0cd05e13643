// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnGateway`, from `vpc/DescribeVpnGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ReservationData, Tag, VpnGatewayStatus};

/// Reads everything about one VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vpn_gateway::VpnGatewayStatus;
///
/// let request = alicloud_vpc::DescribeVpnGatewayRequest::new()
///     .region_id("cn-shanghai")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm2ogj****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_vpn_gateway(request)
///     .wait()
///     .until(VpnGatewayStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    pub include_reservation_data: Option<bool>,
}

impl DescribeVpnGatewayRequest {
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
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
}

request! {
    DescribeVpnGatewayRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "IncludeReservationData" => include_reservation_data: query,
    }
}

impl Operation for DescribeVpnGatewayRequest {
    type Response = DescribeVpnGatewayResponse;
    type Error = DescribeVpnGatewayError;
    const INFO: OperationInfo = super::operation("DescribeVpnGateway")
        .required(&["RegionId", "VpnGatewayId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnGatewayError] = &[
        DescribeVpnGatewayError::ForbbidenSubUser,
        DescribeVpnGatewayError::Forbidden,
        DescribeVpnGatewayError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

impl Stateful for DescribeVpnGatewayRequest {
    type State = VpnGatewayStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeVpnGatewayRequest`].
#[non_exhaustive]
pub struct DescribeVpnGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-bp1y9ovl1cu9ou4tv****`.
    pub vswitch_id: Option<String>,
    /// Public address of the VPN gateway. Example: `116.62.222.XX`.
    pub internet_ip: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1495382400000`.
    pub create_time: Option<i64>,
    /// When the VPN gateway expires, as milliseconds since 1970. Example: `1495382400000`.
    pub end_time: Option<i64>,
    /// Size of the VPN gateway. Example: `5`.
    pub spec: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `vpngatewayname`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `vpngatewaydescription`.
    pub description: Option<String>,
    /// State that the VPN gateway is in. Example: `init`.
    pub status: Option<Open<VpnGatewayStatus>>,
    /// How the VPN gateway stands with its payments. Example: `Normal`.
    pub business_status: Option<String>,
    /// What the use of the VPN gateway is measured by. Example: `PayByTraffic`.
    pub charge_type: Option<String>,
    /// Whether IPsec connections are possible on the gateway, for example `enable`.
    pub ipsec_vpn: Option<String>,
    /// Whether SSL-VPN is possible on the gateway, for example `enable`.
    pub ssl_vpn: Option<String>,
    /// How many SSL-VPN clients may be connected at once. Example: `5`.
    pub ssl_max_connections: Option<i64>,
    /// Tags that the VPN gateway bears. Example: `tag1`.
    pub tag: Option<String>,
    /// Whether the gateway uses common algorithms or those of the Chinese national standard.
    /// Example: `Normal`.
    pub vpn_type: Option<String>,
    /// Whether routes learned over BGP are passed on to the VPC of the gateway. Example: `true`.
    pub auto_propagate: Option<bool>,
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<bool>,
    /// Order that is paid for but not yet in effect.
    pub reservation_data: Option<ReservationData>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `public`.
    pub network_type: Option<String>,
    /// Second public address of the gateway, for the second tunnel. Example: `47.91.XX.XX`.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Second vSwitch of the VPN gateway, in another zone, for the second tunnel.
    /// Example: `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// IP address that belongs to the SSL vpn internet. Example: `47.74.XX.XX`.
    pub ssl_vpn_internet_ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// IDs of the ENI instances that were found or are concerned.
    pub eni_instance_ids: Vec<String>,
}

response! {
    DescribeVpnGatewayResponse {
        "RequestId" => request_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "InternetIp" => internet_ip: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "Spec" => spec: value,
        "Name" => name: value,
        "Description" => description: value,
        "Status" => status: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "IpsecVpn" => ipsec_vpn: value,
        "SslVpn" => ssl_vpn: value,
        "SslMaxConnections" => ssl_max_connections: value,
        "Tag" => tag: value,
        "VpnType" => vpn_type: value,
        "AutoPropagate" => auto_propagate: value,
        "EnableBgp" => enable_bgp: value,
        "ReservationData" => reservation_data: value,
        "Tags" => tags: list("Tag"),
        "NetworkType" => network_type: value,
        "DisasterRecoveryInternetIp" => disaster_recovery_internet_ip: value,
        "DisasterRecoveryVSwitchId" => disaster_recovery_vswitch_id: value,
        "SslVpnInternetIp" => ssl_vpn_internet_ip: value,
        "ResourceGroupId" => resource_group_id: value,
        "EniInstanceIds" => eni_instance_ids: list("EniInstanceId"),
    }
}

/// Errors that the documentation of [`DescribeVpnGatewayRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
pub type DescribeVpnGatewayError = super::DocumentedError;
